package nl.actieoverleg.bestoking;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/**
 * The reader of rules. The first byte says in the place of which shipped file the others come, and whether the rest of
 * its module is there too: a fuzzer that learns from what is run learns nothing of one file among twenty.
 */
final class Regeldoel implements Doel {

    private static final List<Regelmodule> MODULES = Moduleregister.opKlassenpad(Adviseur.class.getClassLoader());

    private record Bestand(Regelmodule module, String naam, String tekst) {
    }

    private final List<Bestand> bestanden = new ArrayList<>();

    Regeldoel() {
        for (Regelmodule module : MODULES) {
            module.teksten().forEach((naam, tekst) -> bestanden.add(new Bestand(module, naam, tekst)));
        }
    }

    @Override
    public List<byte[]> zaden() {
        List<byte[]> teksten = new ArrayList<>();
        for (Bestand bestand : bestanden) {
            teksten.add(bestand.tekst().getBytes(StandardCharsets.UTF_8));
        }
        List<byte[]> zaden = zaden(0, teksten);
        zaden.addAll(zaden(bestanden.size(), teksten));
        return zaden;
    }

    /** Each text with its index in front, counted from the first. */
    static List<byte[]> zaden(int eerste, List<byte[]> teksten) {
        List<byte[]> zaden = new ArrayList<>();
        for (byte[] tekst : teksten) {
            byte[] zaad = new byte[tekst.length + 1];
            zaad[0] = (byte) (eerste + zaden.size());
            System.arraycopy(tekst, 0, zaad, 1, tekst.length);
            zaden.add(zaad);
        }
        return zaden;
    }

    @Override
    public List<String> woorden() {
        return List.of("rule \"x\"\n", "when\n", "then\n", "end\n", "declare X\n", "@criterium( \"", "@tekst( \"",
                "Feiten( ",
                ".ja", ".onbekend", " or ", " and ", "not ", "exists ", "((((", "))))", "/*", "*/", "//", "\"",
                "\\u0022",
                "minstens( 2, ", "Tellers( ", ">= 2", "99999999999999999999", "Routering( ", "import ", "package ",
                "eval(",
                "\u200b", "\uFEFF", "‘", "id=", "naam=", "versie=", "regio=", "op=", "=", "\\", " : Antwoord\n");
    }

    @Override
    public void bestook(byte[] invoer) {
        if (invoer.length == 0) {
            return;
        }
        int eerste = invoer[0] & 0xff;
        Bestand bestand = bestanden.get(eerste % bestanden.size());
        boolean alleen = eerste / bestanden.size() % 2 == 1;
        Map<String, String> bronnen = new TreeMap<>(bestand.module().teksten());
        if (alleen) {
            bronnen.keySet().retainAll(List.of("regelmodule.properties"));
        }
        bronnen.put(bestand.naam(),
                new String(Arrays.copyOfRange(invoer, 1, invoer.length), StandardCharsets.UTF_8));
        List<Regelmodule> eronder = bestand.module().isBasis() ? List.of()
                : MODULES.stream().filter(Regelmodule::isBasis).toList();
        try {
            Regelmodule module = alleen ? Modulelezer.lees(bronnen, null)
                    : Modulelezer.bouw(bronnen, eronder);
            if (!alleen && module.isBasis()) {
                for (Regelmodule regio : MODULES) {
                    if (!regio.isBasis()) {
                        Regelset.van(List.of(module, regio));
                    }
                }
            }
        } catch (OngeldigeRegels e) {
            assertFalse(e.fouten().isEmpty());
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Override
    public String toString() {
        return "rules";
    }
}
