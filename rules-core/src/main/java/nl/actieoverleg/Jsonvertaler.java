package nl.actieoverleg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.draad.Aanloop;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.json.Advieslezer;
import nl.actieoverleg.json.Adviesschrijver;
import nl.actieoverleg.json.Vragenlijstschrijver;
import nl.actieoverleg.kwitantie.Kwitanties;
import nl.actieoverleg.schema.Schemas;

/** What an adviser reads and writes beside cases, and what describes all of that. */
abstract class Jsonvertaler extends Casusvertaler {

    private static final String ADVIES = "advies";

    private final Regelwerk regels;
    private final Kwitanties kwitanties;
    private final Adviesschrijver schrijver;
    private final Aanloop aanloop = new Aanloop();

    Jsonvertaler(Regelwerk regels, Casusvelden velden, Luisterpost luisterpost) {
        super(velden, luisterpost);
        this.regels = regels;
        this.kwitanties = new Kwitanties(regels::regelset);
        this.schrijver = new Adviesschrijver(regels::vasteDelen);
    }

    /**
     * Reads an advice from its JSON, as it was written here or by the Jackson of an application. What stands beside the
     * fields of an advice, such as a look ahead, is passed over. All together is at most 1 MiB.
     *
     * @param json the text of one advice, not null
     * @return an advice that equals the one that was written
     * @throws nl.actieoverleg.fout.Weigering when it is no advice, or one by other rules than these: part of what an
     *     advice says stands in the rules alone
     */
    public Advies leesAdvies(String json) {
        return leesAdvies(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an advice from its JSON in UTF-8.
     *
     * @param utf8 the text of one advice, not null
     * @return an advice that equals the one that was written
     * @throws nl.actieoverleg.fout.Weigering as {@link #leesAdvies(String)} does
     */
    public Advies leesAdvies(byte[] utf8) {
        return aanloop.doe("lees", () -> Advieslezer.lees(utf8, regels::woorden));
    }

    /**
     * Reads an advice from a stream of its JSON in UTF-8: all of it, or just enough to see that it is too large. The
     * stream is not closed.
     *
     * @param utf8 the text of one advice, not null
     * @return an advice that equals the one that was written
     * @throws nl.actieoverleg.fout.Weigering as {@link #leesAdvies(String)} does
     * @throws IOException when the stream cannot be read
     */
    public Advies leesAdvies(InputStream utf8) throws IOException {
        return leesAdvies(utf8.readNBytes(Advieslezer.GROOTSTE + 1));
    }

    /**
     * {@return the advice as JSON on one line}
     *
     * @param advies the advice, not null
     */
    public String schrijf(Advies advies) {
        return new String(schrijfUtf8(advies), StandardCharsets.UTF_8);
    }

    /**
     * {@return the advice as JSON on one line, in UTF-8: the same, for who sends or stores it, without a text in
     * between; no byte order mark or line end}
     *
     * @param advies the advice, not null
     */
    public byte[] schrijfUtf8(Advies advies) {
        return aanloop.isGedaan(ADVIES) ? schrijver.schrijfUtf8(advies)
                : aanloop.doe(ADVIES, () -> schrijver.schrijfUtf8(advies));
    }

    /**
     * {@return the advice as JSON for people to read, indented by two}
     *
     * @param advies the advice, not null
     */
    public String schrijfMetInspringen(Advies advies) {
        return aanloop.doe("ingesprongen", new Supplier<>() { // No lambda, as at a start; so above.
            @Override
            public String get() {
                return schrijver.schrijfMetInspringen(advies);
            }
        });
    }

    /**
     * {@return the advice as JSON on one line, with what lies ahead as its last field}
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijf(Advies advies, Vooruitblik vooruitblik) {
        return aanloop.doe("vooruitblik", () -> schrijver.schrijf(advies, vooruitblik));
    }

    /**
     * {@return the same for people to read, indented by two}
     *
     * @param advies the advice, not null
     * @param vooruitblik what can still happen in that case, not null
     */
    public String schrijfMetInspringen(Advies advies, Vooruitblik vooruitblik) {
        return aanloop.doe("ingesprongen vooruitblik", () -> schrijver.schrijfMetInspringen(advies, vooruitblik));
    }

    /**
     * {@return a questionnaire as JSON for people and programs to read, indented by two}
     *
     * @param vragenlijst the questionnaire, not null
     */
    public String schrijf(Vragenlijst vragenlijst) {
        return aanloop.doe("vragenlijst", () -> Vragenlijstschrijver.schrijf(vragenlijst));
    }

    /**
     * {@return the faults in a case as JSON on one line}
     *
     * @param ongeldig the faults, not null
     */
    public String schrijf(OngeldigeCasus ongeldig) {
        return aanloop.doe("fouten", () -> schrijver.schrijf(ongeldig));
    }

    /** {@return receipts of the advices of this adviser: proof without personal data} */
    public Kwitanties kwitanties() {
        return kwitanties;
    }

    /**
     * {@return what makes JSON Schema, OpenAPI, TypeScript and Java constants of what goes in and out, of all regions
     * together}
     *
     * @throws nl.actieoverleg.melding.OngeldigeRegels as {@link Adviseur#adviseer(Casus)} does
     */
    public Schemas schemas() {
        return Eigendraad.doe(
                () -> new Schemas(regels.provincies().stream().map(regels::regelset).toList(), kwitanties));
    }

    /**
     * {@return the same of one region}
     *
     * @param provincie one of {@link Adviseur#provincies()}
     * @throws IllegalArgumentException for any other
     */
    public Schemas schemas(String provincie) {
        return Eigendraad.doe(() -> new Schemas(List.of(regels.regelset(provincie)), kwitanties));
    }
}
