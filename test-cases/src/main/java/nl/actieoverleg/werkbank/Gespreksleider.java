package nl.actieoverleg.werkbank;

import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Adviestekst;

/** Knows which question comes next in a conversation, and what is still possible. Immutable. */
final class Gespreksleider {

    private final Adviseur adviseur;

    Gespreksleider(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /**
     * The question to ask now; null when no question is left whose answer can matter.
     *
     * <p>What nobody knew is not asked again. It stays unknown in the case, but the next question is chosen as if it
     * had been answered: with no, and if nothing is left to ask then, with yes.
     */
    OpenVraag volgende(Gespreksstand stand) {
        for (Antwoord aanname : stand.nietGeweten().isEmpty() ? List.of(Antwoord.NEE)
                : List.of(Antwoord.NEE, Antwoord.JA)) {
            Vooruitblik blik = kijkVooruit(stand.aangenomen(aanname));
            if (blik != null && blik.volgendeVraag() != null) {
                return blik.volgendeVraag();
            }
        }
        List<OpenVraag> over = over(stand);
        return over.isEmpty() ? null : over.get(0);
    }

    /** The questions whose answers can still change the route, without those that nobody knew. */
    List<OpenVraag> over(Gespreksstand stand) {
        return adviseur.adviseer(stand.casus()).openVragen().stream()
                .filter(vraag -> !stand.nietGeweten().contains(vraag.feit())).toList();
    }

    /** The advice in words, as it is now. */
    Adviestekst woorden(Gespreksstand stand) {
        Advies advies = adviseur.adviseer(stand.casus());
        return adviseur.tekst(advies, kijkVooruit(stand.casus()));
    }

    /** Null when the rules are too large to look at all answers. */
    private Vooruitblik kijkVooruit(Casus casus) {
        try {
            return adviseur.vooruitblik(casus);
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
