package nl.actieoverleg.anonimiteit;

import java.util.List;

/** Finds phone numbers, e-mail addresses, web addresses and names on social media. */
final class Bereikbaarheid implements Zoeker {

    private static final String CIJFER = "[\\s().\\-/]{0,3}\\d";

    private static final List<Zoeker> VORMEN = List.of(
            new Patroon(Soort.TELEFOON, "(?<![\\d+])(?!\\d\\d[-/.]\\d\\d[-/.]\\d{4})\\(?0[1-9](?:" + CIJFER
                    + "){8}(?!\\d)"),
            new Patroon(Soort.TELEFOON, "(?:\\+|(?<!\\d)00)\\s?\\d{1,3}(?:" + CIJFER + "){8,11}(?!\\d)"),
            // Without area code, but announced; 0800 and 0900 are of organisations.
            new Patroon(Soort.TELEFOON, "(?i)(?<!\\d)(?=\\d)(?<=(?<!\\p{L})(?:telefoon(?:nummer)?|tel|mobiel"
                    + "|mob|gsm|belt?)(?!\\p{L})\\D{0,8})(?!0[89]00)\\d(?:" + CIJFER + "){5,8}(?!\\d)"),
            new Patroon(Soort.MAIL, "(?i)(?<![\\w.+%-])[\\w.+%-]++\\s?(?:@|[(\\[{]\\s?(?:at|apenstaartje|a)\\s?[)\\]}]"
                    + "|\\sapenstaartje\\s)\\s?[\\w-]++"
                    + "(?:(?:\\.|\\s?[(\\[](?:dot|punt)[)\\]]\\s?|\\spunt\\s)[\\w-]++)++"),
            new Patroon(Soort.WEB, "(?<!\\w)@\\w[\\w.]+"),
            new Patroon(Soort.WEB, "(?i)(?:https?|ftp)://\\S+|(?<!\\w)www\\.\\S+"),
            // At most so many parts: a group that repeats without end takes all of the stack.
            new Patroon(Soort.WEB, "(?i)(?<![\\w-])(?:[\\w-]++\\.){1,30}(?:nl|com|org|net|eu|frl|info|gov|app|shop"
                    + "|link)(?!\\w)(?:/\\S*)?"),
            new Patroon(Soort.WEB, "(?i)(?<!\\p{L})(?:instagram|insta|snapchat|snap|tiktok|facebook|telegram|twitter"
                    + "|discord|linkedin|whatsapp)(?:naam|account|profiel)?\\s?[:=]\\s?\\S+"));

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        VORMEN.forEach(vorm -> vorm.zoek(tekst, treffers));
    }
}
