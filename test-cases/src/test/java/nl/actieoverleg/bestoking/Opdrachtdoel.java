package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.werkbank.Opdrachtregel;
import nl.actieoverleg.werkbank.Opdrachtregel.Uitkomst;

/**
 * The command line: a line of words, and behind it what comes in. Commands that write files or take long are left out.
 */
final class Opdrachtdoel implements Doel {

    private static final Set<String> OPDRACHTEN =
            Set.of("adviseer", "gesprek", "vragen", "kwitantie", "herspeel", "schema");
    private static final List<String> SCHRIJVEN =
            List.of("--naar", "--html", "--junit-xml", "--sleutel", "--regels", "/");
    private static final int LANGSTE_UITVOER = 4 << 20;

    @Override
    public List<byte[]> zaden() {
        List<byte[]> zaden = new ArrayList<>();
        List<String> regels = List.of("adviseer --json -", "adviseer -", "adviseer --jsonl -",
                "adviseer --vooruitblik --json",
                "adviseer --volledig", "adviseer --meetlat", "gesprek", "gesprek --per-groep",
                "vragen --provincie DRENTHE",
                "kwitantie --jsonl -", "kwitantie --gekozen ZVH --reden LOOPT_AL_ELDERS --functie VT_MEDEWERKER",
                "herspeel -", "schema casus", "--help", "adviseer --help");
        for (byte[] casus : Zaden.casussen()) {
            String json = new String(casus, StandardCharsets.UTF_8).replace("\n", "");
            zaden.add((regels.get(zaden.size() % regels.size()) + "\n" + json + "\n" + json)
                    .getBytes(StandardCharsets.UTF_8));
        }
        zaden.add("gesprek\nDRENTHE\nj\nn\n?\no\nterug\nj\nj\nstop\n".getBytes(StandardCharsets.UTF_8));
        return zaden;
    }

    @Override
    public List<String> woorden() {
        return List.of("--json", "--jsonl", "--vooruitblik", " - ", " -h", " --provincie", "=", "'", "\"", "@", "\n",
                "j\n",
                "n\n", "terug\n", "stop\n", "?\n", "\u0000", "\u001b[31m", "JA", "\"feiten\":{", "--", "-V", "%s",
                "{}");
    }

    @Override
    public void bestook(byte[] invoer) {
        int einde = 0;
        while (einde < invoer.length && invoer[einde] != '\n') {
            einde++;
        }
        List<String> woorden = Arrays.stream(new String(invoer, 0, einde, StandardCharsets.UTF_8).split(" "))
                .filter(woord -> SCHRIJVEN.stream().noneMatch(woord::contains)).toList();
        if (woorden.isEmpty() || !OPDRACHTEN.contains(woorden.get(0)) && woorden.get(0).matches("[a-z]+")) {
            return;
        }
        Uitkomst uitkomst = Opdrachtregel.van(
                Arrays.copyOfRange(invoer, Math.min(einde + 1, invoer.length), invoer.length),
                woorden.toArray(String[]::new));
        assertTrue(uitkomst.status() >= 0 && uitkomst.status() <= 2);
        assertFalse(uitkomst.fout().contains("Exception") || uitkomst.fout().contains("\tat "), uitkomst.fout());
        assertFalse(uitkomst.fout().contains("Er ging iets mis"), uitkomst.fout());
        assertTrue(uitkomst.uit().length() + uitkomst.fout().length() < LANGSTE_UITVOER);
        assertFalse(uitkomst.fout().contains("\u001b"), "a control character reaches the terminal");
    }

    @Override
    public String toString() {
        return "the command line";
    }
}
