package nl.actieoverleg.kaart;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** Finds the ways in that lead nowhere, and the overleggen of which people would not know how to hold them. */
final class Ingangonderzoek {

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Vervolgkaart vervolg;
    private final Proefcasus proefcasus;
    private final Melder melder;

    Ingangonderzoek(Kaart kaart, Vervolgkaart vervolg, Proefcasus proefcasus, Melder melder) {
        this.kaart = kaart;
        this.regelset = kaart.regelset();
        this.diagrammen = kaart.diagrammen();
        this.vervolg = vervolg;
        this.proefcasus = proefcasus;
        this.melder = melder;
    }

    void onderzoek() {
        Map<String, Integer> routes = new LinkedHashMap<>();
        for (Ingang ingang : regelset.ingangen()) {
            ingang(ingang);
            routes.computeIfAbsent(ingang.overleg(), overleg -> diagrammen.vervang(kaart.keuze(),
                    einde -> Diagrammen.einde(kaart.keuze(einde).route().equals(overleg) ? 1 : 0)));
        }
        routes.forEach(this::overleg);
    }

    private void ingang(Ingang ingang) {
        int past = kaart.regels().past(ingang);
        Casus passend = proefcasus.kleinste(past, einde -> einde == Ruimte.JA);
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

    private static boolean isGekozen(Keuze keuze, Ingang ingang) {
        return keuze.gebruikteIngangen().contains(ingang.code()) && keuze.route().equals(ingang.overleg());
    }

    private String ervoor(Ingang ingang, int past) {
        for (Ingang ander : regelset.ingangen()) {
            int ook = diagrammen.bewerking((een, twee) -> een == Ruimte.JA && twee != Ruimte.JA ? 1 : 0)
                    .op(past, kaart.regels().past(ander));
            if (ander.index() != ingang.index() && ook == Diagrammen.einde(0)) {
                return ": als deze past, past " + ander.naam() + " ook, en die gaat voor";
            }
        }
        return ": er gaat steeds een andere ingang voor";
    }

    private void overleg(String overleg, int route) {
        String naam = "\"" + regelset.overleggen().get(overleg) + "\"";
        int iemand = Diagrammen.einde(0);
        for (int i = 0; i < regelset.partijen().size(); i++) {
            iemand = diagrammen.bewerking(Math::max).op(iemand, vervolg.rol(i));
        }
        Casus leeg = zonder(route, iemand);
        if (leeg != null) {
            melder.meld(Soort.OVERLEG_ZONDER_DEELNEMERS, Lijstsoort.OVERLEGGEN, overleg, "Er is een casus voor "
                    + naam + " waarin niemand deelneemt.", "Maak een regel met @deelnemer die geldt bij routeIs( \""
                    + overleg + "\" ).", leeg);
        }
        Casus ooit = zonder(route, vervolg.wanneer());
        if (ooit != null) {
            melder.meld(Soort.OVERLEG_ZONDER_MOMENT, Lijstsoort.OVERLEGGEN, overleg, "Er is een casus voor " + naam
                    + " waarin niet is gezegd wanneer.", "Maak een regel met @moment die geldt bij routeIs( \""
                    + overleg + "\" ).", ooit);
        }
        dagen(naam, route);
    }

    /** Where a rule says how often, there must be one on every day. */
    private void dagen(String naam, int route) {
        Casus soms = zonder(route, vervolg.frequentie());
        GekoppeldeRegel zegtHet = null;
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.conclusie() == Conclusie.FREQUENTIE && diagrammen.bewerking((zo, geldt) ->
                    zo == 1 && geldt == Ruimte.JA ? 1 : 0).op(route, vervolg.regel(regel)) != Diagrammen.einde(0)) {
                zegtHet = regel; // The last layer that does.
            }
        }
        if (soms != null && zegtHet != null) {
            melder.meld(Soort.DAG_ZONDER_FREQUENTIE, zegtHet, "Hoe vaak " + naam + " samenkomt, staat er op de ene dag "
                    + "wel en op de andere niet: op " + soms.peildatum() + " niet.", "Laat de regels met @frequentie "
                    + "op elkaar aansluiten: de dag van vanaf( … ) in de ene is de dag van voor( … ) in de andere.", soms);
        }
    }

    /** The smallest case with this route for which nothing is said; null when there is always something. */
    private Casus zonder(int route, int gezegd) {
        return proefcasus.kleinste(diagrammen.bewerking((zo, iets) -> zo == 1 && iets == 0 ? 1 : 0).op(route, gezegd),
                einde -> einde == 1);
    }
}
