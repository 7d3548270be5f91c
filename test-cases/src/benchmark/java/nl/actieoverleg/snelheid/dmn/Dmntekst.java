package nl.actieoverleg.snelheid.dmn;

import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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
    private final StringWriter tekst = new StringWriter();
    private final XMLStreamWriter xml;

    private Dmntekst(Beslismodel model, Taal taal) throws XMLStreamException {
        this.model = model;
        this.taal = taal;
        this.invoer = Invoer.van(model).typen();
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(tekst);
    }

    /** The model in the form that it is set up for. */
    static String schrijf(Beslismodel model, Taal taal) {
        try {
            return new Dmntekst(model, taal).schrijf();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String schrijf() throws XMLStreamException {
        xml.writeStartDocument();
        begin("definitions", "id", NAAM, "name", NAAM, "namespace", NAAMRUIMTE);
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
        einde();
        xml.writeEndDocument();
        return tekst.toString();
    }

    private void casustype() throws XMLStreamException {
        begin("itemDefinition", "id", CASUSTYPE, "name", CASUSTYPE);
        for (Map.Entry<String, String> een : invoer.entrySet()) {
            begin("itemComponent", "id", "deel_" + een.getKey(), "name", een.getKey());
            begin("typeRef");
            xml.writeCharacters(een.getValue());
            einde();
            einde();
        }
        einde();
    }

    private void invoer(String naam, String type) throws XMLStreamException {
        begin("inputData", "id", naam, "name", naam);
        leeg("variable", "id", "variabele_" + naam, "name", naam, "typeRef", type);
        einde();
    }

    private void losseBeslissingen() throws XMLStreamException {
        for (Uitkomst uitkomst : model.uitkomsten()) {
            beginBesluit(uitkomst.naam(), uitkomst.naam(), "boolean", Beslismodel.namen(uitkomst.formule()));
            uitdrukking("literalExpression", taal.schrijf(uitkomst));
            einde();
        }
        Set<String> alle = model.uitkomsten().stream().map(Uitkomst::naam)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        alle.addAll(Beslismodel.namen(model.route()));
        beginBesluit(BESLUIT, Beslismodel.ROUTE, "string", alle);
        uitdrukking("literalExpression", taal.schrijf(model.route()));
        einde();
    }

    private void kader() throws XMLStreamException {
        beginBesluit(BESLUIT, BESLUIT, null, alleInvoer());
        begin("context", "id", "kader");
        for (Uitkomst uitkomst : model.uitkomsten()) {
            regel(uitkomst.naam(), "boolean", taal.schrijf(uitkomst));
        }
        regel(Beslismodel.ROUTE, "string", taal.schrijf(model.route()));
        einde();
        einde();
    }

    private void regel(String naam, String type, String uitdrukking) throws XMLStreamException {
        begin("contextEntry", "id", "regel_" + naam);
        leeg("variable", "id", "variabele_" + naam, "name", naam, "typeRef", type);
        uitdrukking("literalExpression", uitdrukking);
        einde();
    }

    private void eenUitdrukking() throws XMLStreamException {
        beginBesluit(BESLUIT, BESLUIT, null, alleInvoer());
        uitdrukking("literalExpression", model.uitkomsten().stream()
                .map(uitkomst -> uitkomst.naam() + ": " + taal.schrijf(uitkomst))
                .collect(Collectors.joining(",\n", "{\n", ",\n" + Beslismodel.ROUTE + ": " + taal.schrijf(model.route())
                        + "\n}")));
        einde();
    }

    /** A table for each layer of outcomes, with one row that always applies and an output for each outcome. */
    private void lagen() throws XMLStreamException {
        int aantal = model.uitkomsten().stream().mapToInt(Uitkomst::laag).max().orElse(0) + 1;
        for (int i = 0; i < aantal; i++) {
            int laag = i;
            Collection<Uitkomst> uitkomsten = model.uitkomsten().stream().filter(een -> een.laag() == laag).toList();
            // Outcomes of the layer below come with the layer itself.
            beginBesluit("laag_" + laag, "laag_" + laag, null,
                    laag == 0 ? alleInvoer() : Set.of("laag_" + (laag - 1)));
            begin("decisionTable", "id", "tabel_" + laag, "hitPolicy", "FIRST");
            for (Uitkomst uitkomst : uitkomsten) {
                leeg("output", "id", "uit_" + uitkomst.naam(), "name", uitkomst.naam(), "typeRef", "boolean");
            }
            begin("rule", "id", "rij_" + laag);
            for (Uitkomst uitkomst : uitkomsten) {
                uitdrukking("outputEntry", taal.schrijf(uitkomst));
            }
            einde();
            einde();
            einde();
        }
        beginBesluit(BESLUIT, Beslismodel.ROUTE, "string", Set.of("laag_" + (aantal - 1)));
        uitdrukking("literalExpression", taal.schrijf(model.route()));
        einde();
    }

    private void beginBesluit(String id, String naam, String type, Set<String> vereist) throws XMLStreamException {
        begin("decision", "id", id, "name", naam);
        begin("variable", "id", "variabele_" + id, "name", naam);
        if (type != null) {
            xml.writeAttribute("typeRef", type);
        }
        einde();
        Set<String> nodig = vereist.stream().map(Dmntekst::gegeven).collect(Collectors.toCollection(TreeSet::new));
        for (String een : nodig) {
            begin("informationRequirement", "id", "vereist_" + id + "_" + een);
            leeg(alleInvoer().contains(een) ? "requiredInput" : "requiredDecision", "href", "#" + een);
            einde();
        }
    }

    private Set<String> alleInvoer() {
        return model.opzet().ineen() ? Set.of(Opzet.CASUS) : invoer.keySet();
    }

    /** The input or decision that a name in an expression belongs to. */
    private static String gegeven(String naam) {
        return naam.startsWith(Opzet.CASUS + ".") ? Opzet.CASUS : naam;
    }

    private void uitdrukking(String element, String uitdrukking) throws XMLStreamException {
        begin(element);
        if (taal.naam() != null) {
            xml.writeAttribute("expressionLanguage", taal.naam());
        }
        begin("text");
        xml.writeCharacters(uitdrukking);
        einde();
        einde();
    }

    private void begin(String element, String... kenmerken) throws XMLStreamException {
        xml.writeStartElement(element);
        if (element.equals("definitions")) {
            xml.writeDefaultNamespace(DMN);
        }
        for (int i = 0; i < kenmerken.length; i += 2) {
            xml.writeAttribute(kenmerken[i], kenmerken[i + 1]);
        }
    }

    private void leeg(String element, String... kenmerken) throws XMLStreamException {
        begin(element, kenmerken);
        einde();
    }

    private void einde() throws XMLStreamException {
        xml.writeEndElement();
    }
}
