package nl.actieoverleg.json;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Omslagpunt;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.json.Jsonreeks.Stuk;

/**
 * The form that an advice has in JSON. For one thread.
 */
final class Adviesvorm {

    private static final Stuk AANMELDING = Jsonreeks.stukNaam("aanmelding");
    private static final Stuk AGENDA = Jsonreeks.stukNaam("agenda");
    private static final Stuk BELEMMERINGEN = Jsonreeks.stukNaam("belemmeringen");
    private static final Stuk BRON = Jsonreeks.stukNaam("bron");
    private static final Stuk CODE = Jsonreeks.stukNaam("code");
    private static final Stuk CRITERIA = Jsonreeks.stukNaam("criteria");
    private static final Stuk DEELNEMERS = Jsonreeks.stukNaam("deelnemers");
    private static final Stuk DICHTSTBIJ = Jsonreeks.stukNaam("dichtstbij");
    private static final Stuk FEIT = Jsonreeks.stukNaam("feit");
    private static final Stuk FEITEN = Jsonreeks.stukNaam("feiten");
    private static final Stuk FREQUENTIE = Jsonreeks.stukNaam("frequentie");
    private static final Stuk GENOEG = Jsonreeks.stukNaam("genoeg");
    private static final Stuk KENMERK = Jsonreeks.stukNaam("kenmerk");
    private static final Stuk LAAG = Jsonreeks.stukNaam("laag");
    private static final Stuk LEIDT_NAAR = Jsonreeks.stukNaam("leidtNaar");
    private static final Stuk MOGELIJKE_ROUTES = Jsonreeks.stukNaam("mogelijkeRoutes");
    private static final Stuk MOMENT = Jsonreeks.stukNaam("moment");
    private static final Stuk NAAM = Jsonreeks.stukNaam("naam");
    private static final Stuk NN_ROUTE = Jsonreeks.stukNaam("nnRoute");
    private static final Stuk OMSLAGPUNTEN = Jsonreeks.stukNaam("omslagpunten");
    private static final Stuk ONDERDEEL = Jsonreeks.stukNaam("onderdeel");
    private static final Stuk ONTBREEKT = Jsonreeks.stukNaam("ontbreekt");
    private static final Stuk OOK_PASSEND = Jsonreeks.stukNaam("ookPassend");
    private static final Stuk OPEN_VRAGEN = Jsonreeks.stukNaam("openVragen");
    private static final Stuk OVERLEG = Jsonreeks.stukNaam("overleg");
    private static final Stuk OVERLEGGEN = Jsonreeks.stukNaam("overleggen");
    private static final Stuk PARTIJ = Jsonreeks.stukNaam("partij");
    private static final Stuk PAST = Jsonreeks.stukNaam("past");
    private static final Stuk PEILDATUM = Jsonreeks.stukNaam("peildatum");
    private static final Stuk PROVINCIE = Jsonreeks.stukNaam("provincie");
    private static final Stuk PUNTEN = Jsonreeks.stukNaam("punten");
    private static final Stuk REDENEN = Jsonreeks.stukNaam("redenen");
    private static final Stuk REGELSET = Jsonreeks.stukNaam("regelset");
    private static final Stuk ROL = Jsonreeks.stukNaam("rol");
    private static final Stuk ROUTE = Jsonreeks.stukNaam("route");
    private static final Stuk ROUTE_NAAM = Jsonreeks.stukNaam("routeNaam");
    private static final Stuk SIGNALEN = Jsonreeks.stukNaam("signalen");
    private static final Stuk TEKST = Jsonreeks.stukNaam("tekst");
    private static final Stuk TOELICHTING = Jsonreeks.stukNaam("toelichting");
    private static final Stuk UITKOMST = Jsonreeks.stukNaam("uitkomst");
    private static final Stuk URGENT = Jsonreeks.stukNaam("urgent");
    private static final Stuk VERSIE = Jsonreeks.stukNaam("versie");
    private static final Stuk VERVOLG = Jsonreeks.stukNaam("vervolg");
    private static final Stuk VINGERAFDRUK = Jsonreeks.stukNaam("vingerafdruk");
    private static final Stuk VOLGENDE_VRAAG = Jsonreeks.stukNaam("volgendeVraag");
    private static final Stuk VOLLEDIG = Jsonreeks.stukNaam("volledig");
    private static final Stuk VOORUITBLIK = Jsonreeks.stukNaam("vooruitblik");
    private static final Stuk VRAAG = Jsonreeks.stukNaam("vraag");
    private static final Stuk VRAGEN_NOG_MINSTENS = Jsonreeks.stukNaam("vragenNogMinstens");
    private static final Stuk WANNEER = Jsonreeks.stukNaam("wanneer");
    private static final Stuk WEERHOUDEN_DOOR = Jsonreeks.stukNaam("weerhoudenDoor");
    private static final Stuk ZEKERHEID = Jsonreeks.stukNaam("zekerheid");

    private final Jsonreeks json;

    /** @param json where to write */
    Adviesvorm(Jsonreeks json) {
        this.json = json;
    }

    /** An advice, or with what lies ahead as its last field. */
    void advies(Advies advies, Vooruitblik vooruitblik) {
        json.begin('{');
        json.tekst(KENMERK, advies.kenmerk());
        json.tekst(PROVINCIE, advies.provincie());
        json.tekst(PEILDATUM, advies.peildatum().toString());
        json.tekst(ROUTE, advies.route());
        json.tekst(ROUTE_NAAM, advies.routeNaam());
        json.woord(ZEKERHEID, advies.zekerheid());
        json.tekst(NN_ROUTE, advies.nnRoute());
        json.tekst(VERVOLG, advies.vervolg());
        json.woorden(OOK_PASSEND, advies.ookPassend());
        objecten(DICHTSTBIJ, advies.dichtstbij());
        json.begin(OVERLEGGEN, '[');
        for (Overleguitkomst overleg : advies.overleggen()) {
            overleg(overleg);
        }
        json.eind(']');
        objecten(REDENEN, advies.redenen());
        objecten(BELEMMERINGEN, advies.belemmeringen());
        objecten(OPEN_VRAGEN, advies.openVragen());
        objecten(SIGNALEN, advies.signalen());
        json.begin(AANMELDING, '{');
        json.waar(VOLLEDIG, advies.aanmelding().volledig());
        json.woorden(ONTBREEKT, advies.aanmelding().ontbreekt());
        json.begin(TOELICHTING, '[');
        for (Criteriumuitkomst punt : advies.aanmelding().toelichting()) {
            toelichting(punt);
        }
        json.eind(']');
        json.eind('}');
        objecten(DEELNEMERS, advies.deelnemers());
        json.begin(MOMENT, '{');
        json.woord(WANNEER, advies.moment().wanneer());
        json.tekst(FREQUENTIE, advies.moment().frequentie());
        json.eind('}');
        objecten(AGENDA, advies.agenda());
        json.begin(REGELSET, '{');
        json.tekst(VERSIE, advies.regelset().versie());
        json.tekst(VINGERAFDRUK, advies.regelset().vingerafdruk());
        json.eind('}');
        if (vooruitblik != null) {
            json.naam(VOORUITBLIK);
            vooruitblik(vooruitblik);
        }
        json.eind('}');
    }

    void vooruitblik(Vooruitblik vooruitblik) {
        json.begin('{');
        json.woorden(MOGELIJKE_ROUTES, vooruitblik.mogelijkeRoutes());
        if (vooruitblik.volgendeVraag() == null) {
            json.tekst(VOLGENDE_VRAAG, null);
        } else {
            json.naam(VOLGENDE_VRAAG);
            deel(vooruitblik.volgendeVraag());
        }
        json.getal(VRAGEN_NOG_MINSTENS, vooruitblik.vragenNogMinstens());
        objecten(OMSLAGPUNTEN, vooruitblik.omslagpunten());
        if (vooruitblik.genoeg() == null) {
            json.tekst(GENOEG, null);
        } else {
            json.woorden(GENOEG, vooruitblik.genoeg());
        }
        json.eind('}');
    }

    private void omslagpunt(Omslagpunt omslagpunt) {
        json.tekst(FEIT, omslagpunt.feit());
        json.tekst(ROUTE, omslagpunt.route());
    }

    private void dichtstbij(Dichtstbij dichtstbij) {
        json.tekst(OVERLEG, dichtstbij.ingang());
        json.tekst(ONTBREEKT, dichtstbij.ontbreekt());
    }

    private void overleg(Overleguitkomst overleg) {
        if (!json.schrijfKop(overleg)) {
            kop(overleg);
        }
        delen(overleg.criteria());
        json.eind(']');
        json.eind('}');
    }

    /** All of a score card up to the first criterion on it. */
    void kop(Overleguitkomst overleg) {
        json.begin('{');
        json.tekst(OVERLEG, overleg.ingang());
        json.tekst(NAAM, overleg.naam());
        json.tekst(LEIDT_NAAR, overleg.leidtNaar());
        json.tekst(LAAG, overleg.laag());
        json.woord(PAST, overleg.past());
        json.woorden(WEERHOUDEN_DOOR, overleg.weerhoudenDoor());
        json.begin(CRITERIA, '[');
    }

    private void criterium(Criteriumuitkomst criterium) {
        json.tekst(CODE, criterium.code());
        json.woord(UITKOMST, criterium.uitkomst());
    }

    private void reden(Reden reden) {
        json.tekst(CODE, reden.code());
        json.tekst(TEKST, reden.tekst());
        json.tekst(BRON, reden.bron());
        json.woorden(FEITEN, reden.feiten());
    }

    private void belemmering(Belemmering belemmering) {
        json.tekst(OVERLEG, belemmering.ingang());
        json.tekst(CODE, belemmering.code());
        json.tekst(TEKST, belemmering.tekst());
        json.tekst(BRON, belemmering.bron());
        json.woord(UITKOMST, belemmering.uitkomst());
    }

    private void openVraag(OpenVraag vraag) {
        json.tekst(FEIT, vraag.feit());
        json.tekst(VRAAG, vraag.vraag());
    }

    private void signaal(Signaal signaal) {
        json.tekst(CODE, signaal.code());
        json.tekst(TEKST, signaal.tekst());
        json.tekst(BRON, signaal.bron());
        json.tekst(LAAG, signaal.laag());
        json.waar(URGENT, signaal.urgent());
    }

    private void deelnemer(Deelnemer deelnemer) {
        json.tekst(PARTIJ, deelnemer.partij());
        json.tekst(NAAM, deelnemer.naam());
        json.woord(ROL, deelnemer.rol());
    }

    private void agendapunt(Agendapunt punt) {
        json.tekst(ONDERDEEL, punt.onderdeel());
        json.woorden(PUNTEN, punt.punten());
        json.tekst(BRON, punt.bron());
    }

    /** Of the aanmelding, with what it says; on a score card it stands without. */
    private void toelichting(Criteriumuitkomst punt) {
        json.begin('{');
        json.tekst(CODE, punt.code());
        json.tekst(TEKST, punt.tekst());
        json.woord(UITKOMST, punt.uitkomst());
        json.eind('}');
    }

    /** An array of parts; each is written anew unless that was done beforehand. */
    private void objecten(Stuk naam, List<?> delen) {
        json.begin(naam, '[');
        delen(delen);
        json.eind(']');
    }

    private void delen(List<?> delen) {
        for (int i = 0; i < delen.size(); i++) {
            if (!json.schrijfDeel(delen.get(i))) {
                deel(delen.get(i));
            }
        }
    }

    /** A part of an advice. By its class: a method reference for each kind has to be made before a first advice. */
    void deel(Object deel) {
        json.begin('{');
        if (deel instanceof Criteriumuitkomst criterium) {
            criterium(criterium);
        } else if (deel instanceof Reden reden) {
            reden(reden);
        } else if (deel instanceof Belemmering belemmering) {
            belemmering(belemmering);
        } else if (deel instanceof OpenVraag vraag) {
            openVraag(vraag);
        } else if (deel instanceof Signaal signaal) {
            signaal(signaal);
        } else if (deel instanceof Deelnemer deelnemer) {
            deelnemer(deelnemer);
        } else if (deel instanceof Agendapunt punt) {
            agendapunt(punt);
        } else if (deel instanceof Dichtstbij dichtstbij) {
            dichtstbij(dichtstbij);
        } else if (deel instanceof Omslagpunt omslagpunt) {
            omslagpunt(omslagpunt);
        } else {
            throw new IllegalArgumentException("No form for " + deel.getClass());
        }
        json.eind('}');
    }
}
