package nl.actieoverleg;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.kaart.Vooruitblikker;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;

/**
 * The rules of all regions, and what is made of those of one region when it is first asked for, once. Thread-safe: it
 * is asked for every case.
 */
final class Regelwerk {

    private static final int WARME_CASUSSEN = 100;

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
        Regio regio = regios.get(provincie);
        if (regio == null) {
            throw new IllegalArgumentException("Voor deze provincie zijn er geen regels. Kies uit: "
                    + String.join(", ", provincies) + ".");
        }
        return regio.regelset();
    }

    /** What advises by the rules of a region, which there must be. */
    Motor motor(String provincie) {
        Motor motor = motoren.get(provincie);
        return motor != null ? motor : motoren.computeIfAbsent(provincie, regio -> motor(regelset(regio)));
    }

    private static Motor motor(Regelset regelset) {
        return new Motor(regelset, new Droolsnetwerk(regelset.regels()));
    }

    /** What advices by the same rules as this one are made of; nothing when none was given by them here. */
    List<?> vasteDelen(Advies advies) {
        Motor motor = motoren.get(advies.provincie());
        return motor != null && motor.versie().equals(advies.regelset()) ? motor.vasteDelen() : List.of();
    }

    /** What looks ahead by the rules of a region, which there must be. */
    Vooruitblikker vooruitblikker(String provincie) {
        Vooruitblikker vooruitblikker = vooruitblikkers.get(provincie);
        return vooruitblikker != null ? vooruitblikker
                : vooruitblikkers.computeIfAbsent(provincie, regio -> Vooruitblikker.van(regelset(regio)));
    }

    /**
     * Makes ready what advising takes, in every region, and tries it.
     *
     * @throws OngeldigeRegels with every fault of every region, by file with the id of its module in front
     */
    void maakGereed() {
        Regelfouten fouten = new Regelfouten();
        for (Map.Entry<String, Regio> regio : regios.entrySet()) {
            try {
                motor(regio.getKey()).warmOp(1);
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
        for (String regio : provincies) {
            if (ander.motoren.containsKey(regio)) {
                motor(regio).warmOp(WARME_CASUSSEN);
            }
            if (ander.vooruitblikkers.containsKey(regio)) {
                try {
                    vooruitblikker(regio);
                } catch (Weigering e) {
                    // Too large to look ahead in: whoever asks for that is told.
                }
            }
        }
    }
}
