package nl.actieoverleg.engine;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
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
    private final List<Breedfeit> vragen;
    private final List<Breedfeit> tellers;
    private final List<Breedfeit> criteria;

    Routelezer(Regelset regelset, Kennisbasis<Routeregel> kennisbasis, Breedfeiten breedfeiten) {
        this.regelset = regelset;
        this.kennisbasis = kennisbasis;
        vragen = breedfeiten.van(Lijstsoort.VRAGEN);
        tellers = breedfeiten.van(Lijstsoort.TELLERS);
        criteria = breedfeiten.van(Lijstsoort.CRITERIA);
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
            voegToe(sessie, vragen, index -> feiten[index] == Antwoord.ONBEKEND ? onbekendAls : feiten[index]);
            voegToe(sessie, tellers, index -> casus.tellers()[index]);
            sessie.insert(new Peildatum(casus.dag()));
            Opname opname = new Opname(lezing);
            sessie.fireAllRules(opname);
            Object[] objecten = new Object[criteria.size()];
            FactHandle[] handvatten = new FactHandle[criteria.size()];
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

    static void voegToe(KieSession sessie, List<Breedfeit> breedfeiten, Breedfeit.Waarden waarden) {
        for (Breedfeit breedfeit : breedfeiten) {
            Object feit = breedfeit.nieuw();
            breedfeit.vul(feit, waarden);
            sessie.insert(feit);
        }
    }

    private void geefCriteriaTerug(KieSession sessie, Lezing lezing, Object[] objecten, FactHandle[] handvatten) {
        for (int i = 0; i < handvatten.length; i++) {
            Breedfeit breedfeit = criteria.get(i);
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
