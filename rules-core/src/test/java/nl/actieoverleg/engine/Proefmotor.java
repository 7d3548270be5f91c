package nl.actieoverleg.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/** Rules made from texts, ready to advise. */
final class Proefmotor {

    static final LocalDate DAG = LocalDate.of(2026, 1, 15);

    private final Regelset regelset;
    private final Motor motor;

    private Proefmotor(List<Regelmodule> modules) {
        regelset = Regelset.van(modules);
        motor = new Motor(regelset, new Droolsnetwerk(regelset.regels()));
    }

    /** The engines of each layer with those below it: the base layer alone, then the region on it. */
    @SafeVarargs
    static List<Proefmotor> lagen(Map<String, String>... bronnen) {
        List<Regelmodule> modules = new ArrayList<>();
        List<Proefmotor> motoren = new ArrayList<>();
        for (Map<String, String> laag : bronnen) {
            modules.add(Modulelezer.bouw(laag, List.copyOf(modules)));
            motoren.add(new Proefmotor(List.copyOf(modules)));
        }
        return motoren;
    }

    Regelset regelset() {
        return regelset;
    }

    Motor motor() {
        return motor;
    }

    Advies adviseer(Casus casus) {
        return motor.adviseer(casus, casus.peildatum() == null ? DAG : casus.peildatum());
    }

    Structuur structuur(Casus casus) {
        return new Structuur(regelset, casus, casus.peildatum() == null ? DAG : casus.peildatum());
    }

    /** A case for the rules of {@link Regelmaker}, with a question of the region only if so asked. */
    static Casus casus(Random kans, double onbekend, boolean metRegio) {
        Casus.Bouwer bouwer = Casus.voor("P-1", "REGIO");
        List<String> vragen = new ArrayList<>(Regelmaker.ROLLEN);
        vragen.addAll(Regelmaker.VRAGEN);
        if (metRegio) {
            vragen.add(Regelmaker.VRAAG_VAN_REGIO);
        }
        double ja = kans.nextDouble();
        for (String vraag : vragen) {
            if (kans.nextDouble() >= onbekend) {
                bouwer.feit(vraag, kans.nextDouble() < ja ? Antwoord.JA : Antwoord.NEE);
            }
        }
        if (kans.nextInt(3) == 0) {
            bouwer.nodig("B-4");
        }
        if (kans.nextInt(3) == 0) {
            bouwer.looptIn(Regelmaker.OVERLEGGEN.get(2 + kans.nextInt(metRegio ? 3 : 2)));
        }
        bouwer.teller("keer", kans.nextInt(4));
        return bouwer.peildatum(LocalDate.of(2020 + kans.nextInt(5), 6, 1)).maak();
    }

    /** The same case with these answers beside its own. */
    static Casus met(Casus casus, Map<String, Antwoord> antwoorden) {
        return kopie(casus).feiten(antwoorden).maak();
    }

    /** The same case with something more that it needs. */
    static Casus metBehoefte(Casus casus, String behoefte) {
        return kopie(casus).nodig(behoefte).maak();
    }

    private static Casus.Bouwer kopie(Casus casus) {
        Casus.Bouwer bouwer = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(casus.feiten());
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        casus.tellers().forEach(bouwer::teller);
        return bouwer;
    }
}
