package nl.actieoverleg.bewaking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Casusmap;
import nl.actieoverleg.regressie.Regressieloop;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;

/** Makes all mutants of the rules and sees what becomes of each. For one run. */
public final class Mutatieloop {

    private final List<Testcasus> casussen;
    private final Regressieloop regressie;
    private final Proefregels basis;
    private final Gelijkwaardigheid gelijkwaardigheid;
    private final Map<String, Map<String, String>> bronnen = new HashMap<>();
    private final List<Mutant> mutanten = new ArrayList<>();
    private final Map<String, Advies> adviezen = new HashMap<>();
    private final Map<String, Set<String>> beslissend = new HashMap<>();

    /**
     * @param regels the rules
     * @param map where the cases are
     * @param casussen the cases, which by these rules all come out as expected and as stored
     */
    public Mutatieloop(Toetsregels regels, Casusmap map, List<Testcasus> casussen) {
        this.casussen = casussen;
        this.regressie = new Regressieloop(regels, map);
        this.basis = new Proefregels(regels.modules());
        this.gelijkwaardigheid = new Gelijkwaardigheid(basis);
        for (Regelmodule module : regels.modules()) {
            bronnen.put(module.id(), regels.bronnen(module));
            List<Regelmodule> lagen = module.isBasis() ? List.of(module) : regels.lagen(module.regio());
            mutanten.addAll(new Mutantenmaker(lagen, bronnen.get(module.id())).maak());
        }
        casussen.forEach(casus -> adviezen.put(casus.naam(), basis.adviseer(casus.casus())));
        for (Regeldekking regel : new Dekkingsmeting(regels).meet(casussen).regels()) {
            beslissend.put(sleutel(regel.module(), regel.naam()),
                    Stream.concat(regel.wel().stream(), regel.net().stream()).collect(Collectors.toSet()));
        }
    }

    private static String sleutel(String module, String regel) {
        return module + " " + regel;
    }

    /** How many mutants there are. */
    public int aantal() {
        return mutanten.size();
    }

    /**
     * Tries them all, on all processors.
     *
     * @param klaar is told of each outcome, in order
     */
    public Mutatieverslag loop(Consumer<Mutantuitslag> klaar) {
        long begin = System.nanoTime();
        ExecutorService draden = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Mutantuitslag>> werk = mutanten.stream().map(mutant -> draden.submit(() -> toets(mutant)))
                    .toList();
            List<Mutantuitslag> uitslagen = new ArrayList<>();
            for (Future<Mutantuitslag> een : werk) {
                Mutantuitslag uitslag = een.get();
                uitslagen.add(uitslag);
                klaar.accept(uitslag);
            }
            return new Mutatieverslag(List.copyOf(uitslagen), Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            draden.shutdownNow();
        }
    }

    private Mutantuitslag toets(Mutant mutant) {
        try {
            Proefregels gewijzigd = basis.met(mutant, bronnen.get(mutant.module()));
            // Whether rules can be read must not hang on which case is tried first.
            basis.regios(mutant.module()).forEach(gewijzigd::regelset);
            for (Testcasus casus : opVolgorde(mutant)) {
                Advies advies = gewijzigd.adviseer(casus.casus());
                if (!advies.equals(adviezen.get(casus.naam()))) {
                    return new Mutantuitslag(mutant, Lot.GEVANGEN, casus, verschillen(casus, advies).get(0), null);
                }
            }
            return zonderVerschil(mutant, gewijzigd);
        } catch (OngeldigeRegels e) {
            return new Mutantuitslag(mutant, Lot.GEWEIGERD, null, e.fouten().get(0).melding(), null);
        }
    }

    /** Cases that the rule decides come first: they are the ones to notice. */
    private Set<Testcasus> opVolgorde(Mutant mutant) {
        Set<String> eerst = beslissend.getOrDefault(sleutel(mutant.module(), mutant.onderwerp()), Set.of());
        List<String> regios = basis.regios(mutant.module());
        Set<Testcasus> volgorde = new LinkedHashSet<>();
        casussen.stream().filter(casus -> eerst.contains(casus.naam())).forEach(volgorde::add);
        casussen.stream().filter(casus -> regios.contains(casus.casus().provincie())).forEach(volgorde::add);
        return volgorde;
    }

    /** What the case says: first what it expects itself, then what was stored. */
    private List<String> verschillen(Testcasus casus, Advies advies) {
        List<String> verschillen = new ArrayList<>();
        casus.verwacht().forEach(eis -> verschillen.addAll(eis.verschillen(advies)));
        verschillen.addAll(regressie.verschillen(adviezen.get(casus.naam()), advies));
        return verschillen;
    }

    private Mutantuitslag zonderVerschil(Mutant mutant, Proefregels gewijzigd) {
        Gelijkwaardigheid.Bevinding bevinding = gelijkwaardigheid.zoek(mutant, gewijzigd);
        Casus verschil = bevinding.verschil();
        if (verschil != null) {
            Advies goed = basis.adviseer(verschil);
            Advies anders = gewijzigd.adviseer(verschil);
            return new Mutantuitslag(mutant, Lot.OVERLEEFT, null, "deze casus ontbreekt",
                    voorstel(mutant, verschil, goed, anders).tekst());
        }
        return bevinding.volledig()
                ? new Mutantuitslag(mutant, Lot.GELIJKWAARDIG, null, "elk advies blijft gelijk: bewezen over alle "
                        + "mogelijke casussen", null)
                : new Mutantuitslag(mutant, Lot.OVERLEEFT, null, "niet bewezen: de regels zijn te groot om alle "
                        + "mogelijke casussen te bekijken", null);
    }

    private Voorstel voorstel(Mutant mutant, Casus verschil, Advies goed, Advies anders) {
        List<String> uitleg = new ArrayList<>();
        uitleg.add("Deze casus merkt het als dit gebeurt: " + mutant.waar() + ": " + mutant.wijziging() + ".");
        regressie.verschillen(goed, anders).forEach(een -> uitleg.add("  " + een));
        return Voorstel.teVertellen(uitleg, "Voorstel bij: " + mutant.onderwerp(), verschil,
                vragen(verschil.provincie()), goed, Verwachting.verschil(goed, anders));
    }

    private List<String> vragen(String regio) {
        return basis.regelset(regio).invoer().vragen().stream().map(Vraag::feit).toList();
    }
}
