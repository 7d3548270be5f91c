package nl.actieoverleg.orakel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/** What Drools itself makes of DRL files. */
final class Droolslezing {

    /** A text, or a comment, or white space: of these only the text means something. */
    private static final Pattern TEKST_OF_NIETS =
            Pattern.compile("(\"[^\"]*\")|//[^\\n]*|/\\*.*?\\*/|\\s+", Pattern.DOTALL);

    private Droolslezing() {
    }

    /**
     * What the parser of Drools reads in a file: its package, each list and each rule on a line, without the layout.
     *
     * @throws AssertionError when the parser refuses the file, or finds more in it than lists and rules
     */
    static List<String> lees(String drl) {
        DrlParser ontleder = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr bestand;
        try {
            bestand = ontleder.parse(false, drl);
        } catch (DroolsParserException e) {
            throw new AssertionError("Drools cannot read it: " + e.getMessage(), e);
        }
        if (ontleder.hasErrors() || bestand == null) {
            throw new AssertionError("Drools refuses it: " + ontleder.getErrors());
        }
        leeg("accumulate", bestand.getAccumulateImports());
        leeg("globals", bestand.getGlobals());
        leeg("functions", bestand.getFunctions());
        leeg("attributes", bestand.getAttributes());
        leeg("entry points", bestand.getEntryPointDeclarations());
        leeg("windows", bestand.getWindowDeclarations());
        leeg("enums", bestand.getEnumDeclarations());
        List<String> gelezen = new ArrayList<>(List.of("package " + bestand.getName()));
        bestand.getTypeDeclarations().forEach(lijst -> gelezen.add(lijst(lijst)));
        bestand.getRules().forEach(regel -> gelezen.add(regel(regel)));
        return gelezen;
    }

    private static void leeg(String wat, Collection<?> delen) {
        if (!delen.isEmpty()) {
            throw new AssertionError("Drools finds " + wat + ": " + delen);
        }
    }

    private static String lijst(TypeDeclarationDescr lijst) {
        leeg("super types", lijst.getSuperTypes());
        StringBuilder tekst = new StringBuilder("declare ").append(lijst.getType().getFullName())
                .append(annotaties(lijst));
        lijst.getFields().forEach((naam, veld) -> tekst.append(' ').append(naam).append(':')
                .append(veld.getPattern().getObjectType()).append(veld.getInitExpr() == null ? "" : "=")
                .append(annotaties(veld)));
        return tekst.toString();
    }

    private static String regel(RuleDescr regel) {
        leeg("attributes", regel.getAttributes().values());
        leeg("consequences", regel.getNamedConsequences().values());
        if (regel.getClass() != RuleDescr.class || regel.getParentName() != null
                || !String.valueOf(regel.getConsequence()).isBlank()) {
            throw new AssertionError("Drools finds more than a rule: " + regel);
        }
        StringBuilder tekst = new StringBuilder("rule ").append(regel.getName()).append(annotaties(regel));
        regel.getLhs().getDescrs().forEach(deel -> tekst.append(patroon(deel)));
        return tekst.toString();
    }

    /** Each condition with its type in front: to Drools and to us {@code T( a, b )} is {@code T( a ) T( b )}. */
    private static String patroon(BaseDescr deel) {
        if (!(deel instanceof PatternDescr patroon) || patroon.getIdentifier() != null || patroon.getSource() != null
                || patroon.isQuery() || patroon.isUnification() || !patroon.getBehaviors().isEmpty()
                || !patroon.getAnnotations().isEmpty() || patroon.getDescrs().isEmpty()) {
            throw new AssertionError("Drools finds more than a pattern: " + deel);
        }
        StringBuilder tekst = new StringBuilder();
        for (BaseDescr voorwaarde : patroon.getDescrs()) {
            if (!(voorwaarde instanceof ExprConstraintDescr expressie)
                    || expressie.getType() != ExprConstraintDescr.Type.NAMED) {
                throw new AssertionError("Drools finds more than a condition: " + voorwaarde);
            }
            tekst.append(' ').append(patroon.getObjectType()).append('(')
                    .append(TEKST_OF_NIETS.matcher(expressie.getExpression()).replaceAll("$1")).append(')');
        }
        return tekst.toString();
    }

    private static String annotaties(AnnotatedBaseDescr drager) {
        StringBuilder tekst = new StringBuilder();
        for (AnnotationDescr annotatie : drager.getAnnotations()) {
            tekst.append(" @").append(annotatie.getName()).append(annotatie.getValueMap());
        }
        return tekst.toString();
    }

    /** What the compiler of Drools has against these files, by path; empty when nothing. */
    static String bezwaren(Map<String, String> bronnen) {
        KieServices diensten = KieServices.get();
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bronnen.forEach((pad, tekst) -> bestanden.write("src/main/resources/" + pad, tekst));
        // By several threads at a time, on a busy machine, Drools once did not find a type of a package that it had.
        String ervoor = System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, "-1");
        KieBuilder bouwer;
        try {
            bouwer = diensten.newKieBuilder(bestanden).buildAll(ExecutableModelProject.class);
        } finally {
            if (ervoor == null) {
                System.clearProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME);
            } else {
                System.setProperty(ParallelRulesBuildThresholdOption.PROPERTY_NAME, ervoor);
            }
        }
        StringBuilder bezwaren = new StringBuilder();
        bouwer.getResults().getMessages(Message.Level.ERROR).forEach(bezwaar -> bezwaren.append(bezwaar).append('\n'));
        return bezwaren.toString();
    }
}
