package nl.actieoverleg.scherm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Omslagpunt;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.taal.Adviestaal;

/** What can still happen in a case, as a part of the text of its advice. */
public final class Vooruitbliktekst {

    private final Advies advies;
    private final Vooruitblik vooruitblik;
    private final Casus casus;
    private final Map<String, String> vragen = new HashMap<>();

    /**
     * @param vragen the questions of the region of the case
     */
    public Vooruitbliktekst(Advies advies, Vooruitblik vooruitblik, Casus casus, List<Vraag> vragen) {
        this.advies = advies;
        this.vooruitblik = vooruitblik;
        this.casus = casus;
        for (Vraag vraag : vragen) {
            this.vragen.put(vraag.feit(), vraag.vraag());
        }
    }

    public String tekst() {
        Kolomtekst uit = new Kolomtekst();
        uit.kop("Vooruitblik");
        if (advies.zekerheid() == Zekerheid.DEFINITIEF) {
            genoeg(uit);
        } else {
            mogelijk(uit);
        }
        omslagpunten(uit);
        return uit.toString();
    }

    private void mogelijk(Kolomtekst uit) {
        uit.alinea(1, "Deze routes zijn nog mogelijk: " + String.join(", ",
                vooruitblik.mogelijkeRoutes().stream().map(this::naam).toList()) + ".");
        uit.alinea(1, "Stel nu eerst deze vraag:");
        uit.punt(1, vooruitblik.volgendeVraag().vraag() + " [" + vooruitblik.volgendeVraag().feit() + "]");
        int minstens = vooruitblik.vragenNogMinstens();
        uit.alinea(1, minstens == 1 ? "De route kan al vaststaan na één antwoord."
                : "De route kan op zijn vroegst vaststaan na " + minstens + " antwoorden.");
    }

    private void genoeg(Kolomtekst uit) {
        if (vooruitblik.genoeg().isEmpty()) {
            uit.alinea(1, "Elke casus krijgt deze route, welke antwoorden er ook zijn.");
            return;
        }
        uit.alinea(1, "Deze antwoorden zijn samen genoeg voor deze route. Andere antwoorden veranderen er niets aan:");
        for (String feit : vooruitblik.genoeg()) {
            uit.punt(1, beantwoord(feit) + " [" + feit + "]");
        }
    }

    private void omslagpunten(Kolomtekst uit) {
        if (vooruitblik.omslagpunten().isEmpty()) {
            uit.alinea(1, "Blijkt één bekend antwoord toch andersom, dan blijft de route dezelfde.");
            return;
        }
        uit.alinea(1, "Blijkt één van deze antwoorden toch andersom, dan wordt de route anders. Kijk ze dus goed na:");
        for (Omslagpunt punt : vooruitblik.omslagpunten()) {
            uit.punt(1, beantwoord(punt.feit()) + " Anders: " + naam(punt.route()) + ". [" + punt.feit() + "]");
        }
    }

    private String naam(String route) {
        return Adviestaal.naam(advies, route);
    }

    /** The question without what explains it, and its answer. */
    private String beantwoord(String feit) {
        String vraag = vragen.get(feit);
        String antwoord = Adviestaal.woord(casus.feiten().get(feit));
        int einde = vraag.indexOf('?') + 1;
        return (einde == 0 ? vraag : vraag.substring(0, einde)) + " " + Character.toUpperCase(antwoord.charAt(0))
                + antwoord.substring(1) + ".";
    }
}
