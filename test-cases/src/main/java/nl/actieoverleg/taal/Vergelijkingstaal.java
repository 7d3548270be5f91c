package nl.actieoverleg.taal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.vergelijking.Regelwijziging;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;
import nl.actieoverleg.vergelijking.Woordwijziging;

/** What a comparison of two rule sets is called in Dutch. */
public final class Vergelijkingstaal {

    /** What a share of possible cases is and is not; it goes with every share. */
    public static final String AANDEEL = "Een aandeel zegt hoeveel van alle mogelijke casussen, niet hoeveel casussen "
            + "in het echt: elk antwoord telt daarin even zwaar, ook combinaties die nooit voorkomen.";

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final int HONDERD = 100;
    private static final BigDecimal KLEINSTE = new BigDecimal("0.01");
    private static final String NIETS = "niets";

    private Vergelijkingstaal() {
    }

    /** The outcome in one sentence. */
    public static String oordeel(Vergelijking vergelijking) {
        if (vergelijking.isAdviesGelijk()) {
            return "Geen enkel advies verandert. Dat is bewezen over alle mogelijke casussen.";
        }
        if (!vergelijking.isBewezen()) {
            return "Niet bewezen: de kaart van deze regels samen wordt te groot om alle mogelijke casussen te "
                    + "bekijken.";
        }
        if (vergelijking.regios().stream().allMatch(regio -> regio.stand() == Regiovergelijking.Stand.GELIJK)) {
            return "Er veranderen alleen teksten in adviezen. Al het andere blijft gelijk: dat is bewezen over alle "
                    + "mogelijke casussen.";
        }
        return "Er veranderen adviezen.";
    }

    /** A number with a dot between thousands. */
    public static String getal(BigInteger getal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(getal);
    }

    /** A share in percents, never rounded to none or all of it. */
    public static String aandeel(BigInteger deel, BigInteger geheel) {
        if (deel.signum() == 0) {
            return "0%";
        }
        if (deel.equals(geheel)) {
            return "100%";
        }
        BigDecimal procent = new BigDecimal(deel.multiply(BigInteger.valueOf(HONDERD)))
                .divide(new BigDecimal(geheel), 2, RoundingMode.HALF_UP);
        if (procent.compareTo(KLEINSTE) < 0) {
            return "minder dan 0,01%";
        }
        if (procent.compareTo(BigDecimal.valueOf(HONDERD).subtract(KLEINSTE)) > 0) {
            return "meer dan 99,99%";
        }
        return procent.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    /** What changes, from what to what. */
    public static String overgang(Wijziging wijziging) {
        if (wijziging.was() == null) {
            return isErOfNiet(wijziging.is()) ? "erbij" : "erbij: " + wijziging.is();
        }
        if (wijziging.is() == null) {
            return isErOfNiet(wijziging.was()) ? "weg" : "weg: " + wijziging.was();
        }
        return wijziging.was() + " → " + wijziging.is();
    }

    private static boolean isErOfNiet(String tekst) {
        return tekst.equals("JA");
    }

    /** The part that changes, with its code. */
    public static String onderdeel(Wijziging wijziging) {
        return wijziging.onderdeel().naam() + (wijziging.code().isEmpty() ? "" : " " + wijziging.code());
    }

    /**
     * All that is said of a case.
     *
     * @param meeste of more answers NEE than this the rest is only counted
     */
    public static String casus(Casus casus, int meeste) {
        List<String> delen = new ArrayList<>();
        feiten(casus, Antwoord.JA, Integer.MAX_VALUE, delen);
        feiten(casus, Antwoord.NEE, meeste, delen);
        List<String> rest = new ArrayList<>();
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                rest.add(teller + " " + aantal);
            }
        });
        casus.nodig().forEach(behoefte -> rest.add("nodig " + behoefte));
        casus.lopendeOverleggen().forEach(overleg -> rest.add("loopt in " + overleg));
        if (casus.peildatum() != null) {
            rest.add("op " + casus.peildatum());
        }
        if (!rest.isEmpty()) {
            delen.add(String.join(", ", rest));
        }
        return delen.isEmpty() ? "een casus waarvan nog niets bekend is" : String.join("; ", delen);
    }

    private static void feiten(Casus casus, Antwoord antwoord, int meeste, List<String> delen) {
        List<String> feiten = casus.feiten().entrySet().stream().filter(feit -> feit.getValue() == antwoord)
                .map(Map.Entry::getKey).toList();
        if (!feiten.isEmpty()) {
            int over = feiten.size() - meeste;
            delen.add(Adviestaal.woord(antwoord) + ": "
                    + String.join(", ", over > 0 ? feiten.subList(0, meeste) : feiten)
                    + (over > 0 ? " en nog " + over : ""));
        }
    }

    /** In how many possible cases of a region something changes. */
    public static String aantallen(Wijziging wijziging, Regiovergelijking regio) {
        String alle = aandeel(wijziging.alle(), regio.alle()) + " van alle (" + getal(wijziging.alle()) + ")";
        return wijziging.volledig().signum() == 0 ? "alleen als nog iets onbekend is: " + alle
                : aandeel(wijziging.volledig(), regio.volledig()) + " van de volledige casussen ("
                        + getal(wijziging.volledig()) + "), " + alle;
    }

    /** The same without the numbers, which may have thirty digits. */
    public static String aandelen(Wijziging wijziging, Regiovergelijking regio) {
        String alle = aandeel(wijziging.alle(), regio.alle()) + " van alle";
        return wijziging.volledig().signum() == 0 ? "alleen als nog iets onbekend is: " + alle
                : aandeel(wijziging.volledig(), regio.volledig()) + " van de volledige casussen, " + alle;
    }

    /** How many things are said of a case. */
    public static int omvang(Casus casus) {
        return casus.feiten().size() + casus.nodig().size() + casus.lopendeOverleggen().size()
                + (int) casus.tellers().values().stream().filter(aantal -> aantal > 0).count();
    }

    /** What happened to a rule. */
    public static String kop(Regelwijziging regel) {
        String naam = "\"" + regel.naam() + "\"";
        String waar = " (" + regel.laag() + ", " + regel.plaats().kort() + ")";
        return switch (regel.soort()) {
            case WEG -> "weg: " + naam + waar;
            case NIEUW -> "nieuw: " + naam + waar;
            case GEWIJZIGD -> "gewijzigd: " + naam + waar;
            case HERNOEMD -> "alleen een andere naam: \"" + regel.eerdereNaam() + "\" heet nu " + naam + waar;
        };
    }

    /** A word or text that is different. */
    public static String zin(Woordwijziging woord) {
        String wat = woord.lijst() + " (" + woord.laag() + ")" + (woord.code().isEmpty() ? "" : ", " + woord.code());
        if (woord.wat() == null) {
            return wat + ": " + (woord.was() == null ? "erbij: \"" + woord.is() : "weg: \"" + woord.was()) + "\"";
        }
        return wat + ", " + woord.wat() + ": was " + aangehaald(woord.was()) + ", is nu " + aangehaald(woord.is());
    }

    private static String aangehaald(String tekst) {
        return tekst == null ? NIETS : tekst.isEmpty() ? "gezet" : "\"" + tekst + "\"";
    }
}
