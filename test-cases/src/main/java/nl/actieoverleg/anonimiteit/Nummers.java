package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds bank accounts, number plates, and numbers that an organisation gave to a person or a case. */
final class Nummers implements Zoeker {

    /** The forms of Dutch number plates: X is a letter, 9 a digit. */
    private static final List<String> KENTEKENS = List.of("XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99",
            "99-XX-XX", "99-XXX-9", "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9");
    private static final String NUMMERWOORD = "(?:zaak|dossier|casus|parket|proces(?:-verbaal)?|clienten?|polis"
            + "|meldings?|registratie|mutatie|klant|persoons|paspoort|rijbewijs|vreemdelingen|aangifte|sofi"
            + "|burgerservice|id|v)";

    private static final List<Zoeker> VORMEN = List.of(
            new Patroon(Soort.BANKREKENING, "(?=[Nn])(?<![A-Za-z0-9])(?i:NL)\\d\\d[ .\\-]?(?i:[A-Z]{4})"
                    + "(?:[\\s.\\-]?\\d){10}(?!\\d)"),
            new Patroon(Soort.BANKREKENING, "(?=[A-Z]{2})(?<![A-Za-z0-9])[A-Z]{2}\\d\\d(?:\\s?[A-Z0-9]{4}){3,7}"
                    + "(?:\\s?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"),
            new Patroon(Soort.KENTEKEN, "(?=\\w)(?<![A-Za-z0-9_-])(?=\\w{1,3}[- ]\\w|\\w{6}(?!\\w))(?:(?i:"
                    + kentekens("-") + ")|" + kentekens(" ") + "|"
                    + kentekens("") + ")(?![A-Za-z0-9_-])"),
            new Patroon(Soort.NUMMER, "\\d{6,}"),
            new Patroon(Soort.NUMMER, "(?=\\d)(?<!\\d)(?:19|20)\\d\\d\\s?[-/]\\s?(?!(?:19|20)\\d\\d(?!\\d))\\d{4,}"),
            // The announcement is no part of it, or it would outdo what the number itself looks like.
            new Patroon(Soort.NUMMER, "(?i)(?<!\\d)(?=\\d)(?<=(?<!\\p{L})" + NUMMERWOORD + "[\\s-]?(?:nummer|nr)"
                    + "[\\s.:=#-]{0,4}(?:is\\s)?(?:[a-z]{1,4}[-/]?)?)(?:\\d{3,}|\\d+[-/. ]\\d{2,})(?:[-/. ]?\\d++)*+"),
            new Patroon(Soort.NUMMER, "(?i)(?<!\\d)(?=\\d)(?<=(?<!\\p{L})bsn[^\\d.]{0,15})\\d{4,}(?:[-/. ]?\\d++)*+"),
            // A Dutch passport or identity card.
            new Patroon(Soort.NUMMER, "(?=[A-Z]{2})(?<![A-Za-z0-9_-])[A-NP-Z]{2}[A-NP-Z0-9]{6}\\d(?![A-Za-z0-9_-])"));

    private static String kentekens(String tussen) {
        return KENTEKENS.stream().map(vorm -> Stream.of(vorm.split("-"))
                .map(deel -> (deel.startsWith("X") ? "[A-Z]" : "\\d") + "{" + deel.length() + "}")
                .collect(Collectors.joining(tussen))).collect(Collectors.joining("|", "(?:", ")"));
    }

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        VORMEN.forEach(vorm -> vorm.zoek(tekst, treffers));
    }
}
