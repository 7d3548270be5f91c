package nl.actieoverleg;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.controle.Regiovelden;
import nl.actieoverleg.draad.Aanloop;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.json.Regelcontroleschrijver;
import nl.actieoverleg.kaart.Analist;
import nl.actieoverleg.kaart.Vergelijker;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Vooruitbliktekst;
import nl.actieoverleg.vergelijking.Regelverschil;
import nl.actieoverleg.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * Advises which overleg fits a case, with the reasons.
 *
 * <p>Make one and share it: it is immutable and safe for any number of threads. Making it reads the rules; the rules of
 * a region are put together when the first case of that region comes. Nothing of a case is kept or written, and neither
 * this library nor Drools logs anything of it. Close it when the application that made it stops, but the JVM does not.
 *
 * <p>What is done for the first time is done on a thread of its own with stack enough, while the one that asks waits; a
 * clock and a listener are always called on the one that asks. To be interrupted breaks nothing off.
 *
 * <pre>{@code
 * Adviseur adviseur = Adviseur.laad();
 * Advies advies = adviseur.adviseer(Casus.voor("GR-0001", "GRONINGEN")
 *         .feit("stalking", Antwoord.JA).feit("acuteOnveiligheid", Antwoord.NEE).maak());
 * }</pre>
 */
public final class Adviseur extends Jsonvertaler implements Adviesgever, AutoCloseable {

    private final Regelwerk regels;
    private final Regiovelden velden;
    private final Kalender kalender;
    private final Luisterpost luisterpost;
    private final Aanloop aanloop = new Aanloop();
    /** Null for none. */
    private final @Nullable Opwarmer opwarmer;

    private volatile boolean gevraagd;

    Adviseur(Regelwerk regels, Kalender kalender, Luisterpost luisterpost, @Nullable Opwarmer opwarmer) {
        this(regels, new Regiovelden(regels.regios()), kalender, luisterpost, opwarmer);
    }

    private Adviseur(Regelwerk regels, Regiovelden velden, Kalender kalender, Luisterpost luisterpost,
            @Nullable Opwarmer opwarmer) {
        super(regels, velden, luisterpost);
        this.regels = regels;
        this.velden = velden;
        this.kalender = kalender;
        this.luisterpost = luisterpost;
        this.opwarmer = opwarmer;
    }

    /**
     * Loads the rule modules on the class path of this library, each region on the layer that it asks for. What rules
     * mean together is judged at the first case of each region; see {@link #adviseer(Casus)}.
     *
     * @return the adviser
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault, when rules cannot be read
     * @throws nl.actieoverleg.fout.Weigering when there is no rule module of a region, when modules contradict each
     *     other, when that of a region was built on other rules than those that are there, or when they cannot be read
     */
    public static Adviseur laad() {
        return bouwer().maak();
    }

    /**
     * Starts an adviser with other rules or another clock.
     *
     * @return a builder
     */
    public static Adviseurbouwer bouwer() {
        return new Adviseurbouwer();
    }

    @Override
    public Advies adviseer(Casus casus) {
        long begin = luisterpost.begin();
        List<Fout> fouten = controleer(casus);
        if (!fouten.isEmpty()) {
            throw luisterpost.geweigerd(Casuscontrole.regio(casus.provincie(), velden), ongeldig(casus, fouten), begin);
        }
        LocalDate dag = kalender.dag(casus);
        Advies advies = regels.adviseer(casus, dag);
        luisterpost.advies(advies.provincie(), advies.route(), begin);
        return advies;
    }

    @Override
    public Vooruitblik vooruitblik(Casus casus) {
        List<Fout> fouten = controleer(casus);
        if (!fouten.isEmpty()) {
            throw ongeldig(casus, fouten);
        }
        LocalDate dag = kalender.dag(casus);
        return regels.kijkVooruit(casus, dag);
    }

    /**
     * Puts an advice into Dutch sentences to show to whoever asked for it.
     *
     * @param advies an advice by the rules of one of {@link #provincies()}, not null
     * @return the sentences
     * @throws IllegalArgumentException when it is of another region
     */
    public Adviestekst tekst(Advies advies) {
        return tekst(advies, null);
    }

    /**
     * The same, with the one question to ask now and what is still possible.
     *
     * @param advies an advice by the rules of one of {@link #provincies()}, not null
     * @param vooruitblik what can still happen in the case of that advice; null when nobody looked ahead
     * @return the sentences
     * @throws IllegalArgumentException when the advice is of another region
     */
    public Adviestekst tekst(Advies advies, @Nullable Vooruitblik vooruitblik) {
        regels.regelset(advies.provincie());
        return aanloop.doe("tekst", () -> regels.motor(advies.provincie(), advies.peildatum()).verwoorder()
                .verwoord(advies, vooruitblik));
    }

    /**
     * Puts what can still happen in a case into Dutch sentences to show to whoever asked for it.
     *
     * @param casus the case, not null
     * @param vooruitblik what {@link #vooruitblik(Casus)} says of that case, not null
     * @return the sentences
     * @throws IllegalArgumentException when the case is of no region of {@link #provincies()}
     */
    public Vooruitbliktekst tekst(Casus casus, Vooruitblik vooruitblik) {
        regels.regelset(casus.provincie());
        LocalDate dag = kalender.dag(casus);
        return aanloop.doe("vooruitbliktekst", () -> regels.motor(casus.provincie(), dag).verwoorder()
                .verwoord(casus.feiten(), vooruitblik));
    }

    /**
     * What changes in the advices when the rules of another adviser take the place of these: exactly, over all possible
     * cases. Takes some tenths of a second for each region.
     *
     * @param nieuw the adviser with the other rules, not null
     * @return the changes, region by region
     * @throws nl.actieoverleg.melding.OngeldigeRegels as {@link #adviseer(Casus)} does
     */
    public Vergelijking vergelijk(Adviseur nieuw) {
        LocalDate dag = kalender.vandaag();
        return Eigendraad.doe(() -> Vergelijker.vergelijk(regels.regios(), nieuw.regels.regios(), dag));
    }

    /**
     * How the rules of another adviser differ from these by meaning, without what that does to advices.
     *
     * @param nieuw the adviser with the other rules, not null
     * @return the differences
     */
    public Regelverschil verschil(Adviseur nieuw) {
        return Eigendraad.doe(() -> Vergelijker.verschil(regels.regios(), nieuw.regels.regios()));
    }

    /**
     * What these rules do over all possible cases: how many come where, and what in the rules does nothing. Exact;
     * takes about a second for each region.
     *
     * @return the figures and findings, region by region
     * @throws nl.actieoverleg.melding.OngeldigeRegels as {@link #adviseer(Casus)} does
     */
    public Analyse analyseer() {
        LocalDate dag = kalender.vandaag();
        return Eigendraad.doe(() -> Analist.analyseer(regels.regios(), dag));
    }

    /** Prepares what another adviser was asked for, so that nobody waits for it when this one takes its place. */
    void bereidVoorAls(Adviseur ander) {
        regels.bereidVoorAls(ander.regels);
    }

    private List<Fout> controleer(Casus casus) {
        merkVraag();
        return Casuscontrole.controleer(casus, velden);
    }

    private static OngeldigeCasus ongeldig(Casus casus, List<Fout> fouten) {
        return new OngeldigeCasus(Casuscontrole.kenmerk(casus.kenmerk()) == null ? casus.kenmerk() : null, fouten);
    }

    /**
     * Ends what this adviser started: once this returns, no thread of it is left. Any thread may call it, any number of
     * times. Cases that are being advised on are finished, and later ones are advised on as before.
     */
    @Override
    public void close() {
        if (opwarmer != null) {
            opwarmer.stop();
        }
        Eigendraad.voer(Recordgeheugen::wis);
    }

    /** The engine of one of {@link #provincies()}, today. */
    Motor motor(String provincie) {
        return regels.motor(provincie, kalender.vandaag());
    }

    /**
     * Makes everything ready that an advice needs, in every region and on any day, and gives a made-up advice in each:
     * what can be wrong with the rules shows here and not at the first case. Takes some tenths of a second; without it
     * the first case of each region does its share. For when an application starts, before it says that it is ready.
     *
     * @return this adviser
     * @throws nl.actieoverleg.fout.Weigering when the clock tells no day that a case can have
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault of every region, when modules on the class path
     *     do not fit each other
     */
    public Adviseur maakGereed() {
        kalender.vandaag();
        Eigendraad.voer(regels::maakGereed);
        return this;
    }

    /** Whether a case has come. */
    boolean isGevraagd() {
        return gevraagd;
    }

    /** Only the first time: threads that keep writing the same field wait for each other. */
    @Override
    void merkVraag() {
        if (!gevraagd) {
            gevraagd = true;
        }
    }

    /**
     * {@return what a check of rules found as JSON for editors, indented by two}
     *
     * @param controle what was found, not null
     */
    public static String schrijf(Regelcontrole controle) {
        return Eigendraad.doe(() -> Regelcontroleschrijver.schrijf(controle));
    }

    /** {@return the regions that there are rules for, as they stand in a case} */
    public List<String> provincies() {
        return regels.provincies();
    }

    /**
     * {@return everything that can be asked about a case today, of all regions together; its {@code provincie} is null}
     */
    public Vragenlijst vragenlijst() {
        return Vragenlijst.samen(regels.provincies().stream().map(this::vragenlijst).toList());
    }

    /**
     * Everything that can be asked about a case of a region today.
     *
     * @param provincie one of {@link #provincies()}
     * @return the questionnaire, never null
     * @throws IllegalArgumentException for any other
     */
    public Vragenlijst vragenlijst(String provincie) {
        LocalDate dag = kalender.vandaag();
        return aanloop.doe("vragenlijst", () -> regels.regelset(provincie, dag).vragenlijst());
    }

    /**
     * The version and fingerprint of the rules of a region.
     *
     * @param provincie one of {@link #provincies()}
     * @return the version, never null
     * @throws IllegalArgumentException for any other
     */
    public Regelsetversie regelset(String provincie) {
        return regels.regelset(provincie).versie();
    }
}
