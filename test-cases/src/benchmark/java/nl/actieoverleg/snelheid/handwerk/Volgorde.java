package nl.actieoverleg.snelheid.handwerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.actieoverleg.casus.Casus;

/** The orders in which the ways in are tried. Each adjusted order is made once: there are few. */
final class Volgorde {

    /** By where the case runs and what it needs, both as a set of ways in. */
    private static final List<List<List<Ingang>>> VAN_DRENTHE = alle(Ingang.ALLE);
    private static final List<List<List<Ingang>>> VAN_NN = alle(Ingang.VAN_NN);

    private Volgorde() {
    }

    private static List<List<List<Ingang>>> alle(List<Ingang> basis) {
        List<List<List<Ingang>>> opLopend = new ArrayList<>();
        for (int lopend = 0; lopend <= Ingang.GEWONE; lopend++) {
            List<List<Ingang>> opNodig = new ArrayList<>();
            for (int nodig = 0; nodig <= Ingang.GEWONE; nodig++) {
                opNodig.add(aangepast(basis, lopend, nodig));
            }
            opLopend.add(opNodig);
        }
        return opLopend;
    }

    private static List<Ingang> aangepast(List<Ingang> basis, int lopend, int nodig) {
        List<Ingang> volgorde = new ArrayList<>(basis);
        volgorde.subList(1, 4).sort(Comparator
                .comparing((Ingang ingang) -> (lopend & ingang.bit) == 0)
                .thenComparing(ingang -> (nodig & ingang.bit) == 0)
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(volgorde);
    }

    /** The order when the case is not acutely unsafe. */
    static List<Ingang> aangepast(Casus casus, Provincie provincie) {
        return (provincie == Provincie.DRENTHE ? VAN_DRENTHE : VAN_NN)
                .get(lopend(casus) & Ingang.GEWONE).get(nodig(casus));
    }

    /** The order that holds: the base order unless acute danger is ruled out. */
    static List<Ingang> geldend(Casus casus, Stand stand) {
        return stand.isNee(Feit.ACUTE_ONVEILIGHEID) ? aangepast(casus, stand.provincie())
                : stand.provincie().ingangen();
    }

    /** Where the case already runs, as a set of ways in; another overleg is the bit of no ordinary way in. */
    static int lopend(Casus casus) {
        int lopend = 0;
        for (String overleg : casus.lopendeOverleggen()) {
            lopend |= bit(overleg);
        }
        return lopend;
    }

    /** The set with the ordinary way in that leads to this overleg, or with none of these. */
    static int bit(String overleg) {
        return switch (overleg) {
            case "ACTIEOVERLEG" -> Ingang.ACTIEOVERLEG.bit;
            case "ZVH" -> Ingang.ZVH.bit;
            case "MDA_PLUS_PLUS" -> Ingang.MDA_PLUS_PLUS.bit;
            default -> Ingang.DIRECT_TELEFONISCH.bit;
        };
    }

    private static int nodig(Casus casus) {
        int nodig = 0;
        for (String behoefte : casus.nodig()) {
            nodig |= switch (behoefte) {
                case "ACTIEPLAN_DIRECTE_VEILIGHEID" -> Ingang.ACTIEOVERLEG.bit;
                case "KETENOVERSTIJGENDE_AANPAK" -> Ingang.ZVH.bit;
                case "MULTIDISCIPLINAIRE_ANALYSE" -> Ingang.MDA_PLUS_PLUS.bit;
                default -> 0;
            };
        }
        return nodig;
    }
}
