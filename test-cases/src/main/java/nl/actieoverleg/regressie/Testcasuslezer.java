package nl.actieoverleg.regressie;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regressie.Casuswoorden.Woordsoort;
import nl.actieoverleg.regressie.Knooplezer.Veld;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads example cases. Thread-safe. */
final class Testcasuslezer {

    /** The day of a case that names none, so that its advice is the same every day. */

    private static final String NAAM = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LANGSTE_NAAM = 40;
    private static final int LANGSTE_TITEL = 80;
    private static final int LANGSTE_OMSCHRIJVING = 600;
    private static final List<String> VERPLICHT =
            List.of("titel", "omschrijving", "provincie", "overigeFeiten", "verwacht", "waarom");
    private static final List<String> OPTIONEEL = List.of("feiten", "peildatum", "nodig", "lopendeOverleggen");

    private final Toetsregels regels;
    private final Casuswoorden alleWoorden;
    private final Map<String, Casuswoorden> woordenPerProvincie = new LinkedHashMap<>();

    Testcasuslezer(Toetsregels regels) {
        this.regels = regels;
        this.alleWoorden = new Casuswoorden(regels, null);
        regels.adviseur().provincies().forEach(een -> woordenPerProvincie.put(een, new Casuswoorden(regels, een)));
    }

    /**
     * Reads one case.
     *
     * @param bestand the file, relative to the folder with cases
     * @param inhoud what stands in it
     * @param fouten takes what is wrong
     * @return the case; worth nothing when something is wrong, null when too little could be read
     */
    Testcasus lees(String bestand, byte[] inhoud, Foutenlijst fouten) {
        String naam = naam(bestand, fouten);
        MappingNode tekst = Yamltekst.lees(inhoud, fouten);
        if (tekst == null) {
            return null;
        }
        List<String> bekend = new ArrayList<>(VERPLICHT);
        bekend.addAll(OPTIONEEL);
        bekend.addAll(alleWoorden.tellers());
        Knooplezer lezer = new Knooplezer(fouten);
        Map<String, Veld> velden = lezer.velden(tekst, "Dit onderdeel", bekend);
        VERPLICHT.stream().filter(een -> tekst.getValue().stream().noneMatch(deel -> heet(deel.getKeyNode(), een)))
                .forEach(een -> fouten.meld("Het onderdeel " + een + " ontbreekt. Zet het erbij."));

        String titel = tekst(velden.get("titel"), LANGSTE_TITEL, lezer, fouten);
        String omschrijving = tekst(velden.get("omschrijving"), LANGSTE_OMSCHRIJVING, lezer, fouten);
        String waarom = tekst(velden.get("waarom"), LANGSTE_OMSCHRIJVING, lezer, fouten);
        String provincie = velden.containsKey("provincie") ? lezer.keuze(velden.get("provincie").waarde(), "provincie",
                "Deze provincie", regels.adviseur().provincies()) : null;
        controleerMap(bestand, provincie, velden.get("provincie"), fouten);
        Casuswoorden woorden = provincie == null ? alleWoorden : woordenPerProvincie.get(provincie);

        Casus.Bouwer casus = Casus.voor(naam.toUpperCase(Locale.ROOT), provincie);
        casus.peildatum(velden.containsKey("peildatum") ? dag(velden.get("peildatum").waarde(), fouten)
                : Testcasus.VASTE_DAG);
        casus.feiten(new Feitenlezer(fouten, woorden, alleWoorden, provincie)
                .lees(velden.get("feiten"), velden.get("overigeFeiten")));
        woorden.tellers().stream().filter(velden::containsKey).forEach(teller -> {
            Integer aantal = lezer.aantal(velden.get(teller).waarde(), teller);
            if (aantal != null) {
                casus.teller(teller, aantal);
            }
        });
        woorden("nodig", Woordsoort.BEHOEFTE, velden, lezer, woorden).forEach(casus::nodig);
        woorden("lopendeOverleggen", Woordsoort.LOPEND, velden, lezer, woorden).forEach(casus::looptIn);
        List<Eis> verwacht = velden.containsKey("verwacht")
                ? new Verwachtinglezer(fouten, woorden).lees(velden.get("verwacht").waarde()) : List.of();
        return new Testcasus(bestand, naam, titel, omschrijving, casus.maak(), verwacht, waarom);
    }

    /** A case in the folder of a province is of that province: elsewhere nobody would look for it. */
    private void controleerMap(String bestand, String provincie, Veld veld, Foutenlijst fouten) {
        int schuin = bestand.indexOf('/');
        String map = schuin < 0 ? "" : bestand.substring(0, schuin).toUpperCase(Locale.ROOT);
        if (provincie != null && !map.equals(provincie) && regels.adviseur().provincies().contains(map)) {
            fouten.meld(veld.waarde(), "Deze casus is van " + provincie + ", maar staat in de map van " + map
                    + ". Verplaats het bestand, of pas de provincie aan.");
        }
    }

    private static boolean heet(Node sleutel, String naam) {
        return sleutel instanceof ScalarNode een && een.getValue().equals(naam);
    }

    private static String naam(String bestand, Foutenlijst fouten) {
        String naam = bestand.substring(bestand.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!naam.matches(NAAM) || naam.length() > LANGSTE_NAAM) {
            fouten.meld("Geef het bestand een naam van hooguit " + LANGSTE_NAAM
                    + " tekens, met alleen kleine letters, cijfers en streepjes ertussen.");
        }
        return naam;
    }

    private static String tekst(Veld veld, int langste, Knooplezer lezer, Foutenlijst fouten) {
        if (veld == null) {
            return null;
        }
        String naam = veld.sleutel().getValue();
        String tekst = lezer.tekst(veld.waarde(), naam);
        if (tekst != null && tekst.length() > langste) {
            fouten.meld(veld.sleutel(), "Maak de tekst achter " + naam + " korter: hooguit " + langste
                    + " tekens, nu zijn het er " + tekst.length() + ".");
        }
        return tekst;
    }

    private static LocalDate dag(Node knoop, Foutenlijst fouten) {
        try {
            if (knoop instanceof ScalarNode een && een.getValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(een.getValue());
            }
        } catch (DateTimeParseException e) {
            // No such day; said below, as for anything else that is no day.
        }
        fouten.meld(knoop, "Schrijf de peildatum als jaar-maand-dag, bijvoorbeeld 2026-01-15.");
        return Testcasus.VASTE_DAG;
    }

    private static List<String> woorden(String naam, Woordsoort soort, Map<String, Veld> velden, Knooplezer lezer,
            Casuswoorden woorden) {
        return velden.containsKey(naam)
                ? lezer.woorden(velden.get(naam).waarde(), naam, soort.onderwerp(), woorden.van(soort)) : List.of();
    }
}
