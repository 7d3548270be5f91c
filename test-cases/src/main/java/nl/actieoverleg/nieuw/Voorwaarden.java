package nl.actieoverleg.nieuw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;

/** Conditions as a person writes them, without names of lists, as the patterns of a rule. */
final class Voorwaarden {

    private static final int BREEDTE = 120;
    private static final Set<Lijstsoort> SOORTEN = EnumSet.of(Lijstsoort.VRAGEN, Lijstsoort.TELLERS,
            Lijstsoort.CRITERIA, Lijstsoort.INGANGEN);
    private static final Set<String> DAGEN = Set.of("vanaf", "voor");
    private static final String MINSTENS = "minstens";
    private static final Pattern FUNCTIE = Pattern.compile("(\\w+)\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern ANTWOORD = Pattern.compile("([\\p{L}\\w-]+)\\s*\\.\\s*(\\w+)");
    private static final Pattern AANTAL = Pattern.compile("([\\p{L}\\w-]+)\\s*>=\\s*(\\d+)");

    /** What people write where a rule cannot ask for it, or asks in another way. */
    private static final Pattern REGIO = Pattern.compile("(provincie|regio)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile("\\s(of|or)\\s|\\|");
    private static final Pattern EN = Pattern.compile("\\s(en|and)\\s|&");

    private final List<Regelmodule> zichtbaar;
    private final String pakket;
    /** Conditions by what they are asked of. */
    private final Map<String, List<String>> patronen = new LinkedHashMap<>();
    private final Set<String> imports = new LinkedHashSet<>();
    private final List<String> fouten = new ArrayList<>();

    /**
     * @param zichtbaar the module of the rule and those below it
     * @param pakket the package of the rule
     */
    private Voorwaarden(List<Regelmodule> zichtbaar, String pakket) {
        this.zichtbaar = zichtbaar;
        this.pakket = pakket;
    }

    /** Takes conditions apart. What is wrong with them comes into the list of faults. */
    static Voorwaarden lees(String tekst, List<Regelmodule> zichtbaar, String pakket, List<String> fouten) {
        Voorwaarden voorwaarden = new Voorwaarden(zichtbaar, pakket);
        for (String deel : delen(tekst)) {
            voorwaarden.neem(deel);
        }
        if (voorwaarden.patronen.isEmpty() && voorwaarden.fouten.isEmpty()) {
            voorwaarden.fouten.add("Er staat geen voorwaarde. Schrijf bijvoorbeeld: stalking.ja");
        }
        fouten.addAll(voorwaarden.fouten);
        return voorwaarden;
    }

    /** The lines between {@code when} and {@code then}. */
    String regels() {
        StringBuilder regels = new StringBuilder();
        patronen.forEach((lijst, delen) -> {
            StringBuilder regel = new StringBuilder("    ").append(lijst).append("( ").append(delen.get(0));
            for (String deel : delen.subList(1, delen.size())) {
                regel.append(',');
                if (regel.length() - regel.lastIndexOf("\n") + deel.length() + 4 > BREEDTE) {
                    regel.append("\n       ");
                }
                regel.append(' ').append(deel);
            }
            regels.append(regel).append(" )\n");
        });
        return regels.toString();
    }

    /** What the file of the rule has to import. */
    List<String> imports() {
        return List.copyOf(imports);
    }

    /** Parts at the commas that stand between no brackets. */
    private static List<String> delen(String tekst) {
        List<String> delen = new ArrayList<>();
        int diepte = 0;
        int begin = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            char teken = i == tekst.length() ? ',' : tekst.charAt(i);
            diepte += teken == '(' ? 1 : teken == ')' ? -1 : 0;
            if (teken == ',' && (diepte == 0 || i == tekst.length())) {
                if (!tekst.substring(begin, i).isBlank()) {
                    delen.add(tekst.substring(begin, i).strip());
                }
                begin = i + 1;
            }
        }
        return delen;
    }

    private void neem(String deel) {
        Matcher functie = FUNCTIE.matcher(deel);
        if (functie.matches()) {
            functie(functie.group(1), functie.group(2).strip(), deel);
        } else if (isLosRoutewoord(deel)) {
            voegToe("Routering", deel);
        } else {
            List<String> lijst = new ArrayList<>();
            String tekst = een(deel, lijst);
            if (tekst != null) {
                voegToe(lijst.get(0), tekst);
            }
        }
    }

    private static boolean isLosRoutewoord(String deel) {
        for (Routewoord woord : Routewoord.values()) {
            if (woord.woord().equals(deel) && woord.noemt() == null) {
                return true;
            }
        }
        return false;
    }

    private void functie(String naam, String inhoud, String deel) {
        if (naam.equals(MINSTENS)) {
            minstens(delen(inhoud), deel);
        } else if (DAGEN.contains(naam)) {
            voegToe("Peildatum", naam + "( \"" + inhoud.replace("\"", "").strip() + "\" )");
        } else if (List.of(Routewoord.values()).stream().anyMatch(woord -> woord.woord().equals(naam))) {
            voegToe("Routering", naam + "( \"" + inhoud.replace("\"", "").strip() + "\" )");
        } else {
            fouten.add("Dit is geen voorwaarde: " + deel + ". Laat de naam van de lijst weg, zoals: stalking.ja, "
                    + "minstens( 2, a.ja, b.ja, c.ja ) of naar( ZVH ).");
        }
    }

    private void minstens(List<String> delen, String geheel) {
        List<String> lijsten = new ArrayList<>();
        List<String> teksten = new ArrayList<>();
        if (delen.size() < 2 || !delen.get(0).matches("\\d{1,4}")) {
            fouten.add("Achter minstens( hoort een getal en dan waaruit gekozen wordt, zoals "
                    + "minstens( 2, a.ja, b.ja, c.ja ): " + geheel + ".");
            return;
        }
        for (String deel : delen.subList(1, delen.size())) {
            String tekst = een(deel, lijsten);
            if (tekst != null) {
                teksten.add(tekst);
            }
        }
        if (lijsten.stream().distinct().count() > 1) {
            fouten.add("Binnen minstens( … ) kan alles maar uit één lijst komen. Hier staan " + String.join(" en ",
                    lijsten.stream().distinct().toList()) + " door elkaar.");
        } else if (!teksten.isEmpty()) {
            voegToe(lijsten.get(0), MINSTENS + "( " + delen.get(0) + ", " + String.join(", ", teksten) + " )");
            imports.add("function nl.actieoverleg.regel.Woorden.minstens");
        }
    }

    /** One question to an answer or a count, with the list that it is asked of; null when it is not one. */
    private String een(String deel, List<String> lijst) {
        Matcher antwoord = ANTWOORD.matcher(deel);
        Matcher aantal = AANTAL.matcher(deel);
        boolean isAntwoord = antwoord.matches();
        if (!isAntwoord && !aantal.matches()) {
            fouten.add(veld(deel, lijst) == null ? geenVoorwaarde(deel) : "Achter " + deel + " ontbreekt wat het "
                    + "antwoord moet zijn. Schrijf bijvoorbeeld: " + deel + ".ja");
            return null;
        }
        String naam = isAntwoord ? antwoord.group(1) : aantal.group(1);
        String veld = veld(naam, lijst);
        if (veld == null && REGIO.matcher(deel).matches()) {
            fouten.add(geenVoorwaarde(deel));
            return null;
        }
        if (veld == null) {
            Set<String> bekend = new LinkedHashSet<>();
            zichtbaar.forEach(module -> module.lijsten().stream().filter(een -> SOORTEN.contains(een.soort()))
                    .forEach(een -> een.velden().forEach(woord -> bekend.add(woord.naam()))));
            String bedoeld = Spelling.dichtstbij(naam, bekend);
            fouten.add("Het veld " + naam + " is niet bekend." + (bedoeld == null ? " Voeg de vraag of het criterium "
                    + "eerst toe." : " Bedoelde u " + bedoeld + "? Anders: voeg de vraag of het criterium eerst toe."));
            return null;
        }
        return veld + (isAntwoord ? "." + antwoord.group(2) : " >= " + aantal.group(2));
    }

    private static String geenVoorwaarde(String deel) {
        Matcher regio = REGIO.matcher(deel);
        if (regio.matches()) {
            String wat = regio.group(1).toLowerCase(Locale.ROOT);
            return "Een regel kan niet vragen naar de " + wat + " van de casus. Noem met --in de map van die " + wat
                    + ": daar geldt de regel alleen voor haar casussen.";
        }
        return "Dit is geen voorwaarde: " + deel + ". " + (OF.matcher(deel).find()
                ? "Is één ervan genoeg? Schrijf dan: minstens( 1, a.ja, b.ja )" : EN.matcher(deel).find()
                ? "Moeten ze allemaal kloppen? Zet er dan een komma tussen."
                : "Schrijf een veld met .ja erachter, zoals: stalking.ja");
    }

    /** The field with this name or code, its list added; null when there is none. */
    private String veld(String naam, List<String> lijst) {
        for (int i = zichtbaar.size() - 1; i >= 0; i--) {
            for (Lijst een : zichtbaar.get(i).lijsten()) {
                for (Lijst.Veld woord : SOORTEN.contains(een.soort()) ? een.velden() : List.<Lijst.Veld>of()) {
                    if (woord.naam().equals(naam) || woord.code().equals(naam)) {
                        lijst.add(een.naam());
                        if (!zichtbaar.get(i).pakket().equals(pakket)) {
                            imports.add(zichtbaar.get(i).pakket() + "." + een.naam());
                        }
                        return woord.naam();
                    }
                }
            }
        }
        return null;
    }

    private void voegToe(String lijst, String voorwaarde) {
        patronen.computeIfAbsent(lijst, naam -> new ArrayList<>()).add(voorwaarde);
    }
}
