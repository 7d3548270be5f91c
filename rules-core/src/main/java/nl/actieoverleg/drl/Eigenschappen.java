package nl.actieoverleg.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Regelmodule;

/** What a rule module says of itself in {@code regelmodule.properties}; parts that are missing or wrong are null. */
final class Eigenschappen {

    static final String BESTAND = "regelmodule.properties";

    private static final List<String> SLEUTELS = List.of("id", "naam", "versie", "regio", "op");

    private final Regelfouten fouten;
    private final Map<String, String> waarden = new HashMap<>();
    private final Map<String, Integer> regelnummers = new HashMap<>();

    /** Reads the file; null as text means that there is none. */
    Eigenschappen(String tekst, Regelfouten fouten) {
        this.fouten = fouten;
        if (tekst == null) {
            fouten.meld(BESTAND, 0, "Het bestand " + BESTAND + " ontbreekt in deze regelmodule.",
                    "Maak het, met daarin id=…, naam=… en versie=…, en voor een regio ook regio=… en op=….");
            return;
        }
        String[] gelezen = Regelmodule.metLf(tekst).split("\n", -1);
        for (int i = 0; i < gelezen.length; i++) {
            String inhoud = gelezen[i].strip();
            if (!inhoud.isEmpty() && inhoud.charAt(0) != '#' && inhoud.charAt(0) != '!') {
                leesRegel(i + 1, inhoud);
            }
        }
        keur();
    }

    /** What stands behind one of the keys id, naam, versie, regio and op, the id of the module below. */
    String van(String sleutel) {
        return waarden.get(sleutel);
    }

    /** The line that names the module below, or 0. */
    int regelnummerVanOp() {
        return regelnummers.getOrDefault("op", 0);
    }

    private void leesRegel(int regelnummer, String inhoud) {
        int is = inhoud.indexOf('=');
        String sleutel = is < 0 ? inhoud : inhoud.substring(0, is).strip();
        if (is < 0) {
            fouten.meld(BESTAND, regelnummer, "Hier ontbreekt het teken =.",
                    "Schrijf naam en waarde met = ertussen, bijvoorbeeld: id=mijnregio");
        } else if (!SLEUTELS.contains(sleutel)) {
            fouten.meld(BESTAND, regelnummer, "De eigenschap " + sleutel + " bestaat niet.",
                    Spelling.bedoeld(sleutel, SLEUTELS, "", "Gebruik alleen id, naam, versie, regio en op."));
        } else if (waarden.containsKey(sleutel)) {
            fouten.meld(BESTAND, regelnummer, "De eigenschap " + sleutel + " staat er dubbel.", "Haal er één weg.");
        } else {
            regelnummers.put(sleutel, regelnummer);
            waarden.put(sleutel, inhoud.substring(is + 1).strip());
        }
    }

    private void keur() {
        keur("id", true, "kleine letters, cijfers en streepjes", "id=mijnregio");
        keur("naam", true, "een naam", "naam=Mijn regio");
        keur("versie", true, "getallen met punten ertussen", "versie=1.0.0");
        keur("regio", false, "hoofdletters, cijfers en lage streepjes", "regio=MIJNREGIO");
        keur("op", false, "kleine letters, cijfers en streepjes", "op=basis");
        boolean metRegio = regelnummers.containsKey("regio");
        if (metRegio != regelnummers.containsKey("op")) {
            String wel = metRegio ? "regio" : "op";
            fouten.meld(BESTAND, regelnummers.get(wel), "Bij " + wel + " hoort ook " + (metRegio ? "op" : "regio")
                    + ", en die ontbreekt.", "Een regio heeft ze allebei, bijvoorbeeld regio=MIJNREGIO en op=basis; "
                    + "de basis heeft ze geen van beide.");
        } else if (waarden.containsKey("op") && waarden.get("op").equals(waarden.get("id"))) {
            fouten.meld(BESTAND, regelnummers.get("op"), "Deze regelmodule staat op zichzelf.",
                    "Noem achter op= de module waar deze op voortbouwt, bijvoorbeeld: op=basis");
        }
    }

    /** Takes a value away that cannot be. */
    private void keur(String sleutel, boolean verplicht, String uitleg, String voorbeeld) {
        String waarde = waarden.get(sleutel);
        if (waarde == null && verplicht) {
            fouten.meld(BESTAND, 0, "De eigenschap " + sleutel + " ontbreekt.",
                    "Zet het erbij, bijvoorbeeld: " + voorbeeld);
        } else if (waarde != null && !isGoed(sleutel, waarde)) {
            fouten.meld(BESTAND, regelnummers.get(sleutel),
                    "De eigenschap " + sleutel + (waarde.isEmpty() ? " is leeg." : " kan niet " + waarde + " zijn."),
                    "Schrijf " + uitleg + ", bijvoorbeeld: " + voorbeeld);
            waarden.remove(sleutel);
        }
    }

    private static boolean isGoed(String sleutel, String waarde) {
        return switch (sleutel) {
            case "id", "op" -> Naamvorm.isModule(waarde);
            case "regio" -> Naamvorm.isRegio(waarde);
            case "versie" -> Naamvorm.isVersie(waarde);
            default -> isZichtbaar(waarde);
        };
    }

    private static boolean isZichtbaar(String waarde) {
        boolean zichtbaar = !waarde.isEmpty();
        for (int i = 0; i < waarde.length(); i++) {
            zichtbaar &= waarde.charAt(i) != '\\' && !Character.isISOControl(waarde.charAt(i));
        }
        return zichtbaar;
    }
}
