package nl.actieoverleg.proefbank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A request as no browser would send it, written to a socket: clients of Java do not let a test choose every header.
 */
final class Verzoek {

    private static final int WACHTTIJD = 30_000;

    private final URI adres;
    private final String methode;
    private final String pad;
    private final Map<String, String> koppen = new LinkedHashMap<>();
    private byte[] inhoud = new byte[0];

    private Verzoek(URI adres, String methode, String pad) {
        this.adres = adres;
        this.methode = methode;
        this.pad = pad;
        koppen.put("Host", adres.getAuthority());
        koppen.put("Connection", "close");
    }

    static Verzoek get(URI adres, String pad) {
        return new Verzoek(adres, "GET", pad);
    }

    /** As the page asks. */
    static Verzoek post(URI adres, String pad, String json) {
        Verzoek verzoek = new Verzoek(adres, "POST", pad).kop("Content-Type", "application/json")
                .kop("Origin", "http://" + adres.getAuthority()).kop("Sec-Fetch-Site", "same-origin")
                .kop(Poortwachter.SLEUTELKOP, adres.getFragment().replace("sleutel=", ""));
        verzoek.inhoud = json.getBytes(StandardCharsets.UTF_8);
        return verzoek;
    }

    Verzoek methode(String andere) {
        Verzoek verzoek = new Verzoek(adres, andere, pad);
        verzoek.koppen.putAll(koppen);
        verzoek.inhoud = inhoud;
        return verzoek;
    }

    /** Sets a header; null leaves it out. */
    Verzoek kop(String naam, String waarde) {
        koppen.put(naam, waarde);
        return this;
    }

    /** What came back. */
    record Terug(int status, Map<String, String> koppen, String tekst) {

        String kop(String naam) {
            return koppen.get(naam.toLowerCase(Locale.ROOT));
        }

        JsonNode json() {
            return Blad.JSON.readTree(tekst);
        }
    }

    Terug stuur() throws IOException {
        return stuur(InetAddress.getByName("127.0.0.1"));
    }

    /** Sends it to this address of the machine. */
    Terug stuur(InetAddress naar) throws IOException {
        try (Socket lijn = new Socket(naar, adres.getPort())) {
            lijn.setSoTimeout(WACHTTIJD);
            StringBuilder kop = new StringBuilder(methode + " " + pad + " HTTP/1.1\r\n");
            koppen.forEach((naam, waarde) -> kop.append(waarde == null ? "" : naam + ": " + waarde + "\r\n"));
            if (methode.equals("POST")) {
                kop.append("Content-Length: ").append(inhoud.length).append("\r\n");
            }
            lijn.getOutputStream().write(kop.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            lijn.getOutputStream().write(inhoud);
            lijn.getOutputStream().flush();
            return lees(lijn);
        }
    }

    private static Terug lees(Socket lijn) throws IOException {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        lijn.getInputStream().transferTo(alles);
        String[] deel = alles.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        String[] regels = deel[0].split("\r\n");
        Map<String, String> koppen = new LinkedHashMap<>();
        for (int i = 1; i < regels.length; i++) {
            String[] kop = regels[i].split(": ", 2);
            koppen.put(kop[0].toLowerCase(Locale.ROOT), kop[1]);
        }
        return new Terug(Integer.parseInt(regels[0].split(" ")[1]), koppen, deel[1]);
    }
}
