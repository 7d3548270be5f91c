package nl.actieoverleg.kaart;

import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
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
    private final Diagrammen.Bewerking en;
    private final Diagrammen.Bewerking of;
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
        perCriterium = new int[regelset.criteria().size()][];
    }

    /** Whether the question with this index is open; the ends are NEE and JA. */
    int open(int vraag) {
        int open = NEE;
        for (Ingang ingang : regelset.ingangen()) {
            int bevraagd = diagrammen.vervang(kaart.keuze(),
                    keuze -> kaart.keuze(keuze).bevraagd().contains(ingang.index()) ? JA : NEE);
            open = of.op(open, en.op(bevraagd, vanIngang(ingang)[vraag]));
        }
        if (vraag == regelset.volgorde()) {
            open = of.op(open, diagrammen.vervang(kaart.keuze(),
                    keuze -> kaart.keuze(keuze).vraagtVolgorde() ? JA : NEE));
        }
        if (vraag == regelset.poort()) {
            open = of.op(open, diagrammen.vervang(kaart.keuze(),
                    keuze -> kaart.keuze(keuze).vraagtPoort() ? JA : NEE));
        }
        return open;
    }

    private int[] vanIngang(Ingang ingang) {
        if (perIngang[ingang.index()] == null) {
            int[] komtBij = geen();
            alternatieven(ingang.alternatieven(), JA, komtBij);
            alternatieven(ingang.tenzij(), regels.weerhoudt(ingang), komtBij);
            perIngang[ingang.index()] = komtBij;
        }
        return perIngang[ingang.index()];
    }

    private int[] vanCriterium(int criterium) {
        if (perCriterium[criterium] == null) {
            int[] komtBij = geen();
            alternatieven(regelset.criteria().get(criterium).alternatieven(), JA, komtBij);
            perCriterium[criterium] = komtBij;
        }
        return perCriterium[criterium];
    }

    private int[] geen() {
        int[] geen = new int[regelset.vragen().size()];
        Arrays.fill(geen, NEE);
        return geen;
    }

    private int onbekend(int diagram) {
        return diagrammen.vervang(diagram, waarde -> waarde == Ruimte.ONBEKEND ? JA : NEE);
    }

    /** Adds for each question when these reasons come to it, in the cases in which they are looked at. */
    private void alternatieven(List<Alternatief> alternatieven, int bekeken, int[] komtBij) {
        int hier = en.op(bekeken, onbekend(regels.een(alternatieven)));
        for (Alternatief alternatief : alternatieven) {
            gronden(alternatief.gronden(), en.op(hier, onbekend(regels.alle(alternatief.gronden()))), komtBij);
        }
    }

    private void gronden(List<Grond> gronden, int bekeken, int[] komtBij) {
        for (Grond grond : gronden) {
            int hier = en.op(bekeken, onbekend(regels.grond(grond)));
            if (grond instanceof Grond.Feit feit) {
                komtBij[feit.index()] = of.op(komtBij[feit.index()], hier);
            } else if (grond instanceof Grond.Criteriumgrond criterium) {
                int[] eronder = vanCriterium(criterium.index());
                for (int vraag = 0; vraag < komtBij.length; vraag++) {
                    komtBij[vraag] = of.op(komtBij[vraag], en.op(hier, eronder[vraag]));
                }
            } else if (grond instanceof Grond.Minstens minstens) {
                gronden(minstens.delen(), hier, komtBij);
            }
        }
    }
}
