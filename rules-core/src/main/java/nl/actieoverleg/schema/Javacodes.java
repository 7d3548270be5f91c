package nl.actieoverleg.schema;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes names and codes as constants for Java. */
final class Javacodes {

    private static final String INSPRONG = "    ";
    private static final Pattern PAKKET = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");
    private static final Set<String> GERESERVEERD = Set.of("_", "abstract", "assert", "boolean", "break", "byte",
            "case", "catch", "char", "class", "const", "continue", "default", "do", "double", "else", "enum", "extends",
            "false", "final", "finally", "float", "for", "goto", "if", "implements", "import", "instanceof", "int",
            "interface", "long", "native", "new", "null", "package", "private", "protected", "public", "return",
            "short", "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient",
            "true", "try", "void", "volatile", "while");

    private final StringBuilder uit = new StringBuilder();
    private final List<Woordenschat> regios;

    private Javacodes(List<Woordenschat> regios) {
        this.regios = regios;
    }

    static String tekst(String pakket, Woordenschat woorden, List<Woordenschat> regios, String herkomst) {
        if (!PAKKET.matcher(pakket).matches() || !Collections.disjoint(GERESERVEERD, List.of(pakket.split("\\.")))) {
            throw new IllegalArgumentException("Dit is geen naam voor een pakket in Java. Gebruik kleine letters, "
                    + "cijfers en punten, bijvoorbeeld nl.voorbeeld.intake.");
        }
        return new Javacodes(regios).klasse(pakket, woorden, herkomst);
    }

    private String klasse(String pakket, Woordenschat woorden, String herkomst) {
        uit.append("package ").append(pakket).append(";\n\n");
        opmerking("", "De namen en codes in casussen, adviezen en kwitanties. " + herkomst
                + " Wijzig dit bestand niet, maar maak het opnieuw.");
        uit.append("public final class Codes {\n    private Codes() {\n    }\n");
        for (Woordsoort soort : Woordsoort.values()) {
            uit.append('\n');
            opmerking(INSPRONG, soort.uitleg());
            uit.append("""
                        public static final class NAAM {
                            private NAAM() {
                            }
                    """.replace("NAAM", soort.naam()));
            constanten(soort, woorden.teksten(soort));
            uit.append("    }\n");
        }
        return uit.append("}\n").toString();
    }

    private void constanten(Woordsoort soort, Map<String, String> teksten) {
        Set<String> gebruikt = new HashSet<>(GERESERVEERD);
        teksten.forEach((code, tekst) -> {
            String naam = constante(code);
            while (!gebruikt.add(naam)) {
                naam += "_";
            }
            uit.append('\n');
            opmerking(INSPRONG + INSPRONG, tekst + waar(soort, code));
            uit.append("        public static final String " + naam + " = " + letterlijk(code) + ";\n");
        });
    }

    /** Says of which regions alone a word is; nothing when every region has it. */
    private String waar(Woordsoort soort, String code) {
        List<String> hier = regios.stream().filter(regio -> regio.teksten(soort).containsKey(code))
                .map(Woordenschat::regio).toList();
        return hier.size() == regios.size() || soort == Woordsoort.PROVINCIE ? ""
                : " Alleen in " + String.join(", ", hier) + ".";
    }

    /** A name or code as Java writes constants: {@code concreteVraag} gives {@code CONCRETE_VRAAG}. */
    private static String constante(String code) {
        String delen = code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replaceAll("[^A-Za-z0-9_]", "_");
        return (Character.isDigit(delen.charAt(0)) ? "_" + delen : delen).toUpperCase(Locale.ROOT);
    }

    private void opmerking(String inspring, String tekst) {
        uit.append(inspring).append("/** ")
                .append(tekst.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;")
                .replace("*/", "*&#47;").replace("\\", "&#92;")).append(" */\n");
    }

    /** Text as Java and JavaScript both write it. */
    static String letterlijk(String tekst) {
        StringBuilder uit = new StringBuilder("\"");
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            switch (teken) {
                case '"', '\\' -> uit.append('\\').append(teken);
                case '\n' -> uit.append("\\n");
                case '\r' -> uit.append("\\r");
                default -> uit.append(teken >= ' ' && teken <= '~' ? String.valueOf(teken)
                        : String.format(Locale.ROOT, "\\u%04x", (int) teken));
            }
        }
        return uit.append('"').toString();
    }
}
