package nl.actieoverleg.kaart;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/**
 * Finds the words of a region that do nothing: ways in that lead nowhere, overleggen of which people would not know how
 * to hold them, criteria, signals, parties, questions and needs. For one thread.
 */
final class Woordonderzoek {

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final NaRoutekaart naRoute;
    private final Proefcasus proefcasus;
    private final Melder melder;

    Woordonderzoek(Kaart kaart, NaRoutekaart naRoute, Proefcasus proefcasus, Melder melder) {
        this.kaart = kaart;
        this.regelset = kaart.regelset();
        this.diagrammen = kaart.diagrammen();
        this.regels = kaart.regels();
        this.naRoute = naRoute;
        this.proefcasus = proefcasus;
        this.melder = melder;
    }

    void onderzoek() {
        Map<String, Integer> routes = new LinkedHashMap<>();
        for (Ingang ingang : regelset.ingangen()) {
            ingang(ingang);
            routes.computeIfAbsent(ingang.overleg(), kaart::naar);
        }
        routes.forEach(this::overleg);
        criteria();
        signalen();
        partijen();
        BitSet tellend = tellend();
        vragen(tellend);
        for (String behoefte : regelset.invoer().behoeften().keySet()) {
            if (!tellend.get(kaart.ruimte().variabele(Ruimte.Soort.NODIG, behoefte))) {
                melder.meld(Soort.BEHOEFTE_ZONDER_GEVOLG, Lijstsoort.BEHOEFTEN, behoefte, "Of een casus " + behoefte
                        + " nodig heeft, verandert geen enkel advies.", "Haal de behoefte weg, of kies het overleg "
                        + "dat zij geeft.", null);
            }
        }
    }

    private void criteria() {
        for (Criterium criterium : regelset.criteria()) {
            int diagram = regels.criterium(criterium.index());
            String code = criterium.code();
            Casus ja = proefcasus.kleinste(diagram);
            if (ja == null) {
                melder.meld(Soort.CRITERIUM_NOOIT, Lijstsoort.CRITERIA, code, "Aan " + code + " wordt nooit voldaan.",
                        "Verbeter de voorwaarden van de regels met @criterium( \"" + code + "\" ).", null);
            } else if (proefcasus.kleinste(diagram, einde -> einde != Ruimte.JA) == null) {
                melder.meld(Soort.CRITERIUM_ALTIJD, Lijstsoort.CRITERIA, code, "Aan " + code + " wordt altijd voldaan, "
                        + "dus het onderscheidt niets.", "Vraag er meer voor, of haal het criterium weg.", null);
            } else {
                dubbel(criterium, diagram, ja);
            }
            if (!criterium.aanmelding() && vrager(Lijstsoort.CRITERIA, criterium.index()) == null) {
                melder.meld(Soort.CRITERIUM_ZONDER_GEVOLG, Lijstsoort.CRITERIA, code, "Geen enkele regel vraagt naar "
                        + code + ", dus het verandert geen advies.", "Vraag ernaar in de regel die erop rust, of haal "
                        + "het criterium weg.", null);
            }
        }
    }

    private void dubbel(Criterium criterium, int diagram, Casus ja) {
        for (Criterium eerder : regelset.criteria().subList(0, criterium.index())) {
            if (regels.criterium(eerder.index()) == diagram) {
                melder.meld(Soort.CRITERIUM_DUBBEL, Lijstsoort.CRITERIA, criterium.code(), "Aan " + criterium.code()
                        + " wordt voldaan precies als aan " + eerder.code() + " wordt voldaan.", "Haal er een weg, of "
                        + "laat ze iets verschillends vragen.", ja);
                return;
            }
        }
    }

    private void signalen() {
        for (int i = 0; i < regelset.signalen().size(); i++) {
            String code = regelset.signalen().get(i).code();
            int signaal = naRoute.signaal(i);
            if (signaal == Regeldiagrammen.NEE) {
                melder.meld(Soort.SIGNAAL_NOOIT, Lijstsoort.SIGNALEN, code, "Het signaal " + code
                        + " verschijnt nooit.", "Verbeter de voorwaarden van de regels met @signaal( \"" + code
                        + "\" ), of haal het weg.", null);
            } else if (signaal == Regeldiagrammen.JA) {
                melder.meld(Soort.SIGNAAL_ALTIJD, Lijstsoort.SIGNALEN, code, "Het signaal " + code
                        + " verschijnt bij elke casus, dus niemand leest het nog.", "Vraag er meer voor.", null);
            }
        }
    }

    private void partijen() {
        List<String> codes = List.copyOf(regelset.partijen().keySet());
        for (int i = 0; i < codes.size(); i++) {
            if (naRoute.rol(i) == Regeldiagrammen.NEE) {
                melder.meld(Soort.PARTIJ_NOOIT, Lijstsoort.PARTIJEN, codes.get(i), codes.get(i)
                        + " neemt nooit deel aan een overleg.", "Haal de partij weg, of noem haar in een regel met "
                        + "@deelnemer.", null);
            }
        }
    }

    /** The variables that matter to some part of an advice that says more than what was asked. */
    private BitSet tellend() {
        BitSet tellend = new BitSet();
        for (Map.Entry<Veld, Integer> veld : new Adviesvelden(kaart, new Nummering<>()).alle().entrySet()) {
            Onderdeel onderdeel = veld.getKey().onderdeel();
            if (!onderdeel.isUitleg() && onderdeel != Onderdeel.OPEN_VRAAG && onderdeel != Onderdeel.NN_ROUTE) {
                diagrammen.knopen(veld.getValue()).stream().forEach(knoop -> tellend.set(diagrammen.variabele(knoop)));
            }
        }
        return tellend;
    }

    private void vragen(BitSet tellend) {
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            String feit = regelset.invoer().vragen().get(vraag).feit();
            if (!tellend.get(kaart.ruimte().feit(feit))) {
                GekoppeldeRegel vrager = vrager(Lijstsoort.VRAGEN, vraag);
                melder.meld(Soort.VRAAG_ZONDER_GEVOLG, Lijstsoort.VRAGEN, feit, "Wat iemand ook antwoordt op " + feit
                        + ", elk advies blijft gelijk" + (vrager == null ? "; geen enkele regel vraagt ernaar."
                        : ", ook al vraagt de regel \"" + vrager.naam() + "\" (" + vrager.plaats().kort()
                        + ") ernaar."), vrager == null ? "Haal de vraag weg, of laat een regel ernaar vragen."
                        : "Kijk welke andere regel \"" + vrager.naam() + "\" overbodig maakt, of haal de vraag weg.",
                        null);
            }
        }
    }

    /** A rule that asks for the word with this index in lists of this kind, or null. */
    private GekoppeldeRegel vrager(Lijstsoort soort, int index) {
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.voorwaarden().stream().flatMap(voorwaarde -> voorwaarde.vragen().stream())
                    .anyMatch(een -> een.veld().soort() == soort && een.veld().index() == index)) {
                return regel;
            }
        }
        return null;
    }

    private void ingang(Ingang ingang) {
        int past = regels.past(ingang);
        Casus passend = proefcasus.kleinste(past);
        if (passend == null) {
            melder.meld(Soort.INGANG_PAST_NOOIT, Lijstsoort.INGANGEN, ingang.code(), ingang.naam()
                    + " past bij geen enkele casus.", "Verbeter de regels met @ingang( \"" + ingang.code()
                    + "\" ) en de criteria waar die naar vragen.", null);
        } else if (proefcasus.kleinste(kaart.keuze(), einde -> isGekozen(kaart.keuze(einde), ingang)) == null) {
            melder.meld(Soort.INGANG_KOMT_NOOIT_AAN_BOD, Lijstsoort.INGANGEN, ingang.code(), ingang.naam()
                    + " past wel, maar komt nooit aan bod" + ervoor(ingang, past) + ".", "Zet de ingang eerder in de "
                    + "volgorde, of laat wat ervoor staat meer vragen.", passend);
        }
    }

    private static boolean isGekozen(Routekeuze keuze, Ingang ingang) {
        return keuze.gebruikteIngangen().contains(ingang.code()) && keuze.route().equals(ingang.overleg());
    }

    private String ervoor(Ingang ingang, int past) {
        for (Ingang ander : regelset.ingangen()) {
            if (ander.index() != ingang.index() && regels.zonder(past, regels.past(ander)) == Regeldiagrammen.NEE) {
                return ": als deze past, past " + ander.naam() + " ook, en die gaat voor";
            }
        }
        return ": er gaat steeds een andere ingang voor";
    }

    private void overleg(String overleg, int route) {
        String naam = "\"" + regelset.overleggen().get(overleg) + "\"";
        int iemand = Diagrammen.einde(0);
        for (int i = 0; i < regelset.partijen().size(); i++) {
            iemand = diagrammen.of(iemand, naRoute.rol(i));
        }
        Casus leeg = zonder(route, iemand);
        if (leeg != null) {
            melder.meld(Soort.OVERLEG_ZONDER_DEELNEMERS, Lijstsoort.OVERLEGGEN, overleg, "Er is een casus voor "
                    + naam + " waarin niemand deelneemt.", "Maak een regel met @deelnemer die geldt bij routeIs( \""
                    + overleg + "\" ).", leeg);
        }
        Casus ooit = zonder(route, naRoute.wanneer());
        if (ooit != null) {
            melder.meld(Soort.OVERLEG_ZONDER_MOMENT, Lijstsoort.OVERLEGGEN, overleg, "Er is een casus voor " + naam
                    + " waarin niet is gezegd wanneer.", "Maak een regel met @moment die geldt bij routeIs( \""
                    + overleg + "\" ).", ooit);
        }
        frequentie(naam, route);
    }

    /** Where a rule says how often, there must be one on every day. */
    private void frequentie(String naam, int route) {
        Casus soms = zonder(route, naRoute.frequentie());
        GekoppeldeRegel zegtHet = null;
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie() == Conclusie.FREQUENTIE
                    && diagrammen.en(route, naRoute.regel(regel)) != Regeldiagrammen.NEE) {
                zegtHet = regel; // The last layer that does.
            }
        }
        if (soms != null && zegtHet != null) {
            melder.meld(Soort.DAG_ZONDER_FREQUENTIE, zegtHet, "Hoe vaak " + naam + " samenkomt, staat er op de ene dag "
                    + "wel en op de andere niet: op " + soms.peildatum() + " niet.", null, "Laat de regels met "
                    + "@frequentie op elkaar aansluiten: de dag van vanaf( … ) in de ene is de dag van voor( … ) in "
                    + "de andere.", soms);
        }
    }

    /** The smallest case with this route for which nothing is said; null when there is always something. */
    private Casus zonder(int route, int gezegd) {
        return proefcasus.kleinste(diagrammen.en(route, regels.is(gezegd, iets -> iets == 0)));
    }
}
