package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.engine.Motor;
import nl.actieoverleg.engine.drools.Droolsnetwerk;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;

/** Advises on every possible case of a small rule set, one by one. */
final class Narekening {

    static final LocalDate DAG = LocalDate.of(2026, 1, 15);

    private final Regelset regelset;
    private final Motor motor;

    Narekening(Regelset regelset) {
        this.regelset = regelset;
        motor = new Motor(regelset, new Droolsnetwerk(regelset.regels()));
    }

    /**
     * Every case that these two rule sets can tell apart: all answers, counts as far as rules tell them apart, needs
     * and overleggen.
     */
    static List<Casus> alleCasussen(Regelset een, Regelset ander) {
        List<Map<String, Antwoord>> antwoorden = new ArrayList<>(List.of(Map.of()));
        TreeMap<String, Vraag> vragen = new TreeMap<>();
        for (Regelset regelset : List.of(een, ander)) {
            regelset.invoer().vragen().forEach(vraag -> vragen.put(vraag.feit(), vraag));
        }
        for (String feit : vragen.keySet()) {
            List<Map<String, Antwoord>> verder = new ArrayList<>();
            for (Map<String, Antwoord> eerder : antwoorden) {
                for (Antwoord antwoord : Antwoord.values()) {
                    Map<String, Antwoord> nu = new LinkedHashMap<>(eerder);
                    nu.put(feit, antwoord);
                    verder.add(nu);
                }
            }
            antwoorden = verder;
        }
        List<Casus> casussen = new ArrayList<>();
        List<String> lopend = List.copyOf(ander.invoer().lopend());
        for (Map<String, Antwoord> feiten : antwoorden) {
            for (int aantal : aantallen(een, ander)) {
                for (int rust = 0; rust < 2; rust++) {
                    for (int welke = 0; welke < 1 << lopend.size(); welke++) {
                        casussen.add(casus(feiten, aantal, rust == 1, lopend, welke));
                    }
                }
            }
        }
        return casussen;
    }

    /** None, and each least count that a rule asks for. */
    private static Set<Integer> aantallen(Regelset een, Regelset ander) {
        Set<Integer> aantallen = new TreeSet<>(Set.of(0));
        for (Regelset regelset : List.of(een, ander)) {
            regelset.regels().stream().flatMap(regel -> regel.voorwaarden().stream()).forEach(voorwaarde -> {
                if (voorwaarde instanceof Voorwaarde.Telt telt) {
                    aantallen.add(telt.minimum());
                }
            });
        }
        return aantallen;
    }

    private static Casus casus(Map<String, Antwoord> feiten, int bezoeken, boolean rust, List<String> lopend,
            int welke) {
        Casus.Bouwer casus = Casus.voor("P-1", "WIJK").peildatum(DAG).feiten(feiten).teller("bezoeken", bezoeken);
        if (rust) {
            casus.nodig("RUST");
        }
        for (int i = 0; i < lopend.size(); i++) {
            if ((welke >> i & 1) == 1) {
                casus.looptIn(lopend.get(i));
            }
        }
        return casus.maak();
    }

    /** The facts of the open questions, in order. */
    List<String> openVragen(Casus casus) {
        return motor.adviseer(bekend(casus), DAG).openVragen().stream().map(vraag -> vraag.feit()).toList();
    }

    /** The advice, part by part; what these rules do not know of is left out of the case. */
    Map<List<String>, String> advies(Casus casus) {
        return delen(motor.adviseer(bekend(casus), casus.peildatum() == null ? DAG : casus.peildatum()));
    }

    /** What these rules know of a case. */
    private Casus bekend(Casus casus) {
        Map<String, Antwoord> feiten = new HashMap<>(casus.feiten());
        feiten.keySet().retainAll(regelset.invoer().vragen().stream().map(Vraag::feit).toList());
        Casus.Bouwer bekend = Casus.voor("P-1", "WIJK").feiten(feiten);
        casus.tellers().forEach(bekend::teller);
        casus.nodig().forEach(bekend::nodig);
        casus.lopendeOverleggen().stream().filter(regelset.invoer().lopend()::contains).forEach(bekend::looptIn);
        return bekend.maak();
    }

    private static Map<List<String>, String> delen(Advies advies) {
        Map<List<String>, String> delen = new LinkedHashMap<>();
        zet(delen, Onderdeel.ROUTE, "", advies.route());
        zet(delen, Onderdeel.ZEKERHEID, "", advies.zekerheid().name());
        zet(delen, Onderdeel.NN_ROUTE, "", advies.nnRoute());
        zet(delen, Onderdeel.VERVOLG, "", advies.vervolg());
        zet(delen, Onderdeel.OOK_PASSEND, "", String.join(", ", advies.ookPassend()));
        advies.signalen().forEach(signaal -> zet(delen, Onderdeel.SIGNAAL, signaal.code(), "JA"));
        advies.deelnemers().forEach(een -> zet(delen, Onderdeel.DEELNEMER, een.partij(), een.rol().name()));
        zet(delen, Onderdeel.WANNEER, "", advies.moment().wanneer() == null ? "" : advies.moment().wanneer().name());
        zet(delen, Onderdeel.FREQUENTIE, "", advies.moment().frequentie());
        advies.openVragen().forEach(vraag -> zet(delen, Onderdeel.OPEN_VRAAG, vraag.feit(), "JA"));
        advies.dichtstbij().forEach(een -> zet(delen, Onderdeel.DICHTSTBIJ, een.ingang(), een.ontbreekt()));
        advies.aanmelding().ontbreekt().forEach(code -> zet(delen, Onderdeel.AANMELDING, code, "JA"));
        zet(delen, Onderdeel.VOLGORDE, "", String.join(", ",
                advies.overleggen().stream().map(een -> een.ingang()).toList()));
        advies.overleggen().forEach(ingang -> {
            zet(delen, Onderdeel.PAST, ingang.ingang(), ingang.past().name());
            zet(delen, Onderdeel.MEETLAT, ingang.ingang(), String.join(", ",
                    ingang.criteria().stream().map(een -> een.code()).toList()));
            ingang.criteria().forEach(een -> zet(delen, Onderdeel.CRITERIUM, een.code(), een.uitkomst().name()));
            ingang.weerhoudenDoor().forEach(code ->
                    zet(delen, Onderdeel.TEGENGEHOUDEN, ingang.ingang() + " " + code, "JA"));
        });
        // What holds a way in back stands among these too, but follows from the above.
        advies.belemmeringen().stream().filter(een -> een.uitkomst() != Antwoord.JA).forEach(een ->
                zet(delen, Onderdeel.BELEMMERING, een.ingang() + " " + een.code(), een.uitkomst().name()));
        advies.redenen().forEach(reden -> reden.feiten().forEach(feit ->
                zet(delen, Onderdeel.REDEN, reden.code() + " " + feit, "JA")));
        return delen;
    }

    private static void zet(Map<List<String>, String> delen, Onderdeel onderdeel, String code, String wat) {
        if (wat != null && !wat.isEmpty()) {
            delen.put(List.of(onderdeel.name(), code), wat);
        }
    }
}
