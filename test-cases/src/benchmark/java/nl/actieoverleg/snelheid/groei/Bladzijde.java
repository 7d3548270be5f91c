package nl.actieoverleg.snelheid.groei;

import java.util.Map;

/** A page of which some pieces are written by a program, between comments that stay. */
final class Bladzijde {

    private Bladzijde() {
    }

    /**
     * Puts new pieces in the place of the old.
     *
     * @throws IllegalArgumentException when the page has no place for one of them
     */
    static String vul(String tekst, Map<String, String> stukken) {
        String nieuw = tekst;
        for (Map.Entry<String, String> stuk : stukken.entrySet()) {
            String begin = "<!-- begin " + stuk.getKey() + " -->\n";
            String einde = "<!-- end " + stuk.getKey() + " -->";
            int van = nieuw.indexOf(begin);
            int tot = nieuw.indexOf(einde);
            if (van < 0 || tot < van) {
                throw new IllegalArgumentException("The page has no place for " + stuk.getKey());
            }
            nieuw = nieuw.substring(0, van + begin.length()) + stuk.getValue() + nieuw.substring(tot);
        }
        return nieuw;
    }
}
