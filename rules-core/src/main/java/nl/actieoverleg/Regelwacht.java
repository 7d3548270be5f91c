package nl.actieoverleg;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelcontrole.Regelmelding;
import nl.actieoverleg.regelcontrole.Regelmelding.Ernst;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps to the rules in a folder: when these change, they are checked, and then take the place of the old ones at once.
 *
 * <p>Get one from {@link Adviseurbouwer#bewaak(Duration)}, share it, and take the adviser anew for every case: what one
 * adviser reads, advises and writes is by the same rules. Calls that are under way are finished by the rules they began
 * with. Rules that cannot be used leave the old ones serving, and {@link #status()} says why.
 *
 * <pre>{@code
 * Regelwacht wacht = Adviseur.bouwer().regels(Path.of("/etc/regels")).bewaak(Duration.ofSeconds(5));
 * Advies advies = wacht.adviseur().adviseer(casus);
 * }</pre>
 *
 * <p>What tells of a change is what the files say, not when they were written or by what name the folder is found: so
 * it works on any file system, and with a link that is turned to another release. Such a release is taken once two
 * looks at the whole folder, a quarter of a second apart, saw the same, and it is that what is taken. Files that change
 * where they lie may be being copied one by one, so those have to stay the same for two seconds. Whoever copies more
 * slowly turns a link or renames a folder instead.
 *
 * <p>Safe for any number of threads; {@link #adviseur()} and {@link #status()} never wait. Close it when the
 * application that made it stops.
 */
public final class Regelwacht implements Adviesgever, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Regelwacht.class);

    /** How far apart two looks are that have to see the same. */
    static final Duration RUST = Duration.ofMillis(250);
    /** How many looks in a row have to see the same when files change where they lie: that may take its time. */
    private static final int TER_PLAATSE = 8;
    /** Ten seconds of changes. */
    private static final int MEESTE_BLIKKEN = 40;

    private final Path map;
    private final Instellingen instellingen;
    private final Duration rust;
    private final CountDownLatch gestopt = new CountDownLatch(1);
    private final List<Consumer<Regelstatus>> luisteraars = new CopyOnWriteArrayList<>();
    /** Null when it looks only when asked. */
    private final @Nullable Thread draad;
    /** What serves. */
    private Regelmap dienend;
    /** What was judged last. */
    private Regelmap beoordeeld;
    private volatile Geldend geldend;

    /** Which adviser serves, and what is told of it; nothing yet before it begins. */
    private record Geldend(Adviseur adviseur, @Nullable Regelstatus status) {
    }

    /** @param elke how long it waits between two looks; null to look only when asked */
    Regelwacht(Path map, Instellingen instellingen, Duration elke, Duration rust) {
        this.map = map;
        this.instellingen = instellingen;
        this.rust = rust;
        geldend = new Geldend(Laadwerk.maak(instellingen, this::eerste), null);
        draad = elke == null ? null : Eigendraad.achtergrond("actieoverleg-regelwacht", () -> waak(elke));
    }

    /** Begins, on the thread of who asked for it: the clock is not ours. */
    Regelwacht begin() {
        meld(Regelstatus.van(adviseur(), instellingen.klok().instant()));
        if (draad != null) {
            draad.start();
        }
        return this;
    }

    private List<Regelmodule> eerste() {
        dienend = rustig(bekijk(), 1);
        beoordeeld = dienend;
        if (dienend == null) {
            throw new Weigering("De regels in " + map + " veranderen terwijl ze worden gelezen. Probeer het "
                    + "opnieuw als niemand ze meer wijzigt.");
        }
        if (!dienend.fouten().isEmpty()) {
            throw new OngeldigeRegels(dienend.fouten());
        }
        return dienend.modules();
    }

    /**
     * {@return the adviser by the rules that serve now} It stays usable when others take its place, and after closing.
     */
    public Adviseur adviseur() {
        return geldend.adviseur();
    }

    /** Advises by the rules that serve now. */
    @Override
    public Advies adviseer(Casus casus) {
        return adviseur().adviseer(casus);
    }

    /** Looks ahead by the rules that serve now; those may have changed since an advice. */
    @Override
    public Vooruitblik vooruitblik(Casus casus) {
        return adviseur().vooruitblik(casus);
    }

    /** {@return which rules serve, and why those in the folder do not when it is so} */
    public Regelstatus status() {
        return geldend.status();
    }

    /**
     * Has someone told of every change: that other rules serve, that those in the folder were refused, or that they are
     * those that serve again. That is done after the change, on the thread that looked, while nobody else can look; so
     * be quick. What a listener throws is logged, and changes nothing.
     *
     * @param luisteraar who is told
     * @return this
     */
    public Regelwacht luister(Consumer<Regelstatus> luisteraar) {
        luisteraars.add(luisteraar);
        return this;
    }

    /**
     * Looks at the folder now, on this thread, and takes its rules when they changed and can be used. Takes two seconds
     * for files that changed, a quarter of one for another folder in their place, and what it takes to check them.
     *
     * @return how it went, as {@link #status()} says from now on
     * @throws IllegalStateException after {@link #close()}
     */
    public Regelstatus herlaad() {
        if (isGestopt()) {
            throw new IllegalStateException("Deze regelwacht is gesloten.");
        }
        return kijk();
    }

    /**
     * Ends looking: once this returns, no thread of it or of its advisers is left, unless a listener calls it or the
     * caller is interrupted. Any thread may call it, any number of times. The adviser that serves goes on doing so.
     */
    @Override
    public void close() {
        gestopt.countDown();
        if (draad != null && draad != Thread.currentThread()) {
            try {
                draad.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        adviseur().close();
    }

    private boolean isGestopt() {
        return gestopt.getCount() == 0;
    }

    private void waak(Duration elke) {
        try {
            while (!gestopt.await(TimeUnit.NANOSECONDS.convert(elke), TimeUnit.NANOSECONDS)) {
                try {
                    kijk();
                } catch (RuntimeException | Error e) {
                    LOG.warn("De map {} is niet te bekijken", map, e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Regelstatus kijk() {
        Regelmap nu = bekijk();
        if (nu.isZelfde(beoordeeld)) {
            return meld(geldend.status().bekeken(instellingen.klok().instant()));
        }
        Regelmap gezien = rustig(nu, nu.isZelfdePlek(beoordeeld) ? TER_PLAATSE : 1);
        if (gezien != null) {
            beoordeeld = gezien;
            beoordeel(gezien);
        } else if (!isGestopt() && !Thread.currentThread().isInterrupted()) {
            weiger(List.of(fout("De regels in deze map veranderen terwijl ze worden gelezen.",
                    "Zet nieuwe regels er in één keer neer.")));
        }
        return status();
    }

    /**
     * Waits until looks see the same.
     *
     * @param eerstNodig how many looks in a row, if nothing else changes meanwhile
     * @return null when that does not happen, when this is closed, or when the thread is interrupted
     */
    private @Nullable Regelmap rustig(Regelmap eerst, int eerstNodig) {
        try {
            Regelmap vorige = eerst;
            int nodig = eerstNodig;
            int gelijk = 0;
            for (int i = 0; i < MEESTE_BLIKKEN && !gestopt.await(rust.toMillis(), TimeUnit.MILLISECONDS); i++) {
                Regelmap nu = bekijk();
                gelijk = nu.isZelfde(vorige) ? gelijk + 1 : 0;
                if (gelijk == 0) {
                    nodig = nu.isZelfdePlek(vorige) ? TER_PLAATSE : 1;
                }
                if (gelijk == nodig) {
                    return nu;
                }
                vorige = nu;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private Regelmap bekijk() {
        return Eigendraad.doe(() -> Regelmap.bekijk(map));
    }

    private void beoordeel(Regelmap gezien) {
        if (gezien.isZelfde(dienend)) {
            weiger(List.of());
            return;
        }
        try {
            if (gezien.fouten().isEmpty()) {
                vervang(Eigendraad.doe(() -> Laadwerk.maak(instellingen.zonderOpwarmen(), gezien::modules)), gezien);
            } else {
                weiger(Regelcontroleur.fouten(gezien, List.of()));
            }
        } catch (OngeldigeRegels e) {
            weiger(Regelcontroleur.fouten(gezien, e.fouten()));
        } catch (Weigering e) {
            weiger(List.of(fout(e.getMessage(), "Pas de regels aan; ze worden dan vanzelf opnieuw gelezen.")));
        } catch (RuntimeException | Error e) {
            // Whatever it is, the old rules serve and somebody goes on looking.
            LOG.warn("Regels in {} zijn niet te laden", map, e);
            weiger(List.of(fout(String.valueOf(e.getMessage()), "Kijk in het logboek wat er misging.")));
        }
    }

    private void vervang(Adviseur nieuw, Regelmap gezien) {
        Adviseur oud = adviseur();
        Eigendraad.voer(() -> nieuw.bereidVoorAls(oud));
        dienend = gezien;
        geldend = new Geldend(nieuw, Regelstatus.van(nieuw, instellingen.klok().instant()));
        LOG.info("Regels herladen uit {}", map);
        oud.close();
        vertel();
    }

    /** @param fouten why; none when the rules in the folder are those that serve */
    private void weiger(List<Regelmelding> fouten) {
        meld(status().beoordeeld(instellingen.klok().instant(), fouten));
        if (!fouten.isEmpty()) {
            LOG.warn("Regels in {} geweigerd, de oude blijven gelden; fouten: {}, eerste: {}, regelnummer {}", map,
                    fouten.size(), fouten.get(0).bestand(), fouten.get(0).regelnummer());
        }
        vertel();
    }

    private Regelstatus meld(Regelstatus status) {
        geldend = new Geldend(adviseur(), status);
        return status;
    }

    private void vertel() {
        Regelstatus status = status();
        for (Consumer<Regelstatus> luisteraar : luisteraars) {
            try {
                luisteraar.accept(status);
            } catch (RuntimeException | Error e) {
                LOG.warn("Wie luistert naar de regels in {} kon het niet verwerken", map, e);
            }
        }
    }

    private Regelmelding fout(String melding, String remedie) {
        return new Regelmelding(Ernst.FOUT, map.toString(), 0, 0, null, melding, remedie);
    }
}
