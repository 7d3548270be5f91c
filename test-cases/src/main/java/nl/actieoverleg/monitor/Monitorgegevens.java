package nl.actieoverleg.monitor;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.monitor.Telling.Maat;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of the monitor for other programs. What is not shown on the page is not here either. */
public final class Monitorgegevens {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<Maat> PER_MAAND = List.of(Maat.ALLES, Maat.ADVIES, Maat.DEFINITIEF, Maat.GEKOZEN);

    private Monitorgegevens() {
    }

    /** One number with what it is of. */
    private record Regel(Cijfer cijfer, Getal nu, Getal eerder) {
    }

    /**
     * All numbers as JSON; {@code null} stands for one that is not shown.
     *
     * @param stand what to write, not empty
     */
    public static String json(Monitorstand stand) {
        Map<String, Object> boom = new LinkedHashMap<>();
        boom.put("van", stand.periode().van().toString());
        boom.put("tot", stand.periode().tot().toString());
        boom.put("nietGetoondOnder", Afscherming.GRENS);
        List<Map<String, Object>> cijfers = new ArrayList<>();
        for (Regel regel : regels(stand)) {
            Map<String, Object> een = new LinkedHashMap<>();
            een.put("maat", regel.cijfer.maat().name());
            een.put("code", regel.cijfer.code());
            een.put("provincie", regel.cijfer.provincie());
            een.put("maand", regel.cijfer.maand() == null ? null : regel.cijfer.maand().toString());
            een.put("aantal", waarde(regel.nu));
            een.put("ervoor", waarde(regel.eerder));
            cijfers.add(een);
        }
        boom.put("cijfers", cijfers);
        return JSON.writeValueAsString(boom) + "\n";
    }

    /**
     * All numbers as CSV, with a semicolon between as Dutch spreadsheets want it; nothing stands for one that is not
     * shown.
     *
     * @param stand what to write, not empty
     */
    public static String csv(Monitorstand stand) {
        StringBuilder csv = new StringBuilder("maat;code;provincie;maand;aantal;ervoor\r\n");
        for (Regel regel : regels(stand)) {
            Cijfer cijfer = regel.cijfer;
            csv.append(String.join(";", cijfer.maat().name().toLowerCase(Locale.ROOT), cijfer.code(),
                    cijfer.provincie() == null ? "" : cijfer.provincie(),
                    cijfer.maand() == null ? "" : cijfer.maand().toString(), tekst(regel.nu), tekst(regel.eerder)))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static Long waarde(Getal getal) {
        return getal.zichtbaar() ? getal.waarde() : null;
    }

    private static String tekst(Getal getal) {
        return getal.zichtbaar() ? String.valueOf(getal.waarde()) : "";
    }

    private static List<Regel> regels(Monitorstand stand) {
        List<Regel> regels = new ArrayList<>();
        for (Maat maat : Maat.values()) {
            for (String code : codes(stand, maat)) {
                regel(stand, Cijfer.van(maat, code), regels);
                if (PER_MAAND.contains(maat) || maat == Maat.MEETLAT) {
                    for (String provincie : stand.namen().provincies()) {
                        regel(stand, Cijfer.van(maat, code).in(provincie), regels);
                    }
                }
                if (PER_MAAND.contains(maat)) {
                    perMaand(stand, Cijfer.van(maat, code), regels);
                }
            }
        }
        return regels;
    }

    /** Pairs of codes have totals as well, in which one of the two is left out, or both. */
    private static List<String> codes(Monitorstand stand, Maat maat) {
        Set<String> codes = new TreeSet<>(stand.cijfers().codes(maat));
        if (maat == Maat.VAN_NAAR || maat == Maat.REDEN) {
            for (String paar : stand.cijfers().codes(maat)) {
                String[] delen = paar.split(Telling.EN);
                codes.addAll(List.of(Telling.EN, delen[0] + Telling.EN, Telling.EN + delen[1]));
            }
        }
        return List.copyOf(codes);
    }

    private static void perMaand(Monitorstand stand, Cijfer cijfer, List<Regel> regels) {
        int plek = 0;
        List<YearMonth> eerder = stand.periode().vorige().maanden();
        for (YearMonth maand : stand.periode().maanden()) {
            YearMonth ervoor = eerder.get(plek++);
            for (String provincie : metSamen(stand.namen().provincies())) {
                Cijfer hier = cijfer.in(provincie);
                regels.add(new Regel(hier.in(maand), stand.nu(hier.in(maand)), stand.eerder(hier.in(ervoor))));
            }
        }
    }

    private static List<String> metSamen(List<String> provincies) {
        List<String> met = new ArrayList<>(provincies);
        met.add(null);
        return met;
    }

    private static void regel(Monitorstand stand, Cijfer cijfer, List<Regel> regels) {
        regels.add(new Regel(cijfer, stand.nu(cijfer), stand.eerder(cijfer)));
    }
}
