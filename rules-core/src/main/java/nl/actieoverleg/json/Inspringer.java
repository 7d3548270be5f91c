package nl.actieoverleg.json;

/**
 * Indents JSON that was written here. Jackson would have to read it back, and to get ready for that takes a program
 * that advises once a twentieth of its time.
 */
final class Inspringer {

    private final String json;
    private final StringBuilder uit;
    private int diepte;
    /** Up to where it was copied. */
    private int gedaan;

    private Inspringer(String json) {
        this.json = json;
        this.uit = new StringBuilder(2 * json.length());
    }

    /**
     * The same value, indented by two spaces, lines ended by LF.
     *
     * @param json one value without spaces between its parts
     */
    static String ingesprongen(String json) {
        Inspringer inspringer = new Inspringer(json);
        int plek = 0;
        while (plek < json.length()) {
            plek = inspringer.na(plek);
        }
        inspringer.tot(plek);
        return inspringer.uit.toString();
    }

    /** Takes one text or sign, and gives the place behind it. */
    private int na(int plek) {
        int verder = plek + 1;
        switch (json.charAt(plek)) {
            case '"' -> {
                return naTekst(verder);
            }
            case '{', '[' -> {
                if (json.charAt(verder) == '}' || json.charAt(verder) == ']') {
                    return verder + 1;
                }
                diepte++;
                tot(verder);
                nieuweRegel();
            }
            case '}', ']' -> {
                diepte--;
                tot(plek);
                nieuweRegel();
            }
            case ',' -> {
                tot(verder);
                nieuweRegel();
            }
            case ':' -> {
                tot(verder);
                uit.append(' ');
            }
            default -> {
                // Part of a number, or of true, false or null.
            }
        }
        return verder;
    }

    private int naTekst(int begin) {
        int plek = begin;
        while (json.charAt(plek) != '"') {
            plek += json.charAt(plek) == '\\' ? 2 : 1;
        }
        return plek + 1;
    }

    private void tot(int eind) {
        uit.append(json, gedaan, eind);
        gedaan = eind;
    }

    private void nieuweRegel() {
        uit.append('\n');
        for (int i = 0; i < diepte; i++) {
            uit.append("  ");
        }
    }
}
