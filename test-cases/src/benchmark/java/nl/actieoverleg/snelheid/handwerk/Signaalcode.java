package nl.actieoverleg.snelheid.handwerk;

/** The signals in the order of the page; each is one bit in a set of signals. */
enum Signaalcode {
    AANMELDING_ONVOLLEDIG, CHECK_RECLASSERING_RVDK, EERST_BELLEN, MEERDERE_OVERLEGGEN, LOPEND_ELDERS,
    HERHAALDE_BESPREKING, SBB_AFWEGEN, TEGENSTRIJDIG, RVDK_AFWEGEN, BUITEN_RELATIES, VROEGTIJDIG_AFSTEMMEN,
    GEEN_OVERLEG_DIALOOG, BIJNA_PASSEND,
    GR_DERDE_KEER, GR_REGISTRATIE, GR_INFORMEREN, GR_FOCUS_KINDERMISHANDELING,
    DR_MAATWERK, DR_MEERDERE_DOMEINEN, DR_REGISTRATIE,
    FR_FOCUS_KINDERMISHANDELING, FR_MDA_INRICHTING, FR_MOTORKAPOVERLEG, FR_TRANSPARANTIE;

    /** The set with this signal when it is given, and the empty set when not. */
    int als(boolean gegeven) {
        return gegeven ? 1 << ordinal() : 0;
    }
}
