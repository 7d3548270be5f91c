package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.regelboek.Blok.Alinea;
import nl.actieoverleg.regelboek.Blok.Kop;
import nl.actieoverleg.regelboek.Woordenboek.Vondst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Toetsregels;

/** Puts the book together: first what holds everywhere, then what each region does otherwise. */
final class Inhoud {

    private final Toetsregels regels;
    private final List<Regelmodule> modules;
    private final Regelmodule basis;
    private final List<Blok> blokken = new ArrayList<>();

    Inhoud(Toetsregels regels) {
        this.regels = regels;
        this.modules = regels.modules().stream().map(Dagtaal::van).toList();
        this.basis = modules.stream().filter(Regelmodule::isBasis).findFirst().orElseThrow();
    }

    /** What the book is about. */
    String titel() {
        return "Regelboek " + basis.naam();
    }

    /** Who it holds for. */
    String voorWie() {
        return regios().stream().map(Regelmodule::naam).collect(Collectors.joining(", "));
    }

    private List<Regelmodule> regios() {
        return modules.stream().filter(module -> !module.isBasis()).toList();
    }

    List<Blok> blokken() {
        Woordenboek woorden = new Woordenboek(List.of(basis));
        Moduledeel deel = new Moduledeel(basis, woorden, 3);
        meetlat(woorden);
        voegToe("ingangen", "Wanneer past een overleg?", "Een overleg past als alles klopt wat onder één van zijn "
                + "redenen staat. Passen er meer, dan gaat het eerste voor. De volgorde is: " + volgorde() + "."
                + aangepast(woorden), deel.ingangen());
        voegToe("zonder-overleg", "Als er geen overleg past of nodig is", null, deel.zonderOverleg());
        voegToe("criteria", "De criteria", "Van de redenen bij een criterium is er één genoeg. Onder een reden staat "
                + "wat er samen moet kloppen.", deel.criteria());
        for (Regelmodule regio : regios()) {
            regio(regio);
        }
        voegToe("vragen", "Alle vragen", "Achter elke vraag staat hoe zij in de regels heet.", deel.vragen());
        voegToe("signalen", "Signalen", "Een signaal zegt waar u op moet letten. Het verandert de route niet.",
                deel.signalen());
        voegToe("deelnemers", "Deelnemers", "Gelden er meer rollen voor een partij, dan telt de zwaarste.",
                deel.deelnemers());
        voegToe("moment", "Wanneer het overleg is", "Gelden er meer momenten, dan telt het snelste.",
                deel.momenten());
        voegToe("agenda", "Agenda", null, deel.agenda());
        voegToe("overige", "Andere lijsten", null, deel.overige());
        versie();
        return List.copyOf(blokken);
    }

    private void voegToe(String anker, String kop, String uitleg, List<Blok> inhoud) {
        if (!inhoud.isEmpty()) {
            blokken.add(new Kop(2, anker, kop));
            if (uitleg != null) {
                blokken.add(new Alinea(uitleg));
            }
            blokken.addAll(inhoud);
        }
    }

    private void meetlat(Woordenboek woorden) {
        Meetlatdeel deel = new Meetlatdeel(basis, woorden);
        List<Vondst> overleggen = deel.overleggen(false);
        blokken.add(new Kop(2, "meetlat", "De meetlat"));
        for (Vondst gedeeld : deel.gedeeld(overleggen)) {
            blokken.add(new Blok.Punten(List.of(new Boekzin(0, gedeeld.veld().code(), gedeeld.anker(),
                    "Voor elk overleg: " + gedeeld.veld().annotatie("tekst"), gedeeld.veld().annotatie("bron")))));
        }
        blokken.add(deel.tabel("De overleggen naast elkaar", overleggen, true));
        List<Vondst> direct = deel.overleggen(true);
        if (!direct.isEmpty()) {
            blokken.add(new Kop(3, "direct", "Wat voor alle overleggen gaat"));
            blokken.add(deel.tabel("Wat niet kan wachten", direct, false));
        }
    }

    /** When the order is another one, which hangs on one question and on what else a case says. */
    private static String aangepast(Woordenboek woorden) {
        for (Vondst vraag : woorden.alle(Lijstsoort.VRAGEN)) {
            if (vraag.veld().annotatie("volgorde") != null) {
                return " Is het antwoord nee op “" + vraag.veld().annotatie("vraag") + "”, dan gaat van de gewone "
                        + "overleggen voor waar de casus al loopt, en daarna wat geeft wat de casus nodig heeft.";
            }
        }
        return "";
    }

    private String volgorde() {
        List<Ingang> ingangen = regios().isEmpty() ? List.of() : regelset(regios().get(0)).basisingangen();
        return namen(ingangen);
    }

    private static String namen(List<Ingang> ingangen) {
        return ingangen.stream().map(ingang -> Dagtaal.tekst(ingang.naam())).collect(Collectors.joining(", "));
    }

    private Regelset regelset(Regelmodule regio) {
        return regels.regio(regio.regio()).regelset();
    }

    private void regio(Regelmodule regio) {
        Woordenboek woorden = new Woordenboek(List.of(basis, regio));
        Moduledeel deel = new Moduledeel(regio, woorden, 4);
        blokken.add(new Kop(2, regio.id(), "Wat anders is in " + regio.naam()));
        blokken.add(new Alinea("In " + regio.naam() + " geldt alles van " + basis.naam() + ", en daarbij dit."));
        Meetlatdeel meetlat = new Meetlatdeel(regio, woorden);
        List<Vondst> overleggen = new ArrayList<>(meetlat.overleggen(true));
        overleggen.addAll(meetlat.overleggen(false));
        if (!overleggen.isEmpty()) {
            blokken.add(meetlat.tabel("De overleggen die er in " + regio.naam() + " bij zijn", overleggen, false));
        }
        regiodeel(regio, "ingangen", "Wanneer past een overleg?", deel.ingangen());
        String eigenVolgorde = namen(regelset(regio).ingangen());
        if (!eigenVolgorde.equals(volgorde())) {
            blokken.add(new Alinea("De volgorde is: " + eigenVolgorde + "."));
        }
        regiodeel(regio, "zonder-overleg", "Als er geen overleg past of nodig is", deel.zonderOverleg());
        regiodeel(regio, "criteria", "Criteria", deel.criteria());
        regiodeel(regio, "vragen", "Vragen", deel.vragen());
        regiodeel(regio, "signalen", "Signalen", deel.signalen());
        regiodeel(regio, "deelnemers", "Deelnemers", deel.deelnemers());
        regiodeel(regio, "moment", "Wanneer het overleg is", deel.momenten());
        regiodeel(regio, "agenda", "Agenda", deel.agenda());
        regiodeel(regio, "overige", "Andere lijsten", deel.overige());
    }

    private void regiodeel(Regelmodule regio, String anker, String kop, List<Blok> inhoud) {
        if (!inhoud.isEmpty()) {
            blokken.add(new Kop(3, regio.id() + "-" + anker, kop));
            blokken.addAll(inhoud);
        }
    }

    private void versie() {
        blokken.add(new Kop(2, "versie", "Bij welke regels hoort dit?"));
        blokken.add(new Alinea("Dit regelboek is gemaakt uit de regels zelf. De vingerafdruk hoort bij precies deze "
                + "regels en staat ook in elk advies."));
        List<Boekzin> zinnen = new ArrayList<>();
        for (Regelmodule regio : regios()) {
            Regelsetversie versie = regelset(regio).versie();
            zinnen.add(new Boekzin(0, regio.naam() + ":", null, versie.versie(), versie.vingerafdruk()));
        }
        blokken.add(new Blok.Punten(zinnen));
    }
}
