package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.regelboek.Blok.Rij;
import nl.actieoverleg.regelboek.Blok.Tabel;
import nl.actieoverleg.regelboek.Woordenboek.Vondst;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** The overleggen of one module side by side, in the rows in which the field knows them. */
final class Meetlatdeel {

    /** The row with what an overleg asks for. */
    static final String VOORWAARDEN = "Voorwaarden";

    private final Regelmodule module;
    private final Woordenboek woorden;
    private final Voorwaardetaal taal;

    Meetlatdeel(Regelmodule module, Woordenboek woorden) {
        this.module = module;
        this.woorden = woorden;
        this.taal = new Voorwaardetaal(woorden);
    }

    /** The overleggen that the module declares with a way in of this kind, direct or not. */
    List<Vondst> overleggen(boolean direct) {
        List<Vondst> gevonden = new ArrayList<>();
        for (Vondst overleg : woorden.alle(Lijstsoort.OVERLEGGEN)) {
            for (Veld ingang : ingangen(overleg)) {
                if (overleg.module().id().equals(module.id()) && isDirect(ingang) == direct
                        && !gevonden.contains(overleg)) {
                    gevonden.add(overleg);
                }
            }
        }
        return gevonden;
    }

    private static boolean isDirect(Veld ingang) {
        return "DIRECT".equals(ingang.annotatie("soort"));
    }

    /** The overleggen that the module declares without a way in. */
    private List<Vondst> zonderIngang() {
        return woorden.alle(Lijstsoort.OVERLEGGEN).stream()
                .filter(een -> een.module().id().equals(module.id()) && ingangen(een).isEmpty()).toList();
    }

    private List<Veld> ingangen(Vondst overleg) {
        return woorden.alle(Lijstsoort.INGANGEN).stream()
                .filter(een -> een.module().id().equals(module.id())).map(Vondst::veld)
                .filter(ingang -> overleg.veld().code().equals(ingang.annotatie("overleg"))).toList();
    }

    /** What every way into these overleggen asks for; nothing when there is but one. */
    List<Vondst> gedeeld(List<Vondst> overleggen) {
        Set<Vondst> gedeeld = null;
        for (Vondst overleg : overleggen) {
            for (Regel regel : past(overleg)) {
                Set<Vondst> gevraagd = new LinkedHashSet<>(criteria(regel));
                if (gedeeld != null) {
                    gevraagd.retainAll(gedeeld);
                }
                gedeeld = gevraagd;
            }
        }
        return gedeeld == null || overleggen.size() < 2 ? List.of() : List.copyOf(gedeeld);
    }

    /**
     * The table.
     *
     * @param overleggen its columns
     * @param open whether columns to fill in follow
     */
    Tabel tabel(String naam, List<Vondst> overleggen, boolean open) {
        List<Vondst> gedeeld = gedeeld(overleggen);
        List<Boekzin> koppen = new ArrayList<>();
        for (Vondst overleg : overleggen) {
            koppen.add(Boekzin.van(overleg.veld().annotatie("naam"), overleg.veld().annotatie("waarvoor")));
        }
        if (open) {
            zonderIngang().forEach(een -> koppen.add(Boekzin.van(een.veld().annotatie("naam"), "Zelf in te vullen")));
            if (zonderIngang().isEmpty()) {
                koppen.add(Boekzin.van("Ander overleg", "Zelf in te vullen"));
            }
        }
        List<Rij> rijen = new ArrayList<>();
        rij(rijen, "Kritische vragen", overleggen, koppen, this::kritisch);
        rij(rijen, "Wat is nodig?", overleggen, koppen, this::nodig);
        rij(rijen, "Doel", overleggen, koppen, overleg -> annotatie(overleg, "doel"));
        rij(rijen, VOORWAARDEN, overleggen, koppen, overleg -> voorwaarden(overleg, gedeeld));
        rij(rijen, "Vervolg en acties", overleggen, koppen, overleg -> annotatie(overleg, "vervolg"));
        rij(rijen, "Deelnemers", overleggen, koppen, this::deelnemers);
        rij(rijen, "Wanneer", overleggen, koppen, this::wanneer);
        rij(rijen, "Voorbeelden", overleggen, koppen, overleg -> annotatie(overleg, "voorbeelden"));
        rij(rijen, "Bron", overleggen, koppen, overleg -> annotatie(overleg, "bron"));
        return new Tabel(naam, koppen, rijen);
    }

    /** A row; without anything in it only when there is a column to fill in. */
    private static void rij(List<Rij> rijen, String kop, List<Vondst> overleggen, List<Boekzin> koppen,
            Function<Vondst, List<Boekzin>> cel) {
        List<List<Boekzin>> cellen = new ArrayList<>();
        overleggen.forEach(overleg -> cellen.add(cel.apply(overleg)));
        if (cellen.size() == koppen.size() && cellen.stream().allMatch(List::isEmpty)) {
            return;
        }
        while (cellen.size() < koppen.size()) {
            cellen.add(List.of());
        }
        rijen.add(new Rij(kop, cellen));
    }

    private static List<Boekzin> annotatie(Vondst overleg, String naam) {
        String tekst = overleg.veld().annotatie(naam);
        return tekst == null ? List.of() : List.of(Boekzin.van(tekst));
    }

    private List<Regel> regels(Conclusie conclusie) {
        return module.regels().stream().filter(regel -> regel.conclusie() == conclusie).toList();
    }

    /** The rules that make a way into this overleg fit. */
    private List<Regel> past(Vondst overleg) {
        List<String> codes = ingangen(overleg).stream().map(Veld::code).toList();
        return regels(Conclusie.INGANG).stream().filter(regel -> codes.contains(regel.doel())).toList();
    }

    private List<Vondst> criteria(Regel regel) {
        List<Vondst> gevraagd = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            for (Vraagt deel : voorwaarde.vragen()) {
                gevraagd.add(woorden.veld(deel.lijst(), deel.veld().naam()));
            }
        }
        return gevraagd;
    }

    /** The questions marked as critical that this overleg rests on, in the order of the questionnaire. */
    private List<Boekzin> kritisch(Vondst overleg) {
        Set<Vondst> onder = new LinkedHashSet<>();
        past(overleg).forEach(regel -> verzamel(regel, onder));
        List<Boekzin> zinnen = new ArrayList<>();
        for (Vondst vraag : woorden.alle(Lijstsoort.VRAGEN)) {
            if (onder.contains(vraag) && vraag.veld().annotatie("kritisch") != null) {
                zinnen.add(Boekzin.van(kern(vraag.veld().annotatie("vraag"))));
            }
        }
        return zinnen;
    }

    /** A question without what explains it: that stands with all questions. */
    private static String kern(String vraag) {
        int vraagteken = vraag.indexOf('?');
        return vraagteken < 0 ? vraag : vraag.substring(0, vraagteken + 1);
    }

    private void verzamel(Regel regel, Set<Vondst> onder) {
        for (Vondst gevraagd : criteria(regel)) {
            if (onder.add(gevraagd)) {
                for (Regel ander : regels(Conclusie.CRITERIUM)) {
                    if (gevraagd.lijst().soort() == Lijstsoort.CRITERIA
                            && ander.doel().equals(gevraagd.veld().code())) {
                        verzamel(ander, onder);
                    }
                }
            }
        }
    }

    private List<Boekzin> nodig(Vondst overleg) {
        List<Boekzin> zinnen = new ArrayList<>();
        for (Vondst behoefte : woorden.alle(Lijstsoort.BEHOEFTEN)) {
            if (overleg.veld().code().equals(behoefte.veld().annotatie("overleg"))) {
                zinnen.add(Boekzin.van(behoefte.veld().annotatie("tekst")));
            }
        }
        return zinnen;
    }

    /** What each rule asks for beside what all of them do; of more rules one is enough. */
    private List<Boekzin> voorwaarden(Vondst overleg, List<Vondst> gedeeld) {
        List<Regel> regels = past(overleg);
        List<Boekzin> zinnen = new ArrayList<>();
        if (regels.size() > 1) {
            zinnen.add(Boekzin.van("Eén hiervan is genoeg:"));
        }
        for (Regel regel : regels) {
            for (Boekzin zin : taal.van(regel)) {
                if (gedeeld.stream().noneMatch(een -> een.veld().code().equals(zin.label()))) {
                    zinnen.add(regels.size() > 1 ? zin.dieper(1) : zin);
                }
            }
        }
        return zinnen;
    }

    /** Whether a rule that follows the route is about this overleg. */
    private static boolean gaatOver(Regel regel, Vondst overleg) {
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Routeert routeert && overleg.veld().code().equals(routeert.code())
                    && (routeert.woord() == Routewoord.ROUTE_IS || routeert.woord() == Routewoord.NAAR)) {
                return true;
            }
        }
        return false;
    }

    private List<Boekzin> deelnemers(Vondst overleg) {
        List<Boekzin> zinnen = new ArrayList<>();
        for (Regel regel : regels(Conclusie.DEELNEMER)) {
            if (gaatOver(regel, overleg)) {
                String waarom = regel.voorwaarden().size() == 1 ? null : regel.naam() + ".";
                zinnen.add(new Boekzin(0, rol(regel), null, partijen(regel, woorden), waarom));
            }
        }
        return zinnen;
    }

    /** The parties that a rule names, as a list in a sentence. */
    static String partijen(Regel regel, Woordenboek woorden) {
        List<String> namen = regel.doelen().stream().map(code -> woorden.naam(Lijstsoort.PARTIJEN, code)).toList();
        int laatste = namen.size() - 1;
        return (laatste == 0 ? "" : String.join(", ", namen.subList(0, laatste)) + " en ") + namen.get(laatste) + ".";
    }

    /** The part that the parties of a rule play. */
    static String rol(Regel regel) {
        return Rol.valueOf(regel.annotaties().get("rol")).naam() + ":";
    }

    private List<Boekzin> wanneer(Vondst overleg) {
        List<Boekzin> zinnen = new ArrayList<>();
        for (Regel regel : module.regels()) {
            if (gaatOver(regel, overleg) && regel.conclusie() == Conclusie.MOMENT) {
                zinnen.add(Boekzin.van(regel.naam() + "."));
            } else if (gaatOver(regel, overleg) && regel.conclusie() == Conclusie.FREQUENTIE) {
                zinnen.add(Boekzin.van(regel.doel()));
            }
        }
        return zinnen;
    }
}
