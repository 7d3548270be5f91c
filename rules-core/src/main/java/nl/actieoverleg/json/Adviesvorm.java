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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The form that an advice has in JSON, between the braces. What was written beforehand is copied, see
 * {@link Vastedelen}. For one thread.
 */
final class Adviesvorm {

    private static final SerializableString AANMELDING = new SerializedString("aanmelding");
    private static final SerializableString AGENDA = new SerializedString("agenda");
    private static final SerializableString BELEMMERINGEN = new SerializedString("belemmeringen");
    private static final SerializableString BRON = new SerializedString("bron");
    private static final SerializableString CODE = new SerializedString("code");
    private static final SerializableString CRITERIA = new SerializedString("criteria");
    private static final SerializableString DEELNEMERS = new SerializedString("deelnemers");
    private static final SerializableString DICHTSTBIJ = new SerializedString("dichtstbij");
    private static final SerializableString FEIT = new SerializedString("feit");
    private static final SerializableString FEITEN = new SerializedString("feiten");
    private static final SerializableString FREQUENTIE = new SerializedString("frequentie");
    private static final SerializableString GENOEG = new SerializedString("genoeg");
    private static final SerializableString KENMERK = new SerializedString("kenmerk");
    private static final SerializableString LAAG = new SerializedString("laag");
    private static final SerializableString LEIDT_NAAR = new SerializedString("leidtNaar");
    private static final SerializableString MOGELIJKE_ROUTES = new SerializedString("mogelijkeRoutes");
    private static final SerializableString MOMENT = new SerializedString("moment");
    private static final SerializableString NAAM = new SerializedString("naam");
    private static final SerializableString NN_ROUTE = new SerializedString("nnRoute");
    private static final SerializableString OMSLAGPUNTEN = new SerializedString("omslagpunten");
    private static final SerializableString ONDERDEEL = new SerializedString("onderdeel");
    private static final SerializableString ONTBREEKT = new SerializedString("ontbreekt");
    private static final SerializableString OOK_PASSEND = new SerializedString("ookPassend");
    private static final SerializableString OPEN_VRAGEN = new SerializedString("openVragen");
    private static final SerializableString OVERLEG = new SerializedString("overleg");
    private static final SerializableString OVERLEGGEN = new SerializedString("overleggen");
    private static final SerializableString PARTIJ = new SerializedString("partij");
    private static final SerializableString PAST = new SerializedString("past");
    private static final SerializableString PEILDATUM = new SerializedString("peildatum");
    private static final SerializableString PROVINCIE = new SerializedString("provincie");
    private static final SerializableString PUNTEN = new SerializedString("punten");
    private static final SerializableString REDENEN = new SerializedString("redenen");
    private static final SerializableString REGELSET = new SerializedString("regelset");
    private static final SerializableString ROL = new SerializedString("rol");
    private static final SerializableString ROUTE = new SerializedString("route");
    private static final SerializableString ROUTE_NAAM = new SerializedString("routeNaam");
    private static final SerializableString SIGNALEN = new SerializedString("signalen");
    private static final SerializableString TEKST = new SerializedString("tekst");
    private static final SerializableString TOELICHTING = new SerializedString("toelichting");
    private static final SerializableString UITKOMST = new SerializedString("uitkomst");
    private static final SerializableString VERSIE = new SerializedString("versie");
    private static final SerializableString VERVOLG = new SerializedString("vervolg");
    private static final SerializableString VINGERAFDRUK = new SerializedString("vingerafdruk");
    private static final SerializableString VOLGENDE_VRAAG = new SerializedString("volgendeVraag");
    private static final SerializableString VOORUITBLIK = new SerializedString("vooruitblik");
    private static final SerializableString VRAAG = new SerializedString("vraag");
    private static final SerializableString WANNEER = new SerializedString("wanneer");
    private static final SerializableString WEERHOUDEN_DOOR = new SerializedString("weerhoudenDoor");
    private static final SerializableString ZEKERHEID = new SerializedString("zekerheid");

    private final JsonGenerator json;
    private final Vastedelen vast;

    /**
     * @param json where to write
     * @param vast what was written beforehand
     */
    Adviesvorm(JsonGenerator json, Vastedelen vast) {
        this.json = json;
        this.vast = vast;
    }

    void advies(Advies advies) {
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
        objecten(OVERLEGGEN, advies.overleggen(), this::overleg);
        objecten(REDENEN, advies.redenen(), this::reden);
        objecten(BELEMMERINGEN, advies.belemmeringen(), this::belemmering);
        objecten(OPEN_VRAGEN, advies.openVragen(), this::openVraag);
        objecten(SIGNALEN, advies.signalen(), this::signaal);
        begin(AANMELDING);
        json.writeBooleanProperty("volledig", advies.aanmelding().volledig());
        woorden(ONTBREEKT, advies.aanmelding().ontbreekt());
        voluit(TOELICHTING, advies.aanmelding().toelichting(), this::toelichting);
        json.writeEndObject();
        objecten(DEELNEMERS, advies.deelnemers(), this::deelnemer);
        begin(MOMENT);
        woord(WANNEER, advies.moment().wanneer());
        tekst(FREQUENTIE, advies.moment().frequentie());
        json.writeEndObject();
        objecten(AGENDA, advies.agenda(), this::agendapunt);
        begin(REGELSET);
        tekst(VERSIE, advies.regelset().versie());
        tekst(VINGERAFDRUK, advies.regelset().vingerafdruk());
        json.writeEndObject();
    }

    void metVooruitblik(Advies advies, Vooruitblik vooruitblik) {
        advies(advies);
        begin(VOORUITBLIK);
        vooruitblik(vooruitblik);
        json.writeEndObject();
    }

    void vooruitblik(Vooruitblik vooruitblik) {
        woorden(MOGELIJKE_ROUTES, vooruitblik.mogelijkeRoutes());
        if (vooruitblik.volgendeVraag() == null) {
            json.writeNullProperty("volgendeVraag");
        } else {
            begin(VOLGENDE_VRAAG);
            openVraag(vooruitblik.volgendeVraag());
            json.writeEndObject();
        }
        json.writeNumberProperty("vragenNogMinstens", vooruitblik.vragenNogMinstens());
        objecten(OMSLAGPUNTEN, vooruitblik.omslagpunten(), this::omslagpunt);
        if (vooruitblik.genoeg() == null) {
            json.writeNullProperty("genoeg");
        } else {
            woorden(GENOEG, vooruitblik.genoeg());
        }
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
        tekst(OVERLEG, overleg.ingang());
        tekst(NAAM, overleg.naam());
        tekst(LEIDT_NAAR, overleg.leidtNaar());
        tekst(LAAG, overleg.laag());
        woord(PAST, overleg.past());
        woorden(WEERHOUDEN_DOOR, overleg.weerhoudenDoor());
        objecten(CRITERIA, overleg.criteria(), this::criterium);
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
        json.writeBooleanProperty("urgent", signaal.urgent());
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
        json.writeStartObject();
        vorm.accept(deel);
        json.writeEndObject();
    }

    private <T> void objecten(SerializableString naam, List<T> delen, Consumer<T> vorm) {
        json.writeName(naam);
        json.writeStartArray();
        for (T deel : delen) {
            SerializableString geschreven = vast.van(deel);
            if (geschreven != null) {
                json.writeRawValue(geschreven);
            } else {
                object(deel, vorm);
            }
        }
        json.writeEndArray();
    }

    private <T> void voluit(SerializableString naam, List<T> delen, Consumer<T> vorm) {
        json.writeName(naam);
        json.writeStartArray();
        for (T deel : delen) {
            object(deel, vorm);
        }
        json.writeEndArray();
    }

    private void woorden(SerializableString naam, List<String> woorden) {
        json.writeName(naam);
        json.writeStartArray();
        for (String woord : woorden) {
            tekst(woord);
        }
        json.writeEndArray();
    }

    private void woord(SerializableString naam, Enum<?> woord) {
        json.writeName(naam);
        json.writeString(woord == null ? null : woord.name());
    }

    private void begin(SerializableString naam) {
        json.writeName(naam);
        json.writeStartObject();
    }

    private void tekst(SerializableString naam, String tekst) {
        json.writeName(naam);
        tekst(tekst);
    }

    private void tekst(String tekst) {
        SerializableString geschreven = vast.van(tekst);
        if (geschreven != null) {
            json.writeString(geschreven);
        } else {
            json.writeString(tekst);
        }
    }
}
