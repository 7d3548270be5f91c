package nl.actieoverleg.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Versie;

/**
 * What a rule module says of itself in {@code regelmodule.properties}; parts that are missing or wrong are null.
 *
 * @param op the id of the module below, or null
 * @param regelnummerVanOp the line that names it, or 0
 */
record Eigenschappen(String id, String naam, String versie, String regio, String op, int regelnummerVanOp) {

    static final String BESTAND = "regelmodule.properties";

    private static final List<String> SLEUTELS = List.of("id", "naam", "versie", "regio", "op");
    /** Reads the file; null as text means that there is none. */
    static Eigenschappen lees(String tekst, Regelfouten fouten) {
        if (tekst == null) {
            fouten.meld(BESTAND, 0, "Het bestand " + BESTAND + " ontbreekt in deze regelmodule.",
                    "Maak het met de regels id=…, naam=… en versie=…, en voor een regio ook regio=… en op=….");
            return new Eigenschappen(null, null, null, null, null, 0);
        }
        Lezer lezer = new Lezer(fouten);
        lezer.lees(Versie.metLf(tekst));
        return lezer.eigenschappen();
    }

    private static final class Lezer {

        private final Regelfouten fouten;
        private final Map<String, String> waarden = new HashMap<>();
        private final Map<String, Integer> regelnummers = new HashMap<>();

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

        private void leesRegel(int regelnummer, String inhoud) {
            int is = inhoud.indexOf('=');
            String sleutel = is < 0 ? inhoud : inhoud.substring(0, is).strip();
            String waarde = is < 0 ? "" : inhoud.substring(is + 1).strip();
            if (is < 0) {
                fouten.meld(BESTAND, regelnummer, "Op deze regel ontbreekt het teken =.",
                        "Schrijf naam en waarde met = ertussen, bijvoorbeeld: id=mijnregio");
            } else if (!SLEUTELS.contains(sleutel)) {
                String bedoeld = Spelling.dichtstbij(sleutel, SLEUTELS);
                fouten.meld(BESTAND, regelnummer, "De eigenschap " + sleutel + " bestaat niet.",
                        bedoeld == null ? "Gebruik alleen id, naam, versie, regio en op." : "Bedoelde u " + bedoeld
                        + "?");
            } else if (waarden.containsKey(sleutel)) {
                fouten.meld(BESTAND, regelnummer, "De eigenschap " + sleutel + " staat er dubbel.", "Haal er één weg.");
            } else {
                regelnummers.put(sleutel, regelnummer);
                waarden.put(sleutel, waarde);
            }
        }

        Eigenschappen eigenschappen() {
            String id = verplicht("id", "kleine letters, cijfers en streepjes", "id=mijnregio");
            String naam = verplicht("naam", "een naam", "naam=Mijn regio");
            String versie = verplicht("versie", "getallen met punten ertussen", "versie=1.0.0");
            String regio = facultatief("regio", "hoofdletters, cijfers en lage streepjes", "regio=MIJNREGIO");
            String op = facultatief("op", "kleine letters, cijfers en streepjes", "op=basis");
            if (waarden.containsKey("regio") != waarden.containsKey("op")) {
                String wel = waarden.containsKey("regio") ? "regio" : "op";
                String niet = waarden.containsKey("regio") ? "op" : "regio";
                fouten.meld(BESTAND, regelnummers.get(wel), "Bij " + wel + " hoort ook " + niet + ", en die ontbreekt.",
                        "Een regio heeft ze allebei, bijvoorbeeld regio=MIJNREGIO en op=basis; "
                                + "de basis heeft ze geen van beide.");
            } else if (op != null && op.equals(id)) {
                fouten.meld(BESTAND, regelnummers.get("op"), "Deze regelmodule staat op zichzelf.",
                        "Noem achter op= de module waar deze op voortbouwt, bijvoorbeeld: op=basis");
            }
            return new Eigenschappen(id, naam, versie, regio, op, regelnummers.getOrDefault("op", 0));
        }

        private String verplicht(String sleutel, String uitleg, String voorbeeld) {
            if (!waarden.containsKey(sleutel)) {
                fouten.meld(BESTAND, 0, "De eigenschap " + sleutel + " ontbreekt.",
                        "Voeg een regel toe, bijvoorbeeld: " + voorbeeld);
            }
            return facultatief(sleutel, uitleg, voorbeeld);
        }

        private String facultatief(String sleutel, String uitleg, String voorbeeld) {
            String waarde = waarden.get(sleutel);
            if (waarde == null || isGoed(sleutel, waarde)) {
                return waarde;
            }
            fouten.meld(BESTAND, regelnummers.get(sleutel),
                    "De eigenschap " + sleutel + (waarde.isEmpty() ? " is leeg." : " kan niet " + waarde + " zijn."),
                    "Schrijf " + uitleg + ", bijvoorbeeld: " + voorbeeld);
            return null;
        }

        private static boolean isGoed(String sleutel, String waarde) {
            return switch (sleutel) {
                case "id", "op" -> Naamvorm.isModule(waarde);
                case "regio" -> Naamvorm.isRegio(waarde);
                case "versie" -> Naamvorm.isVersie(waarde);
                default -> !waarde.isEmpty() && waarde.indexOf('\\') < 0 && isZichtbaar(waarde);
            };
        }

        private static boolean isZichtbaar(String waarde) {
            for (int i = 0; i < waarde.length(); i++) {
                if (Character.isISOControl(waarde.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
