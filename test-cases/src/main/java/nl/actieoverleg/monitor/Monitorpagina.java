package nl.actieoverleg.monitor;

import static nl.actieoverleg.verslag.Element.el;

import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.verslag.Element;
import nl.actieoverleg.verslag.Inlas;
import nl.actieoverleg.verslag.Kader;

/** The monitor as one page for a steering group. */
public final class Monitorpagina {

    private static final int LIJST = 7;

    private final Monitorstand stand;

    private Monitorpagina(Monitorstand stand) {
        this.stand = stand;
    }

    /**
     * The page in HTML, which also is well-formed XML. The same input always gives the same page.
     *
     * @param stand what it shows, not empty
     */
    public static String html(Monitorstand stand) {
        return new Monitorpagina(stand).html();
    }

    private String html() {
        return Kader.html("Monitor Actieoverleg " + stand.periode().tekst(),
                List.of(Inlas.van(Monitorpagina.class, "monitor.css")), null, kop(),
                Kader.inhoud().in(new Kerncijfers(stand).deel(), new Routedeel(stand).deel(),
                        new Meerwaardedeel(stand).deel(), leeswijzer(), criteria(), intake(), signalen(),
                        new Keuzedeel(stand).deel()));
    }

    private Element kop() {
        return el("header").soort("kop").in(
                el("p", stand.namen().provincies().stream().map(Adviestaal::provincie)
                        .collect(Collectors.joining(" · "))).soort("boven"),
                el("h1", "Monitor Actieoverleg " + stand.periode().tekst()),
                el("p", "Welk overleg adviseerde de router, wat koos de medewerker, en wat voegt het Actieoverleg toe?"
                        + (stand.heeftEerder() ? " Met ernaast de periode ervoor: " + stand.periode().vorige().tekst()
                                + "." : " Van de periode ervoor zijn er geen kwitanties."))
                        .soort("inleiding"));
    }

    /** A part of the page with its heading. */
    static Element deel(String anker, String kop, String uitleg) {
        return el("section").met("id", anker).met("aria-labelledby", "kop-" + anker)
                .in(el("h2", kop).met("id", "kop-" + anker), el("p", uitleg).soort("uitleg"));
    }

    private Element criteria() {
        Cijfer geheel = Cijfer.van(Maat.ADVIES, Meetlatvraag.OVERLEG);
        return deel("criteria", "Welke criteria dragen het Actieoverleg",
                "Van de adviezen met het Actieoverleg als route: welk deel rust op dit criterium. Criteria onder "
                        + "(bijna) elk advies zijn hier weggelaten.")
                .in(new Criterialijst(stand).element(LIJST, geheel));
    }

    private Element intake() {
        return deel("intake", "Waar de intake tekortschiet",
                "Deze vragen waren onbekend terwijl het antwoord de route nog kon veranderen. Van alle adviezen.")
                .in(new Ranglijst(stand, Maat.OPEN, Lijstsoort.VRAGEN).element("Vragen die het vaakst openstonden",
                        LIJST));
    }

    private Element signalen() {
        return deel("signalen", "Welke signalen er waren", "Van alle adviezen: welk deel kreeg dit signaal.")
                .in(new Ranglijst(stand, Maat.SIGNAAL, Lijstsoort.SIGNALEN).element("Signalen die het vaakst kwamen",
                        LIJST));
    }

    private Element leeswijzer() {
        Element lijst = el("ul").in(
                el("li", "Een getal kleiner dan " + Afscherming.GRENS + " staat er niet, zodat u niemand herkent. "
                        + "Ook weg is wat zo'n getal zou verraden, omdat u het door optellen of aftrekken kunt "
                        + "uitrekenen. Daar staat dan " + Getaltekst.NIET_GETOOND + ". Een nul staat er wel."),
                el("li", "De cijfers komen uit kwitanties: bewijzen van een advies, zonder persoonsgegevens. Een casus "
                        + "die vaker is voorgelegd, telt vaker mee."),
                el("li", "Definitief betekent: wat nog onbekend was, kon de route niet meer veranderen. Anders is een "
                        + "advies voorlopig."));
        if (stand.onbruikbaar() > 0) {
            lijst.in(el("li", "Niet meegeteld: " + (stand.onbruikbaar() < Afscherming.GRENS ? "minder dan "
                    + Afscherming.GRENS : Getaltekst.getal(stand.onbruikbaar()))
                    + " kwitanties die zijn veranderd of niet te lezen zijn, in het hele bestand."));
        }
        return el("section").met("id", "leeswijzer").met("aria-labelledby", "kop-leeswijzer")
                .in(el("h2", "Hoe u dit leest").met("id", "kop-leeswijzer"), lijst);
    }
}
