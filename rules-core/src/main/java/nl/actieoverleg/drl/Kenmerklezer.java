package nl.actieoverleg.drl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.melding.Regelfouten;

/** Reads the annotations of a list, field or rule; every check on their form is here. */
final class Kenmerklezer {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*([._-]+[A-Za-z0-9]+)*");
    private static final Pattern TEKST = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*\"");

    private final String bestand;
    private final Regelfouten fouten;

    Kenmerklezer(String bestand, Regelfouten fouten) {
        this.bestand = bestand;
        this.fouten = fouten;
    }

    /**
     * The annotations with their texts, in the order of the source; the empty text for a mark. Those that are wrong are
     * reported and left out.
     *
     * @param inBoom their values, as the parser sees them
     * @param inBron their names and lines, as they stand in the text
     * @param waarop what carries them, for messages, e.g. {@code het veld stalking}
     * @param metTekst the annotations that take a text
     * @param merken the annotations that take none
     */
    Map<String, String> lees(Map<String, String> inBoom, List<Onderdeel.Kenmerk> inBron, String waarop,
            List<String> metTekst, Set<String> merken) {
        Map<String, String> gelezen = new LinkedHashMap<>();
        Set<String> gezien = new HashSet<>();
        for (Onderdeel.Kenmerk kenmerk : inBron) {
            String naam = kenmerk.naam();
            if (!gezien.add(naam)) {
                meld(kenmerk, "Het kenmerk @" + naam + " staat hier dubbel bij " + waarop + ".", "Haal er één weg.");
            } else if (merken.contains(naam)) {
                if (!"".equals(inBoom.get(naam))) {
                    meld(kenmerk, "Het kenmerk @" + naam + " krijgt geen tekst.",
                            "Schrijf alleen @" + naam + ", zonder haakjes.");
                } else {
                    gelezen.put(naam, "");
                }
            } else if (metTekst.contains(naam)) {
                String tekst = tekst(inBoom.get(naam), kenmerk);
                if (tekst != null) {
                    gelezen.put(naam, tekst);
                }
            } else {
                meldOnbekend(kenmerk, waarop, metTekst, merken);
            }
        }
        return gelezen;
    }

    /** Whether a text is a code; if not, reports so. */
    boolean isCode(String tekst, Onderdeel.Kenmerk kenmerk) {
        if (CODE.matcher(tekst).matches()) {
            return true;
        }
        meld(kenmerk, "De code " + tekst + " bij @" + kenmerk.naam() + " is geen goede code.",
                "Gebruik letters, cijfers, streepjes en punten, te beginnen met een letter, bijvoorbeeld AB-1.");
        return false;
    }

    void meld(Onderdeel.Kenmerk kenmerk, String melding, String remedie) {
        fouten.meld(bestand, kenmerk.regel(), melding, remedie);
    }

    private void meldOnbekend(Onderdeel.Kenmerk kenmerk, String waarop, List<String> metTekst, Set<String> merken) {
        List<String> mag = Stream.concat(metTekst.stream(), merken.stream().sorted()).toList();
        String bedoeld = Spelling.dichtstbij(kenmerk.naam(), mag);
        meld(kenmerk, "Het kenmerk @" + kenmerk.naam() + " hoort niet bij " + waarop + ".",
                bedoeld != null ? "Bedoelde u @" + bedoeld + "?"
                        : mag.isEmpty() ? "Haal het weg." : "Wat hier kan: @" + String.join(", @", mag) + ".");
    }

    private String tekst(String waarde, Onderdeel.Kenmerk kenmerk) {
        if (waarde == null || !TEKST.matcher(waarde).matches()) {
            meld(kenmerk, "Achter @" + kenmerk.naam() + " ontbreekt een tekst.",
                    "Schrijf één tekst tussen haakjes: @" + kenmerk.naam() + "( \"…\" )");
            return null;
        }
        String inhoud = waarde.substring(1, waarde.length() - 1);
        if (inhoud.isBlank()) {
            meld(kenmerk, "De tekst achter @" + kenmerk.naam() + " is leeg.", "Vul de tekst in.");
            return null;
        }
        return inhoud;
    }
}
