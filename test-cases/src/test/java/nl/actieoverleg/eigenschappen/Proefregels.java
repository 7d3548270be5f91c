package nl.actieoverleg.eigenschappen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Small rule sets in DRL, a base layer with one region on it, that follow from a row of numbers: how many questions,
 * which criterion rests on what, which ways in lead to the same overleg, what holds them back and what decides on the
 * order. Criteria and overleggen are few, so that ways in get into each other's way.
 */
final class Proefregels {

    static final String REGIO = "PROEF";
    static final String TELLER = "keer";
    static final int DREMPEL = 2;
    private static final int KEUZES = 160;
    private static final int OVERLEGGEN = 3;

    final List<String> feiten = new ArrayList<>();
    final List<String> overleggen = new ArrayList<>();
    private final Iterator<Integer> keuzes;
    private final StringBuilder basis = new StringBuilder("package proef.basis;\n\nimport nl.actieoverleg.regel.*;\n"
            + "import function nl.actieoverleg.regel.Woorden.minstens;\n");
    private final StringBuilder regio = new StringBuilder("package proef.regio;\n\nimport nl.actieoverleg.regel.*;\n"
            + "import proef.basis.Criteria;\n");
    private final int criteria;
    private int regels;

    private Proefregels(List<Integer> getallen) {
        keuzes = getallen.iterator();
        for (int i = 0; i < 4 + kies(3); i++) {
            feiten.add("f" + i);
        }
        for (int i = 0; i < OVERLEGGEN; i++) {
            overleggen.add("O" + i);
        }
        criteria = 4 + kies(3);
        lijsten();
        for (int criterium = 0; criterium < criteria; criterium++) {
            for (int i = 0; i <= kies(2); i++) {
                regel(basis, "criterium", "C-" + criterium, voorwaarden(criterium));
            }
        }
        regel(basis, "criterium", "T", "Tellers( " + TELLER + " >= " + DREMPEL + " )");
        ingangen();
    }

    static Arbitrary<Proefregels> willekeurig() {
        return Arbitraries.integers().between(0, 59).list().ofSize(KEUZES).map(Proefregels::new);
    }

    private int kies(int grens) {
        return keuzes.hasNext() ? keuzes.next() % grens : 0;
    }

    private void lijsten() {
        int volgorde = kies(feiten.size() + 1);
        int poort = kies(feiten.size() + 1);
        StringBuilder vragen = new StringBuilder();
        for (int i = 0; i < feiten.size(); i++) {
            vragen.append(veld(feiten.get(i), "Antwoord", "@vraag( \"Is dat zo?\" )", "@groep( \"Proef\" )",
                    "@bron( \"Proef\" )", i == volgorde ? "@volgorde" : "", i == poort ? "@poort" : ""));
        }
        lijst(basis, "Feiten", "vragenlijst", vragen);
        lijst(basis, "Tellers", "tellerlijst", veld(TELLER, "int", "@tekst( \"Hoe vaak\" )", "@bron( \"Proef\" )"));
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < criteria; i++) {
            codes.append(criterium("c" + i, "C-" + i));
        }
        lijst(basis, "Criteria", "criterialijst", codes.append(criterium("t", "T")));
        StringBuilder namen = new StringBuilder();
        StringBuilder behoeften = new StringBuilder();
        for (String overleg : overleggen) {
            namen.append(veld(overleg.toLowerCase(Locale.ROOT), "String", "@code( \"" + overleg + "\" )",
                    "@naam( \"Proef\" )"));
            behoeften.append(veld("voor" + overleg, "String", "@code( \"VOOR_" + overleg + "\" )",
                    "@tekst( \"Proef\" )", "@overleg( \"" + overleg + "\" )", "@bron( \"Proef\" )"));
        }
        lijst(basis, "Overleggen", "overleglijst", namen);
        lijst(basis, "Behoeften", "behoeftelijst", behoeften);
    }

    private static CharSequence criterium(String naam, String code) {
        return veld(naam, "Antwoord", "@code( \"" + code + "\" )", "@tekst( \"Proef.\" )", "@bron( \"Proef\" )");
    }

    private static CharSequence veld(String naam, String type, String... annotaties) {
        return "    " + naam + " : " + type + "\n        " + String.join("\n        ", annotaties) + "\n\n";
    }

    private static void lijst(StringBuilder waar, String naam, String soort, CharSequence velden) {
        waar.append("\ndeclare ").append(naam).append("\n    @").append(soort).append("\n\n").append(velden)
                .append("end\n");
    }

    private void regel(StringBuilder waar, String wat, String code, String voorwaarden) {
        waar.append("\nrule \"Regel ").append(regels++).append("\"\n    @").append(wat).append("( \"").append(code)
                .append("\" )\nwhen\n    ").append(voorwaarden).append("\nthen\nend\n");
    }

    /** Conditions on one to three answers, criteria before this one, or both. */
    private String voorwaarden(int criterium) {
        StringJoiner patronen = new StringJoiner("\n    ");
        if (criterium == 0 || kies(4) > 0) {
            patronen.add("Feiten( " + delen("f", feiten.size()) + " )");
        }
        if (patronen.length() == 0 || criterium > 0 && kies(3) == 0) {
            patronen.add("Criteria( " + delen("c", criterium) + " )");
        }
        return patronen.toString();
    }

    private String delen(String naam, int aantal) {
        Set<String> delen = velden(naam, aantal);
        int drempel = kies(4);
        String samen = String.join(", ", delen);
        return drempel == 0 || drempel > delen.size() ? samen : "minstens( " + drempel + ", " + samen + " )";
    }

    private Set<String> velden(String naam, int aantal) {
        Set<String> velden = new LinkedHashSet<>();
        int hoeveel = 1 + kies(3);
        for (int i = 0; i < hoeveel; i++) {
            velden.add(naam + kies(aantal) + ".ja");
        }
        return velden;
    }

    private String criteria() {
        return "Criteria( " + String.join(", ", velden("c", criteria)) + " )";
    }

    private void ingangen() {
        int aantal = 3 + kies(3);
        StringBuilder vanBasis = new StringBuilder();
        StringBuilder vanRegio = new StringBuilder();
        for (int i = 0; i < aantal; i++) {
            boolean laatste = i == aantal - 1;
            int soort = kies(6);
            String hoe = soort == 0 && !laatste ? "@soort( \"DIRECT\" )" : soort < 3 ? "@soort( \"LAATSTE_REDMIDDEL\" )"
                    : laatste ? "@na( \"I0\" )" : "";
            if (i == 0 && soort < 3) {
                hoe = "";
            }
            String code = "I" + i;
            (laatste ? vanRegio : vanBasis).append(veld("i" + i, "Antwoord", "@code( \"" + code + "\" )",
                    "@naam( \"Proef\" )", "@overleg( \"" + overleggen.get(kies(OVERLEGGEN)) + "\" )", hoe));
            StringBuilder waar = laatste ? regio : basis;
            for (int j = 0; j <= kies(2); j++) {
                regel(waar, "ingang", code, criteria());
            }
            if (!hoe.contains("DIRECT") && kies(3) == 0) {
                regel(regio, "weerhoudt", code, "Criteria( t.ja )");
                if (kies(2) == 0) {
                    regel(regio, "tenzij", code, criteria());
                }
            }
        }
        lijst(basis, "Ingangen", "inganglijst", vanBasis);
        lijst(regio, "IngangenRegio", "inganglijst", vanRegio);
    }

    /** Writes the rules as a folder with rule modules, the region empty or not. */
    void schrijf(Path map, boolean metRegio) throws IOException {
        schrijf(map.resolve("basis"), "id=basis\nnaam=Proef\nversie=1.0.0\n", basis);
        schrijf(map.resolve("proef"), "id=proef\nnaam=Proef\nversie=1.0.0\nregio=" + REGIO + "\nop=basis\n",
                metRegio ? regio : "package proef.regio;\n");
    }

    private static void schrijf(Path map, String eigenschappen, CharSequence drl) throws IOException {
        Files.createDirectories(map);
        Files.writeString(map.resolve("regelmodule.properties"), eigenschappen);
        Files.writeString(map.resolve("regels.drl"), drl);
    }

    /** What jqwik shows when a property does not hold. */
    @Override
    public String toString() {
        return basis + "\n" + regio;
    }
}
