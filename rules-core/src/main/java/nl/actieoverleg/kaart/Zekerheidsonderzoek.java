package nl.actieoverleg.kaart;

import java.util.List;
import java.util.StringJoiner;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** Finds the cases in which an advice would not keep its word about certainty; see {@link Zekerheidsbewijs}. */
final class Zekerheidsonderzoek {

    private final Kaart kaart;
    private final Regelset regelset;
    private final Proefcasus proefcasus;
    private final Melder melder;

    Zekerheidsonderzoek(Kaart kaart, Proefcasus proefcasus, Melder melder) {
        this.kaart = kaart;
        this.regelset = kaart.regelset();
        this.proefcasus = proefcasus;
        this.melder = melder;
    }

    void onderzoek() {
        Zekerheidsbewijs bewijs = new Zekerheidsbewijs(kaart);
        int onwaar = bewijs.onwaar();
        for (int soort : new int[] {Zekerheidsbewijs.TE_ZEKER, Zekerheidsbewijs.TE_VOORZICHTIG}) {
            Casus casus = proefcasus.kleinste(onwaar, einde -> einde == soort);
            if (casus != null) {
                onwaar(casus);
            }
        }
        Vraagkaart vragen = new Vraagkaart(kaart);
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            Casus gemist = proefcasus.kleinste(bewijs.gemist(vragen, vraag), einde -> einde == 1);
            if (gemist != null) {
                String feit = regelset.invoer().vragen().get(vraag).feit();
                melder.meld(Soort.ZEKERHEID, Lijstsoort.VRAGEN, feit, "Het antwoord op " + feit + " kan de route nog "
                        + "veranderen zonder dat een advies ernaar vraagt. De kleinste casus waarin dat zo is: "
                        + zin(gemist) + ".", "Laat ingangen die naar hetzelfde overleg leiden na elkaar komen.",
                        gemist);
                return;
            }
        }
    }

    private void onwaar(Casus casus) {
        int[] stand = kaart.ruimte().stand(casus, casus.peildatum());
        Keuze keuze = kaart.keuze(kaart.diagrammen().uitkomst(kaart.keuze(), stand));
        String enige = kaart.route(kaart.diagrammen().uitkomst(kaart.zekereRoute(), stand));
        Ingang oorzaak = oorzaak(keuze, enige);
        String waar = keuze.isVoorlopig() ? "Een advies zou VOORLOPIG zijn, terwijl elk antwoord dat nog kan komen de "
                + "route " + enige + " geeft." : "Een advies zou DEFINITIEF " + keuze.route() + " zijn, terwijl een "
                + "antwoord de route nog kan veranderen.";
        melder.meld(keuze.isVoorlopig() ? Soort.ZEKERHEID_TE_VOORZICHTIG : Soort.ZEKERHEID, Lijstsoort.INGANGEN,
                oorzaak.code(), waar + " Dat komt doordat "
                + oorzaak.code() + " alleen kan passen als ook een andere ingang past of als de volgorde anders is. De "
                + "kleinste casus waarin dat zo is: " + zin(casus) + ".", "Zet " + oorzaak.code() + " op een andere "
                + "plaats in de volgorde, of laat haar niet rusten op vragen die al bij een ingang ervoor beslissen.", casus);
    }

    /** The undecided way in that leads elsewhere than to the only route there is. */
    private Ingang oorzaak(Keuze keuze, String enige) {
        List<Ingang> bevraagd = keuze.bevraagd().stream().map(index -> regelset.ingangen().get(index)).toList();
        for (Ingang ingang : bevraagd) {
            if (!ingang.overleg().equals(enige)) {
                return ingang;
            }
        }
        return bevraagd.isEmpty() ? regelset.ingangen().get(keuze.volgorde().get(0)) : bevraagd.get(0);
    }

    private static String zin(Casus casus) {
        StringJoiner zin = new StringJoiner(", ");
        zin.setEmptyValue("een casus waarvan nog niets bekend is");
        casus.feiten().forEach((feit, antwoord) -> zin.add(feit + " " + antwoord));
        casus.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                zin.add(teller + " " + aantal);
            }
        });
        casus.nodig().forEach(behoefte -> zin.add("nodig " + behoefte));
        casus.lopendeOverleggen().forEach(overleg -> zin.add("loopt in " + overleg));
        return zin.toString();
    }
}
