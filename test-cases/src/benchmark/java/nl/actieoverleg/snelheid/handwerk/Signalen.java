package nl.actieoverleg.snelheid.handwerk;

import static nl.actieoverleg.snelheid.handwerk.Feit.*;

import nl.actieoverleg.casus.Casus;

/** What to look out for. */
final class Signalen {

    private static final long EERDER_BEKEND = Feit.bits(BEKEND_BIJ_RECLASSERING, BEKEND_BIJ_RVDK);
    private static final long GEVAAR_VOOR_MEDEWERKERS = Feit.bits(CRIMINEEL_NETWERK, VUURWAPENGEVAAR,
            DRUGSCRIMINALITEIT, RISICO_VOOR_MEDEWERKERS, GEWELD_TEGEN_PROFESSIONALS);
    private static final long ONVEILIG = Feit.bits(ACUTE_ONVEILIGHEID, STRUCTURELE_ONVEILIGHEID);
    private static final long GEVAAR_BUITEN_RELATIES = Feit.bits(ACUTE_ONVEILIGHEID, STALKING, BEDREIGING,
            SEKSUEEL_GEWELD, CRIMINEEL_NETWERK, VUURWAPENGEVAAR, DRUGSCRIMINALITEIT, RISICO_VOOR_MEDEWERKERS);
    private static final long STRAFBAAR = Feit.bits(STRAFBARE_KINDERMISHANDELING, STRAFBARE_MISHANDELING,
            LOPEND_STRAFRECHTELIJK_ONDERZOEK);
    private static final long GAAT_OVER_KINDEREN = Feit.bits(STRAFBARE_KINDERMISHANDELING,
            JEUGDBESCHERMING_BETROKKEN);

    private Signalen() {
    }

    /** The set of signals to give. */
    static int van(Casus casus, Stand stand, Keuze keuze, boolean ookPassend, boolean dichtstbij) {
        boolean naarAo = keuze.naar(Ingang.ACTIEOVERLEG);
        int signalen = overDeAanmelding(stand)
                | Signaalcode.EERST_BELLEN.als(stand.isJa(ACUTE_ONVEILIGHEID) && stand.isOnbekend(KAN_NIET_WACHTEN)
                        && keuze.ingang() != Ingang.DIRECT_TELEFONISCH)
                | Signaalcode.MEERDERE_OVERLEGGEN.als(ookPassend)
                | Signaalcode.LOPEND_ELDERS.als(looptElders(casus, keuze))
                | Signaalcode.HERHAALDE_BESPREKING.als(stand.keer() >= 1 && naarAo)
                | Signaalcode.SBB_AFWEGEN.als(stand.eenJa(GEVAAR_VOOR_MEDEWERKERS))
                | Signaalcode.TEGENSTRIJDIG.als(tegenstrijdig(stand))
                | Signaalcode.RVDK_AFWEGEN.als(stand.isJa(KINDEREN_BETROKKEN) && stand.isJa(REGULIERE_HULP_ONTOEREIKEND)
                        && stand.eenJa(ONVEILIG))
                | Signaalcode.BUITEN_RELATIES.als(stand.isNee(RELATIONELE_SFEER) && stand.eenJa(GEVAAR_BUITEN_RELATIES)
                        && keuze.ingang() != Ingang.DIRECT_TELEFONISCH)
                | Signaalcode.VROEGTIJDIG_AFSTEMMEN.als(stand.overlegIsTeLaat()
                        && keuze.route().equals(Ingang.ACTIEOVERLEG.overleg))
                | Signaalcode.GEEN_OVERLEG_DIALOOG.als(keuze.route().equals(Keuze.GEEN_PASSEND_OVERLEG))
                | Signaalcode.BIJNA_PASSEND.als(dichtstbij);
        return signalen | switch (stand.provincie()) {
            case GRONINGEN -> groningen(stand, naarAo);
            case DRENTHE -> drenthe(stand, keuze, naarAo);
            case FRIESLAND -> friesland(stand, keuze, naarAo);
        };
    }

    private static int overDeAanmelding(Stand stand) {
        return Signaalcode.AANMELDING_ONVOLLEDIG.als((Criteria.AANMELDING & ~stand.criteriaJa()) != 0)
                | Signaalcode.CHECK_RECLASSERING_RVDK.als((stand.onbekend() & EERDER_BEKEND) != 0);
    }

    private static boolean looptElders(Casus casus, Keuze keuze) {
        int lopend = Volgorde.lopend(casus);
        lopend &= keuze.ingang() == null || keuze.ingang() == Ingang.DIRECT_TELEFONISCH ? -1
                : ~Volgorde.bit(keuze.route());
        return (keuze.daarna() == null ? lopend : lopend & ~Volgorde.bit(keuze.daarna().overleg)) != 0;
    }

    private static boolean tegenstrijdig(Stand stand) {
        return stand.isNee(VERMOEDEN_STRAFBAAR_FEIT) && stand.eenJa(STRAFBAAR)
                || stand.isNee(LETSEL) && stand.isJa(SPOED_LETSELDUIDING_NODIG)
                || stand.isNee(KINDEREN_BETROKKEN) && stand.eenJa(GAAT_OVER_KINDEREN);
    }

    private static int groningen(Stand stand, boolean naarAo) {
        int derdeKeer = Signaalcode.GR_DERDE_KEER.als((stand.criteriaJa() & Criterium.GR_1.bit) != 0);
        return !naarAo ? derdeKeer : derdeKeer
                | Signaalcode.GR_REGISTRATIE.als(true)
                | Signaalcode.GR_INFORMEREN.als(stand.isJa(OPEN_DOSSIER_VEILIG_THUIS))
                | Signaalcode.GR_FOCUS_KINDERMISHANDELING.als(!stand.isJa(STRAFBARE_KINDERMISHANDELING));
    }

    private static int drenthe(Stand stand, Keuze keuze, boolean naarAo) {
        return Signaalcode.DR_MAATWERK.als(keuze.ingang() == Ingang.ACTIEOVERLEG_MAATWERK
                        || keuze.daarna() == Ingang.ACTIEOVERLEG_MAATWERK)
                | Signaalcode.DR_MEERDERE_DOMEINEN.als(
                        Integer.bitCount(stand.ingangenMogelijk() & Ingang.GEWONE) >= 2)
                | Signaalcode.DR_REGISTRATIE.als(naarAo);
    }

    private static int friesland(Stand stand, Keuze keuze, boolean naarAo) {
        boolean mdaPast = (stand.ingangenJa() & Ingang.MDA_PLUS_PLUS.bit) != 0;
        return Signaalcode.FR_FOCUS_KINDERMISHANDELING.als(naarAo && !stand.isJa(STRAFBARE_KINDERMISHANDELING))
                | Signaalcode.FR_MDA_INRICHTING.als(mdaPast || keuze.naar(Ingang.MDA_PLUS_PLUS))
                | Signaalcode.FR_MOTORKAPOVERLEG.als(keuze.ingang() == Ingang.DIRECT_TELEFONISCH)
                | Signaalcode.FR_TRANSPARANTIE.als(naarAo);
    }
}
