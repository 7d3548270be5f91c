package nl.actieoverleg.snelheid.groei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up region on top of Noord-Nederland, of any size and of the same make as the shipped rules: alternatives over
 * a few facts, criteria on criteria, a way in that rests on all of them, signals and participants.
 *
 * <p>Its rules come in units of ten, and thirty units share a way in. The seed decides what the rules ask; the id only
 * names them. So regions of equal size and seed cost the same, unless something else is in the way.
 *
 * @param id lower-case letters and digits
 * @param regels how many rules, a multiple of ten
 * @param zaad decides what the rules ask for
 */
record Proefregio(String id, int regels, long zaad) {

    private static final int PER_EENHEID = 10;
    private static final int EENHEDEN_PER_INGANG = 30;
    private static final int CRITERIA_PER_EENHEID = 2;
    private static final int REDENEN_PER_CRITERIUM = 3;
    private static final List<String> GEDEELDE_FEITEN = List.of("stalking", "ouderenmishandeling", "bedreiging",
            "seksueelGeweld", "dwingendeControle", "toenameGeweld", "ontkenningGeweld", "verledenVanGeweld",
            "crimineelNetwerk", "vuurwapengevaar", "drugscriminaliteit", "opvoedproblematiek",
            "psychischeProblematiek", "verslavingsproblematiek", "scheidingsproblematiek", "gevolgenVoorGezin",
            "kinderenBetrokken", "letsel", "terugkerendPatroon", "structureleOnveiligheid");

    Proefregio {
        if (regels < PER_EENHEID || regels % PER_EENHEID != 0) {
            throw new IllegalArgumentException("Not a multiple of ten: " + regels);
        }
    }

    /** The region as it stands in a case. */
    String regio() {
        return id.toUpperCase(Locale.ROOT);
    }

    /** The sources of the rule module: texts by their path from its root. */
    Map<String, String> bronnen() {
        Random kans = new Random(zaad);
        Map<String, String> bronnen = new TreeMap<>();
        bronnen.put("regelmodule.properties",
                "id=" + id + "\nnaam=Proefregio " + id + "\nversie=1.0.0\nregio=" + regio() + "\nop=nn\n");
        String map = "nl/actieoverleg/" + id + "/";
        bronnen.put(map + "lijsten.drl", bestand(List.of(lijsten())));
        for (int ingang = 0; ingang * EENHEDEN_PER_INGANG < eenheden(); ingang++) {
            List<String> blokken = new ArrayList<>();
            eenhedenVan(ingang).forEach(eenheid -> blokken.add(eenheid(eenheid, kans)));
            bronnen.put(map + "ingang-" + ingang + ".drl", bestand(blokken));
        }
        return bronnen;
    }

    private int eenheden() {
        return regels / PER_EENHEID;
    }

    private IntStream eenhedenVan(int ingang) {
        int begin = ingang * EENHEDEN_PER_INGANG;
        return IntStream.range(begin, Math.min(begin + EENHEDEN_PER_INGANG, eenheden()));
    }

    private String bestand(List<String> delen) {
        return "package nl.actieoverleg." + id + ";\n\nimport nl.actieoverleg.regel.*;\n"
                + "import function nl.actieoverleg.regel.Woorden.minstens;\nimport nl.actieoverleg.nn.Feiten;\n"
                + "import nl.actieoverleg.nn.Criteria;\n\n" + String.join("\n", delen);
    }

    private String lijsten() {
        StringBuilder vragen = new StringBuilder();
        StringBuilder criteria = new StringBuilder();
        StringBuilder ingangen = new StringBuilder();
        StringBuilder signalen = new StringBuilder();
        for (int eenheid = 0; eenheid < eenheden(); eenheid++) {
            vragen.append(woord("eigenVraag" + eenheid, "Antwoord", Map.of("vraag", "Is punt " + eenheid
                    + " aan de orde?", "groep", "Alleen in deze regio", "bron", "Proef, Vragen")));
            for (int deel = 0; deel < CRITERIA_PER_EENHEID; deel++) {
                criteria.append(criterium("C", eenheid * CRITERIA_PER_EENHEID + deel));
            }
            criteria.append(criterium("G", eenheid));
            signalen.append(woord("s" + eenheid, "String", Map.of("code", "S-" + eenheid, "tekst",
                    "Let op punt " + eenheid + ".", "bron", "Proef, Signalen")));
            if (eenheid % EENHEDEN_PER_INGANG == 0) {
                int ingang = eenheid / EENHEDEN_PER_INGANG;
                criteria.append(criterium("T", ingang));
                ingangen.append(woord("i" + ingang, "Antwoord", Map.of("code", "I-" + ingang, "naam",
                        "Actieoverleg om reden " + ingang, "overleg", "ACTIEOVERLEG", "soort", "LAATSTE_REDMIDDEL")));
            }
        }
        return lijst("Vragen", "vragenlijst", vragen) + lijst("Punten", "criterialijst", criteria)
                + lijst("Wegen", "inganglijst", ingangen) + lijst("Tekens", "signaallijst", signalen);
    }

    private static String lijst(String naam, String soort, CharSequence woorden) {
        return "declare " + naam + "\n    @" + soort + "\n" + woorden + "end\n\n";
    }

    private static String criterium(String letter, int nummer) {
        return woord(letter.toLowerCase(Locale.ROOT) + nummer, "Antwoord", Map.of("code", letter + "-" + nummer,
                "tekst", "Punt " + letter + " " + nummer + " geldt.", "bron", "Proef, Criteria"));
    }

    private static String woord(String veld, String type, Map<String, String> kenmerken) {
        return "\n    " + veld + " : " + type + "\n" + new TreeMap<>(kenmerken).entrySet().stream()
                .map(kenmerk -> "        @" + kenmerk.getKey() + "( \"" + kenmerk.getValue() + "\" )\n")
                .collect(Collectors.joining());
    }

    /** Ten rules. */
    private String eenheid(int eenheid, Random kans) {
        StringBuilder tekst = new StringBuilder();
        List<String> delen = new ArrayList<>();
        for (int deel = 0; deel < CRITERIA_PER_EENHEID; deel++) {
            int nummer = eenheid * CRITERIA_PER_EENHEID + deel;
            delen.add("c" + nummer + ".ja");
            for (int reden = 0; reden < REDENEN_PER_CRITERIUM; reden++) {
                tekst.append(regel("Punt " + nummer + " om reden " + reden, "@criterium( \"C-" + nummer + "\" )",
                        reden == 0 ? "Vragen( eigenVraag" + eenheid + ".ja )\n    Feiten( " + feiten(1, kans) + " )"
                                : "Feiten( " + feiten(reden + 1, kans) + " )"));
            }
        }
        tekst.append(regel("Eenheid " + eenheid, "@criterium( \"G-" + eenheid + "\" )",
                "Punten( minstens( 1, " + String.join(", ", delen) + " ) )"));
        tekst.append(regel("Teken " + eenheid, "@signaal( \"S-" + eenheid + "\" )",
                "Punten( g" + eenheid + ".ja )"));
        return tekst.append(eenheid % EENHEDEN_PER_INGANG == 0 ? ingang(eenheid / EENHEDEN_PER_INGANG)
                : gevolg(eenheid, kans)).toString();
    }

    private String ingang(int ingang) {
        String alle = eenhedenVan(ingang).mapToObj(eenheid -> "g" + eenheid + ".ja").collect(Collectors.joining(", "));
        return regel("Samen " + ingang, "@criterium( \"T-" + ingang + "\" )", "Punten( minstens( 1, " + alle + " ) )")
                + regel("Weg " + ingang, "@ingang( \"I-" + ingang + "\" )",
                "Criteria( mt0.ja, rel1.ja, rel4.ja )\n    Punten( t" + ingang + ".ja )");
    }

    private static String gevolg(int eenheid, Random kans) {
        return regel("Eenheid " + eenheid + " om twee redenen", "@criterium( \"G-" + eenheid + "\" )",
                "Feiten( minstens( 2, " + feiten(4, kans) + " ) )")
                + regel("Wie komt bij " + eenheid, "@deelnemer( \"RVDK\" )\n    @rol( \"AANBEVOLEN\" )",
                "Feiten( " + feiten(1, kans) + " )\n    Routering( routeIs( \"ACTIEOVERLEG\" ) )");
    }

    private static String feiten(int aantal, Random kans) {
        List<String> feiten = new ArrayList<>(GEDEELDE_FEITEN);
        Collections.shuffle(feiten, kans);
        return feiten.stream().limit(aantal).map(feit -> feit + ".ja").collect(Collectors.joining(", "));
    }

    private static String regel(String naam, String conclusie, String voorwaarden) {
        return "rule \"" + naam + "\"\n    " + conclusie + "\nwhen\n    " + voorwaarden + "\nthen\nend\n\n";
    }
}
