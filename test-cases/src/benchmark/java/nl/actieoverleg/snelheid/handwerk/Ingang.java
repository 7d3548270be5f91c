package nl.actieoverleg.snelheid.handwerk;

import static nl.actieoverleg.snelheid.handwerk.Criterium.*;

import java.util.List;
import nl.actieoverleg.regel.Antwoord;

/** The ways in, in the base order; each is one bit in a set of ways in. */
enum Ingang {
    DIRECT_TELEFONISCH("DIRECT_TELEFONISCH", Criterium.bits(SP_1, SP_2, SP_3), 0),
    ACTIEOVERLEG("ACTIEOVERLEG", Criterium.bits(MT_0, REL_1, REL_2, REL_3, REL_4, INH, AO_1, AO_2, AO_3),
            Criteria.FACTOREN),
    ZVH("ZVH", Criterium.bits(MT_0, ZVH_1, ZVH_2, ZVH_3), 0),
    MDA_PLUS_PLUS("MDA_PLUS_PLUS", Criterium.bits(MT_0, MDA_1, MDA_2, MDA_3, MDA_4), 0),
    ACTIEOVERLEG_MAATWERK("ACTIEOVERLEG", Criterium.bits(MT_0, REL_1, REL_3, REL_4, AO_1, DR_2),
            Criteria.FACTOREN | Criterium.bits(REL_2, INH, DR_1));

    static final List<Ingang> ALLE = List.of(values());
    static final List<Ingang> VAN_NN = ALLE.subList(0, 4);

    /** The set of the three that can change places in the order. */
    static final int GEWONE = ACTIEOVERLEG.bit | ZVH.bit | MDA_PLUS_PLUS.bit;

    /** The overleg it leads to. */
    final String overleg;

    /** What it asks for: one of these for the phone, all of these otherwise. */
    final long voorwaarden;

    /** The same with what lies inside them. */
    final long criteria;

    final int bit = 1 << ordinal();

    Ingang(String overleg, long voorwaarden, long daarbinnen) {
        this.overleg = overleg;
        this.voorwaarden = voorwaarden;
        this.criteria = voorwaarden | daarbinnen;
    }

    /** The ways in that fit when these facts and criteria hold and no others; that of Drenthe counts only there. */
    static int passend(long feiten, long criteria) {
        int passend = (criteria & DIRECT_TELEFONISCH.voorwaarden) != 0 ? DIRECT_TELEFONISCH.bit : 0;
        boolean magWeer = (criteria & GR_1.bit) == 0 || (feiten & Feit.ACUTE_ONVEILIGHEID.bit) != 0;
        if (magWeer) {
            passend |= ACTIEOVERLEG.alsAlles(criteria);
        }
        return passend | ZVH.alsAlles(criteria) | MDA_PLUS_PLUS.alsAlles(criteria)
                | ACTIEOVERLEG_MAATWERK.alsAlles(criteria);
    }

    private int alsAlles(long vervuld) {
        return (vervuld & voorwaarden) == voorwaarden ? bit : 0;
    }

    /** The unknown facts that keep it undecided; none when it is decided. */
    long vragen(Stand stand) {
        if (stand.past(this) != Antwoord.ONBEKEND) {
            return 0;
        }
        long vragen = Criteria.vragen(voorwaarden, stand);
        if (this == ACTIEOVERLEG && (stand.criteriaJa() & GR_1.bit) != 0) {
            vragen |= Feit.ACUTE_ONVEILIGHEID.bit & stand.onbekend();
        }
        return vragen;
    }
}
