package nl.actieoverleg.tweedelezing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.tweedelezing.Criteria.Ingang;
import nl.actieoverleg.tweedelezing.Kleene.Uitkomst;

/**
 * What section 5 of the specification says once the route is known: signals, participants and moment.
 *
 * @param ookPassend            the other tables that fit
 * @param bijnaPassend          whether nothing fits and a table misses just one condition
 * @param tafelsNietUitgesloten how many tables fit, or may still fit
 */
record NaDeRoute(Casus casus, LocalDate peildatum, String route, Ingang routeIngang, String vervolg,
        Ingang vervolgIngang, List<String> ookPassend, boolean bijnaPassend, long tafelsNietUitgesloten) {

    private static final String ACTIEOVERLEG = "ACTIEOVERLEG";
    private static final String DIRECT = "DIRECT_TELEFONISCH";
    private static final String ZVH = "ZVH";
    private static final String MDA = "MDA_PLUS_PLUS";

    private static final LocalDate FRIESLAND_WEKELIJKS_VANAF = LocalDate.of(2023, 9, 1);

    // Section 5: signals

    boolean naarHetActieoverleg() {
        return route.equals(ACTIEOVERLEG) || ACTIEOVERLEG.equals(vervolg);
    }

    List<String> signalen() {
        List<String> signalen = new ArrayList<>();
        boolean naarAo = naarHetActieoverleg();

        meld(signalen, "AANMELDING_ONVOLLEDIG",
                Criteria.AANMELDING.stream().anyMatch(code -> casus.uitkomst(code) != Uitkomst.JA));
        meld(signalen, "CHECK_RECLASSERING_RVDK",
                casus.onbekend("bekendBijReclassering") || casus.onbekend("bekendBijRvdk"));
        meld(signalen, "EERST_BELLEN",
                casus.ja("acuteOnveiligheid") && !route.equals(DIRECT) && casus.onbekend("kanNietWachten"));
        meld(signalen, "MEERDERE_OVERLEGGEN", !ookPassend.isEmpty());
        meld(signalen, "LOPEND_ELDERS",
                casus.lopend().stream().anyMatch(lopend -> !lopend.equals(route) && !lopend.equals(vervolg)));
        meld(signalen, "HERHAALDE_BESPREKING", casus.keerBesproken() >= 1 && naarAo);
        meld(signalen, "SBB_AFWEGEN", casus.eenJa("crimineelNetwerk", "vuurwapengevaar",
                "drugscriminaliteit", "risicoVoorMedewerkers", "geweldTegenProfessionals"));
        meld(signalen, "TEGENSTRIJDIG", tegenstrijdig());
        meld(signalen, "RVDK_AFWEGEN", casus.ja("kinderenBetrokken") && casus.ja("reguliereHulpOntoereikend")
                && casus.eenJa("acuteOnveiligheid", "structureleOnveiligheid"));
        meld(signalen, "BUITEN_RELATIES", casus.nee("relationeleSfeer") && !route.equals(DIRECT)
                && casus.eenJa("acuteOnveiligheid", "stalking", "bedreiging", "seksueelGeweld", "crimineelNetwerk",
                        "vuurwapengevaar", "drugscriminaliteit", "risicoVoorMedewerkers"));
        meld(signalen, "VROEGTIJDIG_AFSTEMMEN", route.equals(ACTIEOVERLEG) && casus.dagenTotOverleg() >= 8);
        meld(signalen, "GEEN_OVERLEG_DIALOOG", route.equals("GEEN_PASSEND_OVERLEG"));
        meld(signalen, "BIJNA_PASSEND", bijnaPassend);

        if (casus.inGroningen()) {
            meld(signalen, "GR_DERDE_KEER", casus.derdeKeer());
            meld(signalen, "GR_REGISTRATIE", naarAo);
            meld(signalen, "GR_INFORMEREN", naarAo && casus.ja("openDossierVeiligThuis"));
            meld(signalen, "GR_FOCUS_KINDERMISHANDELING", naarAo && !casus.ja("strafbareKindermishandeling"));
        }
        if (casus.inDrenthe()) {
            meld(signalen, "DR_MAATWERK", routeIngang == Ingang.ACTIEOVERLEG_MAATWERK
                    || vervolgIngang == Ingang.ACTIEOVERLEG_MAATWERK);
            meld(signalen, "DR_MEERDERE_DOMEINEN", tafelsNietUitgesloten >= 2);
            meld(signalen, "DR_REGISTRATIE", naarAo);
        }
        if (casus.inFriesland()) {
            meld(signalen, "FR_FOCUS_KINDERMISHANDELING", naarAo && !casus.ja("strafbareKindermishandeling"));
            meld(signalen, "FR_MDA_INRICHTING",
                    route.equals(MDA) || MDA.equals(vervolg) || ookPassend.contains(MDA));
            meld(signalen, "FR_MOTORKAPOVERLEG", route.equals(DIRECT));
            meld(signalen, "FR_TRANSPARANTIE", naarAo);
        }
        return signalen;
    }

    private static void meld(List<String> signalen, String code, boolean geldt) {
        if (geldt) {
            signalen.add(code);
        }
    }

    private boolean tegenstrijdig() {
        boolean strafbaar = casus.nee("vermoedenStrafbaarFeit") && casus.eenJa("strafbareKindermishandeling",
                "strafbareMishandeling", "lopendStrafrechtelijkOnderzoek");
        boolean letsel = casus.nee("letsel") && casus.ja("spoedLetselduidingNodig");
        boolean kinderen = casus.nee("kinderenBetrokken")
                && casus.eenJa("strafbareKindermishandeling", "jeugdbeschermingBetrokken");
        return strafbaar || letsel || kinderen;
    }

    // Section 5: participants

    Map<String, String> deelnemers() {
        boolean letsel = casus.eenJa("letsel", "spoedLetselduidingNodig");
        Deelnemers deelnemers = new Deelnemers();
        switch (route) {
            case DIRECT -> deelnemers.met("VAST", true, "VEILIG_THUIS", "POLITIE", "OM")
                    .met("AANBEVOLEN", letsel, "VERTROUWENSARTS")
                    .met("AANBEVOLEN", casus.eenJa("kinderenBetrokken", "bekendBijRvdk"), "RVDK");
            case ACTIEOVERLEG -> deelnemers.met("VAST", true, "VEILIG_THUIS", "POLITIE", "OM")
                    .met("VAST", casus.inGroningen() || casus.inDrenthe(),
                            "RVDK", "RECLASSERING", "VERTROUWENSARTS")
                    .met("VAST", casus.inFriesland(), "RVDK")
                    .met("AANBEVOLEN", casus.eenJa("kinderenBetrokken", "bekendBijRvdk"), "RVDK")
                    .met("AANBEVOLEN", casus.ja("bekendBijReclassering"), "RECLASSERING")
                    .met("AANBEVOLEN", letsel, "VERTROUWENSARTS")
                    .met("AANBEVOLEN", casus.ja("jeugdbeschermingBetrokken"), "JEUGDBESCHERMING")
                    .met("AANBEVOLEN", casus.inFriesland() && casus.ja("kinderenBetrokken"), "JEUGDBESCHERMING")
                    .met("TWEEDE_SCHIL", casus.inDrenthe() && letsel, "FORENSISCH_ARTS");
            case ZVH -> deelnemers.met("VAST", true, "ZVH_PROCESREGISSEUR")
                    .met("AFHANKELIJK_VAN_CASUS", true, "GEMEENTE", "OM", "POLITIE", "DJI", "RECLASSERING",
                            "VEILIG_THUIS", "GGZ", "JEUGDZORG", "RVDK");
            case MDA -> deelnemers.met("VAST", true, "SPECIALISTISCHE_ZORGPARTNER", "VEILIG_THUIS")
                    .met("AFHANKELIJK_VAN_CASUS", true, "LOKAAL_TEAM", "OM", "POLITIE", "RECLASSERING");
            default -> { }
        }
        return deelnemers.rollen();
    }

    // Section 5: moment

    String wanneer() {
        return switch (route) {
            case DIRECT -> "DIRECT";
            case ACTIEOVERLEG -> casus.eenJa("acuteOnveiligheid", "kanNietWachten") || casus.dagenTotOverleg() >= 8
                    ? "TUSSENDOOR" : "GEPLAND";
            case ZVH, MDA -> "GEPLAND";
            default -> null;
        };
    }

    String frequentie() {
        if (!route.equals(ACTIEOVERLEG)) {
            return null;
        }
        if (casus.inGroningen()) {
            return "GR";
        }
        if (casus.inDrenthe()) {
            return "DR";
        }
        return peildatum.isBefore(FRIESLAND_WEKELIJKS_VANAF) ? "FR_VIERWEKELIJKS" : "FR_WEKELIJKS";
    }
}
