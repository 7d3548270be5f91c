package nl.actieoverleg.verwoording;

import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Vooruitbliktekst;
import nl.actieoverleg.tekst.Zin;

/** The sentences about what can still happen in a case. */
final class Blikzinnen {

    private final Namen namen;
    private final Map<String, Antwoord> antwoorden;
    private final Vooruitblik vooruitblik;

    /** @param antwoorden the answers of the case, by fact */
    Blikzinnen(Namen namen, Map<String, Antwoord> antwoorden, Vooruitblik vooruitblik) {
        this.namen = namen;
        this.antwoorden = antwoorden;
        this.vooruitblik = vooruitblik;
    }

    Vooruitbliktekst tekst() {
        boolean definitief = vooruitblik.genoeg() != null;
        return new Vooruitbliktekst(definitief ? null : mogelijk(), definitief ? null
                : new Zin(vooruitblik.volgendeVraag().vraag(), vooruitblik.volgendeVraag().feit(), null),
                definitief ? null : vroegst(), definitief ? genoegKop() : null,
                definitief ? vooruitblik.genoeg().stream().map(this::beantwoord).toList() : List.of(),
                omslagKop(), vooruitblik.omslagpunten().stream().map(punt -> new Zin(beantwoord(punt.feit()).tekst()
                        + " Anders: " + namen.inZin(punt.route()) + ".", punt.feit(), null)).toList());
    }

    private String mogelijk() {
        return "Deze routes zijn nog mogelijk: "
                + Taal.opsomming(namen.inZin(vooruitblik.mogelijkeRoutes()), "en") + ".";
    }

    private String vroegst() {
        int minstens = vooruitblik.vragenNogMinstens();
        return minstens == 1 ? "De route kan al vaststaan na één antwoord."
                : "De route kan op zijn vroegst vaststaan na " + minstens + " antwoorden.";
    }

    private String genoegKop() {
        return switch (vooruitblik.genoeg().size()) {
            case 0 -> "Elke casus krijgt deze route, welke antwoorden er ook zijn.";
            case 1 -> "Dit antwoord is genoeg voor deze route. Andere antwoorden veranderen er niets aan:";
            default -> "Deze antwoorden zijn samen genoeg voor deze route. Andere antwoorden veranderen er niets aan:";
        };
    }

    private String omslagKop() {
        return switch (vooruitblik.omslagpunten().size()) {
            case 0 -> "Blijkt één bekend antwoord toch andersom, dan blijft de route dezelfde.";
            case 1 -> "Blijkt dit antwoord toch andersom, dan wordt de route anders. Kijk het dus goed na:";
            default -> "Blijkt één van deze antwoorden toch andersom, dan wordt de route anders. Kijk ze dus goed na:";
        };
    }

    /** The question without what explains it, and its answer. */
    private Zin beantwoord(String feit) {
        String vraag = namen.vraag(feit);
        int einde = vraag.indexOf('?') + 1;
        String kern = einde == 0 ? vraag : vraag.substring(0, einde);
        return new Zin(kern + " " + switch (antwoorden.get(feit)) {
            case JA -> "Ja.";
            case NEE -> "Nee.";
            case ONBEKEND -> throw new IllegalArgumentException("Only what is known can tip a route or be enough");
        }, feit, null);
    }
}
