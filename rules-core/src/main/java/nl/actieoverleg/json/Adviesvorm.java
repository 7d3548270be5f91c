package nl.actieoverleg.json;

import java.util.List;
import java.util.function.Consumer;
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
 * The form that an advice has in JSON. What was written beforehand is copied, see
 * {@link Vastedelen}. For one thread.
 */
final class Adviesvorm {

    private static final Stuk AANMELDING = Jsonreeks.naam("aanmelding");
    private static final Stuk AGENDA = Jsonreeks.naam("agenda");
    private static final Stuk BELEMMERINGEN = Jsonreeks.naam("belemmeringen");
    private static final Stuk BRON = Jsonreeks.naam("bron");
    private static final Stuk CODE = Jsonreeks.naam("code");
    private static final Stuk CRITERIA = Jsonreeks.naam("criteria");
    private static final Stuk DEELNEMERS = Jsonreeks.naam("deelnemers");
    private static final Stuk DICHTSTBIJ = Jsonreeks.naam("dichtstbij");
    private static final Stuk FEIT = Jsonreeks.naam("feit");
    private static final Stuk FEITEN = Jsonreeks.naam("feiten");
    private static final Stuk FREQUENTIE = Jsonreeks.naam("frequentie");
    private static final Stuk GENOEG = Jsonreeks.naam("genoeg");
    private static final Stuk KENMERK = Jsonreeks.naam("kenmerk");
    private static final Stuk LAAG = Jsonreeks.naam("laag");
    private static final Stuk LEIDT_NAAR = Jsonreeks.naam("leidtNaar");
    private static final Stuk MOGELIJKE_ROUTES = Jsonreeks.naam("mogelijkeRoutes");
    private static final Stuk MOMENT = Jsonreeks.naam("moment");
    private static final Stuk NAAM = Jsonreeks.naam("naam");
    private static final Stuk NN_ROUTE = Jsonreeks.naam("nnRoute");
    private static final Stuk OMSLAGPUNTEN = Jsonreeks.naam("omslagpunten");
    private static final Stuk ONDERDEEL = Jsonreeks.naam("onderdeel");
    private static final Stuk ONTBREEKT = Jsonreeks.naam("ontbreekt");
    private static final Stuk OOK_PASSEND = Jsonreeks.naam("ookPassend");
    private static final Stuk OPEN_VRAGEN = Jsonreeks.naam("openVragen");
    private static final Stuk OVERLEG = Jsonreeks.naam("overleg");
    private static final Stuk OVERLEGGEN = Jsonreeks.naam("overleggen");
    private static final Stuk PARTIJ = Jsonreeks.naam("partij");
    private static final Stuk PAST = Jsonreeks.naam("past");
    private static final Stuk PEILDATUM = Jsonreeks.naam("peildatum");
    private static final Stuk PROVINCIE = Jsonreeks.naam("provincie");
    private static final Stuk PUNTEN = Jsonreeks.naam("punten");
    private static final Stuk REDENEN = Jsonreeks.naam("redenen");
    private static final Stuk REGELSET = Jsonreeks.naam("regelset");
    private static final Stuk ROL = Jsonreeks.naam("rol");
    private static final Stuk ROUTE = Jsonreeks.naam("route");
    private static final Stuk ROUTE_NAAM = Jsonreeks.naam("routeNaam");
    private static final Stuk SIGNALEN = Jsonreeks.naam("signalen");
    private static final Stuk TEKST = Jsonreeks.naam("tekst");
    private static final Stuk TOELICHTING = Jsonreeks.naam("toelichting");
    private static final Stuk UITKOMST = Jsonreeks.naam("uitkomst");
    private static final Stuk URGENT = Jsonreeks.naam("urgent");
    private static final Stuk VERSIE = Jsonreeks.naam("versie");
    private static final Stuk VERVOLG = Jsonreeks.naam("vervolg");
    private static final Stuk VINGERAFDRUK = Jsonreeks.naam("vingerafdruk");
    private static final Stuk VOLGENDE_VRAAG = Jsonreeks.naam("volgendeVraag");
    private static final Stuk VOLLEDIG = Jsonreeks.naam("volledig");
    private static final Stuk VOORUITBLIK = Jsonreeks.naam("vooruitblik");
    private static final Stuk VRAAG = Jsonreeks.naam("vraag");
    private static final Stuk VRAGEN_NOG_MINSTENS = Jsonreeks.naam("vragenNogMinstens");
    private static final Stuk WANNEER = Jsonreeks.naam("wanneer");
    private static final Stuk WEERHOUDEN_DOOR = Jsonreeks.naam("weerhoudenDoor");
    private static final Stuk ZEKERHEID = Jsonreeks.naam("zekerheid");

    private final Jsonreeks json;
    private final Vastedelen vast;

    /**
     * @param json where to write
     * @param vast what was written beforehand
     */
    Adviesvorm(Jsonreeks json, Vastedelen vast) {
        this.json = json;
        this.vast = vast;
    }

    /** An advice, or with what lies ahead as its last field. */
    void advies(Advies advies, Vooruitblik vooruitblik) {
        json.begin('{');
        tekst(KENMERK, advies.kenmerk());
        tekst(PROVINCIE, advies.provincie());
        tekst(PEILDATUM, advies.peildatum().toString());
        tekst(ROUTE, advies.route());
        tekst(ROUTE_NAAM, advies.routeNaam());
        woord(ZEKERHEID, advies.zekerheid());
        tekst(NN_ROUTE, advies.nnRoute());
        tekst(VERVOLG, advies.vervolg());
        woorden(OOK_PASSEND, advies.ookPassend());
        objecten(DICHTSTBIJ, advies.dichtstbij(), this::dichtstbij);
        json.schrijfNaam(OVERLEGGEN);
        json.begin('[');
        for (Overleguitkomst overleg : advies.overleggen()) {
            overleg(overleg);
        }
        json.eind(']');
        objecten(REDENEN, advies.redenen(), this::reden);
        objecten(BELEMMERINGEN, advies.belemmeringen(), this::belemmering);
        objecten(OPEN_VRAGEN, advies.openVragen(), this::openVraag);
        objecten(SIGNALEN, advies.signalen(), this::signaal);
        begin(AANMELDING);
        json.schrijfNaam(VOLLEDIG);
        json.schrijf(advies.aanmelding().volledig());
        woorden(ONTBREEKT, advies.aanmelding().ontbreekt());
        voluit(TOELICHTING, advies.aanmelding().toelichting(), this::toelichting);
        json.eind('}');
        objecten(DEELNEMERS, advies.deelnemers(), this::deelnemer);
        begin(MOMENT);
        woord(WANNEER, advies.moment().wanneer());
        tekst(FREQUENTIE, advies.moment().frequentie());
        json.eind('}');
        objecten(AGENDA, advies.agenda(), this::agendapunt);
        begin(REGELSET);
        tekst(VERSIE, advies.regelset().versie());
        tekst(VINGERAFDRUK, advies.regelset().vingerafdruk());
        json.eind('}');
        if (vooruitblik != null) {
            json.schrijfNaam(VOORUITBLIK);
            vooruitblik(vooruitblik);
        }
        json.eind('}');
    }

    void vooruitblik(Vooruitblik vooruitblik) {
        json.begin('{');
        woorden(MOGELIJKE_ROUTES, vooruitblik.mogelijkeRoutes());
        if (vooruitblik.volgendeVraag() == null) {
            tekst(VOLGENDE_VRAAG, null);
        } else {
            json.schrijfNaam(VOLGENDE_VRAAG);
            object(vooruitblik.volgendeVraag(), this::openVraag);
        }
        json.schrijfNaam(VRAGEN_NOG_MINSTENS);
        json.schrijf(vooruitblik.vragenNogMinstens());
        objecten(OMSLAGPUNTEN, vooruitblik.omslagpunten(), this::omslagpunt);
        if (vooruitblik.genoeg() == null) {
            tekst(GENOEG, null);
        } else {
            woorden(GENOEG, vooruitblik.genoeg());
        }
        json.eind('}');
    }

    private void omslagpunt(Omslagpunt omslagpunt) {
        tekst(FEIT, omslagpunt.feit());
        tekst(ROUTE, omslagpunt.route());
    }

    private void dichtstbij(Dichtstbij dichtstbij) {
        tekst(OVERLEG, dichtstbij.ingang());
        tekst(ONTBREEKT, dichtstbij.ontbreekt());
    }

    private void overleg(Overleguitkomst overleg) {
        Stuk kop = vast.kop(overleg);
        if (kop != null) {
            json.schrijf(kop);
            json.opnieuw();
        } else {
            kop(overleg);
        }
        delen(overleg.criteria(), this::criterium);
        json.eind(']');
        json.eind('}');
    }

    /** All of a score card up to the first criterion on it. */
    void kop(Overleguitkomst overleg) {
        json.begin('{');
        tekst(OVERLEG, overleg.ingang());
        tekst(NAAM, overleg.naam());
        tekst(LEIDT_NAAR, overleg.leidtNaar());
        tekst(LAAG, overleg.laag());
        woord(PAST, overleg.past());
        woorden(WEERHOUDEN_DOOR, overleg.weerhoudenDoor());
        json.schrijfNaam(CRITERIA);
        json.begin('[');
    }

    private void criterium(Criteriumuitkomst criterium) {
        tekst(CODE, criterium.code());
        woord(UITKOMST, criterium.uitkomst());
    }

    private void reden(Reden reden) {
        tekst(CODE, reden.code());
        tekst(TEKST, reden.tekst());
        tekst(BRON, reden.bron());
        woorden(FEITEN, reden.feiten());
    }

    private void belemmering(Belemmering belemmering) {
        tekst(OVERLEG, belemmering.ingang());
        tekst(CODE, belemmering.code());
        tekst(TEKST, belemmering.tekst());
        tekst(BRON, belemmering.bron());
        woord(UITKOMST, belemmering.uitkomst());
    }

    private void openVraag(OpenVraag vraag) {
        tekst(FEIT, vraag.feit());
        tekst(VRAAG, vraag.vraag());
    }

    private void signaal(Signaal signaal) {
        tekst(CODE, signaal.code());
        tekst(TEKST, signaal.tekst());
        tekst(BRON, signaal.bron());
        tekst(LAAG, signaal.laag());
        json.schrijfNaam(URGENT);
        json.schrijf(signaal.urgent());
    }

    private void deelnemer(Deelnemer deelnemer) {
        tekst(PARTIJ, deelnemer.partij());
        tekst(NAAM, deelnemer.naam());
        woord(ROL, deelnemer.rol());
    }

    private void agendapunt(Agendapunt punt) {
        tekst(ONDERDEEL, punt.onderdeel());
        woorden(PUNTEN, punt.punten());
        tekst(BRON, punt.bron());
    }

    private void toelichting(Criteriumuitkomst punt) {
        tekst(CODE, punt.code());
        tekst(TEKST, punt.tekst());
        woord(UITKOMST, punt.uitkomst());
    }

    /** Writes a part that is the same in every advice that holds it; false when this is no such part. */
    boolean deel(Object deel) {
        if (deel instanceof Criteriumuitkomst criterium) {
            object(criterium, this::criterium);
        } else if (deel instanceof Reden reden) {
            object(reden, this::reden);
        } else if (deel instanceof Belemmering belemmering) {
            object(belemmering, this::belemmering);
        } else if (deel instanceof OpenVraag vraag) {
            object(vraag, this::openVraag);
        } else if (deel instanceof Signaal signaal) {
            object(signaal, this::signaal);
        } else if (deel instanceof Deelnemer deelnemer) {
            object(deelnemer, this::deelnemer);
        } else if (deel instanceof Agendapunt punt) {
            object(punt, this::agendapunt);
        } else {
            return false;
        }
        return true;
    }

    private <T> void object(T deel, Consumer<T> vorm) {
        json.begin('{');
        vorm.accept(deel);
        json.eind('}');
    }

    private <T> void objecten(Stuk naam, List<T> delen, Consumer<T> vorm) {
        json.schrijfNaam(naam);
        json.begin('[');
        delen(delen, vorm);
        json.eind(']');
    }

    private <T> void delen(List<T> delen, Consumer<T> vorm) {
        for (int i = 0; i < delen.size(); i++) {
            T deel = delen.get(i);
            Stuk geschreven = vast.van(deel);
            if (geschreven != null) {
                json.schrijf(geschreven);
            } else {
                object(deel, vorm);
            }
        }
    }

    private <T> void voluit(Stuk naam, List<T> delen, Consumer<T> vorm) {
        json.schrijfNaam(naam);
        json.begin('[');
        for (T deel : delen) {
            object(deel, vorm);
        }
        json.eind(']');
    }

    private void woorden(Stuk naam, List<String> woorden) {
        json.schrijfNaam(naam);
        json.begin('[');
        for (String woord : woorden) {
            tekst(woord);
        }
        json.eind(']');
    }

    private void woord(Stuk naam, Enum<?> woord) {
        json.schrijfNaam(naam);
        tekst(woord == null ? null : woord.name());
    }

    private void begin(Stuk naam) {
        json.schrijfNaam(naam);
        json.begin('{');
    }

    private void tekst(Stuk naam, String tekst) {
        json.schrijfNaam(naam);
        tekst(tekst);
    }

    private void tekst(String tekst) {
        Stuk geschreven = vast.van(tekst);
        if (geschreven != null) {
            json.schrijf(geschreven);
        } else {
            json.schrijf(tekst);
        }
    }
}
