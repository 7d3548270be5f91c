package nl.actieoverleg.proefbank;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files that the page is made of. */
final class Paginabestanden {

    private static final String PAGINA = "index.html";
    private static final List<String> NAMEN = List.of(PAGINA, "proefbank.css", "icoon.svg", "proefbank.js", "dom.js",
            "dienst.js", "casus.js", "vragen.js", "advies.js", "meetlat.js", "regels.js", "editor.js", "verschil.js");

    private Paginabestanden() {
    }

    static void zetIn(Verkeer verkeer) throws IOException {
        for (String naam : NAMEN) {
            Reactie antwoord = new Reactie(Reactie.GOED, soort(naam), lees(naam));
            verkeer.lees("/" + (naam.equals(PAGINA) ? "" : naam), antwoord);
        }
    }

    private static byte[] lees(String naam) throws IOException {
        try (InputStream in = Paginabestanden.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IOException("The program lacks a file of the page: " + naam);
            }
            return in.readAllBytes();
        }
    }

    private static String soort(String naam) {
        return switch (naam.substring(naam.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }
}
