package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Woordenboek.Ingeschreven;

/**
 * Puts ways in in base order: the direct ones first, the last resorts last, the ordinary ones in between as declared; a
 * region says after which one its own ordinary way in stands.
 */
final class Basisvolgorde {

    private final Woordenboek woordenboek;
    private final Regelfouten fouten;

    Basisvolgorde(Woordenboek woordenboek, Regelfouten fouten) {
        this.woordenboek = woordenboek;
        this.fouten = fouten;
    }

    /** The same ways in, in base order, with their index in it. */
    List<Ingang> orden(List<Ingang> gedeclareerd) {
        List<Ingang> volgorde = new ArrayList<>();
        for (Ingeschreven woord : woordenboek.alle(Lijstsoort.INGANGEN)) {
            Ingang ingang = gedeclareerd.get(woord.index());
            volgorde.add(plaats(woord, ingang, volgorde), ingang);
        }
        List<Ingang> genummerd = new ArrayList<>();
        for (Soort soort : Soort.values()) {
            for (Ingang ingang : volgorde) {
                if (ingang.soort() == soort) {
                    genummerd.add(genummerd(genummerd.size(), ingang));
                }
            }
        }
        return genummerd;
    }

    private static Ingang genummerd(int index, Ingang ingang) {
        return new Ingang(index, ingang.code(), ingang.naam(), ingang.overleg(), ingang.soort(), ingang.laag(),
                ingang.alternatieven(), ingang.weerhoudt(), ingang.tenzij(), ingang.criteria(),
                ingang.weerhoudendeCriteria());
    }

    private int plaats(Ingeschreven woord, Ingang ingang, List<Ingang> volgorde) {
        String na = woord.woord().annotatie("na");
        if (na == null) {
            if (!woord.module().isBasis() && ingang.soort() == Soort.GEWOON) {
                fouten.meld(woord.woord().plaats(), "Niet gezegd is waar " + ingang.code() + " in de volgorde staat.",
                        "Zet erbij na welke ingang hij komt, bijvoorbeeld @na( \"" + eersteGewone(volgorde) + "\" ).");
            }
            return volgorde.size();
        }
        Ingeschreven voorganger = woordenboek.zoek(Lijstsoort.INGANGEN, na, woord.woord().plaats());
        if (ingang.soort() != Soort.GEWOON) {
            fouten.meld(woord.woord().plaats(), "@na past niet bij @soort( \"" + ingang.soort() + "\" ).",
                    "Haal @na weg: deze soort heeft een vaste plaats.");
        }
        for (int i = 0; voorganger != null && i < volgorde.size(); i++) {
            if (volgorde.get(i).code().equals(na)) {
                if (volgorde.get(i).soort() == Soort.LAATSTE_REDMIDDEL) {
                    fouten.meld(woord.woord().plaats(), "Na een laatste redmiddel kan geen gewone ingang staan.",
                            "Noem bij @na een gewone of directe ingang.");
                }
                return i + 1;
            }
        }
        if (voorganger != null) {
            fouten.meld(woord.woord().plaats(), na + " staat zelf later gedeclareerd.",
                    "Declareer " + na + " eerst, of noem een andere ingang.");
        }
        return volgorde.size();
    }

    private static String eersteGewone(List<Ingang> volgorde) {
        return volgorde.stream().filter(ingang -> ingang.soort() == Soort.GEWOON).map(Ingang::code).findFirst()
                .orElse("…");
    }
}
