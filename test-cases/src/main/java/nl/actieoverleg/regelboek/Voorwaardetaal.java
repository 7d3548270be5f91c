package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.regelboek.Woordenboek.Vondst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Says in Dutch when a condition holds. */
final class Voorwaardetaal implements Voorwaarde.Bezoeker<List<Boekzin>> {

    private final Woordenboek woorden;

    Voorwaardetaal(Woordenboek woorden) {
        this.woorden = woorden;
    }

    /** The conditions of a rule, all of which have to hold; not the days, which say when the rule itself holds. */
    List<Boekzin> van(Regel regel) {
        List<Boekzin> zinnen = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (!(voorwaarde instanceof Dag)) {
                zinnen.addAll(voorwaarde.bezoek(this));
            }
        }
        return zinnen;
    }

    /** From which day to which day a rule holds. */
    String geldig(Regel regel) {
        List<String> dagen = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Dag dag) {
                dagen.addAll(dag.bezoek(this).stream().map(Boekzin::tekst).toList());
            }
        }
        return dagen.isEmpty() ? "altijd" : String.join(" en ", dagen);
    }

    @Override
    public List<Boekzin> vraagt(Vraagt voorwaarde) {
        Vondst gevraagd = woorden.veld(voorwaarde.lijst(), voorwaarde.veld().naam());
        return List.of(gevraagd.lijst().soort() == Lijstsoort.VRAGEN
                ? Boekzin.met(antwoord(voorwaarde.toets()), "“" + gevraagd.veld().annotatie("vraag") + "”")
                : uitkomst(gevraagd, voorwaarde.toets()));
    }

    private static String antwoord(Toets toets) {
        return switch (toets) {
            case JA -> "Ja op:";
            case NEE -> "Nee op:";
            case ONBEKEND -> "Nog niet bekend:";
            case NIET_JA -> "Nee of nog niet bekend op:";
            case NIET_NEE -> "Ja of nog niet bekend op:";
        };
    }

    private static Boekzin uitkomst(Vondst gevraagd, Toets toets) {
        boolean ingang = gevraagd.lijst().soort() == Lijstsoort.INGANGEN;
        String tekst = ingang ? gevraagd.veld().annotatie("naam") + "." : gevraagd.veld().annotatie("tekst");
        String stand = switch (toets) {
            case JA -> "";
            case NEE -> ingang ? "Past niet: " : "Klopt niet: ";
            case ONBEKEND -> "Nog niet bekend: ";
            case NIET_JA -> ingang ? "Past niet, of dat is nog niet bekend: " : "Klopt niet, of is nog niet bekend: ";
            case NIET_NEE -> ingang ? "Past, of dat is nog niet bekend: " : "Klopt, of is nog niet bekend: ";
        };
        return new Boekzin(0, gevraagd.veld().code(), gevraagd.anker(), stand + tekst, null);
    }

    @Override
    public List<Boekzin> minstens(Minstens voorwaarde) {
        List<Boekzin> zinnen = new ArrayList<>();
        zinnen.add(Boekzin.van(voorwaarde.aantal() == 1 ? "Eén of meer van deze:"
                : voorwaarde.aantal() + " of meer van deze " + voorwaarde.delen().size() + ":"));
        for (Vraagt deel : voorwaarde.delen()) {
            vraagt(deel).forEach(zin -> zinnen.add(zin.dieper(1)));
        }
        return zinnen;
    }

    @Override
    public List<Boekzin> telt(Telt voorwaarde) {
        Vondst geteld = woorden.veld(voorwaarde.lijst(), voorwaarde.veld().naam());
        return List.of(Boekzin.met(voorwaarde.minimum() + " of meer bij:", "“" + geteld.veld().annotatie("tekst")
                + "”"));
    }

    @Override
    public List<Boekzin> dag(Dag voorwaarde) {
        return List.of(Boekzin.van((voorwaarde.vanaf() ? "vanaf " : "tot ")
                + Dagtaal.dag(voorwaarde.datum())));
    }

    @Override
    public List<Boekzin> routeert(Routeert voorwaarde) {
        String code = voorwaarde.code();
        return List.of(Boekzin.van(switch (voorwaarde.woord()) {
            case ROUTE_IS -> "De route is: " + woorden.route(code) + ".";
            case ROUTE_IS_NIET -> "De route is een andere dan: " + woorden.route(code) + ".";
            case NAAR -> "De casus gaat nu of daarna naar: " + woorden.route(code) + ".";
            case VIA_INGANG -> "De casus komt binnen via: " + woorden.naam(Lijstsoort.INGANGEN, code) + ".";
            case OOK_PASSEND -> "Ook passend: " + woorden.route(code) + ".";
            case MEERDERE_PASSEND -> "Er past meer dan één overleg.";
            case LOOPT_ELDERS -> "De casus loopt al in een ander overleg.";
            case BIJNA_PASSEND -> "Geen overleg past, en bij een overleg ontbreekt maar één criterium.";
            case AANMELDING_ONVOLLEDIG -> "De aanmelding is niet compleet.";
        }));
    }
}
