package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Condition.Type;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.consequences.NamedConsequenceImpl;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.PatternImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The same rules in the ordinary way of Drools: rules as an executable model, a case inserted in a session, and what
 * comes on its agenda holds. A rule that decides the route is asked twice, with unknown answers read as no and as yes.
 * It says what our own way through the network must say.
 */
final class Sessienetwerk implements Regelnetwerk {

    private static final String NAAM = "regels";
    private static final String GEVOLG = RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    private static final Variable<Voorgelegd> CASUS = new DeclarationImpl<>(Voorgelegd.class, "casus");

    private final List<GekoppeldeRegel> regels;
    private final List<KieBase> stappen = new ArrayList<>();

    /** @param regels all rules of a region */
    Sessienetwerk(List<GekoppeldeRegel> regels) {
        this.regels = regels;
        int laatste = regels.stream().mapToInt(GekoppeldeRegel::stap).max().orElse(0);
        for (int stap = 0; stap <= laatste; stap++) {
            ModelImpl model = new ModelImpl(NAAM);
            for (GekoppeldeRegel regel : regels) {
                if (regel.stap() == stap) {
                    model.addRule(vertaal(regel));
                }
            }
            stappen.add(KieBaseBuilder.createKieBaseFromModel(List.of(model),
                    RuleBaseFactory.newKnowledgeBaseConfiguration(null, Sessienetwerk.class.getClassLoader())));
        }
    }

    private static Rule vertaal(GekoppeldeRegel regel) {
        PatternImpl<Voorgelegd> patroon = new PatternImpl<>(CASUS);
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            patroon.addConstraint(new SingleConstraint1<>(voorwaarde.lijst() + "( " + voorwaarde.tekst() + " )", CASUS,
                    casus -> voorwaarde.bezoek(casus) == Antwoord.JA));
        }
        return new RuleImpl(NAAM, String.valueOf(regel.nummer()), null, new CompositePatterns(Type.AND,
                List.of(patroon, new NamedConsequenceImpl(GEVOLG, false)), Map.of(GEVOLG, ConsequenceImpl.EMPTY)));
    }

    @Override
    public void weeg(int eerste, int laatste, Voorgelegd casus, byte[] uitkomsten) {
        for (int stap = eerste; stap <= laatste && stap < stappen.size(); stap++) {
            KieBase basis = stappen.get(stap);
            BitSet zeker = geldend(basis, casus.routering() != null ? casus : gelezenAls(casus, Antwoord.NEE));
            BitSet mogelijk = casus.routering() != null ? zeker : geldend(basis, gelezenAls(casus, Antwoord.JA));
            mogelijk.stream().forEach(regel -> noteer(regels.get(regel), Voorgelegd.ONBEKEND, casus, uitkomsten));
            zeker.stream().forEach(regel -> noteer(regels.get(regel), Voorgelegd.JA, casus, uitkomsten));
        }
    }

    private static void noteer(GekoppeldeRegel regel, int uitkomst, Voorgelegd casus, byte[] uitkomsten) {
        uitkomsten[regel.nummer()] = (byte) uitkomst;
        if (regel.conclusie() == Conclusie.CRITERIUM) {
            casus.criteria()[regel.doel()] |= (byte) uitkomst;
        }
    }

    /** The case with this answer in the place of each that is unknown. */
    static Voorgelegd gelezenAls(Voorgelegd casus, Antwoord onbekendAls) {
        return new Voorgelegd(gelezenAls(casus.feiten(), onbekendAls), gelezenAls(casus.criteria(), onbekendAls), null,
                casus.tellers(), casus.dag(), null);
    }

    private static byte[] gelezenAls(byte[] waarden, Antwoord onbekendAls) {
        byte[] gelezen = waarden.clone();
        for (int i = 0; i < gelezen.length; i++) {
            gelezen[i] = gelezen[i] == Voorgelegd.ONBEKEND ? Voorgelegd.waarde(onbekendAls) : gelezen[i];
        }
        return gelezen;
    }

    private static BitSet geldend(KieBase basis, Voorgelegd casus) {
        BitSet geldend = new BitSet();
        KieSession sessie = basis.newKieSession();
        try {
            sessie.insert(casus);
            sessie.fireAllRules(match -> {
                geldend.set(Integer.parseInt(match.getRule().getName()));
                return false;
            });
        } finally {
            sessie.dispose();
        }
        return geldend;
    }
}
