package nl.actieoverleg.schema;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes parts as types for TypeScript: those who program against them get the same names, words and remarks. */
final class Typescript {

    private static final String INSPRONG = "  ";
    private static final Pattern NAAM = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final Map<String, Map<String, Object>> delen;

    Typescript(Map<String, Map<String, Object>> delen) {
        this.delen = delen;
    }

    String tekst(String herkomst) {
        StringBuilder uit = new StringBuilder();
        opmerking(uit, "", herkomst + " Wijzig dit bestand niet, maar maak het opnieuw.");
        delen.forEach((naam, deel) -> {
            uit.append('\n');
            opmerking(uit, "", (String) deel.get("description"));
            uit.append("export type ").append(naam).append(" = ").append(type(deel, "")).append(";\n");
        });
        return uit.toString();
    }

    private static void opmerking(StringBuilder uit, String inspring, String tekst) {
        if (tekst != null) {
            uit.append(inspring).append("/** ").append(tekst.replace("*/", "*\\/")).append(" */\n");
        }
    }

    private static String type(Map<?, ?> deel, String inspring) {
        if (deel.get(Vorm.VERWIJZING) instanceof String naam) {
            return naam;
        }
        if (deel.containsKey("const")) {
            return letterlijk(deel.get("const"));
        }
        if (deel.get("enum") instanceof List<?> woorden) {
            return woorden.stream().map(Typescript::letterlijk).collect(Collectors.joining(" | "));
        }
        if (deel.containsKey("not")) {
            return "never";
        }
        for (String keuze : List.of("oneOf", "anyOf")) {
            if (deel.get(keuze) instanceof List<?> keuzes) {
                return keuzes.stream().map(een -> type((Map<?, ?>) een, inspring)).collect(Collectors.joining(" | "));
            }
        }
        return switch ((String) deel.get("type")) {
            case "array" -> "Array<" + type((Map<?, ?>) deel.get("items"), inspring) + ">";
            case "object" -> object(deel, inspring);
            case "integer" -> "number";
            default -> (String) deel.get("type"); // string, boolean and null have the same name
        };
    }

    private static String object(Map<?, ?> deel, String inspring) {
        if (!(deel.get("properties") instanceof Map<?, ?> leden)) {
            return "Partial<Record<" + type((Map<?, ?>) deel.get("propertyNames"), inspring) + ", "
                    + type((Map<?, ?>) deel.get("additionalProperties"), inspring) + ">>";
        }
        List<?> verplicht = deel.get("required") instanceof List<?> lijst ? lijst : List.of();
        String dieper = inspring + INSPRONG;
        StringBuilder uit = new StringBuilder("{\n");
        leden.forEach((naam, lid) -> {
            Map<?, ?> vorm = (Map<?, ?>) lid;
            opmerking(uit, dieper, (String) vorm.get("description"));
            uit.append(dieper).append(NAAM.matcher((String) naam).matches() ? naam : letterlijk(naam))
                    .append(verplicht.contains(naam) ? ": " : "?: ").append(type(vorm, dieper)).append(";\n");
        });
        return uit.append(inspring).append('}').toString();
    }

    private static String letterlijk(Object waarde) {
        return waarde instanceof String tekst ? Javacodes.letterlijk(tekst) : String.valueOf(waarde);
    }
}
