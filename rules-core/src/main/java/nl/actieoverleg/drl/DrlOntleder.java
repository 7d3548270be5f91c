package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Regelfouten;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Has Drools make the syntax tree of a DRL file; the only class that knows its parser. */
final class DrlOntleder {

    private static final Pattern INVOER = Pattern.compile("at input '([^']+)'|mismatched input '([^']+)'");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Map<Class<?>, String> WOORDEN = Map.of(OrDescr.class, "or", NotDescr.class, "not",
            ExistsDescr.class, "exists", ForallDescr.class, "forall", EvalDescr.class, "eval");
    /** Stands for an annotation with anything but one value; it is no text, so it is refused as that. */
    private static final String GEEN_TEKST = "?";

    private DrlOntleder() {
    }

    /**
     * The syntax tree of a file. What cannot be read is reported and left out, so that the rest is still checked.
     *
     * @return the tree, or null when nothing of the file can be read
     */
    static Boom ontleed(String bestand, Verdeler verdeler, Regelfouten fouten) {
        while (true) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr boom = ontleed(parser, verdeler.tekst());
            if (!parser.hasErrors() && boom != null) {
                return boom(boom);
            }
            int regel = meld(bestand, parser.getErrors(), verdeler, fouten);
            if (!verdeler.laatWeg(regel)) {
                return null;
            }
        }
    }

    private static PackageDescr ontleed(DrlParser parser, String tekst) {
        try {
            return parser.parse(false, tekst);
        } catch (DroolsParserException e) {
            // The parser lists it among its errors as well.
            return null;
        }
    }

    /** Reports the first error only: the others tend to follow from it, and the next round finds those that do not. */
    private static int meld(String bestand, List<DroolsError> meldingen, Verdeler verdeler, Regelfouten fouten) {
        DroolsError eerste = meldingen.isEmpty() ? null : meldingen.get(0);
        int[] regels = eerste == null ? new int[0] : eerste.getLines();
        int regel = verdeler.regelMetTekst(Math.max(1, regels.length == 0 ? 1 : regels[0]));
        Matcher invoer = INVOER.matcher(eerste == null ? "" : String.valueOf(eerste.getMessage()));
        String bij = !invoer.find() ? "" : invoer.group(1) == null ? invoer.group(2) : invoer.group(1);
        String remedie = Javateken.remedie(bij);
        fouten.meld(bestand, regel, "Dit is niet te lezen; het gaat mis " + (bij.isEmpty() ? "op deze regel" : "bij "
                + bij)
                + ".", remedie != null ? remedie
                : "Kijk na of er een komma, punt of haakje te veel of te weinig staat. "
                        + "Een voorwaarde ziet er zo uit: Feiten( eenVraag.ja, andereVraag.ja )");
        return regel;
    }

    private static Boom boom(PackageDescr boom) {
        List<Boom.Plek> vreemd = new ArrayList<>();
        weiger(vreemd, boom.getAccumulateImports(), "import accumulate");
        weiger(vreemd, boom.getGlobals(), "global");
        weiger(vreemd, boom.getFunctions(), "function");
        weiger(vreemd, boom.getAttributes(), "een instelling voor alle regels");
        weiger(vreemd, boom.getEntryPointDeclarations(), "declare entry-point");
        weiger(vreemd, boom.getWindowDeclarations(), "declare window");
        weiger(vreemd, boom.getEnumDeclarations(), "declare enum");
        weiger(vreemd, Stream.ofNullable(boom.getUnit()).toList(), "unit");
        return new Boom(boom.getName(), imports(boom.getImports()), imports(boom.getFunctionImports()), vreemd,
                boom.getTypeDeclarations().stream().map(DrlOntleder::lijst).toList(),
                boom.getRules().stream().map(DrlOntleder::regel).toList());
    }

    private static void weiger(List<Boom.Plek> vreemd, Collection<? extends BaseDescr> delen, String wat) {
        delen.forEach(deel -> vreemd.add(new Boom.Plek(wat, deel.getLine())));
    }

    private static List<Boom.Plek> imports(List<? extends ImportDescr> imports) {
        return imports.stream().map(invoer -> new Boom.Plek(invoer.getTarget(), invoer.getLine())).toList();
    }

    private static Boom.Lijstboom lijst(TypeDeclarationDescr lijst) {
        Map<String, Boom.Veldboom> velden = new LinkedHashMap<>();
        lijst.getFields().forEach((naam, veld) -> velden.put(naam, new Boom.Veldboom(veld.getPattern().getObjectType(),
                veld.getInitExpr() == null && naam.equals(veld.getFieldName()), kenmerken(veld))));
        boolean gewoon = !lijst.isTrait() && lijst.getSuperTypes().isEmpty();
        return new Boom.Lijstboom(lijst.getType().getFullName(), gewoon, kenmerken(lijst), velden);
    }

    private static Boom.Regelboom regel(RuleDescr regel) {
        boolean gewoon = regel.getClass() == RuleDescr.class && regel.getParentName() == null
                && regel.getAttributes().isEmpty() && regel.getUnit() == null && regel.getNamedConsequences().isEmpty()
                && !regel.hasErrors() && regel.getLhs() != null && String.valueOf(regel.getConsequence()).isBlank();
        List<BaseDescr> delen = regel.getLhs() == null ? List.of() : regel.getLhs().getDescrs();
        return new Boom.Regelboom(regel.getName(), gewoon, kenmerken(regel),
                delen.stream().map(DrlOntleder::patroon).toList());
    }

    private static Map<String, String> kenmerken(AnnotatedBaseDescr drager) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        for (AnnotationDescr annotatie : drager.getAnnotations()) {
            Map<String, Object> waarden = annotatie.getValueMap();
            boolean eenTekst = waarden.size() == 1 && annotatie.getSingleValue() instanceof String;
            kenmerken.put(annotatie.getName(), waarden.isEmpty() ? ""
                    : eenTekst ? (String) annotatie.getSingleValue() : GEEN_TEKST);
        }
        return kenmerken;
    }

    private static Boom.Patroon patroon(BaseDescr deel) {
        if (deel.getClass() != PatternDescr.class) {
            return new Boom.Patroon(null, WOORDEN.getOrDefault(deel.getClass(), ""), List.of(), deel.getLine());
        }
        PatternDescr patroon = (PatternDescr) deel;
        List<Boom.Voorwaardetekst> delen = patroon.getDescrs().stream().map(DrlOntleder::voorwaarde).toList();
        return new Boom.Patroon(patroon.getObjectType(), vreemd(patroon), delen, patroon.getLine());
    }

    /** The word that makes a pattern more than a type with conditions, the empty text for another reason, or null. */
    private static String vreemd(PatternDescr patroon) {
        if (patroon.getSource() != null) {
            return patroon.getSource() instanceof AccumulateDescr ? "accumulate" : "from";
        }
        if (patroon.getIdentifier() != null) {
            return patroon.getIdentifier();
        }
        if (patroon.isQuery()) {
            return "query";
        }
        boolean gewoon = !patroon.isUnification() && patroon.getBehaviors().isEmpty()
                && patroon.getAnnotations().isEmpty() && patroon.getObjectType() != null
                && TYPE.matcher(patroon.getObjectType()).matches()
                && patroon.getConstraint().getClass() == AndDescr.class;
        return gewoon ? null : "";
    }

    private static Boom.Voorwaardetekst voorwaarde(BaseDescr deel) {
        if (deel instanceof ExprConstraintDescr voorwaarde) {
            return new Boom.Voorwaardetekst(voorwaarde.getExpression(),
                    voorwaarde.getType() == ExprConstraintDescr.Type.NAMED, voorwaarde.getLine());
        }
        return new Boom.Voorwaardetekst("", false, deel.getLine());
    }
}
