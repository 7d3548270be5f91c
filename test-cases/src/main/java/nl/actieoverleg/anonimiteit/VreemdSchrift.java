package nl.actieoverleg.anonimiteit;

import java.util.List;

/** Finds letters of other scripts: some look like ours, so that a name in them would pass for another word. */
final class VreemdSchrift implements Zoeker {

    @Override
    public void zoek(Leestekst leestekst, List<Treffer> treffers) {
        String tekst = leestekst.tekst();
        int i = 0;
        while (i < tekst.length()) {
            int begin = i;
            while (i < tekst.length() && isVreemd(tekst.codePointAt(i))) {
                i += Character.charCount(tekst.codePointAt(i));
            }
            if (i > begin) {
                treffers.add(new Treffer(begin, i, Soort.SCHRIFT));
            } else {
                i += Character.charCount(tekst.codePointAt(i));
            }
        }
    }

    private static boolean isVreemd(int teken) {
        return teken >= 0x80 && (Character.isLetter(teken) && Character.UnicodeScript.of(teken)
                != Character.UnicodeScript.LATIN || Character.getType(teken) == Character.SURROGATE);
    }
}
