package nl.actieoverleg.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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

    private static final JsonFactory FABRIEK = new JsonFactory();

    private static final DefaultPrettyPrinter OPMAAK = opmaak();

    private static final ObjectWriteContext INGESPRONGEN = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return OPMAAK.createInstance();
        }
    };

    private static DefaultPrettyPrinter opmaak() {
        DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
                .withObjectIndenter(inspringing)
                .withArrayIndenter(inspringing);
    }

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
        return tekst(ObjectWriteContext.empty(), json -> advies(json, advies));
    }

    /**
     * The advice to be read by people: indented by two spaces, lines ended by LF.
     *
     * @param advies the advice, not null
     */
    public String schrijfMetInspringen(Advies advies) {
        return tekst(INGESPRONGEN, json -> advies(json, advies));
    }

    /**
     * The faults of a case on one line.
     *
     * @param ongeldig the faults, not null
     */
    public String schrijf(OngeldigeCasus ongeldig) {
        return tekst(ObjectWriteContext.empty(), json -> fouten(json, ongeldig));
    }

    private static String tekst(ObjectWriteContext opmaak, Consumer<JsonGenerator> inhoud) {
        StringWriter tekst = new StringWriter(8192);
        try (JsonGenerator json = FABRIEK.createGenerator(opmaak, tekst)) {
            json.writeStartObject();
            inhoud.accept(json);
            json.writeEndObject();
        }
        return tekst.toString();
    }

    private static void fouten(JsonGenerator json, OngeldigeCasus ongeldig) {
        json.writeStringProperty("kenmerk", ongeldig.kenmerk());
        objecten(json, "fouten", ongeldig.fouten(), Adviesschrijver::fout);
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
        woord(json, "zekerheid", advies.zekerheid());
        json.writeStringProperty("nnRoute", advies.nnRoute());
        json.writeStringProperty("vervolg", advies.vervolg());
        woorden(json, "ookPassend", advies.ookPassend());
        objecten(json, "dichtstbij", advies.dichtstbij(), Adviesschrijver::dichtstbij);
        objecten(json, "overleggen", advies.overleggen(), Adviesschrijver::overleg);
        objecten(json, "redenen", advies.redenen(), Adviesschrijver::reden);
        objecten(json, "belemmeringen", advies.belemmeringen(), Adviesschrijver::belemmering);
        objecten(json, "openVragen", advies.openVragen(), Adviesschrijver::openVraag);
        objecten(json, "signalen", advies.signalen(), Adviesschrijver::signaal);
        json.writeObjectPropertyStart("aanmelding");
        json.writeBooleanProperty("volledig", advies.aanmelding().volledig());
        woorden(json, "ontbreekt", advies.aanmelding().ontbreekt());
        json.writeEndObject();
        objecten(json, "deelnemers", advies.deelnemers(), Adviesschrijver::deelnemer);
        json.writeObjectPropertyStart("moment");
        woord(json, "wanneer", advies.moment().wanneer());
        json.writeStringProperty("frequentie", advies.moment().frequentie());
        json.writeEndObject();
        objecten(json, "agenda", advies.agenda(), Adviesschrijver::agendapunt);
        json.writeObjectPropertyStart("regelset");
        json.writeStringProperty("versie", advies.regelset().versie());
        json.writeStringProperty("vingerafdruk", advies.regelset().vingerafdruk());
        json.writeEndObject();
    }

    private static void dichtstbij(JsonGenerator json, Dichtstbij dichtstbij) {
        json.writeStringProperty("overleg", dichtstbij.overleg());
        json.writeStringProperty("ontbreekt", dichtstbij.ontbreekt());
    }

    private static void overleg(JsonGenerator json, Overleguitkomst overleg) {
        json.writeStringProperty("overleg", overleg.overleg());
        json.writeStringProperty("naam", overleg.naam());
        json.writeStringProperty("laag", overleg.laag());
        woord(json, "past", overleg.past());
        woorden(json, "weerhoudenDoor", overleg.weerhoudenDoor());
        objecten(json, "criteria", overleg.criteria(), Adviesschrijver::criterium);
    }

    private static void criterium(JsonGenerator json, Criteriumuitkomst criterium) {
        json.writeStringProperty("code", criterium.code());
        woord(json, "uitkomst", criterium.uitkomst());
    }

    private static void reden(JsonGenerator json, Reden reden) {
        json.writeStringProperty("code", reden.code());
        json.writeStringProperty("tekst", reden.tekst());
        json.writeStringProperty("bron", reden.bron());
        woorden(json, "feiten", reden.feiten());
    }

    private static void belemmering(JsonGenerator json, Belemmering belemmering) {
        json.writeStringProperty("overleg", belemmering.overleg());
        json.writeStringProperty("code", belemmering.code());
        json.writeStringProperty("tekst", belemmering.tekst());
        json.writeStringProperty("bron", belemmering.bron());
        woord(json, "uitkomst", belemmering.uitkomst());
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
    }

    private static void deelnemer(JsonGenerator json, Deelnemer deelnemer) {
        json.writeStringProperty("partij", deelnemer.partij());
        json.writeStringProperty("naam", deelnemer.naam());
        woord(json, "rol", deelnemer.rol());
    }

    private static void agendapunt(JsonGenerator json, Agendapunt punt) {
        json.writeStringProperty("onderdeel", punt.onderdeel());
        woorden(json, "punten", punt.punten());
        json.writeStringProperty("bron", punt.bron());
    }

    private static void woord(JsonGenerator json, String naam, Enum<?> woord) {
        json.writeStringProperty(naam, woord == null ? null : woord.name());
    }

    private static void woorden(JsonGenerator json, String naam, List<String> woorden) {
        json.writeArrayPropertyStart(naam);
        for (String woord : woorden) {
            json.writeString(woord);
        }
        json.writeEndArray();
    }

    /** Writes what stands in one object, between its braces. */
    private interface Vorm<T> {
        void schrijf(JsonGenerator json, T deel);
    }

    private static <T> void objecten(JsonGenerator json, String naam, List<T> delen, Vorm<T> vorm) {
        json.writeArrayPropertyStart(naam);
        for (T deel : delen) {
            json.writeStartObject();
            vorm.schrijf(json, deel);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
