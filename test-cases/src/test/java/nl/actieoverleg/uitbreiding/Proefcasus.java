package nl.actieoverleg.uitbreiding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A case that goes the whole way, as JSON: every question of the region answered NEE but for what a test says. */
final class Proefcasus {

    /** What makes the Actieoverleg fit. */
    static final String[] ACTIEOVERLEG = {"afstemmingNodig", "concreteVraag", "vermoedenStrafbaarFeit",
        "gerichtOpActies", "relationeleSfeer", "stalking", "structureleOnveiligheid", "hoogRisicoHerhaling"};
    /** What makes the ZVH fit. */
    static final String[] ZVH =
            {"afstemmingNodig", "meervoudigeProblematiek", "gevolgenVoorGezin", "ketenoverstijgendeAanpakNodig"};

    private static final JsonMapper JSON = new JsonMapper();

    private final Adviseur adviseur;
    private final Map<String, Object> casus = new LinkedHashMap<>();
    private final Map<String, String> feiten = new LinkedHashMap<>();
    private final List<String> nodig = new ArrayList<>();
    private final List<String> lopend = new ArrayList<>();

    private Proefcasus(Adviseur adviseur, String provincie) {
        this.adviseur = adviseur;
        casus.put("kenmerk", "PROEF-1");
        casus.put("provincie", provincie);
        casus.put("peildatum", "2026-01-15");
    }

    /** A case in which every question of the region is answered NEE. */
    static Proefcasus in(String provincie, Adviseur adviseur) {
        Proefcasus proef = new Proefcasus(adviseur, provincie);
        adviseur.vragenlijst(provincie).vragen().stream().map(Vraag::feit)
                .forEach(feit -> proef.feiten.put(feit, "NEE"));
        return proef;
    }

    Proefcasus ja(String... namen) {
        return antwoord("JA", namen);
    }

    Proefcasus nee(String... namen) {
        return antwoord("NEE", namen);
    }

    Proefcasus onbekend(String... namen) {
        return antwoord("ONBEKEND", namen);
    }

    private Proefcasus antwoord(String antwoord, String... namen) {
        for (String naam : namen) {
            feiten.put(naam, antwoord);
        }
        return this;
    }

    Proefcasus nodig(String behoefte) {
        nodig.add(behoefte);
        return this;
    }

    Proefcasus looptIn(String overleg) {
        lopend.add(overleg);
        return this;
    }

    Proefcasus aantal(String teller, int aantal) {
        casus.put(teller, aantal);
        return this;
    }

    String json() {
        Map<String, Object> alles = new LinkedHashMap<>(casus);
        alles.put("feiten", feiten);
        alles.put("nodig", nodig);
        alles.put("lopendeOverleggen", lopend);
        return JSON.writeValueAsString(alles);
    }

    Advies advies() {
        return adviseur.adviseer(adviseur.lees(json()));
    }

    /** Generated cases of the shipped regions, as JSON with a day of their own, always the same ones. */
    static List<String> gegenereerd(int aantal, long zaad) {
        Random kans = new Random(zaad);
        return IntStream.range(0, aantal).mapToObj(nummer -> {
            Map<String, Object> casus = CasusGenerator.casus(kans, nummer);
            casus.putIfAbsent("peildatum", "2026-01-15");
            return JSON.writeValueAsString(casus);
        }).toList();
    }

    /** The advice on each case, as JSON. */
    static List<String> adviezen(Adviseur adviseur, List<String> casussen) {
        return casussen.stream().map(json -> adviseur.schrijf(adviseur.adviseer(adviseur.lees(json)))).toList();
    }

    /** The ways in, in the order used. */
    static List<String> volgorde(Advies advies) {
        return advies.overleggen().stream().map(Overleguitkomst::ingang).toList();
    }

    static Overleguitkomst ingang(Advies advies, String code) {
        return advies.overleggen().stream().filter(uitkomst -> uitkomst.ingang().equals(code)).findFirst()
                .orElseThrow();
    }
}
