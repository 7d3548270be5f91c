package nl.actieoverleg.tweedelezing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.tweedelezing.Criteria.Ingang;
import nl.actieoverleg.tweedelezing.Kleene.Uitkomst;

/**
 * A second reading of the specification: an evaluator in plain Java, written from the page alone, to
 * hold the rules against. It gives codes and facts, no Dutch texts. A section number in a comment is
 * that of the page.
 */
public final class TweedeLezing {

    private static final String DIRECT = "DIRECT_TELEFONISCH";

    private final Casus casus;
    private final LocalDate peildatum;

    // Section 3
    private final Map<Ingang, Uitkomst> past;

    // Section 4
    private final List<Ingang> volgorde;
    private final Ingang routeIngang;
    private final String route;
    private final Ingang vervolgIngang;
    private final String vervolg;
    private final List<String> ookPassend;
    private final List<Map<String, Object>> dichtstbij;

    private TweedeLezing(Casus casus, LocalDate vandaag) {
        this.casus = casus;
        peildatum = casus.peildatum() == null ? vandaag : LocalDate.parse(casus.peildatum());
        past = past(casus, casus.derdeKeer());
        volgorde = Volgorde.van(casus);
        routeIngang = eersteMet(Uitkomst.JA, volgorde, past);
        route = route(casus, volgorde, past);
        vervolgIngang = vervolgIngang();
        vervolg = vervolgIngang == null ? null : vervolgIngang.overleg;
        ookPassend = ookPassend();
        dichtstbij = dichtstbij();
    }

    /**
     * The advice on one case.
     *
     * @param bron    a valid case, as the maps and lists of section 6
     * @param vandaag the date to use when the case has no peildatum
     */
    public static Map<String, Object> adviseer(Map<String, Object> bron, LocalDate vandaag) {
        return new TweedeLezing(Casus.lees(bron), vandaag).advies();
    }

    /**
     * The zekerheid by trying answers instead of reading it from the open questions: see
     * {@link Uitproberen}.
     *
     * @return DEFINITIEF, VOORLOPIG, or NIET_WEERLEGD when only a sample could be tried and it holds
     *         nothing against DEFINITIEF
     */
    public static String zekerheidDoorUitproberen(Map<String, Object> bron, LocalDate vandaag) {
        return Uitproberen.zekerheid(Casus.lees(bron));
    }

    private NaDeRoute naDeRoute() {
        return new NaDeRoute(casus, peildatum, route, routeIngang, vervolg, vervolgIngang, ookPassend,
                !dichtstbij.isEmpty(),
                tafels().stream().filter(ingang -> past.get(ingang) != Uitkomst.NEE).count());
    }

    private Map<String, Object> advies() {
        NaDeRoute daarna = naDeRoute();
        List<String> vragen = openVragen();
        List<String> ontbreekt = Criteria.AANMELDING.stream()
                .filter(code -> casus.uitkomst(code) != Uitkomst.JA)
                .toList();
        Map<String, Object> aanmelding = new LinkedHashMap<>();
        aanmelding.put("volledig", ontbreekt.isEmpty());
        aanmelding.put("ontbreekt", ontbreekt);

        Map<String, Object> advies = new LinkedHashMap<>();
        advies.put("kenmerk", casus.kenmerk());
        advies.put("provincie", casus.provincie());
        advies.put("peildatum", peildatum.toString());
        advies.put("route", route);
        advies.put("zekerheid", vragen.isEmpty() ? "DEFINITIEF" : "VOORLOPIG");
        advies.put("nnRoute", nnRoute());
        advies.put("vervolg", vervolg);
        advies.put("ookPassend", ookPassend);
        advies.put("dichtstbij", dichtstbij);
        advies.put("overleggen", overleggen());
        advies.put("redenen", redenen());
        advies.put("openVragen", vragen);
        advies.put("signalen", daarna.signalen());
        advies.put("aanmelding", aanmelding);
        advies.put("deelnemers", daarna.deelnemers());
        advies.put("wanneer", daarna.wanneer());
        advies.put("heeftFrequentie", daarna.frequentie() != null);
        advies.put("frequentie", daarna.frequentie());
        advies.put("heeftAgenda", daarna.naarHetActieoverleg());
        return advies;
    }

    // Section 3: which way in fits

    private static Map<Ingang, Uitkomst> past(Casus casus, boolean derdeKeer) {
        Map<Ingang, Uitkomst> past = new EnumMap<>(Ingang.class);
        for (Ingang ingang : casus.ingangen()) {
            past.put(ingang, ingang.voorwaarde(derdeKeer).waarde(casus.feiten()));
        }
        return past;
    }

    // Section 4: order

    private static Ingang eersteMet(Uitkomst uitkomst, List<Ingang> volgorde, Map<Ingang, Uitkomst> past) {
        return volgorde.stream().filter(ingang -> past.get(ingang) == uitkomst).findFirst().orElse(null);
    }

    // Section 4: route and nnRoute

    private static String route(Casus casus, List<Ingang> volgorde, Map<Ingang, Uitkomst> past) {
        Ingang ingang = eersteMet(Uitkomst.JA, volgorde, past);
        if (ingang != null) {
            return ingang.overleg;
        }
        if (past.containsValue(Uitkomst.ONBEKEND)) {
            return "NADERE_INFORMATIE";
        }
        return casus.nee("afstemmingNodig") ? "GEEN_OVERLEG_NODIG" : "GEEN_PASSEND_OVERLEG";
    }

    /** The route of a case and nothing else. */
    static String route(Casus casus) {
        return route(casus, Volgorde.van(casus), past(casus, casus.derdeKeer()));
    }

    /** The NN layer alone: without GR-1 and without maatwerk. */
    private String nnRoute() {
        Map<Ingang, Uitkomst> pastNn = past(casus, false);
        pastNn.remove(Ingang.ACTIEOVERLEG_MAATWERK);
        List<Ingang> volgordeNn = volgorde.stream().filter(pastNn::containsKey).toList();
        return route(casus, volgordeNn, pastNn);
    }

    // Section 4: openVragen

    /**
     * The head of an order: what is not NEE, up to and including the first JA. The undecided ways in
     * directly before that JA which lead to the same overleg are left out.
     */
    private List<Ingang> kop(List<Ingang> volgorde) {
        List<Ingang> kop = new ArrayList<>();
        for (Ingang ingang : volgorde) {
            if (past.get(ingang) == Uitkomst.JA) {
                while (!kop.isEmpty() && kop.get(kop.size() - 1).overleg.equals(ingang.overleg)) {
                    kop.remove(kop.size() - 1);
                }
                kop.add(ingang);
                return kop;
            }
            if (past.get(ingang) == Uitkomst.ONBEKEND) {
                kop.add(ingang);
            }
        }
        return kop;
    }

    private List<String> openVragen() {
        Set<String> gevraagd = new LinkedHashSet<>();
        List<Ingang> kop = kop(volgorde);
        vraagKop(kop, gevraagd);
        if (casus.onbekend("acuteOnveiligheid")) {
            List<Ingang> aangepasteKop = kop(Volgorde.aangepast(casus));
            vraagKop(aangepasteKop, gevraagd);
            if (!kop.equals(aangepasteKop)) {
                gevraagd.add("acuteOnveiligheid");
            }
        }
        if (!past.containsValue(Uitkomst.JA) && casus.onbekend("afstemmingNodig")) {
            gevraagd.add("afstemmingNodig");
        }

        List<String> vragen = new ArrayList<>();
        for (String eerst : List.of("acuteOnveiligheid", "afstemmingNodig")) {
            if (gevraagd.remove(eerst)) {
                vragen.add(eerst);
            }
        }
        vragen.addAll(gevraagd);
        return vragen;
    }

    /** Adds the undecided facts per way in of the head, each time in the order of the questionnaire. */
    private void vraagKop(List<Ingang> kop, Set<String> gevraagd) {
        List<String> vragenlijst = Criteria.feitenVan(casus.provincie());
        for (Ingang ingang : kop) {
            Set<String> vanIngang = new TreeSet<>(Comparator.comparingInt(vragenlijst::indexOf));
            ingang.voorwaarde(casus.derdeKeer()).vraag(casus.feiten(), vanIngang);
            gevraagd.addAll(vanIngang);
        }
    }

    // Section 4: vervolg, ookPassend, dichtstbij, redenen

    private Ingang vervolgIngang() {
        if (!route.equals(DIRECT)) {
            return null;
        }
        List<Ingang> andere = volgorde.stream().filter(ingang -> ingang != Ingang.DIRECT_TELEFONISCH).toList();
        Ingang zeker = eersteMet(Uitkomst.JA, andere, past);
        return zeker != null ? zeker : eersteMet(Uitkomst.ONBEKEND, andere, past);
    }

    /** The three consultation tables, in the order used. */
    private List<Ingang> tafels() {
        return volgorde.stream()
                .filter(ingang -> ingang != Ingang.DIRECT_TELEFONISCH && ingang != Ingang.ACTIEOVERLEG_MAATWERK)
                .toList();
    }

    private List<String> ookPassend() {
        return tafels().stream()
                .filter(ingang -> past.get(ingang) == Uitkomst.JA)
                .map(ingang -> ingang.overleg)
                .filter(overleg -> !overleg.equals(route) && !overleg.equals(vervolg))
                .toList();
    }

    private List<Map<String, Object>> dichtstbij() {
        List<Map<String, Object>> dichtstbij = new ArrayList<>();
        if (!route.equals("GEEN_PASSEND_OVERLEG")) {
            return dichtstbij;
        }
        for (Ingang ingang : tafels()) {
            List<String> mist = new ArrayList<>();
            boolean onbeslist = false;
            for (String code : ingang.voorwaarden) {
                if (code.equals("AO-2")) {
                    continue; // the same condition as REL-2, which counts already
                }
                onbeslist |= casus.uitkomst(code) == Uitkomst.ONBEKEND;
                if (casus.uitkomst(code) == Uitkomst.NEE) {
                    mist.add(code);
                }
            }
            if (ingang == Ingang.ACTIEOVERLEG && casus.derdeKeer() && !casus.ja("acuteOnveiligheid")) {
                mist.add("GR-1");
            }
            if (!onbeslist && mist.size() == 1) {
                Map<String, Object> een = new LinkedHashMap<>();
                een.put("overleg", ingang.overleg);
                een.put("ontbreekt", mist.get(0));
                dichtstbij.add(een);
            }
        }
        return dichtstbij;
    }

    private List<String> redenen() {
        return routeIngang == null
                ? List.of()
                : routeIngang.codes.stream().filter(code -> casus.uitkomst(code) == Uitkomst.JA).toList();
    }

    // Section 6: the ways in with their criteria

    private List<Map<String, Object>> overleggen() {
        List<Map<String, Object>> overleggen = new ArrayList<>();
        for (Ingang ingang : volgorde) {
            Map<String, String> criteria = new LinkedHashMap<>();
            ingang.codes.forEach(code -> criteria.put(code, casus.uitkomst(code).name()));
            if (ingang == Ingang.ACTIEOVERLEG && casus.inGroningen()) {
                criteria.put("GR-1", casus.uitkomst("GR-1").name());
            }
            Map<String, Object> een = new LinkedHashMap<>();
            een.put("overleg", ingang.name());
            een.put("past", past.get(ingang).name());
            een.put("criteria", criteria);
            overleggen.add(een);
        }
        return overleggen;
    }
}
