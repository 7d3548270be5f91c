package nl.actieoverleg.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.melding.Regelfouten;

/**
 * What a rule module says of itself in {@code regelmodule.properties}; parts that are missing or wrong are null.
 *
 * @param op the id of the module below, or null
 * @param regelVanOp the line that names it, or 0
 */
record Eigenschappen(String id, String naam, String versie, String regio, String op, int regelVanOp) {

    static final String BESTAND = "regelmodule.properties";

    private static final List<String> SLEUTELS = List.of("id", "naam", "versie", "regio", "op");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSIE = Pattern.compile("[0-9]+(\\.[0-9]+)*(-[A-Za-z0-9.]+)?");
    private static final Pattern REGIO = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Reads the file; null as text means that there is none. */
    static Eigenschappen lees(String tekst, Regelfouten fouten) {
        if (tekst == null) {
            fouten.meld(BESTAND, 0, "Het bestand " + BESTAND + " ontbreekt in deze regelmodule.",
                    "Maak het met de regels id=…, naam=… en versie=…, en voor een regio ook regio=… en op=….");
            return new Eigenschappen(null, null, null, null, null, 0);
        }
        Lezer lezer = new Lezer(fouten);
        lezer.lees(Brontekst.genormaliseerd(tekst));
        return lezer.eigenschappen();
    }

    private static final class Lezer {

        private final Regelfouten fouten;
        private final Map<String, String> waarden = new HashMap<>();
        private final Map<String, Integer> regels = new HashMap<>();

        Lezer(Regelfouten fouten) {
            this.fouten = fouten;
        }

        void lees(String tekst) {
            String[] gelezen = tekst.split("\n", -1);
            for (int i = 0; i < gelezen.length; i++) {
                String inhoud = gelezen[i].strip();
                if (!inhoud.isEmpty() && inhoud.charAt(0) != '#' && inhoud.charAt(0) != '!') {
                    leesRegel(i + 1, inhoud);
                }
            }
        }

        private void leesRegel(int regel, String inhoud) {
            int is = inhoud.indexOf('=');
            String sleutel = is < 0 ? inhoud : inhoud.substring(0, is).strip();
            String waarde = is < 0 ? "" : inhoud.substring(is + 1).strip();
            if (is < 0) {
                fouten.meld(BESTAND, regel, "Op deze regel ontbreekt het teken =.",
                        "Schrijf naam en waarde met = ertussen, bijvoorbeeld: id=mijnregio");
            } else if (!SLEUTELS.contains(sleutel)) {
                String bedoeld = Spelling.dichtstbij(sleutel, SLEUTELS);
                fouten.meld(BESTAND, regel, "De eigenschap " + sleutel + " bestaat niet.",
                        bedoeld == null ? "Gebruik alleen id, naam, versie, regio en op." : "Bedoelde u " + bedoeld
                        + "?");
            } else if (waarden.containsKey(sleutel)) {
                fouten.meld(BESTAND, regel, "De eigenschap " + sleutel + " staat er dubbel.", "Haal er één weg.");
            } else {
                regels.put(sleutel, regel);
                waarden.put(sleutel, waarde);
            }
        }

        Eigenschappen eigenschappen() {
            String id = verplicht("id", ID, "kleine letters, cijfers en streepjes", "id=mijnregio");
            String naam = verplicht("naam", Pattern.compile("[^\\p{Cntrl}\\\\]+"), "een naam", "naam=Mijn regio");
            String versie = verplicht("versie", VERSIE, "getallen met punten ertussen", "versie=1.0.0");
            String regio = facultatief("regio", REGIO, "hoofdletters, cijfers en lage streepjes", "regio=MIJNREGIO");
            String op = facultatief("op", ID, "kleine letters, cijfers en streepjes", "op=basis");
            if (waarden.containsKey("regio") != waarden.containsKey("op")) {
                String wel = waarden.containsKey("regio") ? "regio" : "op";
                String niet = waarden.containsKey("regio") ? "op" : "regio";
                fouten.meld(BESTAND, regels.get(wel), "Bij " + wel + " hoort ook " + niet + ", en die ontbreekt.",
                        "Een regio heeft ze allebei, bijvoorbeeld regio=MIJNREGIO en op=basis; "
                                + "de basis heeft ze geen van beide.");
            } else if (op != null && op.equals(id)) {
                fouten.meld(BESTAND, regels.get("op"), "Deze regelmodule staat op zichzelf.",
                        "Noem achter op= de module waar deze op voortbouwt, bijvoorbeeld: op=basis");
            }
            return new Eigenschappen(id, naam, versie, regio, op, regels.getOrDefault("op", 0));
        }

        private String verplicht(String sleutel, Pattern vorm, String uitleg, String voorbeeld) {
            if (!waarden.containsKey(sleutel)) {
                fouten.meld(BESTAND, 0, "De eigenschap " + sleutel + " ontbreekt.",
                        "Voeg een regel toe, bijvoorbeeld: " + voorbeeld);
            }
            return facultatief(sleutel, vorm, uitleg, voorbeeld);
        }

        private String facultatief(String sleutel, Pattern vorm, String uitleg, String voorbeeld) {
            String waarde = waarden.get(sleutel);
            if (waarde == null || vorm.matcher(waarde).matches()) {
                return waarde;
            }
            fouten.meld(BESTAND, regels.get(sleutel),
                    "De eigenschap " + sleutel + (waarde.isEmpty() ? " is leeg." : " kan niet " + waarde + " zijn."),
                    "Schrijf " + uitleg + ", bijvoorbeeld: " + voorbeeld);
            return null;
        }
    }
}
