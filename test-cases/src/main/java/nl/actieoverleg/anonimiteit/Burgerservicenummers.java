package nl.actieoverleg.anonimiteit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds numbers of 9 digits, or 8 when the first is a 0 left out, that pass the 11-proof, however the digits are
 * grouped.
 */
final class Burgerservicenummers implements Zoeker {

    private static final Pattern CIJFERS = Pattern.compile("[0-9]+");
    private static final Pattern TUSSENRUIMTE = Pattern.compile("[\\s.,:;/_()\\-]{1,3}");
    private static final Pattern JAREN_OF_DATUM = Pattern.compile(
            "(?:0[1-9]|[12]\\d|3[01])[-/.\\s](?:0[1-9]|1[0-2])[-/.\\s]\\d{4}"
            + "|\\d{4}[-/.\\s](?:0[1-9]|1[0-2])[-/.\\s](?:0[1-9]|[12]\\d|3[01])"
            + "|(?:19|20)\\d\\d[^\\d](?:19|20)\\d\\d");
    private static final int LENGTE = 9;

    @Override
    public void zoek(Leestekst tekst, List<Treffer> treffers) {
        String alles = tekst.tekst();
        List<MatchResult> groepen = CIJFERS.matcher(alles).results().toList();
        for (int eerste = 0; eerste < groepen.size(); eerste++) {
            StringBuilder cijfers = new StringBuilder();
            for (int laatste = eerste; laatste < groepen.size(); laatste++) {
                if (laatste > eerste && !horenBijeen(alles, groepen.get(laatste - 1), groepen.get(laatste))) {
                    break;
                }
                cijfers.append(groepen.get(laatste).group());
                if (cijfers.length() > LENGTE) {
                    break;
                }
                int begin = groepen.get(eerste).start();
                int eind = groepen.get(laatste).end();
                if (isBsn(cijfers) && !JAREN_OF_DATUM.matcher(alles.substring(begin, eind)).matches()) {
                    treffers.add(new Treffer(begin, eind, Soort.BSN));
                }
            }
        }
    }

    private static boolean horenBijeen(String tekst, MatchResult een, MatchResult volgende) {
        return TUSSENRUIMTE.matcher(tekst).region(een.end(), volgende.start()).matches();
    }

    /** The 11-proof: the digits, times 9 down to 2 and the last times -1, add up to a multiple of 11. */
    static boolean isBsn(CharSequence cijfers) {
        int ontbreekt = LENGTE - cijfers.length();
        if (ontbreekt < 0 || ontbreekt > 1) {
            return false;
        }
        int som = 0;
        boolean nul = true;
        for (int i = 0; i < cijfers.length(); i++) {
            int cijfer = cijfers.charAt(i) - '0';
            nul &= cijfer == 0;
            int gewicht = LENGTE - ontbreekt - i;
            som += cijfer * (gewicht == 1 ? -1 : gewicht);
        }
        return !nul && som % 11 == 0;
    }
}
