package nl.actieoverleg.advies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Deelnemersgroep;
import nl.actieoverleg.tekst.Meetlatrij;
import nl.actieoverleg.tekst.Waarom;
import nl.actieoverleg.tekst.Zin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An advice and each of its parts may end up in a log by accident: as text they show nothing of the case. */
class AfschermingTest {

    private static final Criteriumuitkomst UITKOMST = new Criteriumuitkomst("X-1", "tekst", Antwoord.JA);

    static Stream<Object> delen() {
        return Stream.of(UITKOMST, new Aanmelding(false, List.of("X-1"), List.of(UITKOMST)),
                new Agendapunt("Stap", List.of("punt"), "bron"),
                new Belemmering("X", "X-1", "tekst", "bron", Antwoord.NEE), new Deelnemer("X", "naam", Rol.VAST),
                new Dichtstbij("X", "X-1"), new Moment(Wanneer.DIRECT, "elke week"), new OpenVraag("feit", "vraag?"),
                new Overleguitkomst("X", "naam", "X", "nn", Antwoord.JA, List.of(), List.of(UITKOMST)),
                new Reden("X-1", "tekst", "bron", List.of("feit")), new Signaal("X", "tekst", "bron", "nn", false),
                new Zin("tekst", "X-1", "bron"), new Waarom("X past niet:", List.of()),
                new Deelnemersgroep(Rol.VAST, "Vast", List.of("naam"), List.of("kort")),
                new Meetlatrij("X", "X", Antwoord.JA, 1, 0, 0, List.of()));
    }

    @ParameterizedTest
    @MethodSource("delen")
    void isAfgeschermd(Object deel) {
        assertEquals(deel.getClass().getSimpleName() + "[afgeschermd]", deel.toString());
    }
}
