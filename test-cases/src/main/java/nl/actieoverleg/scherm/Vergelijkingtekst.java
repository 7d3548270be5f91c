package nl.actieoverleg.scherm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.taal.Vergelijkingstaal;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;

/** A comparison of two rule sets as Dutch text: the outcome first, what only explains an advice last. */
public final class Vergelijkingtekst {

    /** Of the changes of one part of the advice so many are shown, the most frequent. */
    private static final int SOORTEN = 3;
    /** Of a case so many answers NEE are named. */
    private static final int NEE = 8;
    private static final int KOLOM = 11;

    private final Vergelijking vergelijking;
    private final Kolomtekst uit = new Kolomtekst();

    private final boolean alles;

    private Vergelijkingtekst(Vergelijking vergelijking, boolean alles) {
        this.vergelijking = vergelijking;
        this.alles = alles;
    }

    /**
     * The comparison as text.
     *
     * @param casussen what changes in example cases; null when there are none
     * @param alles whether all is shown, however much that is
     */
    public static String van(Vergelijking vergelijking, Casusvergelijking casussen, boolean alles) {
        Vergelijkingtekst tekst = new Vergelijkingtekst(vergelijking, alles);
        tekst.uit.alinea(0, Vergelijkingstaal.oordeel(vergelijking));
        tekst.regels();
        tekst.woorden();
        tekst.regios();
        if (casussen != null) {
            tekst.uit.kop("In de voorbeeldcasussen");
            Veranderingtekst.schrijf(casussen, alles, tekst.uit);
        }
        return tekst.uit.toString();
    }

    private void regels() {
        uit.kop("Verschil in de regels");
        uit.alinea(0, hoofdletter(vergelijking.inEenRegel()) + ".");
        vergelijking.regels().forEach(regel -> {
            uit.punt(0, Vergelijkingstaal.kop(regel));
            regel.weg().forEach(een -> uit.regel(2, "weg:   ", een));
            regel.erbij().forEach(een -> uit.regel(2, "erbij: ", een));
        });
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    private void woorden() {
        if (!vergelijking.woorden().isEmpty()) {
            uit.kop("Woorden en teksten");
            vergelijking.woorden().forEach(woord -> uit.punt(0, Vergelijkingstaal.zin(woord)));
        }
    }

    private void regios() {
        uit.kop("In alle mogelijke casussen");
        for (Regiovergelijking regio : vergelijking.regios()) {
            if (regio.stand() != Stand.ANDERS) {
                uit.regel(0, Adviestaal.provincie(regio.regio()) + ": ", stand(regio.stand()));
            }
        }
        if (vergelijking.regios().stream().anyMatch(regio -> regio.stand() == Stand.ANDERS)) {
            uit.alinea(0, Vergelijkingstaal.AANDEEL);
            for (Onderdeel onderdeel : Onderdeel.values()) {
                if (!onderdeel.isUitleg()) {
                    onderdeel(onderdeel);
                }
            }
            uitleg();
        }
    }

    private void onderdeel(Onderdeel onderdeel) {
        List<Map<Regiovergelijking, Wijziging>> soorten = List.copyOf(soorten(onderdeel).values());
        int getoond = alles || onderdeel == Onderdeel.ROUTE ? soorten.size() : Math.min(SOORTEN, soorten.size());
        for (Map<Regiovergelijking, Wijziging> soort : soorten.subList(0, getoond)) {
            uit.leeg();
            uit.alinea(0, hoofdletter(Vergelijkingstaal.onderdeel(eerste(soort))) + ": "
                    + Vergelijkingstaal.overgang(eerste(soort)));
            soort(soort);
        }
        if (getoond < soorten.size()) {
            uit.alinea(0, "En nog " + Regressietekst.aantal(soorten.size() - getoond, "verschil", "verschillen")
                    + " bij " + onderdeel.naam() + "; --alles toont ze.");
        }
    }

    private static Wijziging eerste(Map<Regiovergelijking, Wijziging> soort) {
        return soort.values().iterator().next();
    }

    /** What only explains an advice follows from the rest: it is named, and counted where that takes too many words. */
    private void uitleg() {
        List<String> delen = new ArrayList<>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            if (onderdeel.isUitleg()) {
                Set<String> codes = new LinkedHashSet<>();
                soorten(onderdeel).values().forEach(soort -> codes.add(eerste(soort).code()));
                if (codes.size() > SOORTEN) {
                    delen.add(onderdeel.naam() + " (" + codes.size() + ")");
                } else if (!codes.isEmpty()) {
                    delen.add((onderdeel.naam() + " " + String.join(", ", codes)).strip());
                }
            }
        }
        if (!delen.isEmpty()) {
            uit.leeg();
            uit.alinea(0, "Wat het advies uitlegt, verandert mee: " + String.join("; ", delen)
                    + ". Alle aantallen staan in --json.");
        }
    }

    private static String stand(Stand stand) {
        return switch (stand) {
            case GELIJK -> "geen enkele route, vraag, deelnemer of ander onderdeel verandert. Bewezen.";
            case NIEUW -> "deze provincie is nieuw.";
            case WEG -> "voor deze provincie zijn er geen regels meer.";
            case NIET_BEWEZEN -> "niet bewezen; de kaart van de oude en nieuwe regels samen wordt te groot.";
            case ANDERS -> throw new IllegalArgumentException(stand.name());
        };
    }

    /** The same change in several regions is one. */
    private Map<List<String>, Map<Regiovergelijking, Wijziging>> soorten(Onderdeel onderdeel) {
        Map<List<String>, Map<Regiovergelijking, Wijziging>> soorten = new LinkedHashMap<>();
        for (Regiovergelijking regio : vergelijking.regios()) {
            for (Wijziging wijziging : regio.van(onderdeel)) {
                soorten.computeIfAbsent(List.of(wijziging.code(), Vergelijkingstaal.overgang(wijziging)),
                        soort -> new LinkedHashMap<>()).put(regio, wijziging);
            }
        }
        return soorten;
    }

    private void soort(Map<Regiovergelijking, Wijziging> soort) {
        soort.forEach((regio, wijziging) -> uit.regel(1, Plattetekst.kolom(Adviestaal.provincie(regio.regio()), KOLOM),
                Vergelijkingstaal.aantallen(wijziging, regio)));
        Wijziging kleinste = soort.values().stream()
                .min(Comparator.comparing(wijziging -> Vergelijkingstaal.omvang(wijziging.voorbeeld()))).orElseThrow();
        uit.regel(1, Plattetekst.kolom("kleinste", KOLOM), (soort.size() == 1 ? ""
                : "in " + Adviestaal.provincie(kleinste.voorbeeld().provincie()) + ": ")
                + Vergelijkingstaal.casus(kleinste.voorbeeld(), alles ? Integer.MAX_VALUE : NEE));
    }
}
