package nl.actieoverleg.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.kwitantie.Kwitantie;

/**
 * Reads {@code delen.txt}: the parts that are the same whatever the rules say, each with its members below it. A member
 * has a name, with {@code ?} behind it when it may be left out, its shape, and what it means; two spaces or more stand
 * between those. A name with a capital is that of another part.
 */
final class Delentabel {

    private static final String TABEL = "delen.txt";
    /** In the place of the counts, which the rules name. */
    private static final String TELLERS = "  (tellers)";
    private static final String GESLOTEN = " gesloten";
    private static final String OF_NIETS = " of niets";

    private final boolean gesloten;

    private Delentabel(boolean gesloten) {
        this.gesloten = gesloten;
    }

    static void voegToe(Map<String, Map<String, Object>> delen, List<String> tellers) {
        String aantallen = tellers.stream().map(teller -> "\n  " + teller + "?  telling").collect(Collectors.joining());
        for (String deel : tekst().replace("\n" + TELLERS, aantallen).split("\n\n")) {
            String[] leden = deel.strip().split("\n");
            String[] kop = leden[0].split(": ", 2);
            boolean gesloten = kop[0].endsWith(GESLOTEN);
            String naam = gesloten ? kop[0].substring(0, kop[0].length() - GESLOTEN.length()) : kop[0];
            Map<String, Object> vorm = new Delentabel(gesloten).object(Arrays.copyOfRange(leden, 1, leden.length));
            delen.put(naam, kop.length > 1 ? Vorm.met(kop[1], vorm) : vorm);
        }
    }

    private static String tekst() {
        try (InputStream tabel = Delentabel.class.getResourceAsStream(TABEL)) {
            return new String(tabel.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> object(String... tekstregels) {
        Map<String, Object> leden = Vorm.boom();
        String[] optioneel = new String[tekstregels.length];
        for (int i = 0; i < tekstregels.length; i++) {
            String[] kolommen = tekstregels[i].strip().split(" {2,}", 3);
            String naam = kolommen[0].replace("?", "");
            optioneel[i] = naam.equals(kolommen[0]) ? null : naam;
            leden.put(naam, kolommen.length > 2 ? Vorm.met(kolommen[2], vorm(kolommen[1])) : vorm(kolommen[1]));
        }
        return gesloten ? Vorm.gesloten(leden, optioneel) : Vorm.object(leden, optioneel);
    }

    private Map<String, Object> vorm(String tekst) {
        if (tekst.endsWith(OF_NIETS)) {
            return Vorm.ofNiets(vorm(tekst.substring(0, tekst.length() - OF_NIETS.length())));
        }
        String[] woorden = tekst.split(" ", 2);
        return switch (woorden[0]) {
            case "lijst" -> Vorm.lijst(vorm(woorden[1]));
            case "reeks" -> Vorm.reeks(vorm(woorden[1]));
            case "per" -> Vorm.woordenboek(vorm(woorden[1].split(" ")[0]), vorm(woorden[1].split(" ")[1]));
            case "{" -> object(woorden[1].replace(" }", "").replace(" ", "  ").split(",  "));
            case "vanaf" -> Vorm.boom("type", "integer", "minimum", Integer.valueOf(woorden[1]));
            case "telling" -> Vorm.aantal(1);
            case "fouten" -> Vorm.boom("type", "array", "items", Vorm.deel("Fout"), "minItems", 1, "maxItems",
                    OngeldigeCasus.MEESTE_FOUTEN);
            case "kenmerk" -> Vorm.patroon(Vorm.KENMERK);
            case "vingerafdruk" -> Vorm.patroon("^[0-9a-f]{64}$");
            case "pad" -> Vorm.patroon("^(/([^~/]|~[01])*)*$");
            case "dag" -> Vorm.dag();
            case "tekst" -> Vorm.boom("type", "string", "minLength", 1);
            case "jaOfNee" -> Vorm.boom("type", "boolean");
            case "vorm" -> Vorm.boom("const", Kwitantie.VORM);
            default -> tekst.contains("/") ? Vorm.keuze(Arrays.asList(tekst.split("/"))) : Vorm.deel(tekst);
        };
    }
}
