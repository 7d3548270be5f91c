package nl.actieoverleg.regelmodule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.actieoverleg.advies.Regelsetversie;

/**
 * One rule module as it was read from its sources: what it declares and which rules it states.
 *
 * @param id a short name, a–z and 0–9 and {@code -}, e.g. {@code drenthe}
 * @param naam the name in Dutch
 * @param versie the version of its rules
 * @param regio the region it serves, as it stands in a case; null for the base layer
 * @param op the id of the module that it is layered on; null for the base layer
 * @param pakket the DRL package of its rules
 * @param lijsten what it declares, files by name and in each file from top to bottom
 * @param regels its rules, likewise
 * @param teksten the texts of the files that it was read from, by path from the root of the module, in order
 * @param sommen the SHA-256 of those of which it is known: Java takes long to get ready for working it out
 */
public record Regelmodule(String id, String naam, String versie, String regio, String op, String pakket,
        List<Lijst> lijsten, List<Regel> regels, Map<String, String> teksten, Map<String, String> sommen) {

    /** The SHA-256, in hex, of a text in UTF-8 with LF line ends and no byte order mark: the same on every machine. */
    public static String sha256(String tekst) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(metLf(tekst).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The text with LF line ends and without the byte order mark that some editors put in front of it. */
    public static String metLf(String tekst) {
        String zonderMerk = tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        return zonderMerk.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The versions of layers, and the SHA-256 of the list of their sources as {@code sha256sum} would print it: for
     * each source its own SHA-256, two spaces and {@code module/file}, sorted by that name, each line ended by LF.
     */
    public static Regelsetversie versie(List<Regelmodule> lagen) {
        StringJoiner versies = new StringJoiner(" + ");
        SortedMap<String, String> opNaam = new TreeMap<>();
        for (Regelmodule laag : lagen) {
            versies.add(laag.id() + " " + laag.versie());
            for (String bestand : laag.teksten().keySet()) {
                opNaam.put(laag.id() + "/" + bestand, laag.vingerafdruk(bestand));
            }
        }
        StringBuilder bronnen = new StringBuilder();
        for (Map.Entry<String, String> bron : opNaam.entrySet()) {
            bronnen.append(bron.getValue()).append("  ").append(bron.getKey()).append('\n');
        }
        return new Regelsetversie(versies.toString(), sha256(bronnen.toString()));
    }

    /** The module with this id, or null; one that was read with faults may have none. */
    public static Regelmodule zoek(String id, List<Regelmodule> modules) {
        for (Regelmodule module : modules) {
            if (id.equals(module.id())) {
                return module;
            }
        }
        return null;
    }

    /** The SHA-256 of one of its files, worked out when it was not known. */
    public String vingerafdruk(String bestand) {
        String som = sommen.get(bestand);
        return som != null ? som : sha256(teksten.get(bestand));
    }

    /** The same with these sums in the place of those that were known. */
    public Regelmodule met(Map<String, String> andere) {
        return new Regelmodule(id, naam, versie, regio, op, pakket, lijsten, regels, teksten, andere);
    }

    /** The same with these in the place of its lists and rules. */
    public Regelmodule met(List<Lijst> andere, List<Regel> anders) {
        return new Regelmodule(id, naam, versie, regio, op, pakket, List.copyOf(andere), List.copyOf(anders), teksten,
                sommen);
    }

    /** Its lists of a kind, in order. */
    public List<Lijst> lijsten(Lijstsoort soort) {
        List<Lijst> vanSoort = new ArrayList<>();
        for (Lijst lijst : lijsten) {
            if (lijst.soort() == soort) {
                vanSoort.add(lijst);
            }
        }
        return vanSoort;
    }

    /** What those declare, in order. */
    public List<Lijst.Veld> velden(Lijstsoort soort) {
        return velden(List.of(this), soort);
    }

    /** What the lists of a kind in all of these modules declare, in order. */
    public static List<Lijst.Veld> velden(List<Regelmodule> modules, Lijstsoort soort) {
        List<Lijst.Veld> velden = new ArrayList<>();
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten(soort)) {
                velden.addAll(lijst.velden());
            }
        }
        return velden;
    }

    /** Whether this is the base layer, on which the others stand. */
    public boolean isBasis() {
        return op == null;
    }
}
