package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes rules by chance: a base layer with three levels of criteria and two direct ways in, and a region on it. */
final class Regelmaker {

    /** The questions of the base layer that conditions ask; those with a role come before them. */
    static final List<String> VRAGEN = List.of("v0", "v1", "v2", "v3", "v4", "v5");
    static final List<String> ROLLEN = List.of("poort", "orde");
    static final String VRAAG_VAN_REGIO = "r0";
    /** What a region says that a case needs, met by an overleg of the base layer. */
    static final String BEHOEFTE_VAN_REGIO = "B-3";
    static final List<String> OVERLEGGEN = List.of("O-1", "O-2", "O-3", "O-4", "O-5");

    private static final String KOP = """
            import nl.actieoverleg.regel.*;
            import function nl.actieoverleg.regel.Woorden.minstens;
            """;
    private static final String BRON = " @bron( \"Proef\" )\n";

    private final Random kans;
    private final StringBuilder regels = new StringBuilder();
    private int nummer;

    private Regelmaker(long zaad) {
        kans = new Random(zaad);
    }

    static Map<String, String> basis(long zaad) {
        return new Regelmaker(zaad).basis();
    }

    static Map<String, String> regio(long zaad) {
        return new Regelmaker(zaad + 1_000_000).regio();
    }

    private Map<String, String> basis() {
        StringBuilder tekst = new StringBuilder("package nl.proef.basis;\n" + KOP);
        tekst.append("declare Vragen @vragenlijst\n");
        tekst.append(vraag("poort", "@poort")).append(vraag("orde", "@volgorde"));
        VRAGEN.forEach(vraag -> tekst.append(vraag(vraag, "")));
        tekst.append("end\ndeclare Aantallen @tellerlijst\n    keer : int @tekst( \"Keer?\" )").append(BRON)
                .append("end\n");
        tekst.append("declare Overleggen @overleglijst\n");
        OVERLEGGEN.subList(0, 4).forEach(code -> tekst.append("    " + veld(code) + " : String @code( \"" + code
                + "\" ) @naam( \"" + code + "\" )\n"));
        tekst.append("end\ndeclare Behoeften @behoeftelijst\n");
        tekst.append("    b4 : String @code( \"B-4\" ) @tekst( \"Vier.\" ) @overleg( \"O-4\" )").append(BRON)
                .append("end\n");

        // Declared in any order: what rests on what must not depend on it.
        List<Integer> criteria = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
        Collections.shuffle(criteria, kans);
        tekst.append("declare Criteria @criterialijst\n");
        tekst.append("    h0 : Antwoord @code( \"H-0\" ) @tekst( \"Criterium.\" )" + BRON);
        criteria.forEach(criterium -> tekst.append("    c" + criterium + " : Antwoord @code( \"C-" + criterium
                + "\" ) @tekst( \"Criterium.\" )" + (criterium % 4 == 0 ? " @aanmelding" : "") + BRON));
        tekst.append("end\n");
        for (int criterium = 0; criterium < 10; criterium++) {
            int eronder = criterium < 4 ? 0 : criterium < 7 ? 4 : 7;
            alternatieven("@criterium( \"C-" + criterium + "\" )", 3, eronder);
        }
        tekst.append("declare Ingangen @inganglijst\n").append(ingang("D-1", "O-1", "@soort( \"DIRECT\" )"))
                .append(ingang("D-2", "O-2", "@soort( \"DIRECT\" )")).append(ingang("G-1", "O-3", ""))
                .append(ingang("G-2", "O-4", "")).append(ingang("G-3", "O-3", ""))
                .append(ingang("L-1", "O-4", "@soort( \"LAATSTE_REDMIDDEL\" )")).append("end\n");
        for (String code : List.of("D-1", "D-2", "G-1", "G-2", "G-3")) {
            for (int i = 0; i <= kans.nextInt(3); i++) {
                regel("@ingang( \"" + code + "\" )", List.of("Criteria( " + ja("c", 10, 1 + kans.nextInt(2)) + " )"));
            }
        }
        regel("@ingang( \"L-1\" )", List.of("Criteria( " + IntStream.range(0, 10).mapToObj(i -> "c" + i + ".ja")
                .collect(Collectors.joining(", ")) + " )"));
        regel("@criterium( \"H-0\" )", List.of("Aantallen( keer >= 2 )"));
        regel("@weerhoudt( \"G-2\" )", List.of("Criteria( h0.ja )"));
        regel("@tenzij( \"G-2\" )", List.of("Criteria( " + ja("c", 10, 1) + " )"));
        return new TreeMap<>(Map.of("regelmodule.properties", "id=basis\nnaam=Basis\nversie=1\n",
                "basis.drl", tekst.append(regels).toString()));
    }

    private Map<String, String> regio() {
        StringBuilder tekst = new StringBuilder("package nl.proef.regio;\n" + KOP);
        List.of("Vragen", "Aantallen", "Criteria")
                .forEach(lijst -> tekst.append("import nl.proef.basis." + lijst + ";\n"));
        tekst.append("declare VragenRegio @vragenlijst\n").append(vraag(VRAAG_VAN_REGIO, "")).append("end\n");
        tekst.append("declare OverleggenRegio @overleglijst\n")
                .append("    o5 : String @code( \"O-5\" ) @naam( \"Vijf\" )\nend\n");
        tekst.append("declare BehoeftenRegio @behoeftelijst\n    b3 : String @code( \"" + BEHOEFTE_VAN_REGIO
                + "\" ) @tekst( \"Drie.\" ) @overleg( \"O-3\" )" + BRON + "end\n");
        tekst.append("declare CriteriaRegio @criterialijst\n");
        for (int i = 0; i < 3; i++) {
            tekst.append("    x" + i + " : Antwoord @code( \"X-" + i + "\" ) @tekst( \"Criterium.\" )" + BRON);
        }
        tekst.append("end\ndeclare IngangenRegio @inganglijst\n")
                .append(ingang("N-1", "O-5", "@na( \"" + List.of("D-1", "G-1", "G-3").get(kans.nextInt(3)) + "\" )"))
                .append("end\n");
        regel("@criterium( \"X-0\" )", List.of("VragenRegio( r0.ja )"));
        alternatieven("@criterium( \"X-1\" )", 2, 10);
        regel("@criterium( \"X-1\" )", List.of("CriteriaRegio( x0.ja )", "Criteria( " + ja("c", 10, 1) + " )"));
        regel("@criterium( \"X-2\" )", List.of("Aantallen( keer >= " + (1 + kans.nextInt(2)) + " )"));
        regel("@criterium( \"X-2\" )", List.of("Peildatum( voor( \"2021-01-01\" ) )"));
        regel("@ingang( \"N-1\" )", List.of("CriteriaRegio( x1.ja )", "Criteria( " + ja("c", 10, 1) + " )"));
        regel("@weerhoudt( \"G-1\" )", List.of("CriteriaRegio( x2.ja )"));
        regel("@tenzij( \"G-1\" )", List.of("Vragen( " + ja("v", 6, 1) + " )"));
        regel("@tenzij( \"G-1\" )", List.of("CriteriaRegio( x0.ja )"));
        return new TreeMap<>(Map.of("regelmodule.properties", "id=regio\nnaam=Regio\nversie=1\nregio=REGIO\nop=basis\n",
                "regio.drl", tekst.append(regels).toString()));
    }

    private static String vraag(String veld, String merk) {
        return "    " + veld + " : Antwoord @vraag( \"Vraag?\" ) @groep( \"Groep\" ) " + merk + BRON;
    }

    private static String ingang(String code, String overleg, String meer) {
        return "    " + veld(code) + " : Antwoord @code( \"" + code + "\" ) @naam( \"Ingang\" ) @overleg( \"" + overleg
                + "\" ) " + meer + "\n";
    }

    private static String veld(String code) {
        return code.substring(0, 1).toLowerCase(Locale.ROOT) + code.substring(2);
    }

    private void alternatieven(String conclusie, int hoogstens, int criteria) {
        for (int i = 0; i <= kans.nextInt(hoogstens); i++) {
            List<String> voorwaarden = new ArrayList<>();
            for (int j = 0; j <= kans.nextInt(2); j++) {
                voorwaarden.add(voorwaarde(criteria));
            }
            if (criteria > 0) {
                voorwaarden.add("Criteria( " + ja("c", criteria, 1) + " )");
            }
            regel(conclusie, voorwaarden);
        }
    }

    /** A condition on questions, a count, the day, or the first so many criteria. */
    private String voorwaarde(int criteria) {
        return switch (kans.nextInt(criteria > 0 ? 10 : 6)) {
            case 0 -> "Aantallen( keer >= " + (1 + kans.nextInt(3)) + " )";
            case 1 -> "Peildatum( " + (kans.nextBoolean() ? "vanaf" : "voor") + "( \"2022-06-01\" ) )";
            case 2, 3 -> "Vragen( minstens( 2, " + ja("v", 6, 3) + " ) )";
            case 4 -> "Vragen( poort.ja, " + ja("v", 6, 1) + " )";
            case 5, 6 -> "Vragen( " + ja("v", 6, 1 + kans.nextInt(2)) + " )";
            case 7 -> "Criteria( " + ja("c", criteria, 2) + " )";
            default -> "Criteria( minstens( " + (1 + kans.nextInt(2)) + ", " + ja("c", criteria, 3) + " ) )";
        };
    }

    /** So many different ones of the first {@code van} words. */
    private String ja(String letter, int van, int aantal) {
        List<Integer> alle = new ArrayList<>(IntStream.range(0, van).boxed().toList());
        Collections.shuffle(alle, kans);
        return alle.subList(0, aantal).stream().map(i -> letter + i + ".ja").collect(Collectors.joining(", "));
    }

    private void regel(String conclusie, List<String> voorwaarden) {
        Map<String, String> eenmaal = new LinkedHashMap<>();
        voorwaarden.forEach(voorwaarde -> eenmaal.put(voorwaarde, voorwaarde));
        regels.append("rule \"Regel " + nummer++ + "\"\n    " + conclusie + "\nwhen\n    "
                + String.join("\n    ", eenmaal.keySet()) + "\nthen\nend\n");
    }
}
