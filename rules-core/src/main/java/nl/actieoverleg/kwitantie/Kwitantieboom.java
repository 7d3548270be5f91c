package nl.actieoverleg.kwitantie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.casus.Casus;

/** What a receipt looks like in JSON, and the names in it. */
final class Kwitantieboom {

    static final String SHA256 = "sha256";

    private Kwitantieboom() {
    }

    /** All of the receipt but its SHA-256. */
    static Map<String, Object> van(Kwitantie kwitantie) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("vorm", Kwitantie.VORM);
        if (kwitantie.kenmerk() != null) {
            boom.put("kenmerk", kwitantie.kenmerk());
        }
        boom.put("casus", casus(kwitantie.casus()));
        boom.put("uitkomst", uitkomst(kwitantie.uitkomst()));
        boom.put("regelset", Map.of("versie", kwitantie.regelset().versie(),
                "vingerafdruk", kwitantie.regelset().vingerafdruk()));
        if (kwitantie.afwijking() != null) {
            boom.put("afwijking", afwijking(kwitantie.afwijking()));
        }
        return boom;
    }

    /** The case as it stands in the contract, without its pseudonym. */
    private static Map<String, Object> casus(Casus casus) {
        Map<String, Object> boom = new LinkedHashMap<>(casus.tellers());
        boom.put("provincie", casus.provincie());
        boom.put("peildatum", casus.peildatum().toString());
        boom.put("feiten", namen(casus.feiten()));
        boom.put("nodig", casus.nodig());
        boom.put("lopendeOverleggen", casus.lopendeOverleggen());
        return boom;
    }

    private static Map<String, Object> uitkomst(Uitkomst uitkomst) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("route", uitkomst.route());
        boom.put("zekerheid", uitkomst.zekerheid().name());
        boom.put("nnRoute", uitkomst.nnRoute());
        boom.put("vervolg", uitkomst.vervolg());
        boom.put("ookPassend", uitkomst.ookPassend());
        boom.put("dichtstbij", uitkomst.dichtstbij().stream().map(Kwitantieboom::dichtstbij).toList());
        boom.put("ingangen", uitkomst.ingangen().stream().map(Kwitantieboom::ingang).toList());
        boom.put("criteria", namen(uitkomst.criteria()));
        boom.put("redenen", uitkomst.redenen());
        boom.put("openVragen", uitkomst.openVragen());
        boom.put("signalen", uitkomst.signalen());
        boom.put("ontbreekt", uitkomst.ontbreekt());
        boom.put("deelnemers", namen(uitkomst.deelnemers()));
        boom.put("wanneer", uitkomst.wanneer() == null ? null : uitkomst.wanneer().name());
        return boom;
    }

    private static Map<String, Object> dichtstbij(Dichtstbij dichtstbij) {
        return Map.of("overleg", dichtstbij.ingang(), "ontbreekt", dichtstbij.ontbreekt());
    }

    private static Map<String, Object> ingang(Uitkomst.Ingang ingang) {
        return Map.of("ingang", ingang.ingang(), "overleg", ingang.overleg(), "past", ingang.past().name());
    }

    private static Map<String, Object> afwijking(Afwijking afwijking) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("gekozen", afwijking.gekozen());
        boom.put("reden", afwijking.reden());
        boom.put("functie", afwijking.functie());
        if (afwijking.tweedeFunctie() != null) {
            boom.put("tweedeFunctie", afwijking.tweedeFunctie());
        }
        return boom;
    }

    private static Map<String, Object> namen(Map<String, ? extends Enum<?>> waarden) {
        Map<String, Object> namen = new LinkedHashMap<>();
        waarden.forEach((sleutel, waarde) -> namen.put(sleutel, waarde.name()));
        return namen;
    }

    /** Codes without order or repetition, in the one order in which they are kept. */
    static List<String> geordend(List<String> codes) {
        return codes.stream().distinct().sorted().toList();
    }
}
