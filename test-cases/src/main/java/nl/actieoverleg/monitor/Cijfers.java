package nl.actieoverleg.monitor;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.regressie.Toetsregels;

/** The numbers of one period, and which of them may be shown. Every way to add them up is known here. */
final class Cijfers {

    private final List<YearMonth> maanden;
    private final List<String> provincies;
    private final Map<YearMonth, Map<String, Telling>> tellingen;
    private final Telling alles;
    private final Afscherming<Cijfer> afscherming = new Afscherming<>();

    Cijfers(Periode periode, Toetsregels regels, Map<YearMonth, Map<String, Telling>> tellingen) {
        this.maanden = periode.maanden();
        this.provincies = regels.adviseur().provincies();
        this.tellingen = tellingen;
        this.alles = telling(null, null);
        tabel(Maat.ALLES, Set.of(""));
        tabel(Maat.ADVIES, alles.codes(Maat.ADVIES));
        tabel(Maat.GEKOZEN, alles.codes(Maat.GEKOZEN));
        verdeling(Maat.ADVIES);
        verdeling(Maat.GEKOZEN);
        definitief();
        meetlat();
        keuzes();
        criteria();
        losse(Maat.ONBEKEND);
        losse(Maat.OPEN);
        losse(Maat.SIGNAAL);
        afscherming.schermAf();
    }

    /** The codes that were counted, in alphabetical order. */
    Set<String> codes(Maat maat) {
        return alles.codes(maat);
    }

    Getal getal(Cijfer cijfer) {
        return afscherming.toon(cijfer);
    }

    private Telling telling(String provincie, YearMonth maand) {
        Telling samen = new Telling();
        tellingen.forEach((welkeMaand, perProvincie) -> perProvincie.forEach((welkeProvincie, telling) -> {
            if ((maand == null || maand.equals(welkeMaand))
                    && (provincie == null || provincie.equals(welkeProvincie))) {
                samen.tel(telling);
            }
        }));
        return samen;
    }

    /** By region and by month, alone and together, with all totals. */
    private void tabel(Maat maat, Set<String> codes) {
        for (String provincie : metSamen(provincies)) {
            for (YearMonth maand : metSamen(maanden)) {
                Telling telling = telling(provincie, maand);
                codes.forEach(code -> afscherming.getal(new Cijfer(maat, provincie, maand, code),
                        telling.aantal(maat, code)));
            }
        }
        for (String code : codes) {
            Cijfer cijfer = Cijfer.van(maat, code);
            for (YearMonth maand : metSamen(maanden)) {
                afscherming.som(cijfer.in(maand), provincies.stream().map(cijfer.in(maand)::in).toList());
            }
            for (String provincie : metSamen(provincies)) {
                afscherming.som(cijfer.in(provincie), maanden.stream().map(cijfer.in(provincie)::in).toList());
            }
        }
    }

    private static <T> List<T> metSamen(List<T> delen) {
        List<T> met = new ArrayList<>(delen);
        met.add(null);
        return met;
    }

    /** The codes of a table make up all receipts, everywhere and at any time. */
    private void verdeling(Maat maat) {
        for (String provincie : metSamen(provincies)) {
            for (YearMonth maand : metSamen(maanden)) {
                afscherming.som(Cijfer.ALLES.in(provincie).in(maand), alles.codes(maat).stream()
                        .map(code -> new Cijfer(maat, provincie, maand, code)).toList());
            }
        }
    }

    private void definitief() {
        Set<String> routes = alles.codes(Maat.ADVIES);
        tabel(Maat.DEFINITIEF, routes);
        for (String provincie : metSamen(provincies)) {
            for (YearMonth maand : metSamen(maanden)) {
                routes.forEach(route -> afscherming.deel(new Cijfer(Maat.ADVIES, provincie, maand, route),
                        new Cijfer(Maat.DEFINITIEF, provincie, maand, route)));
            }
            Telling hier = telling(provincie, null);
            Cijfer samen = new Cijfer(Maat.DEFINITIEF, provincie, null, "");
            afscherming.getal(samen, routes.stream().mapToLong(route -> hier.aantal(Maat.DEFINITIEF, route)).sum());
            afscherming.som(samen, routes.stream().map(route -> new Cijfer(Maat.DEFINITIEF, provincie, null, route))
                    .toList());
            afscherming.deel(Cijfer.ALLES.in(provincie), samen);
        }
        afscherming.som(Cijfer.van(Maat.DEFINITIEF, ""), provincies.stream()
                .map(provincie -> new Cijfer(Maat.DEFINITIEF, provincie, null, "")).toList());
    }

    private void meetlat() {
        for (Meetlatvraag vraag : Meetlatvraag.values()) {
            Cijfer cijfer = Cijfer.van(Maat.MEETLAT, vraag.name());
            for (String provincie : metSamen(provincies)) {
                afscherming.getal(cijfer.in(provincie), telling(provincie, null).aantal(Maat.MEETLAT, vraag.name()));
            }
            afscherming.som(cijfer, provincies.stream().map(cijfer::in).toList());
        }
        for (String provincie : metSamen(provincies)) {
            binnen(provincie, Meetlatvraag.ALLEEN, Meetlatvraag.PAST);
            binnen(provincie, Meetlatvraag.OPNIEUW, Meetlatvraag.NAAR);
            afscherming.deel(Cijfer.ALLES.in(provincie), meetlat(provincie, Meetlatvraag.PAST));
            afscherming.deel(Cijfer.ALLES.in(provincie), meetlat(provincie, Meetlatvraag.NAAR));
            binnen(provincie, Meetlatvraag.LANG_WACHTEN, Meetlatvraag.NAAR);
        }
    }

    private static Cijfer meetlat(String provincie, Meetlatvraag vraag) {
        return new Cijfer(Maat.MEETLAT, provincie, null, vraag.name());
    }

    private void binnen(String provincie, Meetlatvraag deel, Meetlatvraag geheel) {
        afscherming.deel(meetlat(provincie, geheel), meetlat(provincie, deel));
    }

    /** What was advised and not followed, what was chosen instead, and why. */
    private void keuzes() {
        Set<String> routes = new TreeSet<>(alles.codes(Maat.ADVIES));
        routes.addAll(alles.codes(Maat.GEKOZEN));
        Set<String> redenen = new TreeSet<>();
        alles.codes(Maat.REDEN).forEach(paar -> redenen.add(paar.split(Telling.EN)[1]));
        paren(Maat.VAN_NAAR, routes, routes);
        paren(Maat.REDEN, routes, redenen);
        for (String route : alles.codes(Maat.ADVIES)) {
            afscherming.som(Cijfer.van(Maat.VAN_NAAR, route + Telling.EN), List.of(
                    Cijfer.van(Maat.REDEN, route + Telling.EN)));
            afscherming.deel(Cijfer.van(Maat.ADVIES, route), Cijfer.van(Maat.VAN_NAAR, route + Telling.EN));
        }
        for (String route : alles.codes(Maat.GEKOZEN)) {
            afscherming.deel(Cijfer.van(Maat.GEKOZEN, route), Cijfer.van(Maat.VAN_NAAR, Telling.EN + route));
        }
        afscherming.som(Cijfer.van(Maat.VAN_NAAR, Telling.EN), List.of(Cijfer.van(Maat.REDEN, Telling.EN)));
        afscherming.deel(Cijfer.ALLES, Cijfer.van(Maat.VAN_NAAR, Telling.EN));
    }

    /** Two codes together, with the totals of each: one of the two is then left out. */
    private void paren(Maat maat, Set<String> eerste, Set<String> tweede) {
        for (String een : eerste) {
            long samen = 0;
            for (String ander : tweede) {
                long aantal = alles.aantal(maat, een + Telling.EN + ander);
                afscherming.getal(Cijfer.van(maat, een + Telling.EN + ander), aantal);
                samen += aantal;
            }
            afscherming.getal(Cijfer.van(maat, een + Telling.EN), samen);
            afscherming.som(Cijfer.van(maat, een + Telling.EN), tweede.stream()
                    .map(ander -> Cijfer.van(maat, een + Telling.EN + ander)).toList());
        }
        long alle = 0;
        for (String ander : tweede) {
            long samen = eerste.stream().mapToLong(een -> alles.aantal(maat, een + Telling.EN + ander)).sum();
            afscherming.getal(Cijfer.van(maat, Telling.EN + ander), samen);
            afscherming.som(Cijfer.van(maat, Telling.EN + ander), eerste.stream()
                    .map(een -> Cijfer.van(maat, een + Telling.EN + ander)).toList());
            alle += samen;
        }
        afscherming.getal(Cijfer.van(maat, Telling.EN), alle);
        afscherming.som(Cijfer.van(maat, Telling.EN), eerste.stream()
                .map(een -> Cijfer.van(maat, een + Telling.EN)).toList());
        afscherming.som(Cijfer.van(maat, Telling.EN), tweede.stream()
                .map(ander -> Cijfer.van(maat, Telling.EN + ander)).toList());
    }

    private void criteria() {
        losse(Maat.DRAAGT);
        for (String criterium : alles.codes(Maat.DRAAGT)) {
            getal(Maat.DRAAGT_AFGEWEKEN, criterium);
            afscherming.deel(Cijfer.van(Maat.DRAAGT, criterium), Cijfer.van(Maat.DRAAGT_AFGEWEKEN, criterium));
            getal(Maat.DRAAGT_MEETOVERLEG, criterium);
            afscherming.deel(Cijfer.van(Maat.DRAAGT, criterium), Cijfer.van(Maat.DRAAGT_MEETOVERLEG, criterium));
            if (alles.codes(Maat.ADVIES).contains(Meetlatvraag.OVERLEG)) {
                afscherming.deel(Cijfer.van(Maat.ADVIES, Meetlatvraag.OVERLEG),
                        Cijfer.van(Maat.DRAAGT_MEETOVERLEG, criterium));
            }
        }
    }

    /** Codes of which one receipt can have many: each is a part of all receipts by itself. */
    private void losse(Maat maat) {
        for (String code : alles.codes(maat)) {
            getal(maat, code);
            afscherming.deel(Cijfer.ALLES, Cijfer.van(maat, code));
        }
    }

    private void getal(Maat maat, String code) {
        afscherming.getal(Cijfer.van(maat, code), alles.aantal(maat, code));
    }
}
