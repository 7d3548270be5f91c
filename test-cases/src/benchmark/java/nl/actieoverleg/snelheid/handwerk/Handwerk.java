package nl.actieoverleg.snelheid.handwerk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Regelsets;

/**
 * Gives every field of the contract. What an advice holds beyond the contract is left empty ({@code belemmeringen},
 * the facts of a reason, {@code weerhoudenDoor} and the {@code toelichting} of the aanmelding), a signal says what it
 * says everywhere, and a case is not checked: valid cases only. Immutable; one serves any number of threads.
 */
public final class Handwerk {

    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock klok;
    private final Teksten teksten;
    private final Map<Provincie, Regelsetversie> versies = new EnumMap<>(Provincie.class);

    /** @param klok where the day comes from for a case without one */
    public Handwerk(Clock klok) {
        this.klok = klok;
        List<Regelset> regelsets = List.copyOf(Regelsets.opKlassenpad().values());
        teksten = new Teksten(regelsets);
        regelsets.forEach(regelset -> versies.put(Provincie.valueOf(regelset.regio()), regelset.versie()));
    }

    /** The decision alone; needs no texts. */
    public static Beslissing beslis(Casus casus) {
        Stand stand = Stand.van(casus);
        Keuze keuze = Keuze.van(Volgorde.geldend(casus, stand), stand);
        return new Beslissing(keuze.route(), stand.criteria(), stand.ingangen());
    }

    /** The whole advice. */
    public Advies adviseer(Casus casus) {
        Stand stand = Stand.van(casus);
        Keuze keuze = Keuze.van(Volgorde.geldend(casus, stand), stand);
        LocalDate dag = casus.peildatum() != null ? casus.peildatum() : LocalDate.now(klok.withZone(TIJDZONE));
        List<String> ookPassend = keuze.ookPassend(stand);
        List<Dichtstbij> dichtstbij = keuze.dichtstbij(stand);
        List<OpenVraag> openVragen = OpenVragen.zoek(casus, stand, keuze, teksten);
        int signalen = Signalen.van(casus, stand, keuze, !ookPassend.isEmpty(), !dichtstbij.isEmpty());
        return new Advies(casus.kenmerk(), casus.provincie(), dag, keuze.route(), teksten.routenaam(keuze.route()),
                openVragen.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG, keuze.nnRoute(stand),
                keuze.vervolg(), ookPassend, dichtstbij, overleggen(stand, keuze),
                teksten.redenen(keuze.ingang(), stand), List.of(), openVragen, teksten.signalen(signalen),
                teksten.aanmelding(stand), Tafel.deelnemers(stand, keuze, teksten), Tafel.moment(stand, keuze, dag),
                keuze.naar(Ingang.ACTIEOVERLEG) ? teksten.agenda() : List.of(), versies.get(stand.provincie()));
    }

    private List<Overleguitkomst> overleggen(Stand stand, Keuze keuze) {
        Overleguitkomst[] uitkomsten = new Overleguitkomst[keuze.volgorde().size()];
        for (int i = 0; i < uitkomsten.length; i++) {
            uitkomsten[i] = teksten.overleg(keuze.volgorde().get(i), stand);
        }
        return List.of(uitkomsten);
    }
}
