package nl.actieoverleg.proefbank;

import java.nio.charset.StandardCharsets;

/** What goes back to the browser. The bytes are not copied: whoever made them leaves them as they are. */
record Reactie(int status, String soort, byte[] inhoud) {

    static final int GOED = 200;
    static final int ONGELDIG = 400;
    static final int GEWEIGERD = 403;
    static final int NIET_GEVONDEN = 404;
    static final int VERKEERDE_METHODE = 405;
    static final int BOTSING = 409;
    static final int TE_GROOT = 413;
    static final int VERKEERDE_SOORT = 415;
    static final int NIET_TE_BEOORDELEN = 422;
    static final int MISLUKT = 500;

    static Reactie json(int status, String json) {
        return new Reactie(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static Reactie tekst(int status, String tekst) {
        return new Reactie(status, "text/plain; charset=utf-8", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
