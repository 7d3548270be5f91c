package nl.actieoverleg.monitor;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Some months in a row.
 *
 * @param van the first
 * @param tot the last; not before the first
 */
public record Periode(YearMonth van, YearMonth tot) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("MMM", NEDERLANDS);

    /** Refuses a period that ends before it begins. */
    public Periode {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("De periode eindigt voor zij begint.");
        }
    }

    /** The calendar year of this month. */
    public static Periode jaar(YearMonth maand) {
        return new Periode(maand.withMonth(1), maand.withMonth(12));
    }

    /** As many months, right before. */
    public Periode vorige() {
        int maanden = maanden().size();
        return new Periode(van.minusMonths(maanden), van.minusMonths(1));
    }

    /** Its months, in order. */
    List<YearMonth> maanden() {
        return Stream.iterate(van, maand -> !maand.isAfter(tot), maand -> maand.plusMonths(1)).toList();
    }

    boolean heeft(YearMonth maand) {
        return !maand.isBefore(van) && !maand.isAfter(tot);
    }

    /** In words: a year, one month, or from one month to another. */
    String tekst() {
        if (equals(jaar(van))) {
            return String.valueOf(van.getYear());
        }
        return van.equals(tot) ? MAAND.format(van) : MAAND.format(van) + " tot en met " + MAAND.format(tot);
    }

    static String kort(YearMonth maand) {
        return KORT.format(maand).replace(".", "");
    }
}
