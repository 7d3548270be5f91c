package nl.actieoverleg.proefbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder with rule modules, as files. */
final class Werkmap {

    /** The layout of a Java package, with some room. */
    private static final int DIEPSTE = 12;
    /** Whoever names a folder with everything in it by mistake does not have all of it copied. */
    private static final int MEESTE = 2000;
    private static final int GROOTSTE = 1024 * 1024;
    /** Readers of rules pass over names that begin like this. */
    private static final String ONGEZIEN = "..";

    private final Path map;

    Werkmap(Path map) {
        this.map = map;
    }

    Path map() {
        return map;
    }

    /** The files that hold rules, by path from the folder with {@code /} in it, in order. */
    List<String> bestanden() {
        return paden().stream().filter(pad -> pad.endsWith(".drl") || pad.endsWith("regelmodule.properties"))
                .sorted().toList();
    }

    private List<String> paden() {
        try (Stream<Path> alle = Files.walk(map, DIEPSTE, FileVisitOption.FOLLOW_LINKS)) {
            return alle.filter(Files::isRegularFile).map(pad -> map.relativize(pad).toString().replace('\\', '/'))
                    .filter(pad -> pad.contains("/") && !pad.startsWith(".") && !pad.contains("/."))
                    .limit(MEESTE).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file as it stands in the folder.
     *
     * @param tekst its text with LF at the end of each line
     * @param vingerafdruk the SHA-256 of its bytes
     */
    record Bestand(String tekst, String vingerafdruk, boolean crlf) {
    }

    /** One of {@link #bestanden()}. */
    Bestand lees(String pad) throws IOException {
        byte[] bytes = Files.readAllBytes(vind(pad));
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Afwijzing(Reactie.NIET_TE_BEOORDELEN, "Dit bestand is niet als UTF-8 opgeslagen. Sla het in een "
                    + "editor opnieuw op met de codering UTF-8.");
        }
        return new Bestand(tekst.replace("\r\n", "\n"), vingerafdruk(bytes), tekst.contains("\r\n"));
    }

    /** Only what is listed: a path from a browser leads nowhere else. */
    private Path vind(String pad) throws IOException {
        if (!bestanden().contains(pad)) {
            throw new Afwijzing(Reactie.NIET_GEVONDEN, "Dit bestand is er niet (meer). Laad de pagina opnieuw.");
        }
        return map.resolve(pad);
    }

    private static String vingerafdruk(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tells whether any rule file is different. */
    String vingerafdruk() throws IOException {
        StringBuilder alle = new StringBuilder();
        for (String pad : bestanden()) {
            alle.append(vingerafdruk(Files.readAllBytes(map.resolve(pad)))).append(' ').append(pad).append('\n');
        }
        return vingerafdruk(alle.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Copies all that lies in the modules, with these texts in place of what stands there. */
    void kopieer(Path naar, Map<String, String> teksten) throws IOException {
        for (String pad : paden()) {
            Path bron = map.resolve(pad);
            if (Files.size(bron) <= GROOTSTE) {
                Path doel = naar.resolve(pad);
                Files.createDirectories(doel.getParent());
                if (teksten.containsKey(pad)) {
                    Files.writeString(doel, teksten.get(pad));
                } else {
                    Files.copy(bron, doel);
                }
            }
        }
    }

    /**
     * Writes these texts, all or none. Whoever reads a file meanwhile gets the old text or the new one, never a part.
     *
     * @param teksten by path, with LF at the end of each line; files keep the line ends that they have
     */
    void schrijf(Map<String, String> teksten) throws IOException {
        Map<Path, Path> klaar = new LinkedHashMap<>();
        Map<Path, byte[]> oud = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> een : teksten.entrySet()) {
                Path doel = vind(een.getKey()).toRealPath();
                String tekst = lees(een.getKey()).crlf() ? een.getValue().replace("\n", "\r\n") : een.getValue();
                klaar.put(doel, zetKlaar(doel, tekst));
                oud.put(doel, Files.readAllBytes(doel));
            }
            for (Map.Entry<Path, Path> een : klaar.entrySet()) {
                vervang(een.getValue(), een.getKey());
            }
        } catch (IOException | RuntimeException e) {
            zetTerug(oud);
            throw e;
        } finally {
            for (Path tijdelijk : klaar.values()) {
                Files.deleteIfExists(tijdelijk);
            }
        }
    }

    private static Path zetKlaar(Path doel, String tekst) throws IOException {
        Path tijdelijk = doel.resolveSibling(ONGEZIEN + doel.getFileName() + ".nieuw");
        Files.copy(doel, tijdelijk, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel uit = FileChannel.open(tijdelijk, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(tekst);
            while (bytes.hasRemaining()) {
                uit.write(bytes);
            }
            uit.force(true);
        }
        return tijdelijk;
    }

    private static void vervang(Path tijdelijk, Path doel) throws IOException {
        Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void zetTerug(Map<Path, byte[]> oud) {
        oud.forEach((doel, bytes) -> {
            try {
                if (!MessageDigest.isEqual(Files.readAllBytes(doel), bytes)) {
                    Files.write(doel, bytes);
                }
            } catch (IOException e) {
                // What went wrong first is what the user has to hear.
            }
        });
    }

    /** Removes this folder and all that is in it; for folders of our own. */
    void verwijder() {
        try (Stream<Path> alle = Files.walk(map)) {
            for (Path pad : alle.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        } catch (IOException e) {
            // It is in the folder for what is temporary, and holds nothing but rules.
        }
    }
}
