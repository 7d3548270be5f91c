package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.adviestaal.Adviestaal;
import nl.actieoverleg.regel.Antwoord;

/** The advice as Dutch text for a worker of Veilig Thuis: the route first, then everything it rests on. */
final class Adviestekst {

    private static final int BREEDTE_UITKOMST = 9;
    private static final int BREEDTE_CODE = 7;

    private final Advies advies;
    private final Vooruitbliktekst vooruitblik;
    private final Kolomtekst uit = new Kolomtekst();

    Adviestekst(Advies advies) {
        this(advies, null);
    }

    /** @param vooruitblik what can still happen in the case, or null when that was not asked */
    Adviestekst(Advies advies, Vooruitbliktekst vooruitblik) {
        this.advies = advies;
        this.vooruitblik = vooruitblik;
    }

    String tekst() {
        route();
        waarom();
        watNu();
        nogTeVragen();
        if (vooruitblik != null) {
            vooruitblik.schrijf(uit);
        }
        letOp();
        meetlat();
        uit.kop("Regels");
        uit.alinea(1, advies.regelset().versie() + ", vingerafdruk "
                + advies.regelset().vingerafdruk().substring(0, 12) + "…");
        return uit.toString();
    }

    private void route() {
        uit.alinea(0, "Advies voor " + advies.kenmerk() + " (" + Adviestaal.provincie(advies.provincie()) + ", "
                + Woordkeus.dag(advies.peildatum()) + ")");
        uit.leeg();
        uit.alinea(0, "ROUTE: " + advies.routeNaam() + " (" + Adviestaal.woord(advies.zekerheid()) + ")");
        uit.alinea(1, Adviestaal.zin(advies.zekerheid()));
        if (advies.vervolg() != null) {
            uit.alinea(1, Adviestaal.vervolg(advies));
        }
        if (!advies.ookPassend().isEmpty()) {
            uit.alinea(1, "Ook passend: " + namen(advies.ookPassend()) + ".");
        }
        if (!advies.nnRoute().equals(advies.route())) {
            uit.alinea(1, "Zonder de eigen afspraken van " + Adviestaal.provincie(advies.provincie())
                    + " was de route: " + naam(advies.nnRoute()) + ".");
        }
        for (Dichtstbij dichtstbij : advies.dichtstbij()) {
            uit.alinea(1, "Het dichtst bij: " + naam(dichtstbij.ingang()) + ", op één voorwaarde na. Zie "
                    + dichtstbij.ontbreekt() + " hieronder.");
        }
    }

    private void waarom() {
        uit.kop("Waarom");
        for (Reden reden : advies.redenen()) {
            uit.punt(1, reden.tekst() + " [" + reden.code() + "; " + reden.bron() + "]");
        }
        if (advies.redenen().isEmpty()) {
            waaromNiet();
        }
    }

    private void waaromNiet() {
        if (advies.route().equals(RouteZonderOverleg.GEEN_OVERLEG_NODIG.name())) {
            uit.alinea(1, "Er is geen extra expertise of afstemming nodig.");
            return;
        }
        for (Overleguitkomst overleg : advies.overleggen()) {
            List<Belemmering> belemmeringen = advies.belemmeringen().stream()
                    .filter(belemmering -> belemmering.ingang().equals(overleg.ingang())).toList();
            if (!belemmeringen.isEmpty()) {
                boolean pastNiet = overleg.past() == Antwoord.NEE;
                uit.alinea(1, overleg.naam() + (pastNiet ? " past niet:" : " is nog niet zeker:"));
                belemmeringen.forEach(this::belemmering);
            }
        }
    }

    private void belemmering(Belemmering belemmering) {
        uit.punt(2, Adviestaal.stand(belemmering.uitkomst()) + belemmering.tekst() + " [" + belemmering.code() + "; "
                + belemmering.bron() + "]");
    }

    private void watNu() {
        uit.kop("Wat nu");
        Optional<RouteZonderOverleg> zonder = RouteZonderOverleg.van(advies.route());
        if (zonder.isPresent()) {
            uit.punt(1, Adviestaal.watNu(zonder.get()));
        }
        if (advies.moment().wanneer() != null) {
            uit.punt(1, "Wanneer: " + Adviestaal.woord(advies.moment().wanneer()) + "."
                    + (advies.moment().frequentie() == null ? "" : " " + advies.moment().frequentie()));
        }
        for (Rol rol : Rol.values()) {
            List<String> deelnemers = new ArrayList<>();
            for (Deelnemer deelnemer : advies.deelnemers()) {
                if (deelnemer.rol() == rol) {
                    deelnemers.add(deelnemer.naam());
                }
            }
            if (!deelnemers.isEmpty()) {
                uit.punt(1, Adviestaal.woord(rol) + ": " + String.join(", ", deelnemers) + ".");
            }
        }
        if (advies.aanmelding().volledig()) {
            uit.punt(1, "De aanmelding is compleet.");
        } else {
            uit.punt(1, "De aanmelding is nog niet compleet:");
            for (Criteriumuitkomst punt : advies.aanmelding().toelichting()) {
                uit.punt(2, Adviestaal.stand(punt.uitkomst()) + punt.tekst() + " [" + punt.code() + "]");
            }
        }
        if (!advies.agenda().isEmpty()) {
            uit.punt(1, advies.vervolg() == null ? "Agenda:" : "Agenda voor het overleg na het bellen:");
            for (Agendapunt punt : advies.agenda()) {
                uit.alinea(2, punt.onderdeel() + " [" + punt.bron() + "]");
                for (String vraag : punt.punten()) {
                    uit.punt(3, vraag);
                }
            }
        }
    }

    private void nogTeVragen() {
        uit.kop("Nog te vragen");
        if (advies.openVragen().isEmpty()) {
            uit.alinea(1, "Niets: doorvragen verandert de route niet.");
            return;
        }
        uit.alinea(1, "Met het antwoord op deze vragen staat de route vast:");
        for (OpenVraag vraag : advies.openVragen()) {
            uit.punt(1, vraag.vraag() + " [" + vraag.feit() + "]");
        }
    }

    private void letOp() {
        uit.kop("Let op");
        if (advies.signalen().isEmpty()) {
            uit.alinea(1, "Er zijn geen aandachtspunten.");
        }
        for (Signaal signaal : advies.signalen()) {
            uit.punt(1, signaal.tekst() + " [" + signaal.code() + "; " + signaal.bron() + "]");
        }
    }

    private void meetlat() {
        uit.kop("Meetlat, in de volgorde die voor deze casus geldt");
        for (Overleguitkomst overleg : advies.overleggen()) {
            uit.alinea(1, overleg.naam() + ": " + Adviestaal.past(overleg));
            for (Criteriumuitkomst criterium : overleg.criteria()) {
                uit.regel(2, Woordkeus.kolom(Adviestaal.woord(criterium.uitkomst()), BREEDTE_UITKOMST)
                        + Woordkeus.kolom(criterium.code(), BREEDTE_CODE), criterium.tekst());
            }
        }
    }

    private String namen(List<String> codes) {
        List<String> namen = new ArrayList<>();
        for (String code : codes) {
            namen.add(naam(code));
        }
        return String.join(", ", namen);
    }

    private String naam(String code) {
        return Adviestaal.naam(advies, code);
    }
}
