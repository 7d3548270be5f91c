package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;

/** The help that was written when the program was built is the help that the parser gives. */
class UitlegTest {

    private static void isDieVanDeOntleder(CommandLine opdracht, List<String> woorden) throws IOException {
        for (String vraag : List.of("--help", "-h")) {
            List<String> args = new ArrayList<>(woorden);
            args.add(vraag);
            String tekst = Uitleg.bij(args.toArray(String[]::new));
            assertNotNull(tekst, args + ": bouw eerst het project met Maven");
            assertEquals(opdracht.getUsageMessage(Help.Ansi.OFF), tekst);
        }
        for (Map.Entry<String, CommandLine> deel : opdracht.getSubcommands().entrySet()) {
            List<String> dieper = new ArrayList<>(woorden);
            dieper.add(deel.getKey());
            isDieVanDeOntleder(deel.getValue(), dieper);
        }
    }

    @Test
    void isVanElkeOpdrachtDieVanDeOntleder() throws IOException {
        assertTrue(Werkbank.ontleder().getSubcommands().containsKey("adviseer"));
        isDieVanDeOntleder(Werkbank.ontleder(), List.of());
    }

    @Test
    void laatDeRestAanDeOntleder() throws IOException {
        assertNull(Uitleg.bij());
        assertNull(Uitleg.bij("adviseer"));
        assertNull(Uitleg.bij("adviser", "--help"));
        assertNull(Uitleg.bij("adviseer", "casus.json", "--help"));
        assertNull(Uitleg.bij("adviseer", "--json", "-h"));
        assertNull(Uitleg.bij("--help", "adviseer"));
        assertNull(Uitleg.bij("../actieoverleg", "--help"));
    }

    private static List<CommandLine> opdrachten(CommandLine opdracht) {
        List<CommandLine> alle = new ArrayList<>(List.of(opdracht));
        opdracht.getSubcommands().values().forEach(deel -> alle.addAll(opdrachten(deel)));
        return alle;
    }

    @Test
    void noWordIsBrokenAndNoLineHangsLoose() {
        for (CommandLine opdracht : opdrachten(Werkbank.ontleder())) {
            String tekst = opdracht.getUsageMessage(Help.Ansi.OFF);
            String doorlopend = tekst.replaceAll("\\s+", " ");
            for (ArgSpec arg : opdracht.getCommandSpec().args()) {
                String uitleg = String.join(" ", arg.description())
                        .replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValue()));
                assertTrue(doorlopend.contains(uitleg), () -> uitleg + "\n" + tekst);
            }
            List<String> regels = tekst.lines().toList();
            for (String regel : opdracht.getCommandSpec().usageMessage().footer()) {
                assertTrue(regels.contains(regel), () -> regel + "\n" + tekst);
            }
        }
    }

    @Test
    void everyCommandSaysHowItEndsAndHowManyExamplesThereAre() {
        for (CommandLine opdracht : opdrachten(Werkbank.ontleder())) {
            List<String> regels = opdracht.getUsageMessage(Help.Ansi.OFF).lines().toList();
            assertTrue(regels.contains("Afsluitcodes:") || !opdracht.getSubcommands().isEmpty(),
                    opdracht.getCommandName());
            long voorbeelden = regels.stream().filter(regel -> regel.startsWith("  actieoverleg ")).count();
            assertEquals(voorbeelden == 1, regels.contains("Voorbeeld:"), opdracht.getCommandName());
            assertEquals(voorbeelden > 1, regels.contains("Voorbeelden:"), opdracht.getCommandName());
        }
    }
}
