package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Which questions are open over all cases, as diagrams. Which ways in are asked about is for the engine to say; from
 * there the undecided conditions are walked down to the questions, as in one case. Not thread-safe.
 */
final class Vraagkaart {

    private static final int NEE = Diagrammen.einde(Ruimte.NEE);
    private static final int JA = Diagrammen.einde(Ruimte.JA);

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
    private final Bewerking en;
    private final Bewerking of;
    /** For each way in whether its questions are asked. */
    private final int[] bevraagd;
    /** For each way in, for each question, whether its undecided conditions come to it. */
    private final int[][] perIngang;
    private final int[][] perCriterium;

    Vraagkaart(Kaart kaart) {
        this.kaart = kaart;
        regelset = kaart.regelset();
        diagrammen = kaart.diagrammen();
        regels = kaart.regels();
        en = diagrammen.bewerking(Math::min);
        of = diagrammen.bewerking(Math::max);
        perIngang = new int[regelset.ingangen().size()][];
        bevraagd = regelset.ingangen().stream()
                .mapToInt(ingang -> bij(keuze -> keuze.bevraagd().contains(ingang.index()))).toArray();
        perCriterium = new int[regelset.criteria().size()][];
    }

    /** Whether the question with this index is open; the ends are NEE and JA. */
    int open(int vraag) {
        int open = NEE;
        for (Ingang ingang : regelset.ingangen()) {
            open = of.op(open, open(ingang, vraag));
        }
        if (vraag == regelset.invoer().volgordevraag()) {
            open = of.op(open, bij(Keuze::vraagtVolgorde));
        }
        if (vraag == regelset.invoer().poortvraag()) {
            open = of.op(open, bij(Keuze::vraagtPoort));
        }
        return open;
    }

    /** Whether that question is open for this way in; the order of open questions follows from it. */
    int open(Ingang ingang, int vraag) {
        int komtBij = vanIngang(ingang)[vraag];
        // Most questions are not asked for most ways in.
        return komtBij == NEE ? NEE : en.op(bevraagd[ingang.index()], komtBij);
    }

    /** Whether the answer to that question, which is unknown, can change the route; the ends are NEE and JA. */
    int telt(int vraag) {
        int feit = regels.feit(vraag);
        int variabele = diagrammen.variabele(feit);
        int verschil = diagrammen.bewerking((nee, ja) -> nee == ja ? Ruimte.NEE : Ruimte.JA).op(
                diagrammen.beperk(kaart.route(), variabele, Ruimte.NEE),
                diagrammen.beperk(kaart.route(), variabele, Ruimte.JA));
        BitSet andere = kaart.ruimte().feiten();
        andere.clear(variabele);
        return en.op(onbekend(feit), diagrammen.vouw(verschil, andere, Math::max));
    }

    /** Whether some question is open although its answer cannot change the route; the ends are NEE and JA. */
    int vraagtVergeefs() {
        Bewerking alleenEerste = diagrammen.bewerking((een, ander) ->
                een == Ruimte.JA && ander != Ruimte.JA ? Ruimte.JA : Ruimte.NEE);
        int vergeefs = NEE;
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            vergeefs = of.op(vergeefs, alleenEerste.op(open(vraag), telt(vraag)));
        }
        return vergeefs;
    }

    private int bij(Predicate<Keuze> zo) {
        return diagrammen.vervang(kaart.keuze(), nummer -> zo.test(kaart.keuze(nummer)) ? JA : NEE);
    }

    private int[] vanIngang(Ingang ingang) {
        if (perIngang[ingang.index()] == null) {
            int[] komtBij = geen();
            loop(ingang.regels().past(), JA, komtBij);
            loop(ingang.regels().tenzij(), regels.een(ingang.regels().weerhoudt()), komtBij);
            perIngang[ingang.index()] = komtBij;
        }
        return perIngang[ingang.index()];
    }

    private int[] vanCriterium(int criterium) {
        if (perCriterium[criterium] == null) {
            int[] komtBij = geen();
            loop(regelset.criteria().get(criterium).regels(), JA, komtBij);
            perCriterium[criterium] = komtBij;
        }
        return perCriterium[criterium];
    }

    private int[] geen() {
        int[] geen = new int[regelset.invoer().vragen().size()];
        Arrays.fill(geen, NEE);
        return geen;
    }

    private int onbekend(int diagram) {
        return diagrammen.vervang(diagram, waarde -> waarde == Ruimte.ONBEKEND ? JA : NEE);
    }

    /** Adds for each question when these rules come to it, in the cases in which they are looked at. */
    private void loop(List<GekoppeldeRegel> loopregels, int bekeken, int[] komtBij) {
        int onbeslist = en.op(bekeken, onbekend(regels.een(loopregels)));
        for (GekoppeldeRegel regel : loopregels) {
            int vanRegel = en.op(onbeslist, onbekend(regels.regel(regel)));
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                int hier = en.op(vanRegel, onbekend(regels.voorwaarde(voorwaarde)));
                for (Vraagt vraag : voorwaarde.vragen()) {
                    vraag(vraag, en.op(hier, onbekend(regels.voorwaarde(vraag))), komtBij);
                }
            }
        }
    }

    private void vraag(Vraagt vraag, int hier, int[] komtBij) {
        int index = vraag.veld().index();
        if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
            komtBij[index] = of.op(komtBij[index], hier);
            return;
        }
        int[] eronder = vanCriterium(index);
        for (int feit = 0; feit < komtBij.length; feit++) {
            komtBij[feit] = of.op(komtBij[feit], en.op(hier, eronder[feit]));
        }
    }
}
