package nl.actieoverleg.regressie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for slips that YAML takes for something else, so that it goes wrong lines further on, or not at all: then a
 * text is cut off in silence.
 */
final class Yamlvoorproef {

    private static final Pattern HARDE_SPATIE = Pattern.compile("^[ \\u00A0\\u2007\\u202F]*[\\u00A0\\u2007\\u202F]"
            + "|^\\s*[A-Za-z]+:[\\u00A0\\u2007\\u202F]|^\\s*-[\\u00A0\\u2007\\u202F]");
    private static final Pattern ZONDER_SPATIE = Pattern.compile("^\\s*(titel|omschrijving|waarom|provincie|peildatum"
            + "|feiten|overigeFeiten|nodig|lopendeOverleggen|verwacht|JA|NEE|ONBEKEND|route|zekerheid):([^\\s].*)$");
    private static final Pattern AFGEKAPT = Pattern.compile("^(titel|omschrijving|waarom):\\s+[^'\"|>#\\s].*\\s#.*$");
    private static final Pattern BEGINT_MET_APOSTROF = Pattern.compile("^\\s*(\\w+):\\s+'(s|t|n|m|k|r) .*");
    private static final Pattern APOSTROF_ERIN = Pattern.compile("^\\s*(\\w+):\\s+'(?:[^']|'')*'[^'\\s#,\\]}].*");

    private static final Pattern ANDER_TEKEN = Pattern.compile("^\\s*(titel|omschrijving|waarom|provincie|peildatum"
            + "|feiten|overigeFeiten|nodig|lopendeOverleggen|verwacht|JA|NEE|ONBEKEND|route|zekerheid)\\s*([=;]).*$");
    private static final Pattern BLOK = Pattern.compile("^(\\w+):\\s+([>|][-+]?)\\s*(\\S.*)?$");
    private static final Pattern ZONDER_INSPRINGEN = Pattern.compile("^(?!\\w+:)\\S.*$");

    private Yamlvoorproef() {
    }

    /** Reports the first slip; whether there is one. */
    static boolean struikelt(String tekst, Foutenlijst fouten) {
        String[] regels = tekst.split("\r\n|\r|\n", -1);
        for (int i = 0; i < regels.length; i++) {
            String melding = i > 0 && blok(regels[i - 1], regels[i]) != null ? blok(regels[i - 1], regels[i])
                    : melding(regels[i]);
            if (melding != null) {
                fouten.meld(i + 1, melding);
                return true;
            }
        }
        return false;
    }

    /** What is wrong with the first line of a text that begins below its word, or null. */
    private static String blok(String ervoor, String regel) {
        Matcher blok = BLOK.matcher(ervoor);
        return blok.matches() && blok.group(3) == null && ZONDER_INSPRINGEN.matcher(regel).matches()
                ? "Deze tekstregel hoort bij de tekst achter " + blok.group(1) + ". Zet er twee spaties voor." : null;
    }

    private static String melding(String regel) {
        Matcher anders = ANDER_TEKEN.matcher(regel);
        if (anders.matches()) {
            return "Achter " + anders.group(1) + " staat " + anders.group(2)
                    + " in plaats van een dubbele punt. Schrijf: "
                    + anders.group(1) + ":";
        }
        Matcher blok = BLOK.matcher(regel);
        if (blok.matches() && blok.group(3) != null && !blok.group(3).startsWith("#")) {
            return "Achter " + blok.group(2) + " kan geen tekst staan. Begin de tekst op de volgende tekstregel, met "
                    + "twee spaties ervoor.";
        }
        if (HARDE_SPATIE.matcher(regel).find()) {
            return "Hier staat een harde spatie, zoals tekstverwerkers die maken. Vervang haar door een gewone spatie.";
        }
        Matcher zonder = ZONDER_SPATIE.matcher(regel);
        if (zonder.matches()) {
            return "Achter " + zonder.group(1) + ": ontbreekt een spatie. Schrijf: " + zonder.group(1) + ": "
                    + zonder.group(2).strip();
        }
        Matcher afgekapt = AFGEKAPT.matcher(regel);
        if (afgekapt.matches()) {
            return "De tekst achter " + afgekapt.group(1) + " stopt bij het teken #: wat erachter staat, wordt niet "
                    + "gelezen. Zet de hele tekst tussen dubbele aanhalingstekens.";
        }
        Matcher begin = BEGINT_MET_APOSTROF.matcher(regel);
        Matcher erin = APOSTROF_ERIN.matcher(regel);
        if (begin.matches() || erin.matches()) {
            return "De apostrof achter " + (begin.matches() ? begin : erin).group(1) + " telt als aanhalingsteken. Zet "
                    + "de hele tekst tussen dubbele aanhalingstekens.";
        }
        return null;
    }
}
