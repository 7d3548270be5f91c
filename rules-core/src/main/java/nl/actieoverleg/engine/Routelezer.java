package nl.actieoverleg.engine;

import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Routeregel;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Runs the rules that decide the route over one reading of the answers. Thread-safe.
 *
 * <p>Criteria that are met are handed back to the rules until nothing new follows. Rules being positive and free of
 * cycles, that ends, and in whatever order rules fire the outcome is the same.
 */
final class Routelezer {

    private final Regelset regelset;
    private final Kennisbasis<Routeregel> kennisbasis;
    private final Breedfeiten breedfeiten;

    Routelezer(Regelset regelset, Kennisbasis<Routeregel> kennisbasis, Breedfeiten breedfeiten) {
        this.regelset = regelset;
        this.kennisbasis = kennisbasis;
        this.breedfeiten = breedfeiten;
    }

    /**
     * What holds when unknown answers are read as {@code onbekendAls}.
     *
     * @param onbekendAls NEE for what is certain, JA for what is still possible
     */
    Lezing lees(Vastgesteld casus, Antwoord onbekendAls) {
        Lezing lezing = new Lezing(regelset);
        KieSession sessie = kennisbasis.sessie();
        try {
            Antwoord[] feiten = casus.feiten();
            breedfeiten.voegToe(sessie, Lijstsoort.VRAGEN,
                    index -> feiten[index] == Antwoord.ONBEKEND ? onbekendAls : feiten[index]);
            breedfeiten.voegToe(sessie, Lijstsoort.TELLERS, index -> casus.tellers()[index]);
            breedfeiten.voegToe(sessie, casus.dag());
            Opname opname = new Opname(lezing);
            sessie.fireAllRules(opname);
            int lijsten = breedfeiten.van(Lijstsoort.CRITERIA).size();
            Object[] objecten = new Object[lijsten];
            FactHandle[] handvatten = new FactHandle[lijsten];
            while (opname.nieuwCriterium) {
                opname.nieuwCriterium = false;
                geefCriteriaTerug(sessie, lezing, objecten, handvatten);
                sessie.fireAllRules(opname);
            }
        } finally {
            sessie.dispose();
        }
        return lezing;
    }

    private void geefCriteriaTerug(KieSession sessie, Lezing lezing, Object[] objecten, FactHandle[] handvatten) {
        for (int i = 0; i < handvatten.length; i++) {
            Breedfeit breedfeit = breedfeiten.van(Lijstsoort.CRITERIA).get(i);
            if (breedfeit.raakt(lezing.criteria)) {
                if (objecten[i] == null) {
                    objecten[i] = breedfeit.nieuw();
                }
                breedfeit.vul(objecten[i], index -> lezing.criteria[index] ? Antwoord.JA : Antwoord.NEE);
                if (handvatten[i] == null) {
                    handvatten[i] = sessie.insert(objecten[i]);
                } else {
                    sessie.update(handvatten[i], objecten[i]);
                }
            }
        }
    }

    /** Notes what each matching rule concludes. Nothing of a rule is executed: its conclusion is its annotation. */
    private final class Opname implements AgendaFilter {

        private final Lezing lezing;
        private boolean nieuwCriterium;

        Opname(Lezing lezing) {
            this.lezing = lezing;
        }

        @Override
        public boolean accept(Match match) {
            if (lezing.noteer(kennisbasis.betekenis(match.getRule()))) {
                nieuwCriterium = true;
            }
            return false;
        }
    }
}
