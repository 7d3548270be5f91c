package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;

/** The parts of an advice, each set by its name; made into an advice when all are there. For one thread; used once. */
final class Adviesbouwer {

    private final Casus casus;
    private final Besluit besluit;
    LocalDate peildatum;
    Regelsetversie regelset;
    String routeNaam;
    String nnRoute;
    List<String> ookPassend;
    List<Dichtstbij> dichtstbij;
    List<Overleguitkomst> overleggen;
    List<Reden> redenen;
    List<Belemmering> belemmeringen;
    List<OpenVraag> openVragen;
    Aanmelding aanmelding;
    Vervolg.Samengesteld vervolg;

    Adviesbouwer(Casus casus, Besluit besluit) {
        this.casus = casus;
        this.besluit = besluit;
    }

    Advies maak() {
        return new Advies(casus.kenmerk(), casus.provincie(), peildatum, besluit.route(), routeNaam,
                openVragen.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG, nnRoute, besluit.vervolg(),
                ookPassend, dichtstbij, overleggen, redenen, belemmeringen, openVragen,
                vervolg.signalen(), aanmelding, vervolg.deelnemers(), vervolg.moment(), vervolg.agenda(), regelset);
    }
}
