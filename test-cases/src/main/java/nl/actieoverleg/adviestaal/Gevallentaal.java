package nl.actieoverleg.adviestaal;

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

/** Numbers of possible cases, and small cases, in Dutch. */
public final class Gevallentaal {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal KLEINSTE = new BigDecimal("0.01");
    /** With more answers than this, those that are most common are not written out. */
    private static final int MEESTE_ANTWOORDEN = 12;

    private Gevallentaal() {
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
        BigDecimal procent = new BigDecimal(deel).multiply(HONDERD).divide(new BigDecimal(geheel), 2,
                RoundingMode.HALF_UP);
        if (procent.compareTo(KLEINSTE) < 0) {
            return "minder dan 0,01%";
        }
        if (procent.compareTo(HONDERD.subtract(KLEINSTE)) > 0) {
            return "meer dan 99,99%";
        }
        return procent.toPlainString().replace('.', ',') + "%";
    }

    /** All that is said of a case, as short as can be. */
    public static String casus(Casus casus) {
        List<String> ja = feiten(casus, Antwoord.JA);
        List<String> nee = feiten(casus, Antwoord.NEE);
        List<String> delen = new ArrayList<>();
        if (ja.size() + nee.size() > MEESTE_ANTWOORDEN) {
            boolean meestNee = nee.size() > ja.size();
            List<String> weinig = meestNee ? ja : nee;
            weinig.forEach(feit -> delen.add(feit + (meestNee ? " ja" : " nee")));
            delen.add((delen.isEmpty() ? "alles " : "al het andere ") + (meestNee ? "nee" : "ja"));
        } else {
            casus.feiten().forEach((feit, antwoord) -> delen.add(feit + " " + Adviestaal.woord(antwoord)));
        }
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                delen.add(teller + " " + aantal);
            }
        });
        casus.nodig().forEach(behoefte -> delen.add("nodig: " + behoefte));
        casus.lopendeOverleggen().forEach(overleg -> delen.add("loopt in " + overleg));
        return delen.isEmpty() ? "een casus waarvan nog niets bekend is" : String.join(", ", delen);
    }

    private static List<String> feiten(Casus casus, Antwoord antwoord) {
        return casus.feiten().entrySet().stream().filter(feit -> feit.getValue() == antwoord).map(Map.Entry::getKey)
                .toList();
    }
}
