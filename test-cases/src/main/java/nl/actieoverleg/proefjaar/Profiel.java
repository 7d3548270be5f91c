package nl.actieoverleg.proefjaar;

import java.util.List;
import nl.actieoverleg.kwitantie.Afwijking;

/**
 * A kind of made-up case, with the advice that is meant to come of it. How often each kind comes is made up as well: no
 * register says so.
 */
enum Profiel {
    /** Someone has to step in at once. */
    SPOED(45, -2, "DIRECT_TELEFONISCH", true, 7, List.of("spoedinterventieNodig"),
            List.of("bedreiging", "letsel"), List.of(),
            List.of(Feitenreeks.keuze("NADERE_INFORMATIE", "VEILIGHEID_AL_GEREGELD", "TEAMLEIDER"))),
    /** The same, and after that there is a plan to make. */
    SPOED_DAN_ACTIEPLAN(55, 1, "DIRECT_TELEFONISCH", true, 9, Feitenreeks.met(Feitenreeks.ACTIEPLAN,
            List.of("spoedLetselduidingNodig", "letsel")), Feitenreeks.FACTOREN, List.of(),
            List.of(Feitenreeks.keuze("ACTIEOVERLEG", "VEILIGHEID_AL_GEREGELD", "TEAMLEIDER"))),
    /** A plan for direct safety. */
    ACTIEPLAN(215, 6, "ACTIEOVERLEG", true, 14, Feitenreeks.ACTIEPLAN, Feitenreeks.FACTOREN, List.of(),
            List.of(Feitenreeks.keuze("ZVH", "LOOPT_AL_ELDERS", "VOORZITTER_ACTIEOVERLEG"),
                    Feitenreeks.keuze("DIRECT_TELEFONISCH", "GEPLAND_KOMT_TE_LAAT", null),
                    Feitenreeks.keuze("MDA_PLUS_PLUS", "NIEUWE_INFORMATIE", "GEDRAGSWETENSCHAPPER"),
                    Feitenreeks.keuze("ANDER", "DEELNEMER_KAN_NIET", "TEAMLEIDER"))),
    /** A plan for direct safety, and nuisance or crime as well. */
    ACTIEPLAN_EN_KETEN(60, 3, "ACTIEOVERLEG", true, 9, Feitenreeks.met(
            Feitenreeks.ACTIEPLAN, Feitenreeks.KETEN), Feitenreeks.FACTOREN,
            List.of(), List.of(Feitenreeks.keuze("ZVH", "BETERE_MEERWAARDE", "VOORZITTER_ACTIEOVERLEG"))),
    /** A plan for direct safety, while nobody asked whether it can wait. */
    ACTIEPLAN_MISSCHIEN_SPOED(80, -3, "ACTIEOVERLEG", false, 20, Feitenreeks.ACTIEPLAN, Feitenreeks.FACTOREN,
            List.of("spoedSporenonderzoekNodig", "spoedLetselduidingNodig", "andereSpoedonderzoekNodig"),
            List.of(Feitenreeks.keuze("DIRECT_TELEFONISCH", "NIEUWE_INFORMATIE", null))),
    /** Violence of which no crime is suspected; only Drenthe has a way in for it. */
    MAATWERK(25, 1, "GEEN_PASSEND_OVERLEG", true, 8, List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies",
            "relationeleSfeer", "structureleOnveiligheid"), Feitenreeks.FACTOREN, List.of(),
            List.of(Feitenreeks.keuze("ZVH", "AFSPRAAK_MET_PARTNERS", "TEAMLEIDER"))),
    /** Nuisance and crime. */
    KETEN(85, -1, "ZVH", true, 18, Feitenreeks.KETEN, List.of("verslavingsproblematiek", "psychischeProblematiek"),
            List.of(), List.of(Feitenreeks.keuze("MDA_PLUS_PLUS", "BETERE_MEERWAARDE", null),
                    Feitenreeks.keuze("ACTIEOVERLEG", "AFSPRAAK_MET_PARTNERS", null))),
    /** A pattern that has to be broken. */
    PATROON(75, 0, "MDA_PLUS_PLUS", true, 22, List.of("afstemmingNodig", "structureleOnveiligheid",
            "terugkerendPatroon", "opvoedproblematiek", "psychischeProblematiek", "reguliereHulpOntoereikend",
            "specialistenNodig"), List.of("kinderenBetrokken", "scheidingsproblematiek"), List.of(),
            List.of(Feitenreeks.keuze("ZVH", "LOOPT_AL_ELDERS", null))),
    /** The aanmelding does not say what is asked. */
    VRAGEN_AANMELDING(75, -2, "NADERE_INFORMATIE", false, 12, Feitenreeks.ACTIEPLAN, Feitenreeks.FACTOREN,
            List.of("gerichtOpActies", "relationeleSfeer", "concreteVraag"),
            List.of(Feitenreeks.keuze("ACTIEOVERLEG", "NIEUWE_INFORMATIE", null))),
    /** Nobody knows yet how unsafe it is. */
    VRAGEN_RISICO(65, -2, "NADERE_INFORMATIE", false, 15, Feitenreeks.ACTIEPLAN, Feitenreeks.FACTOREN,
            List.of("structureleOnveiligheid", "hoogRisicoHerhaling", "hoogRisicoGevolgen"),
            List.of(Feitenreeks.keuze("ACTIEOVERLEG", "AFSPRAAK_MET_PARTNERS", null))),
    /** Local care goes on by itself. */
    LOKAAL(160, 0, "GEEN_OVERLEG_NODIG", true, 40, List.of(), List.of("opvoedproblematiek",
            "scheidingsproblematiek"), List.of(),
            List.of(Feitenreeks.keuze("MDA_PLUS_PLUS", "AFSPRAAK_MET_PARTNERS", null))),
    /** Coordination is needed, and no table fits. */
    NERGENS(56, 0, "GEEN_PASSEND_OVERLEG", true, 6, List.of("afstemmingNodig", "concreteVraag", "gerichtOpActies"),
            List.of("meervoudigeProblematiek", "terugkerendPatroon"), List.of(),
            List.of(Feitenreeks.keuze("ACTIEOVERLEG", "AFSPRAAK_MET_PARTNERS", null))),
    /** Danger between people who do not know each other: rare here, so that there are small numbers to keep back. */
    BUITEN_RELATIES(4, 0, "GEEN_PASSEND_OVERLEG", true, 5, List.of("afstemmingNodig", "acuteOnveiligheid",
            "vuurwapengevaar"), List.of("bedreiging", "crimineelNetwerk"), List.of(),
            List.of(Feitenreeks.keuze("ACTIEOVERLEG", "NIEUWE_INFORMATIE", null)));

    final int gewicht;
    final int groei;
    final String route;
    final boolean definitief;
    final int eensPer;
    final List<String> ja;
    final List<String> wisselend;
    final List<String> onbekend;
    final List<Afwijking> keuzes;

    Profiel(int gewicht, int groei, String route, boolean definitief, int eensPer, List<String> ja,
            List<String> wisselend, List<String> onbekend, List<Afwijking> keuzes) {
        this.gewicht = gewicht;
        this.groei = groei;
        this.route = route;
        this.definitief = definitief;
        this.eensPer = eensPer;
        this.ja = ja;
        this.wisselend = wisselend;
        this.onbekend = onbekend;
        this.keuzes = keuzes;
    }
}
