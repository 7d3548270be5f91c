package nl.actieoverleg.snelheid.handwerk;

import static nl.actieoverleg.snelheid.handwerk.Criterium.*;
import static nl.actieoverleg.snelheid.handwerk.Feit.*;

/** Which criteria are met, and what can be asked to decide one that is undecided. */
final class Criteria {

    static final long AANMELDING = bereik(AM_1, AM_6);

    /** What INH asks one of. */
    static final long FACTOREN = bereik(NN_1A, MO_4);

    private static final long SPOED_DIE_NIET_WACHT = Feit.bits(ACUTE_ONVEILIGHEID, KAN_NIET_WACHTEN);
    private static final long STRAF_EN_ZORG = Feit.bits(SAMENLOOP_STRAF_ZORG, LOPEND_STRAFRECHTELIJK_ONDERZOEK);
    private static final long PATROON = Feit.bits(STRUCTURELE_ONVEILIGHEID, TERUGKEREND_PATROON);
    private static final long GEZIN = Feit.bits(OPVOEDPROBLEMATIEK, PSYCHISCHE_PROBLEMATIEK, VERSLAVINGSPROBLEMATIEK,
            SCHEIDINGSPROBLEMATIEK, ANDERE_GEZINSPROBLEMATIEK);
    private static final long REDENEN_VOOR_MAATWERK = Criterium.bits(REL_2, INH, DR_1);

    private static final long[] EEN_VAN = eenVan();

    private Criteria() {
    }

    private static long[] eenVan() {
        Criterium[] alle = Criterium.values();
        long[] eenVan = new long[alle.length];
        for (Criterium criterium : alle) {
            eenVan[criterium.ordinal()] = criterium.eenVan;
        }
        return eenVan;
    }

    /**
     * The criteria that are met when these facts hold and no others.
     *
     * @param derdeKeer whether this is a third time on the agenda, where that counts
     */
    static long vervuld(long feiten, boolean derdeKeer) {
        long criteria = 0;
        for (int i = 0; i < EEN_VAN.length; i++) {
            if ((feiten & EEN_VAN[i]) != 0) {
                criteria |= 1L << i;
            }
        }
        if ((feiten & SPOED_DIE_NIET_WACHT) == SPOED_DIE_NIET_WACHT) {
            criteria |= SP_3.bit;
        }
        if ((feiten & CONCRETE_VRAAG.bit) != 0 && (feiten & STRAF_EN_ZORG) != 0) {
            criteria |= NN_2.bit;
        }
        if ((criteria & FACTOREN) != 0) {
            criteria |= INH.bit;
        }
        if ((feiten & PATROON) == PATROON) {
            criteria |= MDA_1.bit;
        }
        if (Long.bitCount(feiten & GEZIN) >= 2) {
            criteria |= MDA_2.bit;
        }
        if (derdeKeer) {
            criteria |= GR_1.bit;
        }
        if ((criteria & REDENEN_VOOR_MAATWERK) != 0) {
            criteria |= DR_2.bit;
        }
        return criteria;
    }

    /** The unknown facts in the undecided parts of these criteria; a criterion that is decided asks nothing. */
    static long vragen(long criteria, Stand stand) {
        long vragen = 0;
        for (long rest = criteria & stand.onbeslist(); rest != 0; rest &= rest - 1) {
            Criterium criterium = Criterium.eerste(rest);
            vragen |= switch (criterium) {
                case SP_3 -> SPOED_DIE_NIET_WACHT;
                case NN_2 -> CONCRETE_VRAAG.bit | ((stand.ja() & STRAF_EN_ZORG) == 0 ? STRAF_EN_ZORG : 0);
                case INH -> vragen(FACTOREN, stand);
                case MDA_1 -> PATROON;
                case MDA_2 -> GEZIN;
                case DR_2 -> vragen(REDENEN_VOOR_MAATWERK, stand);
                default -> criterium.eenVan;
            };
        }
        return vragen & stand.onbekend();
    }
}
