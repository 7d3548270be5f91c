package nl.actieoverleg.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every fact of the questionnaire, in its order. */
final class Feitenlijst {

    static final List<String> NOORD_NEDERLAND = lijst("""
            gegevensAanmelderBekend, clientgegevensBekend, casusomschrijvingGegeven, eerdereInformatieVermeld,
            concreteVraag, belemmeringVeiligheidBenoemd, gerichtOpActies, bekendBijReclassering, bekendBijRvdk,
            afstemmingNodig, relationeleSfeer,
            spoedinterventieNodig, spoedLetselduidingNodig, spoedSporenonderzoekNodig, andereSpoedonderzoekNodig,
            kanNietWachten,
            acuteOnveiligheid, structureleOnveiligheid, terugkerendPatroon, hoogRisicoGevolgen, hoogRisicoHerhaling,
            vermoedenStrafbaarFeit, lopendStrafrechtelijkOnderzoek, samenloopStrafZorg,
            verledenVanGeweld, geweldTegenProfessionals, toenameGeweld, ontkenningGeweld,
            stalking, eergerelateerdGeweld, vrouwelijkeGenitaleVerminking, anderRisicoGeloofOfCultuur,
            ouderenmishandeling, geweldTegenLhbtiq, strafbareKindermishandeling, strafbareMishandeling, bedreiging,
            seksueelGeweld, dwingendeControle, andereVormVanGeweld,
            crimineelNetwerk, vuurwapengevaar, drugscriminaliteit, risicoVoorMedewerkers,
            meervoudigeProblematiek, gevolgenVoorGezin, gevolgenVoorLeefomgeving, ketenoverstijgendeAanpakNodig,
            opvoedproblematiek, psychischeProblematiek, verslavingsproblematiek, scheidingsproblematiek,
            andereGezinsproblematiek, reguliereHulpOntoereikend, specialistenNodig,
            kinderenBetrokken, jeugdbeschermingBetrokken, letsel""");

    static final String GRONINGEN = "openDossierVeiligThuis";
    static final String DRENTHE = "partijHeeftMeerNodig";

    private Feitenlijst() {
    }

    /** The facts that a province asks. */
    static List<String> van(String provincie) {
        List<String> feiten = new ArrayList<>(NOORD_NEDERLAND);
        switch (provincie) {
            case Geval.GRONINGEN -> feiten.add(GRONINGEN);
            case Geval.DRENTHE -> feiten.add(DRENTHE);
            default -> { }
        }
        return feiten;
    }

    /** Whether no other province has this fact to itself. */
    static boolean wordtGevraagd(String feit, String provincie) {
        return switch (feit) {
            case GRONINGEN -> provincie.equals(Geval.GRONINGEN);
            case DRENTHE -> provincie.equals(Geval.DRENTHE);
            default -> true;
        };
    }

    /** The words of a list with commas. */
    static List<String> lijst(String tekst) {
        return Arrays.stream(tekst.split(",")).map(String::strip).filter(woord -> !woord.isEmpty()).toList();
    }
}
