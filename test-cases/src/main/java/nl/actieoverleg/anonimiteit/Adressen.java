package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds postcodes, streets and house numbers. */
final class Adressen implements Zoeker {

    /** Endings of street names, Frisian ones too. */
    private static final String STRAAT = "(?:straat|straatje|laan|laantje|weg|plein|pleintje|gracht|kade|singel|steeg"
            + "|steegje|dreef|plantsoen|boulevard|dijk|strjitte|leane|loane|dyk)";
    /** Endings that other words have as often: these count only with a house number. */
    private static final String MISSCHIEN = "(?:hof|hofje|pad|paad|park|wal|diep|hoek|ring|brink|markt|es|kamp|veld"
            + "|akker|erf|baan|vaart|haven|wei|weide|poort|wijk|berg|burg|horst|kanaal|werf|buorren|finne|streek|heem"
            + "|oord)";
    private static final String HUISNUMMER = "\\s(?:nr\\.?\\s|nummer\\s)?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}"
            + "(?:\\s?[a-zA-Z])?(?![\\p{L}\\d])";
    private static final Set<String> GEEN_STRATEN = Set.copyOf(Naamlijst.lees("geen-straten.txt"));
    /** Not streets but verbs: neerslaan, toeslaan. */
    private static final Pattern SLAAN = Pattern.compile("(?:ont|ver|door|aan|neer|toe|over|af|in|om|op|uit|be|bij"
            + "|dicht|kapot|los|dood|mis|raak|stuk|terug|vast|weg|voor|na|samen|plat|heen|achter|tegen)slaan");

    /** Abbreviations of this field, which may follow a year. */
    private static final Set<String> AFKORTINGEN = Set.of("OM", "VT", "AO", "NN");
    private static final Set<String> KORTE_WOORDEN = Set.of("al", "as", "ca", "cm", "de", "di", "do", "dr", "en",
            "er", "ex", "ga", "ha", "he", "hr", "ie", "ik", "in", "is", "ja", "je", "kg", "km", "ma", "me", "mg", "ml",
            "mm", "mw", "na", "no", "nr", "nu", "of", "oh", "ok", "om", "op", "pa", "re", "st", "te", "tv", "uw", "vr",
            "we", "wo", "za", "ze", "zo");

    private static final List<Zoeker> VORMEN = List.of(
            new Patroon(Soort.POSTCODE, "(?=\\d)(?<!\\d)[1-9]\\d{3}[\\s.-]?[A-Za-z]{2}(?![A-Za-z])",
                    Adressen::isPostcode),
            new Patroon(Soort.POSTCODE, "(?i)postcode\\w{0,20}[\\s:=]{1,3}(?:is\\s)?\\d{4}"),
            new Patroon(Soort.STRAAT, "(?=\\p{Lu})(?<![\\p{L}'-])\\p{Lu}[\\p{L}'-]++(?<=\\p{L}" + STRAAT + ")",
                    Adressen::isStraat),
            new Patroon(Soort.STRAAT, "(?i)(?<![\\p{L}'-])([\\p{L}'-]++)(?=\\s[\\dn])(?<=\\p{L}" + STRAAT + ")"
                    + HUISNUMMER,
                    (tekst, plaats) -> magStraatZijn(plaats.group(1))),
            new Patroon(Soort.STRAAT, "(?=\\p{Lu})(?<![\\p{L}'-])\\p{Lu}[\\p{L}'-]++(?=\\s[\\dn])(?<=\\p{L}{2}"
                    + MISSCHIEN + ")" + HUISNUMMER,
                    (tekst, plaats) -> !tekst.beginVanZin(plaats.start())),
            new Patroon(Soort.STRAAT, "(?<!\\p{L})(?:Laan|Plein|Weg|Hof|Kade|Singel)\\s(?:van|der|den|de|het|op)\\s"
                    + "(?:de\\s|het\\s|den\\s|der\\s)?\\p{Lu}\\p{Ll}+"),
            new Patroon(Soort.STRAAT, "(?<!\\p{L})(?:Grote|Kleine|Oude|Nieuwe|Korte|Lange|Hoge|Lage|Noorder|Zuider"
                    + "|Ooster|Wester)\\s(?:Markt|Weg|Brink|Dijk|Straat|Gracht|Singel|Kerk|Haven|Kade|Steeg|Diep|Es)"
                    + "(?!\\p{L})"),
            new Patroon(Soort.STRAAT, "(?i)huis(?:nummer|nr)\\.?[\\s:=]{1,3}(?:is\\s)?\\d+"));

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        VORMEN.forEach(vorm -> vorm.zoek(tekst, treffers));
    }

    /** A year and a word of two letters look the same, as in "2023 en". */
    private static boolean isPostcode(Leestekst tekst, MatchResult plaats) {
        String postcode = plaats.group();
        String letters = postcode.substring(postcode.length() - 2);
        boolean aaneen = Character.isDigit(postcode.charAt(postcode.length() - 3));
        boolean groot = letters.equals(letters.toUpperCase(Locale.ROOT));
        if (aaneen) {
            return true;
        }
        return groot ? !AFKORTINGEN.contains(letters) : !KORTE_WOORDEN.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static boolean isStraat(Leestekst tekst, MatchResult plaats) {
        return magStraatZijn(plaats.group()) || GEEN_STRATEN.contains(plaats.group().toLowerCase(Locale.ROOT))
                && !tekst.beginVanZin(plaats.start());
    }

    private static boolean magStraatZijn(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return !GEEN_STRATEN.contains(klein) && !SLAAN.matcher(klein).matches();
    }
}
