package nl.actieoverleg.snelheid.evrete;

import java.util.function.Consumer;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** The rules of one region as Evrete rules, with a session that is used again for every case. */
final class Evreteregels {

    private static final String LEZING = "$lezing";

    private final Regelset regelset;
    private final int fasen;
    private final StatefulSession sessie;

    Evreteregels(KnowledgeService dienst, Regelset regelset, Vorm vorm) {
        this.regelset = regelset;
        fasen = vorm == Vorm.UITGESCHREVEN ? 1
                : 2 + regelset.criteria().stream().mapToInt(this::diepte).max().orElse(0);
        Knowledge kennis = dienst.newKnowledge(regelset.regio());
        for (int fase = 0; fase < fasen; fase++) {
            kennis.getTypeResolver().getOrDeclare(type(fase), Lezing.class);
        }
        RuleSetBuilder<Knowledge> regels = kennis.builder();
        Toets.Maker toetsen = new Toets.Maker(regelset, vorm);
        for (Criterium criterium : regelset.criteria()) {
            int index = criterium.index();
            regel(regels, criterium.code(), vorm == Vorm.UITGESCHREVEN ? 0 : diepte(criterium),
                    toetsen.een(criterium.regels()), lezing -> lezing.criteria[index] = true);
        }
        for (Ingang ingang : regelset.ingangen()) {
            int index = ingang.index();
            regel(regels, "Ingang " + ingang.code(), fasen - 1, toetsen.past(ingang),
                    lezing -> lezing.ingangen[index] = true);
        }
        regels.build();
        sessie = kennis.newStatefulSession();
    }

    /** One condition on the fact as a whole: that is what Evrete tests without joining anything. */
    private static void regel(RuleSetBuilder<Knowledge> regels, String naam, int fase, Toets toets,
            Consumer<Lezing> gevolg) {
        regels.newRule(naam).forEach(new FactBuilder[] {FactBuilder.fact(LEZING, type(fase))})
                .where((ValuesPredicate) waarden -> toets.klopt(waarden.get(0, Lezing.class)), LEZING)
                .execute(context -> gevolg.accept(context.get(LEZING)));
    }

    /** The same fact is of another type in each stage, so that a stage tries its own rules alone. */
    private static String type(int fase) {
        return "Lezing in fase " + fase;
    }

    private int diepte(Criterium criterium) {
        return criterium.regels().stream().flatMap(regel -> regel.voorwaarden().stream())
                .flatMap(voorwaarde -> voorwaarde.vragen().stream()).map(Vraagt::veld)
                .filter(veld -> veld.soort() == Lijstsoort.CRITERIA)
                .mapToInt(veld -> 1 + diepte(regelset.criteria().get(veld.index()))).max().orElse(0);
    }

    /** Lets the rules find what holds in these readings, both in the same firing. */
    void vul(Lezing zeker, Lezing mogelijk) {
        for (int fase = 0; fase < fasen; fase++) {
            sessie.insert0(type(fase), zeker, false);
            if (mogelijk != zeker) {
                sessie.insert0(type(fase), mogelijk, false);
            }
            sessie.fire();
            sessie.clear();
        }
    }

    void sluit() {
        sessie.close();
    }
}
