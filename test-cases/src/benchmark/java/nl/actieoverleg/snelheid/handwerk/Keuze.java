package nl.actieoverleg.snelheid.handwerk;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.advies.Dichtstbij;

/**
 * The route that is chosen.
 *
 * @param volgorde the order that held
 * @param ingang the way in that gave the route, or null
 * @param route the overleg, or the route without one
 * @param daarna the way in after the call, or null
 */
record Keuze(List<Ingang> volgorde, Ingang ingang, String route, Ingang daarna) {

    static final String NADERE_INFORMATIE = "NADERE_INFORMATIE";
    static final String GEEN_OVERLEG_NODIG = "GEEN_OVERLEG_NODIG";
    static final String GEEN_PASSEND_OVERLEG = "GEEN_PASSEND_OVERLEG";

    static Keuze van(List<Ingang> volgorde, Stand stand) {
        Ingang ingang = eerste(volgorde, stand.ingangenJa());
        if (ingang == null) {
            return new Keuze(volgorde, null, zonderOverleg(stand.ingangenMogelijk(), stand), null);
        }
        Ingang daarna = null;
        if (ingang == Ingang.DIRECT_TELEFONISCH) {
            daarna = eerste(volgorde, stand.ingangenJa() & ~ingang.bit);
            if (daarna == null) {
                daarna = eerste(volgorde, stand.ingangenMogelijk() & ~ingang.bit);
            }
        }
        return new Keuze(volgorde, ingang, ingang.overleg, daarna);
    }

    private static Ingang eerste(List<Ingang> volgorde, int uit) {
        if (uit != 0) {
            for (int i = 0; i < volgorde.size(); i++) {
                if ((uit & volgorde.get(i).bit) != 0) {
                    return volgorde.get(i);
                }
            }
        }
        return null;
    }

    private static String zonderOverleg(int mogelijk, Stand stand) {
        if (mogelijk != 0) {
            return NADERE_INFORMATIE;
        }
        return stand.isNee(Feit.AFSTEMMING_NODIG) ? GEEN_OVERLEG_NODIG : GEEN_PASSEND_OVERLEG;
    }

    /** The route by the north alone: no third time that is held back, no maatwerk. */
    String nnRoute(Stand stand) {
        int ja = vanNn(stand.ja(), stand.criteriaJa(), stand.ingangenJa());
        Ingang nn = eerste(volgorde, ja);
        if (nn != null) {
            return nn.overleg;
        }
        return zonderOverleg(vanNn(stand.ja() | stand.onbekend(), stand.criteriaMogelijk(),
                stand.ingangenMogelijk()), stand);
    }

    private static int vanNn(long feiten, long criteria, int ingangen) {
        int vanNn = (criteria & Criterium.GR_1.bit) == 0 ? ingangen
                : Ingang.passend(feiten, criteria & ~Criterium.GR_1.bit);
        return vanNn & ~Ingang.ACTIEOVERLEG_MAATWERK.bit;
    }

    String vervolg() {
        return daarna == null ? null : daarna.overleg;
    }

    /** Whether the case goes to this overleg, now or after the call. */
    boolean naar(Ingang gewone) {
        return route.equals(gewone.overleg) || daarna != null && daarna.overleg.equals(gewone.overleg);
    }

    /** The other overleggen that fit. */
    List<String> ookPassend(Stand stand) {
        int gewone = stand.ingangenJa() & Ingang.GEWONE;
        if (gewone == 0) {
            return List.of();
        }
        List<String> ook = new ArrayList<>(2);
        for (int i = 1; i < 4; i++) {
            Ingang gewoon = volgorde.get(i);
            if ((gewone & gewoon.bit) != 0 && !naar(gewoon)) {
                ook.add(gewoon.overleg);
            }
        }
        return List.copyOf(ook);
    }

    /**
     * When nothing fits: what misses one condition. That one is NEE: were it unknown, the way in could still fit. AO-2
     * is REL-2 once more and does not count beside it.
     */
    List<Dichtstbij> dichtstbij(Stand stand) {
        if (!route.equals(GEEN_PASSEND_OVERLEG)) {
            return List.of();
        }
        List<Dichtstbij> dichtstbij = new ArrayList<>(3);
        for (int i = 1; i < 4; i++) {
            Ingang gewoon = volgorde.get(i);
            long gemist = gewoon.voorwaarden & ~Criterium.AO_2.bit & ~stand.criteriaJa();
            if (gewoon == Ingang.ACTIEOVERLEG && (stand.criteriaJa() & Criterium.GR_1.bit) != 0
                    && !stand.isJa(Feit.ACUTE_ONVEILIGHEID)) {
                gemist |= Criterium.GR_1.bit;
            }
            if (Long.bitCount(gemist) == 1) {
                dichtstbij.add(new Dichtstbij(gewoon.overleg, Criterium.eerste(gemist).code));
            }
        }
        return List.copyOf(dichtstbij);
    }
}
