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
 * Decides whether two rule sets of a region ever give another advice, and finds a smallest case in which they do. For
 * one thread.
 */
public final class Verschilzoeker {

    private static final String KENMERK = "PROEF";
    /** What an answer costs that is no, unknown or yes: a case with few things in it is easy to read. */
    private static final int[] ANTWOORDEN = {0, 2, 1};

    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final int[][] kosten;
    private final Map<Veld, Integer> was;
    private final Map<Veld, Integer> is;
    private final int niets;
    private int[] kleinste;

    private Verschilzoeker(Regelset oud, Regelset nieuw) {
        ruimte = Ruimtebouw.van(List.of(oud, nieuw));
        diagrammen = new Diagrammen(ruimte.waarden(), 2 * Kaart.RUIMTE);
        Nummering<String> inhoud = new Nummering<>();
        niets = Diagrammen.einde(inhoud.nummer(Adviesvelden.NIETS));
        was = new Adviesvelden(new Kaart(oud, ruimte, diagrammen), inhoud).alle();
        is = new Adviesvelden(new Kaart(nieuw, ruimte, diagrammen), inhoud).alle();
        int[] waarden = ruimte.waarden();
        kosten = new int[waarden.length][];
        for (int variabele = 0; variabele < waarden.length; variabele++) {
            kosten[variabele] = ruimte.feiten().get(variabele) ? ANTWOORDEN : new int[waarden[variabele]];
        }
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
        Verschilzoeker zoeker = new Verschilzoeker(oud, nieuw);
        Voorbeelddag voorbeelddag = new Voorbeelddag(zoeker.ruimte, oud.regio(), dag);
        zoeker.zoek(voorbeelddag.leeg());
        return zoeker.kleinste == null ? null : voorbeelddag.casus(KENMERK, zoeker.kleinste);
    }

    private void zoek(int[] vandaag) {
        for (int variabele = 0; variabele < kosten.length; variabele++) {
            for (int waarde = 0; waarde < kosten[variabele].length && !ruimte.feiten().get(variabele); waarde++) {
                kosten[variabele][waarde] = waarde == vandaag[variabele] ? 0 : 1;
            }
        }
        for (boolean uitleg : new boolean[] {false, true}) {
            Set<Veld> velden = new LinkedHashSet<>(was.keySet());
            velden.addAll(is.keySet());
            velden.removeIf(veld -> veld.onderdeel().isUitleg() != uitleg);
            for (Veld veld : velden) {
                neem(diagrammen.bewerking((een, ander) -> een == ander ? 0 : 1)
                        .op(was.getOrDefault(veld, niets), is.getOrDefault(veld, niets)));
            }
            if (kleinste != null) {
                return;
            }
        }
    }

    private void neem(int verschil) {
        int[] stand = verschil == Diagrammen.einde(0) ? null
                : Voorbeeld.van(diagrammen, verschil, kosten, einde -> einde == 1);
        if (stand != null && (kleinste == null || prijs(stand) < prijs(kleinste))) {
            kleinste = stand;
        }
    }

    private int prijs(int[] stand) {
        int prijs = 0;
        for (int variabele = 0; variabele < stand.length; variabele++) {
            prijs += kosten[variabele][stand[variabele]];
        }
        return prijs;
    }
}
