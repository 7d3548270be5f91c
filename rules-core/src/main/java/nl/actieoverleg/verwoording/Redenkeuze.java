package nl.actieoverleg.verwoording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Waarom;
import nl.actieoverleg.tekst.Zin;

/** Why the route is what it is: all of it, and what decides. */
final class Redenkeuze {

    /** Of reasons that each would do, naming more than some tells nothing new. */
    private static final int GENOEG_VAN_EEN_SOORT = 2;

    private final Namen namen;
    private final Map<String, List<String>> voorwaarden;

    Redenkeuze(Namen namen, Map<String, List<String>> voorwaarden) {
        this.namen = namen;
        this.voorwaarden = voorwaarden;
    }

    List<Waarom> alles(Advies advies) {
        if (!advies.redenen().isEmpty()) {
            return List.of(new Waarom(null, zinnen(advies.redenen())));
        }
        String waarom = namen.waarom(advies.route());
        if (waarom != null) {
            return List.of(new Waarom(null, List.of(new Zin(waarom, null, null))));
        }
        List<Waarom> delen = new ArrayList<>();
        for (Overleguitkomst ingang : advies.overleggen()) {
            List<Belemmering> van = van(ingang, advies);
            if (!van.isEmpty()) {
                List<Zin> zinnen = new ArrayList<>();
                for (Belemmering een : van) {
                    zinnen.add(new Zin(Taal.stand(een.uitkomst(), een.tekst()), een.code(), een.bron()));
                }
                delen.add(new Waarom(kop(ingang, advies) + ":", List.copyOf(zinnen)));
            }
        }
        return List.copyOf(delen);
    }

    /** What a screen with little room says: of a fitting way in what marks it, else what each way in misses first. */
    List<Zin> doorslag(Advies advies) {
        if (!advies.redenen().isEmpty()) {
            return redenen(advies);
        }
        if (namen.waarom(advies.route()) != null) {
            return List.of(new Zin(namen.waarom(advies.route()), null, null));
        }
        if (advies.route().equals(RouteZonderOverleg.NADERE_INFORMATIE.name())) {
            return List.of(new Zin(onzeker(advies), null, null));
        }
        List<Zin> zinnen = new ArrayList<>();
        int bijna = 0;
        for (Overleguitkomst ingang : advies.overleggen()) {
            List<Belemmering> van = van(ingang, advies);
            if (!van.isEmpty()) {
                Belemmering eerste = van.get(van.size() - 1).uitkomst() == Antwoord.JA ? van.get(van.size() - 1)
                        : van.get(0);
                String meer = van.size() == 1 ? "" : van.size() == 2 ? " En nog één voorwaarde klopt niet."
                        : " En nog " + (van.size() - 1) + " voorwaarden kloppen niet.";
                Zin zin = new Zin(kop(ingang, advies) + ". " + Taal.stand(eerste.uitkomst(), eerste.tekst()) + meer,
                        eerste.code(), eerste.bron());
                zinnen.add(isBijna(ingang, advies) ? bijna++ : zinnen.size(), zin);
            }
        }
        return List.copyOf(zinnen);
    }

    private static String onzeker(Advies advies) {
        List<String> open = new ArrayList<>();
        for (Overleguitkomst ingang : advies.overleggen()) {
            if (ingang.past() == Antwoord.ONBEKEND) {
                open.add(ingang.naam());
            }
        }
        return open.size() == 1 ? "Of dit past, is nog niet zeker: " + open.get(0) + ". De rest past niet."
                : open.size() == advies.overleggen().size() ? "Er is nog te weinig bekend om iets uit te sluiten."
                : "Of deze passen, is nog niet zeker: " + Taal.opsomming(open, "en") + ". De rest past niet.";
    }

    /** What is marked to be named; the conditions of the way in itself, and some of what meets those. */
    private List<Zin> redenen(Advies advies) {
        List<Reden> gekozen = new ArrayList<>();
        int achterliggend = 0;
        for (Reden reden : advies.redenen()) {
            if (namen.isKern(reden.code())) {
                boolean zelf = isVoorwaarde(reden.code(), advies);
                achterliggend += zelf ? 0 : 1;
                if (zelf || achterliggend <= GENOEG_VAN_EEN_SOORT) {
                    gekozen.add(reden);
                }
            }
        }
        return zinnen(gekozen.isEmpty() ? advies.redenen() : gekozen);
    }

    /** Whether a way in that fits and leads to the route asks for this criterion itself. */
    private boolean isVoorwaarde(String criterium, Advies advies) {
        for (Overleguitkomst ingang : advies.overleggen()) {
            if (ingang.past() == Antwoord.JA && ingang.leidtNaar().equals(advies.route())
                    && voorwaarden.getOrDefault(ingang.ingang(), List.of()).contains(criterium)) {
                return true;
            }
        }
        return false;
    }

    private static List<Belemmering> van(Overleguitkomst ingang, Advies advies) {
        List<Belemmering> van = new ArrayList<>();
        for (Belemmering een : advies.belemmeringen()) {
            if (een.ingang().equals(ingang.ingang())) {
                van.add(een);
            }
        }
        return van;
    }

    private static String kop(Overleguitkomst ingang, Advies advies) {
        return ingang.naam() + (isBijna(ingang, advies) ? " past bijna"
                : ingang.past() == Antwoord.NEE ? " past niet" : " is nog niet zeker");
    }

    /** Whether it misses exactly one condition. */
    private static boolean isBijna(Overleguitkomst ingang, Advies advies) {
        for (Dichtstbij dichtstbij : advies.dichtstbij()) {
            if (dichtstbij.ingang().equals(ingang.ingang())) {
                return true;
            }
        }
        return false;
    }

    private static List<Zin> zinnen(List<Reden> redenen) {
        List<Zin> zinnen = new ArrayList<>();
        for (Reden reden : redenen) {
            zinnen.add(new Zin(reden.tekst(), reden.code(), reden.bron()));
        }
        return List.copyOf(zinnen);
    }
}
