package nl.actieoverleg.tweedelezing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.actieoverleg.tweedelezing.Criteria.Ingang;
import nl.actieoverleg.tweedelezing.Kleene.Uitkomst;

/** One valid case of section 6, read into types; what is left out has its default. */
record Casus(String kenmerk, String provincie, String peildatum, Map<String, Uitkomst> feiten,
        Set<String> nodig, Set<String> lopend, int keerBesproken, int dagenTotOverleg) {

    static Casus lees(Map<String, Object> bron) {
        String provincie = (String) bron.get("provincie");
        Map<String, Uitkomst> feiten = new HashMap<>();
        Criteria.feitenVan(provincie).forEach(naam -> feiten.put(naam, Uitkomst.ONBEKEND));
        if (bron.get("feiten") instanceof Map<?, ?> gegeven) {
            gegeven.forEach((naam, antwoord) -> feiten.put((String) naam, Uitkomst.valueOf((String) antwoord)));
        }
        return new Casus((String) bron.get("kenmerk"), provincie, (String) bron.get("peildatum"), feiten,
                namen(bron.get("nodig")), namen(bron.get("lopendeOverleggen")),
                aantal(bron.get("keerBesprokenInActieoverleg")), aantal(bron.get("dagenTotGeplandOverleg")));
    }

    private static int aantal(Object bron) {
        return bron instanceof Number aantal ? aantal.intValue() : 0;
    }

    private static Set<String> namen(Object bron) {
        return bron instanceof List<?> lijst
                ? Set.copyOf(lijst.stream().map(String.class::cast).toList())
                : Set.of();
    }

    /** The same case with these answers instead of its own. */
    Casus met(Map<String, Uitkomst> antwoorden) {
        return new Casus(kenmerk, provincie, peildatum, antwoorden, nodig, lopend, keerBesproken, dagenTotOverleg);
    }

    boolean inGroningen() {
        return provincie.equals(Criteria.GRONINGEN);
    }

    boolean inDrenthe() {
        return provincie.equals(Criteria.DRENTHE);
    }

    boolean inFriesland() {
        return provincie.equals(Criteria.FRIESLAND);
    }

    /** GR-1: in Groningen never a third time on the agenda. */
    boolean derdeKeer() {
        return inGroningen() && keerBesproken >= 2;
    }

    /** The ways in that the province has, in the base order. */
    List<Ingang> ingangen() {
        return inDrenthe()
                ? List.of(Ingang.values())
                : List.of(Ingang.DIRECT_TELEFONISCH, Ingang.ACTIEOVERLEG, Ingang.ZVH, Ingang.MDA_PLUS_PLUS);
    }

    /** The answer to a fact of this province. */
    Uitkomst antwoord(String feit) {
        Uitkomst antwoord = feiten.get(feit);
        if (antwoord == null) {
            throw new IllegalArgumentException("Geen feit van deze provincie: " + feit);
        }
        return antwoord;
    }

    boolean ja(String feit) {
        return antwoord(feit) == Uitkomst.JA;
    }

    boolean nee(String feit) {
        return antwoord(feit) == Uitkomst.NEE;
    }

    boolean onbekend(String feit) {
        return antwoord(feit) == Uitkomst.ONBEKEND;
    }

    /** Whether one of these facts is JA. */
    boolean eenJa(String... namen) {
        for (String naam : namen) {
            if (ja(naam)) {
                return true;
            }
        }
        return false;
    }

    /** The outcome of a criterion, GR-1 included. */
    Uitkomst uitkomst(String code) {
        if (code.equals("GR-1")) {
            return derdeKeer() ? Uitkomst.JA : Uitkomst.NEE;
        }
        return Criteria.TABEL.get(code).waarde(feiten);
    }
}
