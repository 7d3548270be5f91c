package nl.actieoverleg.proefjaar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kwitantie.Kwitantie;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.proefjaar.Jaarplan.Cel;
import nl.actieoverleg.regel.Antwoord;

/** Has advice given on every case of a plan, and writes the receipts. The same plan and rules give the same bytes. */
public final class Proefjaar {

    private static final int TEGELIJK = 5_000;
    private static final String BESPROKEN = "keerBesprokenInActieoverleg";
    private static final String DAGEN = "dagenTotGeplandOverleg";
    private static final List<String> VAAK_ONBEKEND = List.of("bekendBijReclassering", "bekendBijRvdk", "letsel",
            "eerdereInformatieVermeld");

    /** What an aanmelding has to hold; nothing in a route rests on these. */
    private static final Set<String> AANMELDING = Set.of("gegevensAanmelderBekend", "clientgegevensBekend",
            "casusomschrijvingGegeven", "eerdereInformatieVermeld", "belemmeringVeiligheidBenoemd");

    private final Adviseur adviseur;

    /** @param adviseur the rules */
    public Proefjaar(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /**
     * Writes the receipts, one a line: region after region, month after month.
     *
     * @param uit is not closed
     */
    public void schrijf(Jaarplan plan, OutputStream uit) throws IOException {
        for (Cel cel : plan.cellen()) {
            List<Vraag> vragen = adviseur.vragenlijst(cel.provincie()).vragen();
            for (int van = 0; van < cel.aantal(); van += TEGELIJK) {
                List<byte[]> kwitanties = IntStream.range(van, Math.min(cel.aantal(), van + TEGELIJK)).parallel()
                        .mapToObj(nummer -> kwitantie(cel, nummer, vragen)).toList();
                for (byte[] kwitantie : kwitanties) {
                    uit.write(kwitantie);
                    uit.write('\n');
                }
            }
        }
    }

    private byte[] kwitantie(Cel cel, int nummer, List<Vraag> vragen) {
        Casus casus = casus(cel, nummer, vragen);
        Kwitanties kwitanties = adviseur.kwitanties();
        Kwitantie kwitantie = kwitanties.maak(casus, adviseur.adviseer(casus));
        return kwitanties.schrijf(cel.isAfwijking(nummer) ? kwitanties.metAfwijking(kwitantie, cel.keuze(nummer))
                : kwitantie);
    }

    private static Casus casus(Cel cel, int nummer, List<Vraag> vragen) {
        Profiel profiel = cel.profiel();
        Set<String> ja = Set.copyOf(profiel.ja);
        String ook = profiel.wisselend.get(nummer % profiel.wisselend.size());
        String vaakOnbekend = VAAK_ONBEKEND.get(nummer % VAAK_ONBEKEND.size());
        int meestOnbekend = 1 + nummer % Math.max(1, profiel.onbekend.size());
        Casus.Bouwer casus = Casus.voor("PROEF", cel.provincie())
                .peildatum(cel.maand().atDay(1 + nummer % cel.maand().lengthOfMonth()));
        for (Vraag vraag : vragen) {
            String feit = vraag.feit();
            int plek = profiel.onbekend.indexOf(feit);
            boolean isOnbekend = plek >= 0 && plek < meestOnbekend;
            if (!isOnbekend && (ja.contains(feit) || feit.equals(ook))) {
                casus.feit(feit, Antwoord.JA);
            } else if (!isOnbekend && !feit.equals(vaakOnbekend)) {
                casus.feit(feit, AANMELDING.contains(feit) && nummer % 3 > 0 ? Antwoord.JA : Antwoord.NEE);
            }
        }
        return casus.teller(BESPROKEN, nummer % 11 == 10 ? 1 : 0).teller(DAGEN, nummer % 7 == 6 ? 9 : 3).maak();
    }
}
