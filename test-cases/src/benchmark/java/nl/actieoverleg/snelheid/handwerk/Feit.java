package nl.actieoverleg.snelheid.handwerk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The facts in the order of the questionnaire; each is one bit in a set of facts. */
enum Feit {
    // Aanmelding
    GEGEVENS_AANMELDER_BEKEND, CLIENTGEGEVENS_BEKEND, CASUSOMSCHRIJVING_GEGEVEN, EERDERE_INFORMATIE_VERMELD,
    CONCRETE_VRAAG, BELEMMERING_VEILIGHEID_BENOEMD, GERICHT_OP_ACTIES, BEKEND_BIJ_RECLASSERING, BEKEND_BIJ_RVDK,
    // Toegang
    AFSTEMMING_NODIG, RELATIONELE_SFEER,
    // Spoed
    SPOEDINTERVENTIE_NODIG, SPOED_LETSELDUIDING_NODIG, SPOED_SPORENONDERZOEK_NODIG, ANDERE_SPOEDONDERZOEK_NODIG,
    KAN_NIET_WACHTEN,
    // Onveiligheid
    ACUTE_ONVEILIGHEID, STRUCTURELE_ONVEILIGHEID, TERUGKEREND_PATROON, HOOG_RISICO_GEVOLGEN, HOOG_RISICO_HERHALING,
    // Strafrecht
    VERMOEDEN_STRAFBAAR_FEIT, LOPEND_STRAFRECHTELIJK_ONDERZOEK, SAMENLOOP_STRAF_ZORG,
    // Geweld
    VERLEDEN_VAN_GEWELD, GEWELD_TEGEN_PROFESSIONALS, TOENAME_GEWELD, ONTKENNING_GEWELD,
    // Vormen
    STALKING, EERGERELATEERD_GEWELD, VROUWELIJKE_GENITALE_VERMINKING, ANDER_RISICO_GELOOF_OF_CULTUUR,
    OUDERENMISHANDELING, GEWELD_TEGEN_LHBTIQ, STRAFBARE_KINDERMISHANDELING, STRAFBARE_MISHANDELING, BEDREIGING,
    SEKSUEEL_GEWELD, DWINGENDE_CONTROLE, ANDERE_VORM_VAN_GEWELD,
    // Veiligheidsrisico's
    CRIMINEEL_NETWERK, VUURWAPENGEVAAR, DRUGSCRIMINALITEIT, RISICO_VOOR_MEDEWERKERS,
    // ZVH
    MEERVOUDIGE_PROBLEMATIEK, GEVOLGEN_VOOR_GEZIN, GEVOLGEN_VOOR_LEEFOMGEVING, KETENOVERSTIJGENDE_AANPAK_NODIG,
    // MDA++
    OPVOEDPROBLEMATIEK, PSYCHISCHE_PROBLEMATIEK, VERSLAVINGSPROBLEMATIEK, SCHEIDINGSPROBLEMATIEK,
    ANDERE_GEZINSPROBLEMATIEK, REGULIERE_HULP_ONTOEREIKEND, SPECIALISTEN_NODIG,
    // Betrokkenen
    KINDEREN_BETROKKEN, JEUGDBESCHERMING_BETROKKEN, LETSEL,
    // Only Groningen, only Drenthe
    OPEN_DOSSIER_VEILIG_THUIS, PARTIJ_HEEFT_MEER_NODIG;

    private static final Feit[] ALLE = values();
    private static final Map<String, Feit> OP_NAAM = new HashMap<>();

    static {
        for (Feit feit : ALLE) {
            OP_NAAM.put(feit.naam, feit);
        }
    }

    /** As it stands in a case: {@code CONCRETE_VRAAG} is {@code concreteVraag}. */
    final String naam;

    final long bit = 1L << ordinal();

    Feit() {
        StringBuilder letters = new StringBuilder();
        for (String woord : name().split("_")) {
            letters.append(letters.isEmpty() ? woord.charAt(0) : Character.toUpperCase(woord.charAt(0)));
            letters.append(woord.substring(1).toLowerCase(Locale.ROOT));
        }
        letters.setCharAt(0, Character.toLowerCase(letters.charAt(0)));
        naam = letters.toString();
    }

    static Feit van(String naam) {
        return OP_NAAM.get(naam);
    }

    /** The first fact of a set that is not empty. */
    static Feit eerste(long feiten) {
        return ALLE[Long.numberOfTrailingZeros(feiten)];
    }

    static long bits(Feit... feiten) {
        long bits = 0;
        for (Feit feit : feiten) {
            bits |= feit.bit;
        }
        return bits;
    }
}
