package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang.Soort;

/**
 * Puts ways in in base order: the direct ones first, the last resorts last, the ordinary ones in between as declared; a
 * region says after which one its own ordinary way in stands.
 */
final class Basisvolgorde {

    private final Declaraties declaraties;
    private final Regelfouten fouten;

    Basisvolgorde(Declaraties declaraties, Regelfouten fouten) {
        this.declaraties = declaraties;
        this.fouten = fouten;
    }

    /** The declared ways in, in base order. */
    List<Declaratie> ingangen() {
        List<Declaratie> volgorde = new ArrayList<>();
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            volgorde.add(plaats(ingang, volgorde), ingang);
        }
        List<Declaratie> opSoort = new ArrayList<>();
        for (Soort soort : Soort.values()) {
            for (Declaratie ingang : volgorde) {
                if (soort(ingang) == soort) {
                    opSoort.add(ingang);
                }
            }
        }
        return opSoort;
    }

    /** Where a way in stands in any order. */
    static Soort soort(Declaratie ingang) {
        String soort = ingang.annotatie("soort");
        return soort == null ? Soort.GEWOON : Soort.valueOf(soort);
    }

    private int plaats(Declaratie ingang, List<Declaratie> volgorde) {
        String na = ingang.annotatie("na");
        if (na == null) {
            if (!ingang.module().isBasis() && soort(ingang) == Soort.GEWOON) {
                fouten.meld(ingang.plaats(), "Niet gezegd is waar " + ingang.code() + " in de volgorde staat.",
                        "Zet erbij na welke ingang hij komt, bijvoorbeeld @na( \"" + eersteGewone(volgorde) + "\" ).");
            }
            return volgorde.size();
        }
        Declaratie voorganger = declaraties.zoek(Lijstsoort.INGANGEN, na, ingang.plaats());
        if (voorganger == null) {
            return volgorde.size();
        }
        int plaats = volgorde.indexOf(voorganger);
        if (plaats < 0) {
            fouten.meld(ingang.plaats(), na + " staat zelf later gedeclareerd.",
                    "Declareer " + na + " eerst, of noem een andere ingang.");
            return volgorde.size();
        }
        if (soort(voorganger) == Soort.LAATSTE_REDMIDDEL) {
            fouten.meld(ingang.plaats(), "Na een laatste redmiddel kan geen gewone ingang staan.",
                    "Noem bij @na een gewone of directe ingang.");
        }
        return plaats + 1;
    }

    private static String eersteGewone(List<Declaratie> volgorde) {
        for (Declaratie ingang : volgorde) {
            if (soort(ingang) == Soort.GEWOON) {
                return ingang.code();
            }
        }
        return "…";
    }
}
