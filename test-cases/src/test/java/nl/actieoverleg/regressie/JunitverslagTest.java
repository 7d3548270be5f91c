package nl.actieoverleg.regressie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** JUnit XML stays XML, whatever stands in a file or in its name. */
class JunitverslagTest {

    @Test
    void zetFoutenPerBestandBijElkaar() throws Exception {
        Element suite = lees(Junitverslag.van(new FouteTestcasussen(List.of(
                new Casusfout("b.yaml", 3, "Drie <is> fout & \"raar\"."),
                new Casusfout("a\u0001.yaml", 0, "Teken \u001B fout."),
                new Casusfout("b.yaml", 5, "Vijf is fout.")))));
        assertEquals("2", suite.getAttribute("tests"));
        assertEquals("2", suite.getAttribute("errors"));
        assertEquals("0", suite.getAttribute("failures"));
        NodeList fouten = suite.getElementsByTagName("error");
        assertEquals("a\uFFFD.yaml: Teken \uFFFD fout.",
                fouten.item(0).getTextContent());
        assertEquals("b.yaml, regelnummer 3: Drie <is> fout & \"raar\".\nb.yaml, regelnummer 5: Vijf is fout.",
                fouten.item(1).getTextContent());
    }

    private static Element lees(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }
}
