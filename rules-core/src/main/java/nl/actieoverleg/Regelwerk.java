package nl.actieoverleg;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.json.Advieslezer;
import nl.actieoverleg.kaart.NietBewezen;
import nl.actieoverleg.kaart.Vooruitblikker;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import org.jspecify.annotations.Nullable;

/**
 * The rules of all regions, and what is made of those of one region when it is first asked for, once. Thread-safe: it
 * is asked for every case.
 */
final class Regelwerk {

    private static final int WARME_CASUSSEN = 100;
    private static final char SCHEIDING = '\n';

    private final Map<String, Regio> regios;
    private final List<String> provincies;
    private final Map<String, Motor> motoren = new ConcurrentHashMap<>();
    private final Map<String, Vooruitblikker> vooruitblikkers = new ConcurrentHashMap<>();

    Regelwerk(List<Regelmodule> modules) {
        regios = Regio.uit(modules);
        provincies = List.copyOf(regios.keySet());
    }

    /** The regions, as they stand in a case. */
    List<String> provincies() {
        return provincies;
    }

    Collection<Regio> regios() {
        return regios.values();
    }

    /**
     * The rules of a region.
     *
     * @throws IllegalArgumentException when there are none
     */
    Regelset regelset(String provincie) {
        return regio(provincie).regelset();
    }

    private Regio regio(String provincie) {
        Regio regio = regios.get(provincie);
        if (regio == null) {
            throw new IllegalArgumentException("Voor deze provincie zijn er geen regels. Kies uit: "
                    + String.join(", ", provincies) + ".");
        }
        return regio;
    }

    /** The rules of a region, which there must be, as they are on a day. */
    Regelset regelset(String provincie, LocalDate dag) {
        Regio regio = regio(provincie);
        return regio.regelset(regio.periode(dag));
    }

    /** What advises by the rules of a region, which there must be, on a day. */
    Motor motor(String provincie, LocalDate dag) {
        return motor(sleutel(provincie, dag));
    }

    private Motor motor(String sleutel) {
        Motor motor = motoren.get(sleutel);
        return motor != null ? motor : Eigendraad.doe(new Supplier<>() { // No lambda: see there; so below.
            @Override
            public Motor get() {
                return maakMotor(sleutel);
            }
        });
    }

    /** Once for a key. */
    private synchronized Motor maakMotor(String sleutel) {
        Motor motor = motoren.get(sleutel);
        if (motor == null) {
            motor = motor(vanSleutel(sleutel));
            motoren.put(sleutel, motor);
        }
        return motor;
    }

    /** Advises on a case without faults; the first one of a region has Java prepare what that takes. */
    Advies adviseer(Casus casus, LocalDate dag) {
        Motor motor = motoren.get(sleutel(casus.provincie(), dag));
        return motor != null ? motor.adviseer(casus, dag) : Eigendraad.doe(new Supplier<>() {
            @Override
            public Advies get() {
                return motor(casus.provincie(), dag).adviseer(casus, dag);
            }
        });
    }

    /**
     * Looks ahead in a case without faults; the first ones of a region have Java prepare what that takes.
     *
     * @throws NietBewezen when what this case leaves open is too large to draw
     */
    Vooruitblik kijkVooruit(Casus casus, LocalDate dag) {
        Vooruitblikker vooruitblikker = vooruitblikkers.get(sleutel(casus.provincie(), dag));
        return vooruitblikker != null && vooruitblikker.isGereed() ? vooruitblikker.kijk(casus, dag)
                : Eigendraad.doe(new Supplier<>() {
                    @Override
                    public Vooruitblik get() {
                        return vooruitblikker(sleutel(casus.provincie(), dag)).kijk(casus, dag);
                    }
                });
    }

    private static Motor motor(Regelset regelset) {
        return new Motor(regelset, new Droolsnetwerk(regelset.regels()));
    }

    /** What advices by the same rules as this one are made of; nothing when none was given by them here. */
    List<?> vasteDelen(Advies advies) {
        Motor motor = regios.containsKey(advies.provincie())
                ? motoren.get(sleutel(advies.provincie(), advies.peildatum())) : null;
        return motor != null && motor.versie().equals(advies.regelset()) ? motor.vasteDelen() : List.of();
    }

    /** What an advice by the rules of a region on a day is read with; null when there are no such rules. */
    Advieslezer.@Nullable Woorden woorden(String provincie, LocalDate dag) {
        if (!regios.containsKey(provincie)) {
            return null;
        }
        Regelset regelset = regelset(provincie, dag);
        return new Advieslezer.Woorden(regelset.versie(), regelset.criteria().stream()
                .collect(Collectors.toMap(Criterium::code, Criterium::tekst)));
    }

    /** Once for a key. */
    private synchronized Vooruitblikker vooruitblikker(String sleutel) {
        Vooruitblikker vooruitblikker = vooruitblikkers.get(sleutel);
        if (vooruitblikker == null) {
            Motor motor = maakMotor(sleutel);
            vooruitblikker = new Vooruitblikker(vanSleutel(sleutel), new BiFunction<>() {
                @Override
                public String[] apply(Casus casus, LocalDate dag) {
                    return motor.routesAndersom(casus, dag);
                }
            });
            vooruitblikkers.put(sleutel, vooruitblikker);
        }
        return vooruitblikker;
    }

    /** A region and a period of it; the region alone when its rules do not change by themselves. */
    private String sleutel(String provincie, LocalDate dag) {
        return sleutel(provincie, regios.get(provincie).periode(dag));
    }

    private static String sleutel(String provincie, String periode) {
        return periode.isEmpty() ? provincie : provincie + SCHEIDING + periode;
    }

    private Regelset vanSleutel(String sleutel) {
        int einde = sleutel.indexOf(SCHEIDING);
        return einde < 0 ? regio(sleutel).regelset("")
                : regio(sleutel.substring(0, einde)).regelset(sleutel.substring(einde + 1));
    }

    /**
     * Makes ready what advising takes on any day, in every region, and tries it.
     *
     * @throws OngeldigeRegels with every fault of every region, by file with the id of its module in front
     */
    void maakGereed() {
        Regelfouten fouten = new Regelfouten();
        for (Map.Entry<String, Regio> regio : regios.entrySet()) {
            try {
                motor(sleutel(regio.getKey(), "")).warmOp(1);
                for (String periode : regio.getValue().grenzen()) {
                    motor(sleutel(regio.getKey(), periode)).warmOp(1);
                }
            } catch (OngeldigeRegels e) {
                e.fouten().forEach(fout -> fouten.meld(fout.in(module(fout, regio.getValue()).id())));
            }
        }
        fouten.gooi();
    }

    /** The layer that a fault is in, by the name of its file; that of the region before what it stands on. */
    private static Regelmodule module(Regelfout fout, Regio regio) {
        List<Regelmodule> lagen = regio.lagen();
        for (int i = lagen.size() - 1; i > 0; i--) {
            if (lagen.get(i).teksten().containsKey(fout.plaats().bestand())) {
                return lagen.get(i);
            }
        }
        return lagen.get(0);
    }

    /** Makes what others were asked for, so that nobody waits for it when these rules take their place. */
    void bereidVoorAls(Regelwerk ander) {
        for (String sleutel : ander.motoren.keySet()) {
            if (kent(sleutel)) {
                motor(sleutel).warmOp(WARME_CASUSSEN);
            }
        }
        for (String sleutel : ander.vooruitblikkers.keySet()) {
            if (kent(sleutel)) {
                vooruitblikker(sleutel).maakGereed();
            }
        }
    }

    private boolean kent(String sleutel) {
        int einde = sleutel.indexOf(SCHEIDING);
        Regio regio = regios.get(einde < 0 ? sleutel : sleutel.substring(0, einde));
        return regio != null && (einde < 0 || regio.grenzen().contains(sleutel.substring(einde + 1)));
    }
}
