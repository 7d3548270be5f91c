package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.engine.Voorgelegd;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Regelverschil;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;
import tools.jackson.databind.JsonNode;

/** Points from what changed in an advice to the rules that made it so. */
final class Regelwijzer {

    /** With more rules, what each of them lacks is no help. */
    private static final int VEEL = 3;

    private final Toetsregels regels;

    Regelwijzer(Toetsregels regels) {
        this.regels = regels;
    }

    /**
     * The outcomes that changed, each with the rules that make it so: criteria, and what ways in look at; when none
     * changed, ways in; and when those did not change either, signals, participants and moment, for otherwise these
     * only followed.
     */
    List<String> oorzaken(Testcasus casus, JsonNode was, JsonNode is) {
        Regelset regelset = regels.regio(casus.casus().provincie()).regelset();
        Wijzing wijzing = new Wijzing(regelset, regels.geldendeRegels(casus), regels.anders());
        List<String> oorzaken = new ArrayList<>();
        voegToe(oorzaken, Conclusie.CRITERIUM, criteria(was), criteria(is), wijzing);
        gevraagd(oorzaken, was, is, wijzing);
        if (oorzaken.isEmpty()) {
            voegToe(oorzaken, Conclusie.INGANG, past(was), past(is), wijzing);
        }
        if (oorzaken.isEmpty() && !ingangen(was).equals(ingangen(is))) {
            oorzaken.add("de volgorde van de ingangen was " + String.join(", ", ingangen(was)) + " en is nu "
                    + String.join(", ", ingangen(is)) + ": die staat in de lijst met ingangen.");
        }
        if (oorzaken.isEmpty()) {
            wijzigingen(was, is, "signalen", "code").forEach(code -> oorzaken.add("signaal " + code + ": "
                    + wijzing.naar(Conclusie.SIGNAAL, code, heeft(is, "signalen", "code", code))));
            wijzigingen(was, is, "deelnemers", "partij").forEach(partij -> oorzaken.add("deelnemer " + partij + ": "
                    + wijzing.naar(Conclusie.DEELNEMER, partij, heeft(is, "deelnemers", "partij", partij))));
            moment(oorzaken, Conclusie.MOMENT, "wanneer", was, is, wijzing);
            moment(oorzaken, Conclusie.FREQUENTIE, "frequentie", was, is, wijzing);
        }
        return oorzaken;
    }

    private static void moment(List<String> oorzaken, Conclusie conclusie, String veld, JsonNode was, JsonNode is,
            Wijzing wijzing) {
        JsonNode eerst = was.path("moment").path(veld);
        JsonNode daarna = is.path("moment").path(veld);
        if (!eerst.equals(daarna) && (eerst.isString() || daarna.isString())) {
            String over = daarna.isString() ? daarna.asString("") : eerst.asString("");
            oorzaken.add(conclusie.annotatie() + ": " + wijzing.naar(conclusie, over, daarna.isString()));
        }
    }

    private static void voegToe(List<String> oorzaken, Conclusie conclusie, Map<String, String> was,
            Map<String, String> is, Wijzing wijzing) {
        is.forEach((code, uitkomst) -> {
            if (was.containsKey(code) && !was.get(code).equals(uitkomst)) {
                oorzaken.add(conclusie.annotatie() + " " + code + " was " + was.get(code) + " en is nu " + uitkomst
                        + ": " + wijzing.naar(conclusie, code, uitkomst.equals(Antwoord.JA.name())));
            }
        });
    }

    /** Ways in that rest on other criteria than before, each with the rules that ask for those or no longer do. */
    private static void gevraagd(List<String> oorzaken, JsonNode was, JsonNode is, Wijzing wijzing) {
        Map<String, List<String>> eerst = gevraagd(was);
        gevraagd(is).forEach((ingang, criteria) -> {
            List<String> eerder = eerst.getOrDefault(ingang, criteria);
            List<String> weg = eerder.stream().filter(code -> !criteria.contains(code)).toList();
            List<String> erbij = criteria.stream().filter(code -> !eerder.contains(code)).toList();
            if (!weg.isEmpty() || !erbij.isEmpty()) {
                oorzaken.add("ingang " + ingang + " let " + Stream.of(
                        weg.isEmpty() ? "" : "niet meer op " + String.join(", ", weg),
                        erbij.isEmpty() ? "" : "nu ook op " + String.join(", ", erbij))
                        .filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" en "))
                        + ": " + wijzing.gevraagdDoor(ingang, erbij, weg));
            }
        });
    }

    private static Map<String, List<String>> gevraagd(JsonNode advies) {
        Map<String, List<String>> gevraagd = new LinkedHashMap<>();
        advies.path("overleggen").forEach(een -> gevraagd.put(een.path("overleg").asString(""),
                een.path("criteria").valueStream().map(criterium -> criterium.path("code").asString("")).toList()));
        return gevraagd;
    }

    private static List<String> ingangen(JsonNode advies) {
        return advies.path("overleggen").valueStream().map(een -> een.path("overleg").asString("")).toList();
    }

    private static Map<String, String> criteria(JsonNode advies) {
        Map<String, String> criteria = new LinkedHashMap<>();
        for (JsonNode ingang : advies.path("overleggen")) {
            for (JsonNode criterium : ingang.path("criteria")) {
                criteria.put(criterium.path("code").asString(""), criterium.path("uitkomst").asString(""));
            }
        }
        return criteria;
    }

    private static Map<String, String> past(JsonNode advies) {
        Map<String, String> past = new LinkedHashMap<>();
        advies.path("overleggen").forEach(een -> past.put(een.path("overleg").asString(""),
                een.path("past").asString("")));
        return past;
    }

    /** What stands in one list and not in the other, or not in the same way. */
    private static List<String> wijzigingen(JsonNode was, JsonNode is, String lijst, String naam) {
        List<JsonNode> eerst = was.path(lijst).valueStream().toList();
        List<JsonNode> daarna = is.path(lijst).valueStream().toList();
        return Stream.concat(eerst.stream().filter(een -> !daarna.contains(een)),
                daarna.stream().filter(een -> !eerst.contains(een)))
                .map(een -> een.path(naam).asString("")).distinct().toList();
    }

    private static boolean heeft(JsonNode advies, String lijst, String naam, String code) {
        return advies.path(lijst).valueStream().anyMatch(een -> Objects.equals(een.path(naam).asString(""), code));
    }

    /** Says how the rules about something stand towards one case. */
    private static final class Wijzing {

        private final List<Regelmodule> lagen;
        private final List<GekoppeldeRegel> alle;
        private final List<Ingang> ingangen;
        private final List<Criterium> criteria;
        private final Regelverschil anders;
        private final Voorgelegd geldendeRegels;

        Wijzing(Regelset regelset, Voorgelegd geldendeRegels, Regelverschil anders) {
            this.lagen = regelset.lagen();
            this.alle = regelset.regels();
            this.ingangen = regelset.ingangen();
            this.criteria = regelset.criteria();
            this.anders = anders;
            this.geldendeRegels = geldendeRegels;
        }

        /** @param geldt whether it holds now, so that rules that hold are the reason; or else those that just do not */
        String naar(Conclusie conclusie, String code, boolean geldt) {
            List<GekoppeldeRegel> over = alle.stream().filter(regel -> gaatOver(regel, conclusie, code)).toList();
            if (over.isEmpty()) {
                return "daarover is geen regel." + verdwenen(conclusie, code);
            }
            List<GekoppeldeRegel> geldend = over.stream().filter(geldendeRegels::geldt).toList();
            List<GekoppeldeRegel> voor = geldend.stream().filter(regel -> regel.conclusie() == conclusie).toList();
            List<GekoppeldeRegel> tegen = geldend.stream().filter(regel -> regel.conclusie() == Conclusie.WEERHOUDT)
                    .toList();
            if (geldt && !voor.isEmpty()) {
                List<GekoppeldeRegel> toch = geldend.stream().filter(regel -> regel.conclusie() == Conclusie.TENZIJ)
                        .toList();
                return "dat zegt " + namen(voor) + (tegen.isEmpty() || toch.isEmpty() ? "."
                        : "; " + namen(tegen) + " houdt dat tegen, maar door " + namen(toch) + " niet meer.");
            }
            if (!geldt && !tegen.isEmpty()) {
                return namen(tegen) + " houdt dat tegen.";
            }
            String verdwenen = verdwenen(conclusie, code);
            if (!geldt && !verdwenen.isEmpty()) {
                return verdwenen.strip();
            }
            if (geldend.isEmpty() && over.size() > VEEL) {
                return "geen van de " + over.size() + " regels daarover geldt in deze casus.";
            }
            List<GekoppeldeRegel> bijna = over.stream().filter(regel -> ontbreekt(regel).size() == 1).toList();
            return (bijna.isEmpty() ? over : bijna).stream().map(this::stand)
                    .collect(Collectors.joining("; ", "", "."));
        }

        /** The shipped rules about something that are not among these; empty when there are none. */
        private String verdwenen(Conclusie conclusie, String code) {
            String namen = anders.regels().stream().filter(regel -> regel.soort() == Soort.WEG
                    && regel.conclusie().startsWith("@" + conclusie.annotatie() + "(")
                    && List.of(regel.conclusie().split("[\", )(]+")).contains(code))
                    .map(regel -> "\"" + regel.naam() + "\" (" + regel.laag() + ", " + regel.plaats().kort() + ")")
                    .collect(Collectors.joining(" en "));
            return namen.isEmpty() ? "" : " Weg is regel " + namen + ".";
        }

        /**
         * The rules that make a way in rest on criteria, and those that no longer do.
         *
         * @param erbij the criteria that it rests on since
         * @param weg those that it no longer rests on
         */
        String gevraagdDoor(String ingang, List<String> erbij, List<String> weg) {
            List<GekoppeldeRegel> vragend = alle.stream().filter(regel -> hoortBij(regel, ingang)
                    && !(regel.conclusie() == Conclusie.CRITERIUM && erbij.contains(regel.tekst()))
                    && gevraagd(regel).stream().anyMatch(erbij::contains)).toList();
            String door = namen(vragend);
            String nietMeer = anders.regels().stream().filter(regel -> regel.weg().stream()
                    .anyMatch(deel -> weg.stream().anyMatch(code -> vraagtNaar(deel, code))))
                    .map(regel -> "\"" + regel.naam() + "\" (" + regel.laag() + ", " + regel.plaats().kort() + ")")
                    .distinct().filter(naam -> !door.contains(naam)).collect(Collectors.joining(" en "));
            if (!vragend.isEmpty()) {
                return "dat zegt " + door + (nietMeer.isEmpty() ? "" : " en " + nietMeer) + ".";
            }
            return nietMeer.isEmpty() ? "geen regel vraagt daar nog naar." : "dat zegt regel " + nietMeer + ".";
        }

        /** Whether a way in rests on what a rule concludes. */
        private boolean hoortBij(GekoppeldeRegel regel, String code) {
            if (regel.conclusie() != Conclusie.CRITERIUM) {
                return regel.conclusie().bepaaltRoute() && regel.tekst().equals(code);
            }
            return ingangen.stream().filter(ingang -> ingang.code().equals(code)).anyMatch(ingang ->
                    ingang.criteria().contains(regel.doel()) || ingang.weerhoudend()
                            .contains(regel.doel()));
        }

        /** The codes of the criteria that a rule asks for. */
        private List<String> gevraagd(GekoppeldeRegel regel) {
            return regel.voorwaarden().stream().flatMap(voorwaarde -> voorwaarde.vragen().stream())
                    .filter(vraag -> vraag.veld().soort() == Lijstsoort.CRITERIA)
                    .map(vraag -> criteria.get(vraag.veld().index()).code()).toList();
        }

        /** Whether a condition asks for a criterion: its field is its code without punctuation. */
        private static boolean vraagtNaar(String voorwaarde, String code) {
            String veld = code.replaceAll("[^A-Za-z0-9]", "");
            return List.of(voorwaarde.split("\\W+")).stream().anyMatch(veld::equalsIgnoreCase);
        }

        private String namen(List<GekoppeldeRegel> regels) {
            return regels.stream().map(this::naam).collect(Collectors.joining(" en ", "regel ", ""));
        }

        private String stand(GekoppeldeRegel regel) {
            List<Voorwaarde> ontbreekt = ontbreekt(regel);
            return "regel " + naam(regel) + (ontbreekt.isEmpty() ? " geldt" : " geldt niet, want "
                    + ontbreekt.stream().map(Voorwaarde::tekst).collect(Collectors.joining(" en "))
                    + (ontbreekt.size() == 1 ? " klopt niet" : " kloppen niet"));
        }

        private List<Voorwaarde> ontbreekt(GekoppeldeRegel regel) {
            return regel.voorwaarden().stream().filter(voorwaarde -> !geldendeRegels.geldt(voorwaarde)).toList();
        }

        private boolean gaatOver(GekoppeldeRegel regel, Conclusie conclusie, String code) {
            if (conclusie == Conclusie.INGANG && regel.conclusie().bepaaltRoute()
                    && regel.conclusie() != Conclusie.CRITERIUM) {
                return regel.tekst().equals(code);
            }
            return regel.conclusie() == conclusie && (conclusie == Conclusie.DEELNEMER
                    ? regel.regel().doelen().contains(code) : regel.tekst().equals(code));
        }

        private String naam(GekoppeldeRegel regel) {
            return "\"" + regel.naam() + "\" (" + lagen.get(regel.laag()).id() + ", " + regel.plaats().kort() + ")";
        }
    }
}
