package nl.actieoverleg.anonimiteit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds full dates and years of birth. The day a case is judged by (peildatum) may stand there, and so may the day
 * before or after it: cases around a change of the rules have to name that change. No other date may, however recent,
 * for children have dates of birth that are recent too.
 */
final class Datums implements Zoeker {

    private static final List<String> MAANDEN = List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep",
            "okt", "nov", "dec");
    private static final String MAAND = "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?"
            + "|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAG = "(0?[1-9]|[12]\\d|3[01])";
    private static final String MAANDNUMMER = "(0?[1-9]|1[0-2])";
    private static final String JAAR = "((?:19|20)\\d\\d)";
    private static final String STREEP = "\\s?[-/.]\\s?";

    /** The groups are a day, a month and a year. */
    private static final List<Pattern> DAG_EERST = List.of(
            Pattern.compile("(?=\\d)(?<!\\d)" + DAG + "(?:" + STREEP + "|\\s)" + MAANDNUMMER + "(?:" + STREEP + "|\\s)"
                    + JAAR + "(?!\\d)"),
            Pattern.compile("(?i)(?=\\d)(?<!\\d)" + DAG + "\\s?(?:e|ste|de)?[\\s.-]{0,2}(" + MAAND + ")"
                    + "[\\s.,-]{0,3}(?:van\\s)?((?:19|20)\\d\\d|'?\\d\\d)(?!\\d)"));
    /** The groups are a year, a month and a day. */
    private static final Pattern JAAR_EERST =
            Pattern.compile("(?=\\d)(?<!\\d)" + JAAR + STREEP + MAANDNUMMER + STREEP + DAG + "(?!\\d)");

    private static final String GEBOREN = "(?=[bgjv])(?<!\\p{L})(?:geboren|geboorte(?:datum|jaar|dag)?|geb\\.?"
            + "|verjaardag|verjaart|jarig|bouwjaar)(?!\\p{L})";
    private static final Pattern STAAT_ERVOOR = Pattern.compile("(?is).*" + GEBOREN + "[^!?]{0,30}");
    private static final int ERVOOR = 50;

    private static final List<Zoeker> MAG_NOOIT = List.of(
            new Patroon(Soort.DATUM, "(?i)(?=[adfjmnos])(?<!\\p{L})" + MAAND + "\\s" + DAG + "(?:e|ste|de)?,?\\s"
                    + JAAR + "(?!\\d)"),
            // Without the century: the same sign twice, or it would be a range.
            new Patroon(Soort.DATUM, "(?=\\d)(?<!\\d)" + DAG + "\\s?([-/.])\\s?" + MAANDNUMMER + "\\s?\\2\\s?'?\\d\\d"
                    + "(?!\\d|[.,]\\d)"),
            // All digits together.
            new Patroon(Soort.DATUM, "(?=\\d)(?<!\\d)(?:(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                    + "|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d)(?!\\d)"),
            new Patroon(Soort.DATUM, "(?i)" + GEBOREN + "[^.!?]{0,40}?(?<!\\d)(?:(?:19|20)\\d\\d|'\\d\\d"
                    + "|\\d{1,2}\\s?[-/]\\s?\\d{1,2}|\\d{1,2}\\s?(?:e|ste|de)?\\s?" + MAAND + ")(?!\\d)"),
            new Patroon(Soort.DATUM, "(?i)(?<!\\p{L})(?:jongen|meisje|man|vrouw|zoon|dochter|kind|baby|peuter|kleuter"
                    + "|hij|zij|ze|is)\\s(?:is\\s)?(?:van|uit)\\s(?:19|20)\\d\\d(?!\\d)"));

    private static final Pattern PEILDATUM =
            Pattern.compile("peildatum[\"']?\\s?:\\s?[\"']?(\\d{4})-(\\d\\d)-(\\d\\d)");
    /** There were no rules to judge by before this year, so an earlier day is something else. */
    private static final int EERSTE_PEILJAAR = 2020;

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        Set<LocalDate> mag = rondPeildatum(tekst);
        for (Pattern vorm : DAG_EERST) {
            zoek(tekst, vorm, treffers,
                    plaats -> mag.contains(datum(plaats.group(3), plaats.group(2), plaats.group(1))));
        }
        zoek(tekst, JAAR_EERST, treffers,
                plaats -> mag.contains(datum(plaats.group(1), plaats.group(2), plaats.group(3))));
        MAG_NOOIT.forEach(vorm -> vorm.zoek(tekst, treffers));
    }

    private static void zoek(Leestekst tekst, Pattern vorm, List<Treffer> treffers, Predicate<MatchResult> mag) {
        new Patroon(Soort.DATUM, vorm, (hier, plaats) -> !mag.test(plaats) || isGeboorte(hier, plaats.start()))
                .zoek(tekst, treffers);
    }

    private static boolean isGeboorte(Leestekst tekst, int plaats) {
        return STAAT_ERVOOR.matcher(tekst.tekst()).region(Math.max(0, plaats - ERVOOR), plaats).matches();
    }

    /** The days of which a case may speak. */
    private static Set<LocalDate> rondPeildatum(Leestekst tekst) {
        Set<LocalDate> dagen = new HashSet<>();
        Matcher peildatum = PEILDATUM.matcher(tekst.tekst());
        while (peildatum.find()) {
            LocalDate dag = datum(peildatum.group(1), peildatum.group(2), peildatum.group(3));
            if (dag != null && dag.getYear() >= EERSTE_PEILJAAR) {
                dagen.addAll(List.of(dag.minusDays(1), dag, dag.plusDays(1)));
            }
        }
        return dagen;
    }

    /** The date, or null when there is no such day or the century is left out. */
    private static LocalDate datum(String jaar, String maand, String dag) {
        try {
            return jaar.length() != 4 ? null
                    : LocalDate.of(Integer.parseInt(jaar), maandnummer(maand), Integer.parseInt(dag));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int maandnummer(String maand) {
        if (Character.isDigit(maand.charAt(0))) {
            return Integer.parseInt(maand);
        }
        String kort = maand.toLowerCase(Locale.ROOT).substring(0, 3);
        return kort.equals("mrt") ? 3 : MAANDEN.indexOf(kort) + 1;
    }
}
