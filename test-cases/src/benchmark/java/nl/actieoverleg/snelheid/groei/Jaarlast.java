package nl.actieoverleg.snelheid.groei;

import java.util.Locale;
import nl.actieoverleg.proefjaar.Jaarplan;

/**
 * What all Veilig Thuis regions together would ask of one machine. All assumptions stand here; how many reports come in
 * stands in {@link Jaarplan}.
 */
final class Jaarlast {

    /** How often a case is looked at: when it comes in, and as answers come. */
    private static final double KEREN_PER_CASUS = 10;
    private static final int JAREN = 10;
    private static final double WERKUREN_PER_JAAR = 52 * 5 * 8;
    /** How much busier the busiest second of working hours is than the average one. */
    private static final double PIEK = 100;

    private Jaarlast() {
    }

    /** The sum, from the advices per second that were measured and the heap that 25 regions keep, in KiB. */
    static String tabel(double perSeconde, double heap25) {
        double adviezen = Jaarplan.LANDELIJK * KEREN_PER_CASUS;
        double piek = adviezen / (WERKUREN_PER_JAAR * 3600) * PIEK;
        double totaal = JAREN * adviezen;
        return "| what | sum | outcome |\n|---|---|---:|\n"
                + rij("cases in a year, whole country", "reports in a year", "%,.0f", Jaarplan.LANDELIJK)
                + rij("advices in a year", "cases × " + getal(KEREN_PER_CASUS), "%,.0f", adviezen)
                + rij("this machine, JSON in to JSON out", "measured, advices per second", "%,.0f", perSeconde)
                + rij("a year of all regions takes", "advices in a year ÷ per second", "%,.0f s",
                        adviezen / perSeconde)
                + rij("share of the machine in the busiest second", getal(PIEK) + " × the average over working hours, "
                        + getal(piek) + " per second", "%.2f %%", 100 * piek / perSeconde)
                + rij("replaying " + JAREN + " years once", "advices in a year × " + JAREN + " ÷ per second",
                        "%,.1f min", totaal / perSeconde / 60)
                + rij("replaying them before and after a change", "twice that", "%,.1f min",
                        2 * totaal / perSeconde / 60)
                + rij("heap for 25 regions in use", "measured", "%,.1f MiB", heap25 / 1024)
                + rij("years of the whole country in a day", "86,400 × per second ÷ advices in a year", "%,.0f",
                        86_400 * perSeconde / adviezen);
    }

    private static String rij(String wat, String som, String vorm, double uitkomst) {
        return "| " + wat + " | " + som + " | " + String.format(Locale.ROOT, vorm, uitkomst) + " |\n";
    }

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%,.0f", waarde);
    }
}
