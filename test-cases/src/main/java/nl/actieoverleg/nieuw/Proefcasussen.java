package nl.actieoverleg.nieuw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.bewaking.Dekkingsmeting;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.bewaking.Verwachting;
import nl.actieoverleg.bewaking.Voorstel;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kaart.Regelproef;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * Makes the example cases for what is new in rules: for each new condition one that it decides and a near miss. Where
 * it can, another advice than before shows in it. For one thread.
 */
final class Proefcasussen {

    private static final String VERHAAL = "Een verzonnen casus die laat zien wat deze regel doet. Maak er een verhaal "
            + "van.";

    private final Toetsregels was;
    private final Toetsregels is;
    private final String onderwerp;
    private final Set<String> bezet;
    private final Map<String, Regelproef> proeven = new HashMap<>();
    private final List<Gemaakt> gemaakt = new ArrayList<>();
    private final List<Testcasus> gevonden = new ArrayList<>();

    /**
     * A new example case.
     *
     * @param bestand its file, from the folder with cases
     * @param voorstel what is in it
     */
    record Gemaakt(String bestand, Voorstel voorstel) {
    }

    /** A condition of a new rule, or a new one of a rule that was there. */
    private record Doel(String module, Regel regel, int voorwaarde, int deel, String tekst) {
    }

    /**
     * @param onderwerp what is new, as names of files begin
     * @param bezet the names of cases that are there
     */
    Proefcasussen(Toetsregels was, Toetsregels is, String onderwerp, Set<String> bezet) {
        this.was = was;
        this.is = is;
        this.onderwerp = onderwerp;
        this.bezet = new HashSet<>(bezet);
    }

    /** @throws OngeldigeAanvulling when no case can show a new condition of a rule */
    List<Gemaakt> maak() {
        List<String> fouten = new ArrayList<>();
        Regel met = null;
        for (Doel doel : doelen()) {
            if (!fouten.isEmpty() && doel.regel() != met) {
                break;
            }
            met = doel.regel();
            for (boolean wel : new boolean[] {true, false}) {
                if (!isBeslist(doel, wel) && !maak(doel, wel)) {
                    fouten.add("In de regel \"" + doel.regel().naam() + "\" beslist " + doel.tekst() + " nooit iets: "
                            + (wel ? "zonder haar geldt de regel al, of hij geldt nooit. Maak de voorwaarden anders."
                                    : "als de rest klopt, klopt zij ook. Laat haar weg, of maak de rest anders."));
                    break; // Of a condition that never decides, a near miss says nothing.
                }
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeAanvulling(null, fouten);
        }
        return gemaakt;
    }

    /** Those of new rules come first, as these follow from one another: the cases are about them. */
    private List<Doel> doelen() {
        List<Doel> nieuw = new ArrayList<>();
        List<Doel> erbij = new ArrayList<>();
        for (Regelmodule module : is.modules()) {
            for (Regel regel : module.regels()) {
                Regel eerst = eerst(module.id(), regel.naam());
                for (int i = 0; i < regel.voorwaarden().size(); i++) {
                    List<? extends Voorwaarde> delen = delen(regel.voorwaarden().get(i));
                    for (int deel = 0; deel < delen.size(); deel++) {
                        Doel doel = new Doel(module.id(), regel, i, deel, delen.get(deel).tekst());
                        if (eerst == null) {
                            nieuw.add(doel);
                        } else if (eerst.voorwaarden().stream().flatMap(een -> delen(een).stream())
                                .noneMatch(een -> een.tekst().equals(doel.tekst()))) {
                            erbij.add(doel);
                        }
                    }
                }
            }
        }
        nieuw.sort(Comparator.comparing(doel -> doel.regel().conclusie()));
        nieuw.addAll(erbij);
        return nieuw;
    }

    private static List<? extends Voorwaarde> delen(Voorwaarde voorwaarde) {
        return voorwaarde.vragen().isEmpty() ? List.of(voorwaarde) : voorwaarde.vragen();
    }

    private Regel eerst(String module, String naam) {
        return was.modules().stream().filter(een -> een.id().equals(module)).flatMap(een -> een.regels().stream())
                .filter(een -> een.naam().equals(naam)).findFirst().orElse(null);
    }

    private boolean isBeslist(Doel doel, boolean wel) {
        Regeldekking dekking = new Dekkingsmeting(is).meet(gevonden).regels().stream()
                .filter(een -> een.module().equals(doel.module()) && een.naam().equals(doel.regel().naam()))
                .findFirst().orElseThrow();
        int nummer = doel.deel();
        for (int i = 0; i < doel.voorwaarde(); i++) {
            nummer += delen(doel.regel().voorwaarden().get(i)).size();
        }
        return !(wel ? dekking.voorwaarden().get(nummer).wel() : dekking.voorwaarden().get(nummer).niet()).isEmpty();
    }

    /** Makes the case; whether there is one. A near miss stands in the region of the case that it just misses. */
    private boolean maak(Doel doel, boolean wel) {
        String regio = regio(doel);
        Casus casus = regio == null ? null : zoek(doel, regio, wel);
        if (casus != null) {
            voegToe(doel, wel, casus);
        }
        return casus != null;
    }

    /** The first region in which the rule decides something; of a rule of the base layer, that layer by itself. */
    private String regio(Doel doel) {
        String gevonden = null;
        for (Regelmodule module : is.modules()) {
            if (!module.isBasis() && (module.id().equals(doel.module()) || isBasis(doel.module()))) {
                Casus casus = zoek(doel, module.regio(), true);
                Advies advies = casus == null ? null : is.adviseur().adviseer(casus);
                if (advies != null && advies.route().equals(advies.nnRoute())) {
                    return module.regio();
                }
                gevonden = casus != null && gevonden == null ? module.regio() : gevonden;
            }
        }
        return gevonden;
    }

    private boolean isBasis(String id) {
        return is.modules().stream().anyMatch(module -> module.id().equals(id) && module.isBasis());
    }

    private Casus zoek(Doel doel, String regio, boolean wel) {
        Regelset regelset = is.regio(regio).regelset();
        GekoppeldeRegel regel = regelset.regels().stream().filter(een -> een.naam().equals(doel.regel().naam())
                && regelset.lagen().get(een.laag()).id().equals(doel.module())).findFirst().orElseThrow();
        boolean eerder = was.modules().stream().anyMatch(module -> regio.equals(module.regio()));
        Regelproef.Paar paar = proeven.computeIfAbsent(regio, hier -> Regelproef.van(regelset,
                eerder ? was.regio(regio).regelset() : null, Testcasus.VASTE_DAG))
                .zoek(regel, doel.voorwaarde(), doel.deel());
        return wel ? paar.wel() : paar.niet();
    }

    private void voegToe(Doel doel, boolean wel, Casus casus) {
        Advies advies = is.adviseur().adviseer(casus);
        String naam = naam(wel ? "beslist" : "net-niet");
        String waarom = "De regel \"" + doel.regel().naam() + "\" geldt " + (wel ? "dankzij " + doel.tekst() + "."
                : "net niet: alleen " + doel.tekst() + " klopt niet.");
        gemaakt.add(new Gemaakt(casus.provincie().toLowerCase(Locale.ROOT) + "/" + naam + ".yaml", new Voorstel(
                List.of(), (wel ? "" : "Net niet: ") + doel.regel().naam(), VERHAAL, casus,
                is.regio(casus.provincie()).regelset().invoer().vragen().stream().map(Vraag::feit).toList(), advies,
                Verwachting.over(doel.regel(), advies), waarom)));
        gevonden.add(new Testcasus(naam, naam, "", "", casus, List.of(), ""));
    }

    private String naam(String achter) {
        String naam = onderwerp + "-" + achter;
        for (int nummer = 2; !bezet.add(naam); nummer++) {
            naam = onderwerp + "-" + achter + "-" + nummer;
        }
        return naam;
    }
}
