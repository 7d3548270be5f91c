package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelset.Regelset;

/**
 * Lays two rule sets of a region over each other on one map: where the diagrams of a part of the advice are the same,
 * that part is the same in every possible case. A question that one of the two does not know is one that it does not
 * look at. For one thread.
 */
public final class Verschilzoeker {

    /** So many nodes at most, for the two together. */
    static final int RUIMTE = 2 * Kaart.RUIMTE;

    private final Kaart oud;
    private final Kaart nieuw;
    private final Diagrammen diagrammen;
    private final Nummering<String> inhoud = new Nummering<>();
    private final int niets = Diagrammen.einde(inhoud.nummer(Adviesvelden.NIETS));
    private Adviesvelden veldenOud;
    private Adviesvelden veldenNieuw;
    private Map<Veld, Integer> was = Map.of();
    private Map<Veld, Integer> is = Map.of();

    /** @param knopen how many nodes there may be */
    Verschilzoeker(Regelset oud, Regelset nieuw, int knopen) {
        Ruimte ruimte = Ruimtebouw.van(List.of(oud, nieuw));
        diagrammen = new Diagrammen(ruimte.waarden(), knopen);
        this.oud = new Kaart(oud, ruimte, diagrammen);
        this.nieuw = new Kaart(nieuw, ruimte, diagrammen);
    }

    /**
     * A case in which the advice differs, with as few answers other than no as can be; where it can, one in which more
     * than the explanation differs.
     *
     * @param oud the one rule set
     * @param nieuw the other, of the same region and with the same questions
     * @param dag the day of the case, unless only another day shows a difference
     * @return null when every possible case gets the same advice, texts that go with codes aside
     * @throws NietBewezen when the map of the two together gets too large
     */
    public static Casus zoek(Regelset oud, Regelset nieuw, LocalDate dag) {
        Verschilzoeker zoeker = new Verschilzoeker(oud, nieuw, RUIMTE);
        Proefcasus proefcasus = new Proefcasus(zoeker.oud, dag, "PROEF");
        return proefcasus.casus(zoeker.kleinste(proefcasus, proefcasus.kosten(Proefcasus.WEINIG_AAN_DE_HAND)));
    }

    private int[] kleinste(Proefcasus proefcasus, int[][] kosten) {
        teken();
        Bewerking anders = diagrammen.bewerking((een, ander) -> een == ander ? 0 : 1);
        int[] kleinste = null;
        for (boolean uitleg : new boolean[] {false, true}) {
            for (Veld veld : velden()) {
                int verschil = veld.onderdeel().isUitleg() == uitleg ? naastElkaar(veld, anders) : Diagrammen.einde(0);
                int[] stand = verschil == Diagrammen.einde(0) ? null
                        : proefcasus.stand(verschil, einde -> einde == 1, kosten);
                if (stand != null && (kleinste == null || prijs(stand, kosten) < prijs(kleinste, kosten))) {
                    kleinste = stand;
                }
            }
            if (kleinste != null) {
                break;
            }
        }
        return kleinste;
    }

    private static int prijs(int[] stand, int[][] kosten) {
        int prijs = 0;
        for (int variabele = 0; variabele < stand.length; variabele++) {
            prijs += kosten[variabele][stand[variabele]];
        }
        return prijs;
    }

    /** Draws all parts of both advices. */
    void teken() {
        veldenOud = new Adviesvelden(oud, inhoud);
        veldenNieuw = new Adviesvelden(nieuw, inhoud);
        was = veldenOud.alle();
        is = veldenNieuw.alle();
    }

    /** Then draws what the order of the open questions follows from, in the place of what was drawn. */
    void tekenVraagvolgorde() {
        was = veldenOud.vraagvolgorde();
        is = veldenNieuw.vraagvolgorde();
    }

    /** The parts that were drawn, those of the new rules first. */
    Set<Veld> velden() {
        Set<Veld> velden = new LinkedHashSet<>(is.keySet());
        velden.addAll(was.keySet());
        return velden;
    }

    /** One diagram out of those of a part: its end follows from what the old rules and the new ones say there. */
    int naastElkaar(Veld veld, Bewerking bewerking) {
        return bewerking.op(was.getOrDefault(veld, niets), is.getOrDefault(veld, niets));
    }

    /** What the number of an end of a part stands for; {@link Adviesvelden#NIETS} for nothing. */
    String inhoud(int nummer) {
        return inhoud.ding(nummer);
    }

    /** The map of the old rules. */
    Kaart oud() {
        return oud;
    }

    Diagrammen diagrammen() {
        return diagrammen;
    }
}
