package nl.actieoverleg.monitor;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.kwitantie.OngeldigeKwitantie;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * Counts receipts by month and region. Memory grows with the months, not with the receipts. Takes receipts from one
 * thread at a time and reads them with as many as there are cores.
 */
public final class Monitor {

    private final Toetsregels regels;
    private final Map<YearMonth, Map<String, Telling>> tellingen = new TreeMap<>();
    private final Map<String, Set<String>> vragen = new HashMap<>();
    private long onbruikbaar;

    /** @param regels the rules that give codes their names, and say what could be asked */
    public Monitor(Toetsregels regels) {
        this.regels = regels;
    }

    /** Counts these receipts, one a line. */
    public void neem(List<byte[]> kwitanties) {
        Kwitanties lezer = regels.adviseur().kwitanties();
        kwitanties.parallelStream().map(bytes -> lees(lezer, bytes)).toList().forEach(this::tel);
    }

    private static Kwitantie lees(Kwitanties lezer, byte[] bytes) {
        try {
            return lezer.lees(bytes);
        } catch (OngeldigeKwitantie e) {
            return null;
        }
    }

    private void tel(Kwitantie kwitantie) {
        if (kwitantie == null || !regels.adviseur().provincies().contains(kwitantie.casus().provincie())) {
            onbruikbaar++;
            return;
        }
        String provincie = kwitantie.casus().provincie();
        tellingen.computeIfAbsent(YearMonth.from(kwitantie.casus().peildatum()), maand -> new TreeMap<>())
                .computeIfAbsent(provincie, nieuw -> new Telling())
                .neem(kwitantie, vragen.computeIfAbsent(provincie, this::vragen));
    }

    private Set<String> vragen(String provincie) {
        Set<String> namen = new LinkedHashSet<>();
        for (Vraag vraag : regels.adviseur().vragenlijst(provincie).vragen()) {
            namen.add(vraag.feit());
        }
        return namen;
    }

    /** How many could not be counted: changed, no receipt at all, or of a region without rules. */
    public long onbruikbaar() {
        return onbruikbaar;
    }

    /** The last month that there are receipts of, or null when there are none. */
    public YearMonth laatsteMaand() {
        return tellingen.isEmpty() ? null : ((TreeMap<YearMonth, ?>) tellingen).lastKey();
    }

    /** What came of a period, or null when there are no receipts of it. */
    Cijfers cijfers(Periode periode) {
        Map<YearMonth, Map<String, Telling>> hier = new TreeMap<>(tellingen);
        hier.keySet().removeIf(maand -> !periode.heeft(maand));
        return hier.isEmpty() ? null : new Cijfers(periode, regels, hier);
    }

    /** What came of a period, beside the one before it. */
    public Monitorstand stand(Periode periode) {
        return new Monitorstand(periode, cijfers(periode), cijfers(periode.vorige()), new Codeteksten(regels),
                onbruikbaar);
    }
}
