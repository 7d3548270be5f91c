package nl.actieoverleg.scherm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.actieoverleg.regressie.Uitslag;
import nl.actieoverleg.regressie.Verandering;
import nl.actieoverleg.regressie.Veranderingen;

/** The outcome of the example cases as Dutch text: what came out differently, and how many. */
public final class Regressietekst {

    private Regressietekst() {
    }

    /** @param zonderCasus stored advices that belong to no case */
    public static String van(List<Uitslag> uitslagen, List<String> zonderCasus) {
        Kolomtekst uit = new Kolomtekst();
        Veranderingen veranderingen = veranderingen(uitslagen);
        totalen(uitslagen, veranderingen, uit);
        Map<List<List<String>>, List<Uitslag>> perVerschil = new LinkedHashMap<>();
        uitslagen.stream().filter(uitslag -> !uitslag.isGoed() && !isAlleenRij(uitslag))
                .forEach(uitslag -> perVerschil.computeIfAbsent(
                List.of(uitslag.verschillen(), uitslag.veranderingen(), uitslag.oorzaken()),
                verschil -> new ArrayList<>()).add(uitslag));
        perVerschil.values().stream().sorted(Comparator.comparing(gelijken -> ernst(gelijken.get(0))))
                .forEach(gelijken -> toon(gelijken, uit));
        List<Verandering> rijen = uitslagen.stream().filter(Regressietekst::isAlleenRij).map(Uitslag::verandering)
                .toList();
        if (!rijen.isEmpty()) {
            Veranderingtekst.alleenRij(new Veranderingen(rijen), uit);
            deel("Waardoor:", uitslagen.stream().filter(Regressietekst::isAlleenRij)
                    .flatMap(uitslag -> uitslag.oorzaken().stream()).distinct().toList(), uit);
            uit.leeg();
        }
        if (!zonderCasus.isEmpty()) {
            uit.alinea(0, "Opgeslagen adviezen waar geen casus bij hoort:");
            zonderCasus.forEach(bestand -> uit.punt(1, bestand));
            uit.leeg();
        }
        uit.alinea(0, samenvatting(uitslagen));
        return uit.toString();
    }

    private static Veranderingen veranderingen(List<Uitslag> uitslagen) {
        return new Veranderingen(uitslagen.stream().map(Uitslag::verandering).filter(Objects::nonNull).toList());
    }

    /** Whether it takes no more words than that a row came or went. */
    private static boolean isAlleenRij(Uitslag uitslag) {
        return uitslag.verschillen().isEmpty() && uitslag.verandering() != null && uitslag.verandering().isAlleenRij();
    }

    /** With more than one advice that changes, from what to what comes before the cases. */
    private static void totalen(List<Uitslag> uitslagen, Veranderingen veranderingen, Kolomtekst uit) {
        if (uitslagen.size() > 1 && !(veranderingen.routes().isEmpty() && veranderingen.zekerheden().isEmpty())) {
            uit.alinea(0, "Anders dan opgeslagen:");
            Veranderingtekst.totalen(veranderingen, uit);
            uit.leeg();
        }
    }

    /**
     * What is seen first: another route than expected, then something else than expected, then another
     * route or certainty than stored, then the rest.
     */
    private static int ernst(Uitslag uitslag) {
        if (uitslag.isAndereRoute()) {
            return 0;
        }
        if (!uitslag.verschillen().isEmpty()) {
            return 1;
        }
        return uitslag.isAnderAdviesDanOpgeslagen() ? 2 : 3;
    }

    private static void toon(List<Uitslag> gelijken, Kolomtekst uit) {
        Uitslag eerste = gelijken.get(0);
        gelijken.forEach(een -> {
            uit.alinea(0, een.casus().bestand() + ": " + een.casus().titel());
            if (!eerste.verschillen().isEmpty()) {
                uit.regel(1, "Verwacht, want: ", een.casus().waarom());
            }
        });
        deel("Waardoor:", eerste.oorzaken(), uit);
        deel("Anders dan verwacht:", eerste.verschillen(), uit);
        deel("Anders dan opgeslagen:", eerste.veranderingen(), uit);
        uit.leeg();
    }

    private static void deel(String kop, List<String> regels, Kolomtekst uit) {
        if (!regels.isEmpty()) {
            uit.alinea(1, kop);
            regels.forEach(regel -> uit.punt(2, regel));
        }
    }

    private static String samenvatting(List<Uitslag> uitslagen) {
        long onverwacht = uitslagen.stream().filter(uitslag -> !uitslag.verschillen().isEmpty()).count();
        long veranderd = uitslagen.stream().filter(uitslag -> !uitslag.veranderingen().isEmpty()).count();
        String alle = aantal(uitslagen.size(), "casus", "casussen") + " getoetst: ";
        if (onverwacht == 0 && veranderd == 0) {
            return alle + "alles komt uit zoals verwacht.";
        }
        long andereRoute = uitslagen.stream().filter(Uitslag::isAndereRoute).count();
        return alle + onverwacht + " anders dan verwacht" + (andereRoute == 0 ? ""
                : " (waarvan " + andereRoute + " met een andere route)") + ", " + veranderd + " anders dan opgeslagen.";
    }

    /** A number with its word. */
    public static String aantal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
