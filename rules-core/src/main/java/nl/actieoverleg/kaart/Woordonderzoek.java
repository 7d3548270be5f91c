package nl.actieoverleg.kaart;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/** Finds the words of a region that do nothing: questions, needs, criteria, signals and parties. For one thread. */
final class Woordonderzoek {

    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);

    private final Kaart kaart;
    private final Regelset regelset;
    private final Vervolgkaart vervolg;
    private final Proefcasus proefcasus;
    private final Melder melder;

    Woordonderzoek(Kaart kaart, Vervolgkaart vervolg, Proefcasus proefcasus, Melder melder) {
        this.kaart = kaart;
        this.regelset = kaart.regelset();
        this.vervolg = vervolg;
        this.proefcasus = proefcasus;
        this.melder = melder;
    }

    void onderzoek() {
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
            int diagram = kaart.regels().criterium(criterium.index());
            String code = criterium.code();
            Casus ja = proefcasus.kleinste(diagram, einde -> einde == Ruimte.JA);
            if (ja == null) {
                melder.meld(Soort.CRITERIUM_NOOIT, Lijstsoort.CRITERIA, code, "Aan " + code + " wordt nooit voldaan.",
                        "Verbeter de voorwaarden van de regels met @criterium( \"" + code + "\" ).", null);
            } else if (proefcasus.kleinste(diagram, einde -> einde != Ruimte.JA) == null) {
                melder.meld(Soort.CRITERIUM_ALTIJD, Lijstsoort.CRITERIA, code, "Aan " + code + " wordt altijd voldaan, "
                        + "dus het onderscheidt niets.", "Vraag er meer voor, of haal het criterium weg.", null);
            } else {
                dubbel(criterium, diagram, ja);
            }
        }
    }

    private void dubbel(Criterium criterium, int diagram, Casus ja) {
        for (Criterium eerder : regelset.criteria().subList(0, criterium.index())) {
            if (kaart.regels().criterium(eerder.index()) == diagram) {
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
            int signaal = vervolg.signaal(i);
            if (signaal == NEE) {
                melder.meld(Soort.SIGNAAL_NOOIT, Lijstsoort.SIGNALEN, code, "Het signaal " + code
                        + " verschijnt nooit.", "Verbeter de voorwaarden van de regels met @signaal( \"" + code
                        + "\" ), of haal het weg.", null);
            } else if (signaal == JA) {
                melder.meld(Soort.SIGNAAL_ALTIJD, Lijstsoort.SIGNALEN, code, "Het signaal " + code
                        + " verschijnt bij elke casus, dus niemand leest het nog.", "Vraag er meer voor.", null);
            }
        }
    }

    private void partijen() {
        List<String> codes = List.copyOf(regelset.partijen().keySet());
        for (int i = 0; i < codes.size(); i++) {
            if (vervolg.rol(i) == NEE) {
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
                steun(kaart.diagrammen(), veld.getValue(), tellend);
            }
        }
        return tellend;
    }

    /** Adds the variables on which the end of a diagram depends. */
    private static void steun(Diagrammen diagrammen, int diagram, BitSet variabelen) {
        BitSet gezien = new BitSet();
        BitSet teGaan = new BitSet();
        for (int hier = diagram; hier >= 0; hier = teGaan.length() - 1) {
            teGaan.clear(hier);
            gezien.set(hier);
            variabelen.set(diagrammen.variabele(hier));
            for (int waarde = 0; waarde < diagrammen.waarden(diagrammen.variabele(hier)); waarde++) {
                int kind = diagrammen.kind(hier, waarde);
                if (!Diagrammen.isEinde(kind) && !gezien.get(kind)) {
                    teGaan.set(kind);
                }
            }
        }
    }

    private void vragen(BitSet tellend) {
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            String feit = regelset.invoer().vragen().get(vraag).feit();
            if (!tellend.get(kaart.ruimte().feit(feit))) {
                GekoppeldeRegel vrager = vrager(vraag);
                melder.meld(Soort.VRAAG_ZONDER_GEVOLG, Lijstsoort.VRAGEN, feit, "Wat iemand ook antwoordt op " + feit
                        + ", elk advies blijft gelijk" + (vrager == null ? "; geen enkele regel vraagt ernaar."
                        : ", ook al vraagt de regel \"" + vrager.naam() + "\" (" + vrager.plaats().kort()
                        + ") ernaar."), vrager == null ? "Haal de vraag weg, of laat een regel ernaar vragen."
                        : "Kijk welke andere regel \"" + vrager.naam() + "\" overbodig maakt, of haal de vraag weg.",
                        null);
            }
        }
    }

    /** A rule that asks for a question, or null. */
    private GekoppeldeRegel vrager(int vraag) {
        for (GekoppeldeRegel regel : regelset.regels()) {
            if (regel.voorwaarden().stream().flatMap(voorwaarde -> voorwaarde.vragen().stream())
                    .anyMatch(een -> een.veld().soort() == Lijstsoort.VRAGEN && een.veld().index() == vraag)) {
                return regel;
            }
        }
        return null;
    }
}
