package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds names of people that stand on no list, by where they stand: after a title, after initials, after van der, and
 * after who somebody is.
 */
final class Naamvormen implements Zoeker {

    private static final Set<String> TITELS = Set.of("mevrouw", "mevr", "mw", "meneer", "mijnheer", "heer", "dhr", "hr",
            "juffrouw", "juf", "meester", "dokter", "dr", "drs", "mr", "ir", "ing", "prof", "professor", "pastoor",
            "dominee", "ds", "imam");
    /** A capital right after one of these can hardly be anything but that person's name. */
    private static final Set<String> WIE = Set.of("oom", "tante", "opa", "oma", "man", "vrouw", "zoon", "zoontje",
            "dochter", "dochtertje", "broer", "broertje", "zus", "zusje", "vader", "moeder", "stiefvader",
            "stiefmoeder", "partner", "neef", "nicht", "vriend", "vriendin", "buurman", "buurvrouw", "baby", "peuter",
            "kleuter", "jongen", "meisje", "wijkagent", "agent", "huisarts", "advocaat", "zwager", "schoonzus",
            "schoonvader", "schoonmoeder");
    private static final Set<String> TUSSENVOEGSELS = Set.of("van", "de", "der", "den", "het", "t", "te", "ten", "ter",
            "op", "in", "el", "al", "ben", "bin", "ait", "da", "dos", "di", "la", "le", "von", "d");
    private static final Pattern NA_AFKORTING = Pattern.compile("\\.\\s?");
    private static final Pattern IN_NAAM = Pattern.compile("\\s?['-]?\\s?");
    private static final int LANGSTE_AFKORTING = 4;

    private static final String NAAM = "(?:\\p{Lu}\\p{Ll}+|IJ\\p{Ll}+)";
    private static final String VOORLETTER = "(?:\\p{Lu}|Th|Chr|Ch|Ph|IJ)\\.\\s?";
    private static final String VOORLETTERS = "(?<![\\p{L}\\d])" + VOORLETTER + "(?:" + VOORLETTER + "){0,5}";
    private static final String VOEGSELS =
            "(?:(?i:van|de|der|den|het|'t|te|ten|ter|op|in|el|al|ben|von|da|di|la|le)\\s){1,3}";

    private static final List<Zoeker> VORMEN = List.of(
            new Patroon(Soort.NAAM, VOORLETTERS + VOEGSELS + "(" + NAAM + ")", Naamvormen::kanNaamZijn),
            new Patroon(Soort.NAAM, VOORLETTERS + "(?!" + GeenNamen.ZINSBEGIN + ")(" + NAAM + ")",
                    Naamvormen::kanNaamZijn),
            new Patroon(Soort.NAAM, "(?<!\\p{L})(?i:van der|van den|van 't|op den|op 't|uit den|aan den|in 't|von"
                    + "|van ter)\\s" + NAAM),
            new Patroon(Soort.NAAM, "(?<!\\p{L})(?:El|Al|Ben|Bin|Ait|Ould|Abu|Abd)[\\s-]" + NAAM,
                    (tekst, plaats) -> !tekst.beginVanZin(plaats.start())),
            new Patroon(Soort.NAAM, "(?<!\\p{L})(?i:heet|heten|genaamd|geheten|bijgenaamd|voornaam|achternaam|roepnaam"
                    + "|bijnaam|meisjesnaam)(?:\\s(?i:is))?[\\s:=\"']{1,4}(" + NAAM + ")",
                    Naamvormen::kanNaamZijn));

    /** The group is the name, without what announces it. */
    private static boolean kanNaamZijn(Leestekst tekst, MatchResult plaats) {
        return !GeenNamen.staatHier(tekst, plaats.start(1));
    }

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        VORMEN.forEach(vorm -> vorm.zoek(tekst, treffers));
        List<Woord> woorden = tekst.woorden();
        for (int i = 0; i < woorden.size(); i++) {
            Woord woord = woorden.get(i);
            if (TITELS.contains(woord.klein())) {
                naTitel(tekst, woorden, i, treffers);
            } else if (WIE.contains(woord.klein()) && i + 1 < woorden.size() && woorden.get(i + 1).isNaamvorm()
                    && ertussen(tekst, woord, woorden.get(i + 1)).isBlank()
                    && !GeenNamen.staatHier(tekst, woorden.get(i + 1).begin())) {
                treffers.add(new Treffer(woorden.get(i + 1).begin(), woorden.get(i + 1).eind(), Soort.NAAM));
            }
        }
    }

    /** A name, or the first letter of one, with or without van der and the like before it. */
    private static void naTitel(Leestekst tekst, List<Woord> woorden, int titel, List<Treffer> treffers) {
        int plaats = titel + 1;
        while (plaats < woorden.size() && TUSSENVOEGSELS.contains(woorden.get(plaats).klein())) {
            plaats++;
        }
        if (plaats >= woorden.size() || !isBijeen(tekst, woorden.get(titel), woorden.get(titel + 1))
                || !isEenGeheel(tekst, woorden.subList(titel + 1, plaats + 1))
                || GeenNamen.staatHier(tekst, woorden.get(titel + 1).begin())
                || GeenNamen.staatHier(tekst, woorden.get(plaats).begin())) {
            return;
        }
        Woord naam = woorden.get(plaats);
        boolean letter = naam.heel() && naam.tekst().length() == 1 && naam.heeftHoofdletter()
                && tekst.tekst().startsWith(".", naam.eind());
        if (letter || naam.isNaamvorm()) {
            treffers.add(new Treffer(woorden.get(titel + 1).begin(), naam.eind(), Soort.NAAM));
        }
    }

    private static boolean isBijeen(Leestekst tekst, Woord titel, Woord volgende) {
        String ertussen = ertussen(tekst, titel, volgende);
        return ertussen.isBlank()
                || titel.klein().length() <= LANGSTE_AFKORTING && NA_AFKORTING.matcher(ertussen).matches();
    }

    /** Whether only blank space, or what names have inside, stands between: no name runs over a full stop. */
    private static boolean isEenGeheel(Leestekst tekst, List<Woord> woorden) {
        for (int i = 1; i < woorden.size(); i++) {
            if (!IN_NAAM.matcher(ertussen(tekst, woorden.get(i - 1), woorden.get(i))).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String ertussen(Leestekst tekst, Woord een, Woord volgende) {
        return tekst.tekst().substring(een.eind(), volgende.begin());
    }
}
