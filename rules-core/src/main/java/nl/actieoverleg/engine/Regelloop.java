package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.actieoverleg.engine.Kennisbasis.Netregel;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import nl.actieoverleg.regelmodule.Voorwaarde;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Runs the rules of a region over cases. Thread-safe.
 *
 * <p>Rules run in steps: a rule takes its turn when all that it rests on is known. So first the criteria that rest on
 * answers, then those that rest on criteria, then the ways in, and last the rules that follow the route. Within a step
 * no rule sees what another one concludes, so the order in which they fire cannot matter.
 */
final class Regelloop {

    private final Regelset regelset;
    private final Kennisbasis kennisbasis;
    private final Routeregel[] routeregels;
    private final List<Netregel> netregels;
    private final int stappen;

    Regelloop(Regelset regelset) {
        this.regelset = regelset;
        this.routeregels = regelset.routeregels().toArray(new Routeregel[0]);
        int laatste = -1;
        for (Routeregel regel : routeregels) {
            laatste = Math.max(laatste, regel.stap());
        }
        this.stappen = laatste + 1;
        this.netregels = netregels();
        this.kennisbasis = new Kennisbasis(netregels);
    }

    /** All rules, those that decide the route first, as Drools gets them. */
    private List<Netregel> netregels() {
        List<Beurt> beurten = beurten();
        Map<String, Integer> vaak = new HashMap<>();
        for (Beurt beurt : beurten) {
            for (String tekst : beurt.voorwaarden().keySet()) {
                vaak.put(tekst, vaak.getOrDefault(tekst, 0) + 1);
            }
        }
        // What most rules ask comes first: where it does not hold, Drools passes over all of them at once.
        Comparator<String> volgorde = (een, ander) -> vaak.get(een).equals(vaak.get(ander)) ? een.compareTo(ander)
                : vaak.get(ander) - vaak.get(een);
        Voorwaardetoets toetsen = new Voorwaardetoets(regelset);
        List<Netregel> netregels = new ArrayList<>();
        for (Beurt beurt : beurten) {
            List<String> teksten = new ArrayList<>(beurt.voorwaarden().keySet());
            teksten.sort(volgorde);
            Map<String, Predicate<Beeld>> opTekst = new LinkedHashMap<>();
            for (String tekst : teksten) {
                opTekst.put(tekst, toetsen.van(beurt.voorwaarden().get(tekst)));
            }
            netregels.add(new Netregel(beurt.pakket(), beurt.naam(), beurt.stap(), opTekst));
        }
        return netregels;
    }

    /** When a rule takes its turn, and its conditions by their text. */
    private record Beurt(String pakket, String naam, int stap, Map<String, Voorwaarde> voorwaarden) {

        static Beurt van(String pakket, Regel regel, int stap) {
            Map<String, Voorwaarde> opTekst = new HashMap<>();
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                opTekst.put(Voorwaardetoets.tekst(voorwaarde), voorwaarde);
            }
            return new Beurt(pakket, regel.naam(), stap, opTekst);
        }
    }

    private List<Beurt> beurten() {
        List<Beurt> beurten = new ArrayList<>();
        for (Routeregel regel : routeregels) {
            beurten.add(Beurt.van(regel.pakket(), regel.regel(), regel.stap()));
        }
        for (Vervolgregel regel : regelset.vervolgregels()) {
            beurten.add(Beurt.van(regel.pakket(), regel.regel(), stappen));
        }
        return beurten;
    }

    /** Has Java load what Drools needs; while the rules are read, that costs no time. */
    static void bereidVoor() {
        Droolsomgeving.bereidVoor();
    }

    /** Begins with a case; to be closed by the same thread. */
    Loop begin(Vastgesteld casus) {
        return new Loop(casus, kennisbasis.sessie());
    }

    /**
     * What holds of one case.
     *
     * @param zeker with unknown answers read as no
     * @param mogelijk with unknown answers read as yes
     */
    record Lezingen(Lezing zeker, Lezing mogelijk) {
    }

    /** The rules on their way through one case. For one thread. */
    final class Loop implements AutoCloseable {

        private final Vastgesteld casus;
        private final Sessie sessie;
        private boolean heel;

        private Loop(Vastgesteld casus, Sessie sessie) {
            this.casus = casus;
            this.sessie = sessie;
        }

        /**
         * What is certain and what is possible. Rules being positive, what holds with unknown read as no also holds
         * with unknown read as yes. So Drools looks with unknown read as yes, and of what it finds, each rule is looked
         * at again with unknown read as no.
         */
        Lezingen lees() {
            heel = false;
            Lezing mogelijk = new Lezing(regelset);
            Lezing zeker = casus.heeftOnbekende() ? new Lezing(regelset) : mogelijk;
            Beeld ruim = beeld(Antwoord.JA, mogelijk);
            Beeld nauw = beeld(Antwoord.NEE, zeker);
            AgendaFilter opname = match -> {
                int nummer = kennisbasis.nummer(match);
                mogelijk.noteer(routeregels[nummer]);
                if (zeker != mogelijk && netregels.get(nummer).geldt(nauw)) {
                    zeker.noteer(routeregels[nummer]);
                }
                return false; // Nothing of a rule is executed: its conclusion is its annotation.
            };
            for (int stap = 0; stap < stappen; stap++) {
                sessie.toon(ruim.inStap(stap), opname);
            }
            heel = true;
            return new Lezingen(zeker, mogelijk);
        }

        private Beeld beeld(Antwoord onbekendAls, Lezing lezing) {
            return new Beeld(0, casus.gelezenAls(onbekendAls), lezing.criteria, null, casus.tellers(), casus.dag(),
                    null);
        }

        /** The places in {@link Regelset#vervolgregels()} of the rules whose conditions hold after the route. */
        BitSet volg(Weging weging, Routering routering) {
            heel = false;
            BitSet geldend = new BitSet(regelset.vervolgregels().size());
            sessie.toon(Beeld.naRoute(stappen, casus, weging, routering), match -> {
                geldend.set(kennisbasis.nummer(match) - routeregels.length);
                return false;
            });
            heel = true;
            return geldend;
        }

        /** Gives the session back; one in which something went wrong is not used again. */
        @Override
        public void close() {
            if (heel) {
                kennisbasis.geefTerug(sessie);
            } else {
                sessie.sluit();
            }
        }
    }
}
