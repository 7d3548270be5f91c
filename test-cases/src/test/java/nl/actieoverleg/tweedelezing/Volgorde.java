package nl.actieoverleg.tweedelezing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.actieoverleg.tweedelezing.Criteria.Ingang;

/** The orders of section 4 in which the ways in are tried. */
final class Volgorde {

    private Volgorde() {
    }

    /** The order used: the adjusted order holds only when acuteOnveiligheid is NEE. */
    static List<Ingang> van(Casus casus) {
        return casus.nee("acuteOnveiligheid") ? aangepast(casus) : casus.ingangen();
    }

    static List<Ingang> aangepast(Casus casus) {
        List<Ingang> volgorde = new ArrayList<>(casus.ingangen());
        volgorde.sort(Comparator.comparingInt((Ingang ingang) -> plaats(casus, ingang))
                .thenComparing(Comparator.naturalOrder()));
        return volgorde;
    }

    /** 0 for the first way in, 5 for the last; between them it runs there first, then it is needed. */
    private static int plaats(Casus casus, Ingang ingang) {
        String doel = switch (ingang) {
            case ACTIEOVERLEG -> "ACTIEPLAN_DIRECTE_VEILIGHEID";
            case ZVH -> "KETENOVERSTIJGENDE_AANPAK";
            case MDA_PLUS_PLUS -> "MULTIDISCIPLINAIRE_ANALYSE";
            default -> null;
        };
        if (doel == null) {
            return ingang == Ingang.DIRECT_TELEFONISCH ? 0 : 5;
        }
        boolean loopt = casus.lopend().contains(ingang.overleg);
        boolean nodig = casus.nodig().contains(doel);
        return 1 + (loopt ? 0 : 2) + (nodig ? 0 : 1);
    }
}
