package nl.actieoverleg.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * The help of each command as a text file, written when the program is built. Whoever asks for help gets that file, and
 * does not wait for the parser of the command line, which takes several times as long to start as Java itself.
 */
final class Uitleg {

    private static final String MAP = "uitleg";
    private static final Pattern NAAM_VAN_OPDRACHT = Pattern.compile("[a-z-]+");

    private Uitleg() {
    }

    /**
     * Writes the help of every command.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path map = Path.of(args[0], Uitleg.class.getPackageName().replace('.', '/'), MAP);
        Files.createDirectories(map);
        schrijf(map, "", Werkbank.ontleder());
    }

    private static void schrijf(Path map, String naam, CommandLine opdracht) throws IOException {
        Files.writeString(map.resolve(bestand(naam)), opdracht.getUsageMessage(Help.Ansi.OFF));
        for (Map.Entry<String, CommandLine> deel : opdracht.getSubcommands().entrySet()) {
            schrijf(map, naam + "." + deel.getKey(), deel.getValue());
        }
    }

    private static String bestand(String naam) {
        return "actieoverleg" + naam + ".txt";
    }

    /** The text, when these words only ask for help on a command; otherwise null, and the parser has to look. */
    static String bij(String... args) throws IOException {
        int laatste = args.length - 1;
        if (laatste < 0 || !args[laatste].equals("--help") && !args[laatste].equals("-h")) {
            return null;
        }
        StringBuilder naam = new StringBuilder();
        for (int i = 0; i < laatste; i++) {
            if (!NAAM_VAN_OPDRACHT.matcher(args[i]).matches()) {
                return null;
            }
            naam.append('.').append(args[i]);
        }
        try (InputStream tekst = Uitleg.class.getResourceAsStream(MAP + "/" + bestand(naam.toString()))) {
            return tekst == null ? null : new String(tekst.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
