package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.regelmodule.Conclusie;
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

    private static final int NEE = Regeldiagrammen.NEE;

    private final Kaart kaart;
    private final Regelset regelset;
    private final Diagrammen diagrammen;
    private final Regeldiagrammen regels;
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
        perIngang = new int[regelset.ingangen().size()][];
        bevraagd = regelset.ingangen().stream()
                .mapToInt(ingang -> kaart.bij(keuze -> keuze.bevraagd().contains(ingang.index()))).toArray();
        perCriterium = new int[regelset.criteria().size()][];
    }

    /** Whether the question with this index is open; the ends are NEE and JA. */
    int open(int vraag) {
        int open = NEE;
        for (Ingang ingang : regelset.ingangen()) {
            open = diagrammen.of(open, open(ingang, vraag));
        }
        if (vraag == regelset.invoer().volgordevraag()) {
            open = diagrammen.of(open, kaart.bij(Routekeuze::vraagtVolgorde));
        }
        if (vraag == regelset.invoer().poortvraag()) {
            open = diagrammen.of(open, kaart.bij(Routekeuze::vraagtPoort));
        }
        return open;
    }

    /** Whether that question is open for this way in; the order of open questions follows from it. */
    int open(Ingang ingang, int vraag) {
        int komtBij = vanIngang(ingang)[vraag];
        // Most questions are not asked for most ways in.
        return komtBij == NEE ? NEE : diagrammen.en(bevraagd[ingang.index()], komtBij);
    }

    /** Whether the answer to that question, which is unknown, can change the route; the ends are NEE and JA. */
    int telt(int vraag) {
        int feit = regels.feit(vraag);
        int variabele = diagrammen.variabele(feit);
        int verschil = diagrammen.samen(diagrammen.beperk(kaart.route(), variabele, Ruimte.NEE),
                diagrammen.beperk(kaart.route(), variabele, Ruimte.JA),
                (nee, ja) -> nee == ja ? Ruimte.NEE : Ruimte.JA);
        BitSet andere = kaart.ruimte().feiten();
        andere.clear(variabele);
        return diagrammen.en(regels.isOnbekend(feit), diagrammen.vouw(verschil, andere, Math::max));
    }

    /** Whether some question is open although its answer cannot change the route; the ends are NEE and JA. */
    int vraagtVergeefs() {
        int vergeefs = NEE;
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            vergeefs = diagrammen.of(vergeefs, regels.zonder(open(vraag), telt(vraag)));
        }
        return vergeefs;
    }

    private int[] vanIngang(Ingang ingang) {
        if (perIngang[ingang.index()] == null) {
            int[] komtBij = geen();
            loop(ingang.regels(Conclusie.INGANG), Regeldiagrammen.JA, komtBij);
            loop(ingang.regels(Conclusie.TENZIJ), regels.een(ingang.regels(Conclusie.WEERHOUDT)), komtBij);
            perIngang[ingang.index()] = komtBij;
        }
        return perIngang[ingang.index()];
    }

    private int[] vanCriterium(int criterium) {
        if (perCriterium[criterium] == null) {
            int[] komtBij = geen();
            loop(regelset.criteria().get(criterium).regels(), Regeldiagrammen.JA, komtBij);
            perCriterium[criterium] = komtBij;
        }
        return perCriterium[criterium];
    }

    private int[] geen() {
        int[] geen = new int[regelset.invoer().vragen().size()];
        Arrays.fill(geen, NEE);
        return geen;
    }

    /** Adds for each question when these rules come to it, in the cases in which they are looked at. */
    private void loop(List<GekoppeldeRegel> loopregels, int bekeken, int[] komtBij) {
        int onbeslist = diagrammen.en(bekeken, regels.isOnbekend(regels.een(loopregels)));
        for (GekoppeldeRegel regel : loopregels) {
            int vanRegel = diagrammen.en(onbeslist, regels.isOnbekend(regels.regel(regel)));
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                int hier = diagrammen.en(vanRegel, regels.isOnbekend(regels.voorwaarde(voorwaarde)));
                for (Vraagt vraag : voorwaarde.vragen()) {
                    vraag(vraag, diagrammen.en(hier, regels.isOnbekend(regels.voorwaarde(vraag))), komtBij);
                }
            }
        }
    }

    private void vraag(Vraagt vraag, int hier, int[] komtBij) {
        int index = vraag.veld().index();
        if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
            komtBij[index] = diagrammen.of(komtBij[index], hier);
            return;
        }
        int[] eronder = vanCriterium(index);
        for (int feit = 0; feit < komtBij.length; feit++) {
            komtBij[feit] = diagrammen.of(komtBij[feit], diagrammen.en(hier, eronder[feit]));
        }
    }
}
