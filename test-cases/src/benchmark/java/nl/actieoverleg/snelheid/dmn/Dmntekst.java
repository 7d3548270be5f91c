package nl.actieoverleg.snelheid.dmn;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.actieoverleg.snelheid.dmn.Beslismodel.Uitkomst;

/** Writes a model as DMN 1.3, which both engines read. */
final class Dmntekst {

    /** The name and namespace under which a model is found. */
    static final String NAAM = "overleg";
    static final String NAAMRUIMTE = "urn:nl:actieoverleg";
    /** The decision that holds or requires all others. */
    static final String BESLUIT = "besluit";

    private static final String CASUSTYPE = "tCasus";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final Beslismodel model;
    private final Taal taal;
    private final Map<String, String> invoer;
    private final Xml xml = new Xml();

    private Dmntekst(Beslismodel model, Taal taal) {
        this.model = model;
        this.taal = taal;
        this.invoer = Invoer.van(model).typen();
    }

    /** The model in the form that it is set up for. */
    static String schrijf(Beslismodel model, Taal taal) {
        return new Dmntekst(model, taal).schrijf();
    }

    private String schrijf() {
        xml.begin("definitions", "xmlns", DMN, "id", NAAM, "name", NAAM, "namespace", NAAMRUIMTE);
        if (model.opzet().ineen()) {
            casustype();
            invoer(Opzet.CASUS, CASUSTYPE);
        } else {
            for (Map.Entry<String, String> een : invoer.entrySet()) {
                invoer(een.getKey(), een.getValue());
            }
        }
        switch (model.opzet().vorm()) {
            case LOSSE_BESLISSINGEN -> losseBeslissingen();
            case KADER -> kader();
            case EEN_UITDRUKKING -> eenUitdrukking();
            case LAGEN -> lagen();
        }
        xml.einde();
        return xml.tekst();
    }

    private void casustype() {
        xml.begin("itemDefinition", "id", CASUSTYPE, "name", CASUSTYPE);
        for (Map.Entry<String, String> een : invoer.entrySet()) {
            xml.begin("itemComponent", "id", "deel_" + een.getKey(), "name", een.getKey());
            xml.begin("typeRef");
            xml.schrijf(een.getValue());
            xml.einde();
            xml.einde();
        }
        xml.einde();
    }

    private void invoer(String naam, String type) {
        xml.begin("inputData", "id", naam, "name", naam);
        xml.leeg("variable", "id", "variabele_" + naam, "name", naam, "typeRef", type);
        xml.einde();
    }

    private void losseBeslissingen() {
        for (Uitkomst uitkomst : model.uitkomsten()) {
            beginBesluit(uitkomst.naam(), uitkomst.naam(), "boolean", Beslismodel.namen(uitkomst.formule()));
            uitdrukking("literalExpression", taal.schrijf(uitkomst));
            xml.einde();
        }
        Set<String> alle = model.uitkomsten().stream().map(Uitkomst::naam)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        alle.addAll(Beslismodel.namen(model.route()));
        beginBesluit(BESLUIT, Beslismodel.ROUTE, "string", alle);
        uitdrukking("literalExpression", taal.schrijf(model.route()));
        xml.einde();
    }

    private void kader() {
        beginBesluit(BESLUIT, BESLUIT, null, alleInvoer());
        xml.begin("context", "id", "kader");
        for (Uitkomst uitkomst : model.uitkomsten()) {
            regel(uitkomst.naam(), "boolean", taal.schrijf(uitkomst));
        }
        regel(Beslismodel.ROUTE, "string", taal.schrijf(model.route()));
        xml.einde();
        xml.einde();
    }

    private void regel(String naam, String type, String uitdrukking) {
        xml.begin("contextEntry", "id", "regel_" + naam);
        xml.leeg("variable", "id", "variabele_" + naam, "name", naam, "typeRef", type);
        uitdrukking("literalExpression", uitdrukking);
        xml.einde();
    }

    private void eenUitdrukking() {
        beginBesluit(BESLUIT, BESLUIT, null, alleInvoer());
        uitdrukking("literalExpression", model.uitkomsten().stream()
                .map(uitkomst -> uitkomst.naam() + ": " + taal.schrijf(uitkomst))
                .collect(Collectors.joining(",\n", "{\n", ",\n" + Beslismodel.ROUTE + ": " + taal.schrijf(model.route())
                        + "\n}")));
        xml.einde();
    }

    /** A table for each layer of outcomes, with one row that always applies and an output for each outcome. */
    private void lagen() {
        int aantal = model.uitkomsten().stream().mapToInt(Uitkomst::laag).max().orElse(0) + 1;
        for (int i = 0; i < aantal; i++) {
            int laag = i;
            Collection<Uitkomst> uitkomsten = model.uitkomsten().stream().filter(een -> een.laag() == laag).toList();
            beginBesluit("laag_" + laag, "laag_" + laag, null, invoerEnLaag(laag - 1));
            xml.begin("decisionTable", "id", "tabel_" + laag, "hitPolicy", "FIRST");
            for (Uitkomst uitkomst : uitkomsten) {
                xml.leeg("output", "id", "uit_" + uitkomst.naam(), "name", uitkomst.naam(), "typeRef", "boolean");
            }
            xml.begin("rule", "id", "rij_" + laag);
            for (Uitkomst uitkomst : uitkomsten) {
                uitdrukking("outputEntry", taal.schrijf(uitkomst));
            }
            xml.einde();
            xml.einde();
            xml.einde();
        }
        beginBesluit(BESLUIT, Beslismodel.ROUTE, "string", invoerEnLaag(aantal - 1));
        uitdrukking("literalExpression", taal.schrijf(model.route()));
        xml.einde();
    }

    /** The layer stands for those below it, too. */
    private Set<String> invoerEnLaag(int laag) {
        Set<String> vereist = new LinkedHashSet<>(alleInvoer());
        if (laag >= 0) {
            vereist.add("laag_" + laag);
        }
        return vereist;
    }

    private void beginBesluit(String id, String naam, String type, Set<String> vereist) {
        xml.begin("decision", "id", id, "name", naam);
        xml.begin("variable", "id", "variabele_" + id, "name", naam);
        if (type != null) {
            xml.kenmerk("typeRef", type);
        }
        xml.einde();
        Set<String> nodig = vereist.stream().map(Dmntekst::gegeven).collect(Collectors.toCollection(TreeSet::new));
        for (String een : nodig) {
            xml.begin("informationRequirement", "id", "vereist_" + id + "_" + een);
            xml.leeg(alleInvoer().contains(een) ? "requiredInput" : "requiredDecision", "href", "#" + een);
            xml.einde();
        }
    }

    private Set<String> alleInvoer() {
        return model.opzet().ineen() ? Set.of(Opzet.CASUS) : invoer.keySet();
    }

    /** The input or decision that a name in an expression belongs to. */
    private static String gegeven(String naam) {
        return naam.startsWith(Opzet.CASUS + ".") ? Opzet.CASUS : naam;
    }

    private void uitdrukking(String element, String uitdrukking) {
        xml.begin(element);
        if (taal.naam() != null) {
            xml.kenmerk("expressionLanguage", taal.naam());
        }
        xml.begin("text");
        xml.schrijf(uitdrukking);
        xml.einde();
        xml.einde();
    }
}
