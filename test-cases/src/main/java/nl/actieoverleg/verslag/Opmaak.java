package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;
import static nl.actieoverleg.verslag.Element.punt;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, days and shares as Dutch readers know them, and the small things that all parts of the page share. */
final class Opmaak {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'uur'", NEDERLANDS);

    private Opmaak() {
    }

    static String getal(long getal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(getal);
    }

    /** A number with its word. */
    static String aantal(long aantal, String een, String meer) {
        return getal(aantal) + " " + (aantal == 1 ? een : meer);
    }

    /** A share in whole percents; all of it only when nothing is missing. */
    static String procent(long deel, long geheel) {
        return (geheel == 0 ? 100 : deel * 100 / geheel) + "%";
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TIJDZONE));
    }

    static String duur(Duration duur) {
        if (duur.compareTo(Duration.ofSeconds(1)) < 0) {
            return "minder dan 1 seconde";
        }
        String seconden = aantal(duur.toSecondsPart(), "seconde", "seconden");
        return duur.toMinutes() == 0 ? seconden : aantal(duur.toMinutes(), "minuut", "minuten") + " en " + seconden;
    }

    /** The first letter as a capital. */
    static String zin(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }

    /** A bar that is filled from the left, part after part; only for the eye: the numbers stand beside it. */
    static Element balk(long geheel, Balkdeel... delen) {
        Element balk = el("svg").soort("balk").met("aria-hidden", "true").met("focusable", "false");
        long links = 0;
        for (Balkdeel deel : delen) {
            if (deel.aantal() > 0) {
                balk.in(punt("rect").soort(deel.soort()).met("x", deel(links, geheel)).met("y", "0")
                        .met("width", deel(deel.aantal(), geheel)).met("height", "100%"));
                links += deel.aantal();
            }
        }
        return balk;
    }

    private static String deel(long deel, long geheel) {
        return String.format(Locale.ROOT, "%.2f%%", geheel == 0 ? 0 : deel * 100.0 / geheel);
    }

    /**
     * A part of a bar.
     *
     * @param soort its class
     * @param aantal its length
     */
    record Balkdeel(String soort, long aantal) {
    }

    /** How something stands, in a word and with a sign that is only for the eye. */
    static Element stand(boolean goed, String woord) {
        return el("span").soort(goed ? "stand goed" : "stand mis")
                .in(el("span", goed ? "✓" : "✗").soort("teken").met("aria-hidden", "true")).tekst(woord);
    }

    /** Something to open and close. */
    static Element uitklap(String kop, Element... inhoud) {
        return el("details").in(el("summary", kop)).in(inhoud);
    }

    /** A box that a wide table scrolls in, also with the keyboard. */
    static Element schuifvak(String naam, Element tabel) {
        return el("div").soort("schuifvak").met("role", "group").met("aria-label", naam).met("tabindex", "0")
                .in(tabel);
    }

    /** Text for those who do not see the page. */
    static Element gesproken(String tekst) {
        return el("span").soort("gesproken").tekst(tekst);
    }
}
