package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.HashSet;
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
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * The rules for one region: the base layer with the layer of the region on it, checked against each other.
 *
 * <p>Immutable. Indexes of questions, counts, criteria, ways in and rules are their places in the lists here; the base
 * layer comes first, each layer in the order in which it declares.
 *
 * @param lagen the modules, base layer first
 * @param invoer what a case may hold
 * @param criteria all criteria
 * @param ingangen all ways in, in base order
 * @param overleggen the name of each overleg by code
 * @param signalen the signals that rules may give
 * @param partijen the name of each party by code
 * @param agendas the points of each agenda
 * @param regels all rules, as they stand in the layers
 * @param versie the versions and the fingerprint
 */
public record Regelset(List<Regelmodule> lagen, Invoer invoer, List<Criterium> criteria, List<Ingang> ingangen,
        Map<String, String> overleggen, List<Signaal> signalen, Map<String, String> partijen,
        List<List<Agendapunt>> agendas, List<GekoppeldeRegel> regels, Regelsetversie versie) {

    /**
     * Layers modules and checks them against each other.
     *
     * @param lagen the base layer, and if wanted the layer of a region on it
     * @throws OngeldigeRegels with every fault found
     */
    public static Regelset van(List<Regelmodule> lagen) {
        return new Stapelaar(lagen).stapel();
    }

    /**
     * Checks modules against each other of which not all could be read.
     *
     * @param lagen the base layer, and if wanted the layer of a region on it; every list as far as it is whole
     * @param alleRegels whether every rule was seen
     * @param genoemd what those name that could not be read: that these are missing is not reported
     * @param fouten takes every fault found
     */
    public static void controleer(List<Regelmodule> lagen, boolean alleRegels, Set<String> genoemd,
            Regelfouten fouten) {
        new Stapelaar(lagen, alleRegels, genoemd, fouten).controleer();
    }

    /** The same rules under another version. */
    public Regelset met(Regelsetversie andere) {
        return new Regelset(lagen, invoer, criteria, ingangen, overleggen, signalen, partijen, agendas, regels, andere);
    }

    /** The region as it stands in a case, or null for the base layer alone. */
    public String regio() {
        return lagen.get(lagen.size() - 1).regio();
    }

    /** The ways in that the base layer itself opens, in base order. */
    public List<Ingang> basisingangen() {
        List<Ingang> vanBasis = new ArrayList<>();
        for (Ingang ingang : ingangen) {
            if (ingang.laag().equals(lagen.get(0).id())) {
                vanBasis.add(ingang);
            }
        }
        return vanBasis;
    }

    /** The codes of the needs that the base layer itself declares. */
    public Set<String> basisbehoeften() {
        Set<String> behoeften = new HashSet<>();
        for (Lijst.Veld behoefte : lagen.get(0).velden(Lijstsoort.BEHOEFTEN)) {
            behoeften.add(behoefte.code());
        }
        return behoeften;
    }

    /** The first days of all periods but the first, in order: between two of them nothing changes by itself. */
    public List<String> grenzen() {
        return Periodes.grenzen(lagen);
    }

    /**
     * The same rules as they are on a day, if they were written for all days.
     *
     * @param dag the day, jjjj-mm-dd; the empty text for the day before all others
     */
    public Regelset op(String dag) {
        return new Stapelaar(Periodes.lagen(lagen, dag)).stapelDeel();
    }

    /** The codes of the words of a kind that are not there on the days that these rules are for. */
    public Set<String> buitenDienst(Lijstsoort soort) {
        Set<String> weg = new HashSet<>();
        for (Lijst.Veld veld : Regelmodule.velden(lagen, soort)) {
            if (veld.annotatie(Periodes.BUITEN_DIENST) != null) {
                weg.add(veld.code());
            }
        }
        return weg;
    }

    /** Everything that can be asked about a case. */
    public Vragenlijst vragenlijst() {
        List<Keuze> lopend = invoer.lopend().stream().map(code -> new Keuze(code, overleggen.get(code))).toList();
        Set<String> weg = buitenDienst(Lijstsoort.VRAGEN);
        List<Vraag> vragen = weg.isEmpty() ? invoer.vragen()
                : invoer.vragen().stream().filter(vraag -> !weg.contains(vraag.feit())).toList();
        return new Vragenlijst(regio(), vragen, teksten(Lijstsoort.TELLERS), teksten(Lijstsoort.BEHOEFTEN),
                lopend);
    }

    private List<Keuze> teksten(Lijstsoort soort) {
        return Regelmodule.velden(lagen, soort).stream()
                .map(veld -> new Keuze(veld.code(), veld.annotatie("tekst"))).toList();
    }
}
