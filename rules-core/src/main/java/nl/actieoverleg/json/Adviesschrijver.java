package nl.actieoverleg.json;

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
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an advice, or the faults of a case, as JSON.
 *
 * <p>Every field of the contract is always there, in the same order; what is not there is {@code null}. Equal advice
 * gives equal text. Letters outside ASCII stand there as they are, so the text is meant to be stored as UTF-8. There is
 * no line end after the last brace.
 *
 * <p>Thread-safe; one writer serves any number of advices.
 */
public final class Adviesschrijver {

    /** Makes a writer. */
    public Adviesschrijver() {
        // Nothing to set.
    }

    /**
     * The advice on one line.
     *
     * @param advies the advice, not null
     */
    public String schrijf(Advies advies) {
        return Jsontekst.opEenRegel(json -> advies(json, advies));
    }

    /**
     * The advice to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param advies the advice, not null
     */
    public String schrijfMetInspringen(Advies advies) {
        return Jsontekst.metInspringen(json -> advies(json, advies));
    }

    /**
     * The advice on one line, with what lies ahead as its last field.
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijf(Advies advies, Vooruitblik vooruitblik) {
        return Jsontekst.opEenRegel(json -> metVooruitblik(json, advies, vooruitblik));
    }

    /**
     * The same to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijfMetInspringen(Advies advies, Vooruitblik vooruitblik) {
        return Jsontekst.metInspringen(json -> metVooruitblik(json, advies, vooruitblik));
    }

    /**
     * The faults of a case on one line.
     *
     * @param ongeldig the faults, not null
     */
    public String schrijf(OngeldigeCasus ongeldig) {
        return Jsontekst.opEenRegel(json -> fouten(json, ongeldig));
    }

    /** One fault on one line. */
    String schrijf(Fout fout) {
        return Jsontekst.opEenRegel(json -> fout(json, fout));
    }

    /** What lies ahead on one line. */
    String schrijf(Vooruitblik vooruitblik) {
        return Jsontekst.opEenRegel(json -> vooruitblik(json, vooruitblik));
    }

    private static void fouten(JsonGenerator json, OngeldigeCasus ongeldig) {
        json.writeStringProperty("kenmerk", ongeldig.kenmerk());
        Jsontekst.objecten(json, "fouten", ongeldig.fouten(), Adviesschrijver::fout);
        if (ongeldig.nietGenoemd() > 0) {
            json.writeNumberProperty("nietGenoemd", ongeldig.nietGenoemd());
        }
    }

    private static void fout(JsonGenerator json, Fout fout) {
        json.writeStringProperty("pad", fout.pad());
        json.writeStringProperty("melding", fout.melding());
        json.writeStringProperty("bedoeldeU", fout.bedoeldeU());
    }

    private static void advies(JsonGenerator json, Advies advies) {
        json.writeStringProperty("kenmerk", advies.kenmerk());
        json.writeStringProperty("provincie", advies.provincie());
        json.writeStringProperty("peildatum", advies.peildatum().toString());
        json.writeStringProperty("route", advies.route());
        json.writeStringProperty("routeNaam", advies.routeNaam());
        Jsontekst.woord(json, "zekerheid", advies.zekerheid());
        json.writeStringProperty("nnRoute", advies.nnRoute());
        json.writeStringProperty("vervolg", advies.vervolg());
        Jsontekst.woorden(json, "ookPassend", advies.ookPassend());
        Jsontekst.objecten(json, "dichtstbij", advies.dichtstbij(), Adviesschrijver::dichtstbij);
        Jsontekst.objecten(json, "overleggen", advies.overleggen(), Adviesschrijver::overleg);
        Jsontekst.objecten(json, "redenen", advies.redenen(), Adviesschrijver::reden);
        Jsontekst.objecten(json, "belemmeringen", advies.belemmeringen(), Adviesschrijver::belemmering);
        Jsontekst.objecten(json, "openVragen", advies.openVragen(), Adviesschrijver::openVraag);
        Jsontekst.objecten(json, "signalen", advies.signalen(), Adviesschrijver::signaal);
        json.writeObjectPropertyStart("aanmelding");
        json.writeBooleanProperty("volledig", advies.aanmelding().volledig());
        Jsontekst.woorden(json, "ontbreekt", advies.aanmelding().ontbreekt());
        Jsontekst.objecten(json, "toelichting", advies.aanmelding().toelichting(), (uit, punt) -> {
            uit.writeStringProperty("code", punt.code());
            uit.writeStringProperty("tekst", punt.tekst());
            Jsontekst.woord(uit, "uitkomst", punt.uitkomst());
        });
        json.writeEndObject();
        Jsontekst.objecten(json, "deelnemers", advies.deelnemers(), Adviesschrijver::deelnemer);
        json.writeObjectPropertyStart("moment");
        Jsontekst.woord(json, "wanneer", advies.moment().wanneer());
        json.writeStringProperty("frequentie", advies.moment().frequentie());
        json.writeEndObject();
        Jsontekst.objecten(json, "agenda", advies.agenda(), Adviesschrijver::agendapunt);
        json.writeObjectPropertyStart("regelset");
        json.writeStringProperty("versie", advies.regelset().versie());
        json.writeStringProperty("vingerafdruk", advies.regelset().vingerafdruk());
        json.writeEndObject();
    }

    private static void metVooruitblik(JsonGenerator json, Advies advies, Vooruitblik vooruitblik) {
        advies(json, advies);
        json.writeObjectPropertyStart("vooruitblik");
        vooruitblik(json, vooruitblik);
        json.writeEndObject();
    }

    private static void vooruitblik(JsonGenerator json, Vooruitblik vooruitblik) {
        Jsontekst.woorden(json, "mogelijkeRoutes", vooruitblik.mogelijkeRoutes());
        if (vooruitblik.volgendeVraag() == null) {
            json.writeNullProperty("volgendeVraag");
        } else {
            json.writeObjectPropertyStart("volgendeVraag");
            openVraag(json, vooruitblik.volgendeVraag());
            json.writeEndObject();
        }
        json.writeNumberProperty("vragenNogMinstens", vooruitblik.vragenNogMinstens());
        Jsontekst.objecten(json, "omslagpunten", vooruitblik.omslagpunten(), Adviesschrijver::omslagpunt);
        if (vooruitblik.genoeg() == null) {
            json.writeNullProperty("genoeg");
        } else {
            Jsontekst.woorden(json, "genoeg", vooruitblik.genoeg());
        }
    }

    private static void omslagpunt(JsonGenerator json, Omslagpunt omslagpunt) {
        json.writeStringProperty("feit", omslagpunt.feit());
        json.writeStringProperty("route", omslagpunt.route());
    }

    private static void dichtstbij(JsonGenerator json, Dichtstbij dichtstbij) {
        json.writeStringProperty("overleg", dichtstbij.ingang());
        json.writeStringProperty("ontbreekt", dichtstbij.ontbreekt());
    }

    private static void overleg(JsonGenerator json, Overleguitkomst overleg) {
        json.writeStringProperty("overleg", overleg.ingang());
        json.writeStringProperty("naam", overleg.naam());
        json.writeStringProperty("leidtNaar", overleg.leidtNaar());
        json.writeStringProperty("laag", overleg.laag());
        Jsontekst.woord(json, "past", overleg.past());
        Jsontekst.woorden(json, "weerhoudenDoor", overleg.weerhoudenDoor());
        Jsontekst.objecten(json, "criteria", overleg.criteria(), Adviesschrijver::criterium);
    }

    private static void criterium(JsonGenerator json, Criteriumuitkomst criterium) {
        json.writeStringProperty("code", criterium.code());
        Jsontekst.woord(json, "uitkomst", criterium.uitkomst());
    }

    private static void reden(JsonGenerator json, Reden reden) {
        json.writeStringProperty("code", reden.code());
        json.writeStringProperty("tekst", reden.tekst());
        json.writeStringProperty("bron", reden.bron());
        Jsontekst.woorden(json, "feiten", reden.feiten());
    }

    private static void belemmering(JsonGenerator json, Belemmering belemmering) {
        json.writeStringProperty("overleg", belemmering.ingang());
        json.writeStringProperty("code", belemmering.code());
        json.writeStringProperty("tekst", belemmering.tekst());
        json.writeStringProperty("bron", belemmering.bron());
        Jsontekst.woord(json, "uitkomst", belemmering.uitkomst());
    }

    private static void openVraag(JsonGenerator json, OpenVraag vraag) {
        json.writeStringProperty("feit", vraag.feit());
        json.writeStringProperty("vraag", vraag.vraag());
    }

    private static void signaal(JsonGenerator json, Signaal signaal) {
        json.writeStringProperty("code", signaal.code());
        json.writeStringProperty("tekst", signaal.tekst());
        json.writeStringProperty("bron", signaal.bron());
        json.writeStringProperty("laag", signaal.laag());
        json.writeBooleanProperty("urgent", signaal.urgent());
    }

    private static void deelnemer(JsonGenerator json, Deelnemer deelnemer) {
        json.writeStringProperty("partij", deelnemer.partij());
        json.writeStringProperty("naam", deelnemer.naam());
        Jsontekst.woord(json, "rol", deelnemer.rol());
    }

    private static void agendapunt(JsonGenerator json, Agendapunt punt) {
        json.writeStringProperty("onderdeel", punt.onderdeel());
        Jsontekst.woorden(json, "punten", punt.punten());
        json.writeStringProperty("bron", punt.bron());
    }
}
