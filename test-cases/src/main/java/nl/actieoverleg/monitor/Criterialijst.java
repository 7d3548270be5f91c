package nl.actieoverleg.monitor;

import nl.actieoverleg.monitor.Telling.Maat;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.verslag.Element;

/** The criteria that tell cases apart: those that (almost) every advice rests on are left out. */
final class Criterialijst {

    private static final long BIJNA_ALTIJD = 950;

    private final Monitorstand stand;

    Criterialijst(Monitorstand stand) {
        this.stand = stand;
    }

    Element element(int aantal, Cijfer geheel) {
        Tabel tabel = new Tabel("Criteria onder het advies Actieoverleg", "ranglijst", "criterium", "aandeel",
                "aantal", "ervoor");
        new Ranglijst(stand, Maat.DRAAGT_MEETOVERLEG, Lijstsoort.CRITERIA).meeste(Integer.MAX_VALUE).stream()
                .filter(code -> !isBijnaAltijd(stand.nu(cijfer(code)), stand.nu(geheel))).limit(aantal)
                .forEach(code -> tabel.rij(Ranglijst.criterium(stand, code),
                        Ranglijst.cellen(stand, cijfer(code), geheel)));
        return tabel.element();
    }

    private static boolean isBijnaAltijd(Getal getal, Getal geheel) {
        Long promille = getal.promille(geheel);
        return promille != null && promille >= BIJNA_ALTIJD;
    }

    private static Cijfer cijfer(String code) {
        return Cijfer.van(Maat.DRAAGT_MEETOVERLEG, code);
    }
}
