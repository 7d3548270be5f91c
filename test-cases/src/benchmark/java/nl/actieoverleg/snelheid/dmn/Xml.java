package nl.actieoverleg.snelheid.dmn;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML text in the making. It is kept in memory, so that writing it cannot fail. */
final class Xml {

    private final StringWriter tekst = new StringWriter();
    private final XMLStreamWriter schrijver;

    Xml() {
        try {
            schrijver = XMLOutputFactory.newInstance().createXMLStreamWriter(tekst);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element; its attributes are given as name, value, name, value. */
    void begin(String element, String... kenmerken) {
        doe(() -> schrijver.writeStartElement(element));
        for (int i = 0; i < kenmerken.length; i += 2) {
            kenmerk(kenmerken[i], kenmerken[i + 1]);
        }
    }

    void kenmerk(String naam, String waarde) {
        doe(() -> schrijver.writeAttribute(naam, waarde));
    }

    void schrijf(String inhoud) {
        doe(() -> schrijver.writeCharacters(inhoud));
    }

    void einde() {
        doe(schrijver::writeEndElement);
    }

    void leeg(String element, String... kenmerken) {
        begin(element, kenmerken);
        einde();
    }

    String tekst() {
        doe(schrijver::flush);
        return tekst.toString();
    }

    private static void doe(Stap stap) {
        try {
            stap.doe();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Stap {
        void doe() throws XMLStreamException;
    }
}
