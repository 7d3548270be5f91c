package nl.actieoverleg.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.adviestaal.Adviestaal;
import nl.actieoverleg.adviestaal.Vergelijkingstaal;
import nl.actieoverleg.regressie.Casusvergelijking;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;

/** A comparison of two rule sets as Dutch text: the outcome first, what only explains an advice last. */
final class Vergelijkingtekst {

    /** Of open questions so many are worked out, the most frequent. */
    private static final int VRAGEN = 5;

    private final Vergelijking vergelijking;
    private final Kolomtekst uit = new Kolomtekst();

    private Vergelijkingtekst(Vergelijking vergelijking) {
        this.vergelijking = vergelijking;
    }

    /** @param casussen what changes in example cases; null when there are none */
    static String van(Vergelijking vergelijking, Casusvergelijking casussen) {
        Vergelijkingtekst tekst = new Vergelijkingtekst(vergelijking);
        tekst.uit.alinea(0, Vergelijkingstaal.oordeel(vergelijking));
        tekst.regels();
        tekst.woorden();
        tekst.regios();
        if (casussen != null) {
            tekst.uit.kop("In de voorbeeldcasussen");
            Veranderingtekst.schrijf(casussen, tekst.uit);
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
        Map<List<String>, Map<Regiovergelijking, Wijziging>> soorten = soorten();
        if (soorten.isEmpty()) {
            return;
        }
        uit.alinea(0, Vergelijkingstaal.AANDEEL);
        int vragen = 0;
        Set<String> uitleg = new LinkedHashSet<>();
        for (Map<Regiovergelijking, Wijziging> soort : soorten.values()) {
            Wijziging eerste = soort.values().iterator().next();
            if (eerste.onderdeel().isUitleg()) {
                uitleg.add(Vergelijkingstaal.onderdeel(eerste));
            } else if (eerste.onderdeel() != Onderdeel.OPEN_VRAAG || vragen++ < VRAGEN) {
                soort(eerste, soort);
            }
        }
        if (vragen > VRAGEN) {
            uit.alinea(0, "En nog " + Regressietekst.aantal(vragen - VRAGEN, "verschil", "verschillen")
                    + " bij open vragen; --json noemt ze alle.");
        }
        if (!uitleg.isEmpty()) {
            uit.leeg();
            uit.alinea(0, "Wat het advies uitlegt, verandert mee: " + String.join(", ", uitleg)
                    + ". De aantallen daarvan staan in --json.");
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
    private Map<List<String>, Map<Regiovergelijking, Wijziging>> soorten() {
        Map<List<String>, Map<Regiovergelijking, Wijziging>> soorten = new LinkedHashMap<>();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            for (Regiovergelijking regio : vergelijking.regios()) {
                for (Wijziging wijziging : regio.van(onderdeel)) {
                    soorten.computeIfAbsent(List.of(onderdeel.name(), wijziging.code(),
                            Vergelijkingstaal.overgang(wijziging)), soort -> new LinkedHashMap<>())
                            .put(regio, wijziging);
                }
            }
        }
        return soorten;
    }

    private void soort(Wijziging eerste, Map<Regiovergelijking, Wijziging> soort) {
        uit.leeg();
        uit.alinea(0, hoofdletter(Vergelijkingstaal.onderdeel(eerste)) + ": " + Vergelijkingstaal.overgang(eerste));
        List<Wijziging> getoond = new ArrayList<>();
        soort.forEach((regio, wijziging) -> {
            uit.regel(1, Woordkeus.kolom(Adviestaal.provincie(regio.regio()), 10) + " ",
                    Vergelijkingstaal.aandeel(wijziging.volledig(), regio.volledig()) + " van de volledige casussen ("
                            + Vergelijkingstaal.getal(wijziging.volledig()) + "), "
                            + Vergelijkingstaal.aandeel(wijziging.alle(), regio.alle()) + " van alle ("
                            + Vergelijkingstaal.getal(wijziging.alle()) + ")");
            if (getoond.stream().noneMatch(een -> zegt(een).equals(zegt(wijziging)))) {
                getoond.add(wijziging);
                uit.regel(1, "kleinste:  ", zegt(wijziging));
            }
        });
    }

    private static String zegt(Wijziging wijziging) {
        return Vergelijkingstaal.casus(wijziging.voorbeeld());
    }
}
