package nl.actieoverleg.snelheid.handwerk;

import static nl.actieoverleg.snelheid.handwerk.Feit.*;
import static nl.actieoverleg.snelheid.handwerk.Partij.*;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.Wanneer;

/** Who is at the table, and when it meets. */
final class Tafel {

    private static final int KERN = Partij.bits(VEILIG_THUIS, POLITIE, OM);
    private static final int KERN_MET_DRIE = KERN | Partij.bits(RVDK, RECLASSERING, VERTROUWENSARTS);
    private static final int ROND_ZVH = Partij.bits(GEMEENTE, OM, POLITIE, DJI, RECLASSERING, VEILIG_THUIS, GGZ,
            JEUGDZORG, RVDK);
    private static final int VAST_IN_MDA = Partij.bits(SPECIALISTISCHE_ZORGPARTNER, VEILIG_THUIS);
    private static final int ROND_MDA = Partij.bits(LOKAAL_TEAM, OM, POLITIE, RECLASSERING);
    private static final long BIJ_LETSEL = Feit.bits(LETSEL, SPOED_LETSELDUIDING_NODIG);
    private static final long BIJ_KINDEREN = Feit.bits(KINDEREN_BETROKKEN, BEKEND_BIJ_RVDK);
    private static final long DRINGEND = Feit.bits(ACUTE_ONVEILIGHEID, KAN_NIET_WACHTEN);

    private static final LocalDate FRIESLAND_WEKELIJKS_VANAF = LocalDate.of(2023, 9, 1);
    private static final String IN_GRONINGEN =
            "Elke 4 weken op vrijdag van 9.00 tot 10.30 uur, en tussendoor als de casus dat vraagt.";
    private static final String IN_DRENTHE =
            "Elke maand, bij elkaar op locatie, en tussendoor als de casus dat vraagt.";
    private static final String IN_FRIESLAND = "Elke week.";
    private static final String IN_FRIESLAND_EERDER = "Elke 4 weken.";

    private static final Moment METEEN = new Moment(Wanneer.DIRECT, null);
    private static final Moment GEPLAND = new Moment(Wanneer.GEPLAND, null);
    private static final Moment GEEN = new Moment(null, null);

    private Tafel() {
    }

    static List<Deelnemer> deelnemers(Stand stand, Keuze keuze, Teksten teksten) {
        if (keuze.ingang() == null) {
            return List.of();
        }
        boolean letsel = stand.eenJa(BIJ_LETSEL);
        return switch (keuze.ingang()) {
            case DIRECT_TELEFONISCH -> teksten.deelnemers(KERN,
                    VERTROUWENSARTS.als(letsel) | RVDK.als(stand.eenJa(BIJ_KINDEREN)), 0, 0);
            case ACTIEOVERLEG, ACTIEOVERLEG_MAATWERK -> inActieoverleg(stand, letsel, teksten);
            case ZVH -> teksten.deelnemers(ZVH_PROCESREGISSEUR.als(true), 0, 0, ROND_ZVH);
            case MDA_PLUS_PLUS -> teksten.deelnemers(VAST_IN_MDA, 0, 0, ROND_MDA);
        };
    }

    private static List<Deelnemer> inActieoverleg(Stand stand, boolean letsel, Teksten teksten) {
        boolean friesKind = stand.provincie() == Provincie.FRIESLAND && stand.isJa(KINDEREN_BETROKKEN);
        int vast = switch (stand.provincie()) {
            case GRONINGEN, DRENTHE -> KERN_MET_DRIE;
            case FRIESLAND -> KERN | RVDK.als(true);
        };
        int aanbevolen = RVDK.als(stand.eenJa(BIJ_KINDEREN)) | RECLASSERING.als(stand.isJa(BEKEND_BIJ_RECLASSERING))
                | VERTROUWENSARTS.als(letsel)
                | JEUGDBESCHERMING.als(stand.isJa(JEUGDBESCHERMING_BETROKKEN) || friesKind);
        return teksten.deelnemers(vast, aanbevolen,
                FORENSISCH_ARTS.als(letsel && stand.provincie() == Provincie.DRENTHE), 0);
    }

    static Moment moment(Stand stand, Keuze keuze, LocalDate dag) {
        if (keuze.ingang() == null) {
            return GEEN;
        }
        return switch (keuze.ingang()) {
            case DIRECT_TELEFONISCH -> METEEN;
            case ACTIEOVERLEG, ACTIEOVERLEG_MAATWERK -> new Moment(
                    stand.eenJa(DRINGEND) || stand.overlegIsTeLaat() ? Wanneer.TUSSENDOOR : Wanneer.GEPLAND,
                    frequentie(stand.provincie(), dag));
            case ZVH, MDA_PLUS_PLUS -> GEPLAND;
        };
    }

    private static String frequentie(Provincie provincie, LocalDate dag) {
        return switch (provincie) {
            case GRONINGEN -> IN_GRONINGEN;
            case DRENTHE -> IN_DRENTHE;
            case FRIESLAND -> dag.isBefore(FRIESLAND_WEKELIJKS_VANAF) ? IN_FRIESLAND_EERDER : IN_FRIESLAND;
        };
    }
}
