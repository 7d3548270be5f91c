package nl.actieoverleg.gesprek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.scherm.Adviesscherm;
import nl.actieoverleg.scherm.Plattetekst;
import nl.actieoverleg.tekst.Adviestekst;

/** Knows which question comes next in a conversation, and what is still possible. Immutable. */
public final class Gespreksleider {

    /** As many as people can answer in one line and count. */
    private static final int MEESTE_VRAGEN = 12;
    /** What one screen holds beside what is still possible and where to answer. */
    private static final int MEESTE_REGELS = 18;

    private final Adviseur adviseur;

    public Gespreksleider(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /**
     * The question to ask now; null when no question is left whose answer can matter.
     *
     * <p>What nobody knew is not asked again. It stays unknown in the case, but the next question is chosen as if it
     * had been answered: with no, and if nothing is left to ask then, with yes.
     */
    public OpenVraag volgende(Gespreksstand stand) {
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

    /**
     * The questions to ask together: as many of those whose answers can still matter as one screen holds, those in the
     * group of the next one first.
     *
     * @param vragen the questionnaire
     * @return no question when none is left whose answer can matter
     */
    public List<OpenVraag> scherm(Gespreksstand stand, List<Vraag> vragen) {
        OpenVraag eerste = volgende(stand);
        if (eerste == null) {
            return List.of();
        }
        Map<String, String> groepen = vragen.stream().collect(Collectors.toMap(Vraag::feit, Vraag::groep));
        List<OpenVraag> over = new ArrayList<>(over(stand));
        over.remove(eerste);
        String groep = groepen.get(eerste.feit());
        over.sort(Comparator.comparing(vraag -> !groepen.get(vraag.feit()).equals(groep)));
        over.add(0, eerste);
        List<OpenVraag> scherm = new ArrayList<>();
        int regels = 0;
        for (OpenVraag vraag : over) {
            regels += 1 + opScherm(over.size(), vraag).length() / Adviesscherm.BREEDTE;
            if (scherm.size() == MEESTE_VRAGEN || regels > MEESTE_REGELS) {
                break;
            }
            scherm.add(vraag);
        }
        return List.copyOf(scherm);
    }

    /** Whether the first way in, the one that can wait least, may still fit. What nobody knew counts as no. */
    public boolean isEersteNogOpen(Gespreksstand stand) {
        Advies advies = adviseur.adviseer(stand.aangenomen(Antwoord.NEE));
        return advies.overleggen().get(0).past() == Antwoord.ONBEKEND;
    }

    /** A question as it stands among others: its first sentence. */
    public static String opScherm(int nummer, OpenVraag vraag) {
        return nummer + ". " + Plattetekst.zinnen(vraag.vraag()).get(0);
    }

    /** The questions whose answers can still change the route, without those that nobody knew. */
    public List<OpenVraag> over(Gespreksstand stand) {
        return adviseur.adviseer(stand.casus()).openVragen().stream()
                .filter(vraag -> !stand.nietGeweten().contains(vraag.feit())).toList();
    }

    /** The advice in words, as it is now. */
    public Adviestekst woorden(Gespreksstand stand) {
        Advies advies = adviseur.adviseer(stand.casus());
        return adviseur.tekst(advies, kijkVooruit(stand.casus()));
    }

    /** Null when the rules are too large to look at all answers. */
    private Vooruitblik kijkVooruit(Casus casus) {
        try {
            return adviseur.vooruitblik(casus);
        } catch (Weigering e) {
            return null;
        }
    }
}
