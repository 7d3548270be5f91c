package nl.actieoverleg;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Adviseur}; one comes from {@link Adviseur#bouwer()}. Not thread-safe. */
public final class Adviseurbouwer {

    private @Nullable ClassLoader lader = Adviseur.class.getClassLoader();
    /** Null for that of the machine. */
    private @Nullable Clock klok;
    private final List<Path> mappen = new ArrayList<>();
    private @Nullable Path regels;
    private @Nullable Adviesluisteraar luisteraar;
    private boolean opwarmen = true;

    Adviseurbouwer() {
    }

    /**
     * Takes the rule modules that this class loader sees, in place of those that the class loader of this library sees;
     * null for none. A folder that was given to {@link #regels(Path)} goes before it, whichever comes first.
     *
     * @param klassenlader the class loader; null for none
     * @return this
     */
    public Adviseurbouwer klassenpad(@Nullable ClassLoader klassenlader) {
        lader = klassenlader;
        return this;
    }

    /**
     * Takes all rule modules in a folder, in place of those on the class path: every folder in it with a
     * {@code regelmodule.properties}.
     *
     * @param map the folder, not null
     * @return this
     */
    public Adviseurbouwer regels(Path map) {
        regels = Objects.requireNonNull(map, "map");
        return this;
    }

    /**
     * Adds a rule module from a folder with a {@code regelmodule.properties} and DRL files, beside those on the
     * class path. The base layer goes before what stands on it.
     *
     * @param map the folder, not null
     * @return this
     */
    public Adviseurbouwer map(Path map) {
        mappen.add(Objects.requireNonNull(map, "map"));
        return this;
    }

    /**
     * Takes the current day from this clock, in Europe/Amsterdam, for cases without a day.
     *
     * @param nieuweKlok the clock, not null; its zone does not matter
     * @return this
     */
    public Adviseurbouwer klok(Clock nieuweKlok) {
        klok = Objects.requireNonNull(nieuweKlok, "klok");
        return this;
    }

    /**
     * Has this one hear of every advice and every refused case, for figures.
     *
     * @param nieuweLuisteraar who hears of them; null for none, which costs nothing
     * @return this
     */
    public Adviseurbouwer luisteraar(@Nullable Adviesluisteraar nieuweLuisteraar) {
        luisteraar = nieuweLuisteraar;
        return this;
    }

    /**
     * Says whether a thread of its own may prepare what the first cases need, while the rules are read and until
     * the first case comes; it ends by itself. Default true: without it the first cases take longer.
     *
     * @param aan whether it may
     * @return this
     */
    public Adviseurbouwer opwarmen(boolean aan) {
        opwarmen = aan;
        return this;
    }

    /**
     * Checks the rules in the folder that was given to {@link #regels(Path)}, or else those on the class path, and the
     * modules that were added with {@link #map(Path)}: all layers and files at once. Nothing of them is run.
     *
     * @return every fault, and what is probably not meant; good when {@link #maak()} would take these rules
     */
    public Regelcontrole controleer() {
        return Eigendraad.doe(() -> Regelcontroleur.controleer(regels, lader, mappen));
    }

    /**
     * Loads the rules. On the class path, a region whose build noted which rules it was built on is taken on no others;
     * whether its modules fit each other besides shows at its first case. Rules in a folder have no such note: they are
     * put together and checked now.
     *
     * @return the adviser; to be closed when the application stops before the JVM does
     * @throws nl.actieoverleg.fout.Weigering when there is no rule module of a region, when modules contradict each
     *     other, when that of a region was built on other rules than those that are there (it names both jars, both
     *     versions and what helps), or when they cannot be read
     * @throws nl.actieoverleg.melding.OngeldigeRegels with every fault, when rules cannot be read, or when those
     *     in a folder do not fit what they stand on
     */
    public Adviseur maak() {
        ClassLoader vanDeVrager = Thread.currentThread().getContextClassLoader();
        return Eigendraad.doe(new Supplier<>() { // No lambda: see there.
            @Override
            public Adviseur get() {
                return laad(vanDeVrager);
            }
        });
    }

    private Adviseur laad(@Nullable ClassLoader vanDeVrager) {
        return Laadwerk.maak(instellingen(), new Modulebron(lader, regels, mappen, vanDeVrager));
    }

    /**
     * Loads the rules from the folder that was given to {@link #regels(Path)}, as {@link #maak()} does, and has a
     * thread of its own keep to that folder: when its rules change, they take the place of the old ones.
     *
     * @param elke how long it waits between two looks; that reads all files, so seconds rather than less
     * @return what keeps to the folder; to be closed
     * @throws IllegalStateException when {@link #regels(Path)} was not given, or {@link #map(Path)} was
     * @throws nl.actieoverleg.fout.Weigering when {@link #maak()} would throw it, or when the folder keeps changing for
     *     ten seconds
     * @throws nl.actieoverleg.melding.OngeldigeRegels as {@link #maak()} does
     * @throws IllegalArgumentException when the time is not positive
     */
    public Regelwacht bewaak(Duration elke) {
        if (elke.isZero() || elke.isNegative()) {
            throw new IllegalArgumentException("De tijd tussen twee blikken moet meer dan nul zijn.");
        }
        return wacht(elke);
    }

    /**
     * The same without that thread: it looks when {@link Regelwacht#herlaad()} asks for it.
     *
     * @return what keeps to the folder; to be closed
     */
    public Regelwacht bewaak() {
        return wacht(null);
    }

    private Regelwacht wacht(@Nullable Duration elke) {
        if (regels == null || !mappen.isEmpty()) {
            throw new IllegalStateException("Alleen een map met alle regels is te bewaken: geef die met regels(map), "
                    + "en geef geen andere mappen.");
        }
        Path map = regels;
        Regelwacht wacht = Eigendraad.doe(new Supplier<>() {
            @Override
            public Regelwacht get() {
                return new Regelwacht(map, instellingen(), elke, Regelwacht.RUST);
            }
        });
        return wacht.begin();
    }

    private Instellingen instellingen() {
        return new Instellingen(klok != null ? klok : Clock.systemUTC(), new Luisterpost(luisteraar), opwarmen);
    }
}
