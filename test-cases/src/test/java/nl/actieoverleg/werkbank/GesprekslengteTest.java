package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.gesprek.Gespreksleider;
import nl.actieoverleg.gesprek.Gespreksstand;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;

/** How many questions a conversation takes on the shipped example cases; the page about it has the same figures. */
class GesprekslengteTest {

    private static final Adviseur ADVISEUR = Adviseur.bouwer().opwarmen(false).maak();

    @Test
    void thePageTellsHowLongAConversationTakes() throws IOException {
        String tabel = voorbeelden().map(GesprekslengteTest::rij).collect(Collectors.joining("\n"));
        String pagina = Files.readString(Path.of("README.md"));
        int begin = pagina.indexOf("| casus | vragen, één voor één |");
        assertTrue(begin >= 0, tabel);
        int einde = pagina.indexOf("\n\n", begin);
        assertEquals(tabel, pagina.substring(begin, einde).lines().skip(2).collect(Collectors.joining("\n")));
    }

    private static Stream<Path> voorbeelden() throws IOException {
        try (Stream<Path> bestanden = Files.list(Uitvoering.VOORBEELDEN)) {
            return bestanden.filter(pad -> pad.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** Starts with nothing known but what is no question, and answers as the case does. */
    private static String rij(Path bestand) {
        Casus heel = lees(bestand);
        Casus.Bouwer leeg = Casus.voor(heel.kenmerk(), heel.provincie()).peildatum(heel.peildatum());
        heel.nodig().forEach(leeg::nodig);
        heel.lopendeOverleggen().forEach(leeg::looptIn);
        heel.tellers().forEach(leeg::teller);
        Gespreksleider leider = new Gespreksleider(ADVISEUR);
        Gespreksstand begin = new Gespreksstand(leeg.maak(), List.of());
        Gespreksstand stand = begin;
        int lijst = leider.over(stand).size();
        int gesteld = 0;
        for (OpenVraag vraag = leider.volgende(stand); vraag != null; vraag = leider.volgende(stand)) {
            stand = stand.met(vraag.feit(), heel.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND));
            gesteld++;
        }
        Advies advies = ADVISEUR.adviseer(stand.casus());
        Advies verwacht = ADVISEUR.adviseer(heel);
        assertEquals(verwacht.zekerheid(), advies.zekerheid(), bestand.toString());
        if (verwacht.zekerheid() == Zekerheid.DEFINITIEF) {
            assertEquals(verwacht.route(), advies.route(), bestand.toString());
        }
        assertTrue(gesteld <= lijst, bestand.toString());
        return "| `" + bestand.getFileName().toString().replace(".json", "") + "` | " + gesteld + " | "
                + schermen(leider, begin, heel) + " | " + lijst + " |";
    }

    private static int schermen(Gespreksleider leider, Gespreksstand begin, Casus heel) {
        List<Vraag> vragen = ADVISEUR.vragenlijst(heel.provincie()).vragen();
        Gespreksstand stand = begin;
        int schermen = 0;
        for (List<OpenVraag> scherm = leider.scherm(stand, vragen); !scherm.isEmpty();
                scherm = leider.scherm(stand, vragen)) {
            for (OpenVraag vraag : scherm) {
                stand = stand.met(vraag.feit(), heel.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND));
            }
            schermen++;
        }
        return schermen;
    }

    private static Casus lees(Path bestand) {
        try {
            return ADVISEUR.lees(Files.readAllBytes(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
