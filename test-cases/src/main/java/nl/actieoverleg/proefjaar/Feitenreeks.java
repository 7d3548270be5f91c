package nl.actieoverleg.proefjaar;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.kwitantie.Afwijking;

/** Facts that several kinds of cases share, and the choices that people make. */
final class Feitenreeks {

    /** All that the Actieoverleg asks but a substantive factor. */
    static final List<String> ACTIEPLAN = List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies",
            "relationeleSfeer", "structureleOnveiligheid", "hoogRisicoHerhaling", "vermoedenStrafbaarFeit");
    /** All that the Zorg- en Veiligheidshuis asks. */
    static final List<String> KETEN = List.of("afstemmingNodig", "meervoudigeProblematiek", "gevolgenVoorLeefomgeving",
            "ketenoverstijgendeAanpakNodig");
    /** Each a substantive factor by itself; the first ones come more often. */
    static final List<String> FACTOREN = List.of("stalking", "verledenVanGeweld", "bedreiging", "stalking",
            "toenameGeweld", "strafbareMishandeling", "verledenVanGeweld", "dwingendeControle", "ouderenmishandeling",
            "toenameGeweld", "eergerelateerdGeweld", "ontkenningGeweld", "verledenVanGeweld", "vuurwapengevaar",
            "bedreiging", "geweldTegenLhbtiq");

    private Feitenreeks() {
    }

    static List<String> met(List<String> een, List<String> ander) {
        return Stream.concat(een.stream(), ander.stream()).distinct().toList();
    }

    static Afwijking keuze(String gekozen, String reden, String tweede) {
        return new Afwijking(gekozen, reden, "VT_MEDEWERKER", tweede);
    }
}
