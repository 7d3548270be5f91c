package nl.actieoverleg.regels;

/** The criteria and the ways in, in the notation of the decision page. */
final class Tabel {

    private static final String CRITERIA = """
            AM-1  | gegevensAanmelderBekend
            AM-2  | clientgegevensBekend
            AM-3  | casusomschrijvingGegeven
            AM-4  | eerdereInformatieVermeld
            AM-5  | concreteVraag
            AM-6  | belemmeringVeiligheidBenoemd
            SP-1  | spoedinterventieNodig
            SP-2  | spoedLetselduidingNodig of spoedSporenonderzoekNodig of andereSpoedonderzoekNodig
            SP-3  | acuteOnveiligheid en kanNietWachten
            MT-0  | afstemmingNodig
            REL-1 | concreteVraag
            REL-2 | samenloopStrafZorg of vermoedenStrafbaarFeit of lopendStrafrechtelijkOnderzoek \
                    of strafbareKindermishandeling of strafbareMishandeling
            REL-3 | gerichtOpActies
            REL-4 | relationeleSfeer
            INH   | NN-1a of NN-1b of NN-1c of NN-2 of NN-3a of NN-3b of NN-3c of NN-3d of NN-3e of NN-3f of MO-4
            NN-1a | verledenVanGeweld of geweldTegenProfessionals
            NN-1b | toenameGeweld
            NN-1c | ontkenningGeweld
            NN-2  | concreteVraag en (samenloopStrafZorg of lopendStrafrechtelijkOnderzoek)
            NN-3a | stalking
            NN-3b | eergerelateerdGeweld of vrouwelijkeGenitaleVerminking of anderRisicoGeloofOfCultuur
            NN-3c | ouderenmishandeling
            NN-3d | geweldTegenLhbtiq
            NN-3e | strafbareKindermishandeling of strafbareMishandeling
            NN-3f | bedreiging of seksueelGeweld of dwingendeControle of andereVormVanGeweld
            MO-4  | crimineelNetwerk of vuurwapengevaar of drugscriminaliteit of risicoVoorMedewerkers
            AO-1  | acuteOnveiligheid of structureleOnveiligheid
            AO-2  | REL-2
            AO-3  | hoogRisicoGevolgen of hoogRisicoHerhaling
            ZVH-1 | meervoudigeProblematiek
            ZVH-2 | gevolgenVoorGezin of gevolgenVoorLeefomgeving
            ZVH-3 | ketenoverstijgendeAanpakNodig
            MDA-1 | structureleOnveiligheid en terugkerendPatroon
            MDA-2 | 2 van: opvoedproblematiek; psychischeProblematiek; verslavingsproblematiek; \
                    scheidingsproblematiek; andereGezinsproblematiek
            MDA-3 | reguliereHulpOntoereikend
            MDA-4 | specialistenNodig""";

    private static final String CRITERIA_DRENTHE = """
            DR-1  | partijHeeftMeerNodig
            DR-2  | REL-2 of INH of DR-1""";

    private static final String INGANGEN = """
            DIRECT_TELEFONISCH | SP-1 of SP-2 of SP-3
            ACTIEOVERLEG  | MT-0 en REL-1 en REL-2 en REL-3 en REL-4 en INH en AO-1 en AO-2 en AO-3
            ZVH           | MT-0 en ZVH-1 en ZVH-2 en ZVH-3
            MDA_PLUS_PLUS | MT-0 en MDA-1 en MDA-2 en MDA-3 en MDA-4""";

    private static final String INGANG_DRENTHE =
            "ACTIEOVERLEG_MAATWERK | MT-0 en REL-1 en REL-3 en REL-4 en AO-1 en DR-2";

    private Tabel() {
    }

    /** The criteria of a province; GR-1 is a count and stands apart. */
    static Notatie criteria(String provincie) {
        return provincie.equals(Geval.DRENTHE) ? new Notatie(CRITERIA, CRITERIA_DRENTHE) : new Notatie(CRITERIA);
    }

    /** The ways in of a province, and the criteria that they name. */
    static Notatie ingangen(String provincie) {
        return provincie.equals(Geval.DRENTHE)
                ? new Notatie(INGANGEN, INGANG_DRENTHE, CRITERIA, CRITERIA_DRENTHE) : new Notatie(INGANGEN, CRITERIA);
    }
}
