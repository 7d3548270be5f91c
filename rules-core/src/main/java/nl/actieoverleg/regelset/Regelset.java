package nl.actieoverleg.regelset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * The rules for one region: the base layer with the layer of the region on it, checked against each other.
 *
 * <p>Immutable. Indexes of questions, counts, criteria and ways in are their places in the lists here; the base layer
 * comes first, each layer in the order in which it declares.
 *
 * @param lagen the modules, base layer first
 * @param vragen the questionnaire
 * @param poort the index of the question whether coordination is needed at all, or -1
 * @param volgorde the index of the question that must be NEE for the adjusted order, or -1
 * @param tellers the names of the counts
 * @param criteria all criteria
 * @param ingangen all ways in, in base order
 * @param overleggen the name of each overleg by code
 * @param lopend the overleggen in which a case may already run
 * @param behoeften the overleg that meets each need, by the code of the need
 * @param signalen the signals by code
 * @param partijen the name of each party by code
 * @param agendas the points of each agenda, by the name of its list
 * @param lijsten the lists whose answers, counts or outcomes rules can ask for
 * @param routeregels the rules that decide the route
 * @param vervolgregels the rules that follow it
 * @param versie the versions and the fingerprint
 */
public record Regelset(
        List<Regelmodule> lagen,
        List<Vraag> vragen,
        int poort,
        int volgorde,
        List<String> tellers,
        List<Criterium> criteria,
        List<Ingang> ingangen,
        Map<String, String> overleggen,
        Set<String> lopend,
        Map<String, String> behoeften,
        Map<String, Signaal> signalen,
        Map<String, String> partijen,
        Map<String, List<Agendapunt>> agendas,
        List<Vraaglijst> lijsten,
        List<Routeregel> routeregels,
        List<Vervolgregel> vervolgregels,
        Regelsetversie versie) {

    /**
     * A list whose fields rules can ask for.
     *
     * @param naam the name of the list
     * @param soort what it lists
     * @param velden its fields
     * @param indexen for each field the index of the question, count, criterion or way in
     */
    public record Vraaglijst(String naam, Lijstsoort soort, List<String> velden, List<Integer> indexen) {
    }

    /**
     * A rule that decides the route.
     *
     * @param pakket the package of its module
     * @param regel the rule
     * @param doel the index of the criterion, or of the way in for other conclusions
     * @param stap when it takes its turn, from 0: in a later step than everything that it rests on
     * @param vanBasis whether the base layer states it
     */
    public record Routeregel(String pakket, Regel regel, int doel, int stap, boolean vanBasis) {
    }

    /**
     * A rule that follows the route.
     *
     * @param pakket the package of its module
     * @param regel the rule
     * @param laag the place of its module in {@link Regelset#lagen()}
     */
    public record Vervolgregel(String pakket, Regel regel, int laag) {
    }

    /**
     * Layers modules and checks them against each other.
     *
     * @param lagen the base layer, and if wanted the layer of a region on it
     * @throws OngeldigeRegels with every fault found
     */
    public static Regelset van(List<Regelmodule> lagen) {
        return new Stapelaar(lagen).stapel();
    }

    /** The region as it stands in a case, or null for the base layer alone. */
    public String regio() {
        return lagen.get(lagen.size() - 1).regio();
    }

    /** The id of the base layer. */
    public String basis() {
        return lagen.get(0).id();
    }

    /** Everything that can be asked about a case. */
    public Vragenlijst vragenlijst() {
        List<Keuze> lopendeOverleggen = lopend.stream().map(code -> new Keuze(code, overleggen.get(code))).toList();
        return new Vragenlijst(regio(), vragen, teksten(Lijstsoort.TELLERS), teksten(Lijstsoort.BEHOEFTEN),
                lopendeOverleggen);
    }

    private List<Keuze> teksten(Lijstsoort soort) {
        return lagen.stream().flatMap(laag -> laag.lijsten().stream()).filter(lijst -> lijst.soort() == soort)
                .flatMap(lijst -> lijst.velden().stream())
                .map(woord -> new Keuze(woord.code(), woord.annotatie("tekst"))).toList();
    }
}
