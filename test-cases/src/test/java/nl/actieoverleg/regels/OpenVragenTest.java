package nl.actieoverleg.regels;

import static nl.actieoverleg.regels.Geval.ACTIEOVERLEG;
import static nl.actieoverleg.regels.Geval.BELLEN;
import static nl.actieoverleg.regels.Geval.DRENTHE;
import static nl.actieoverleg.regels.Geval.FRIESLAND;
import static nl.actieoverleg.regels.Geval.GRONINGEN;
import static nl.actieoverleg.regels.Geval.MAATWERK;
import static nl.actieoverleg.regels.Geval.MDA;
import static nl.actieoverleg.regels.Geval.PROVINCIES;
import static nl.actieoverleg.regels.Geval.ZVH;
import static nl.actieoverleg.regels.Geval.allesNee;
import static nl.actieoverleg.regels.Geval.nietsBekend;
import static nl.actieoverleg.regels.Geval.waarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Zekerheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which questions are still open, and in which order. */
class OpenVragenTest {

    private static final String SPOED = "spoedinterventieNodig, spoedLetselduidingNodig, spoedSporenonderzoekNodig, "
            + "andereSpoedonderzoekNodig, kanNietWachten";
    private static final String FACTOREN = "verledenVanGeweld, geweldTegenProfessionals, toenameGeweld, "
            + "ontkenningGeweld, stalking, eergerelateerdGeweld, vrouwelijkeGenitaleVerminking, "
            + "anderRisicoGeloofOfCultuur, ouderenmishandeling, geweldTegenLhbtiq, strafbareKindermishandeling, "
            + "strafbareMishandeling, bedreiging, seksueelGeweld, dwingendeControle, andereVormVanGeweld, "
            + "crimineelNetwerk, vuurwapengevaar, drugscriminaliteit, risicoVoorMedewerkers";
    private static final String STRAFRECHT =
            "vermoedenStrafbaarFeit, lopendStrafrechtelijkOnderzoek, samenloopStrafZorg";
    private static final String VOOR_ACTIEOVERLEG = "concreteVraag, gerichtOpActies, relationeleSfeer, "
            + "structureleOnveiligheid, hoogRisicoGevolgen, hoogRisicoHerhaling, " + STRAFRECHT + ", " + FACTOREN;
    private static final String VOOR_ZVH = "meervoudigeProblematiek, gevolgenVoorGezin, gevolgenVoorLeefomgeving, "
            + "ketenoverstijgendeAanpakNodig";
    private static final String GEZIN = "opvoedproblematiek, psychischeProblematiek, verslavingsproblematiek, "
            + "scheidingsproblematiek, andereGezinsproblematiek";
    private static final String VOOR_MDA = GEZIN + ", reguliereHulpOntoereikend, specialistenNodig";
    private static final String ALLES = "acuteOnveiligheid, afstemmingNodig, " + SPOED + ", " + VOOR_ACTIEOVERLEG
            + ", " + VOOR_ZVH + ", terugkerendPatroon, " + VOOR_MDA;
    private static final String NAAR_MDA = "MULTIDISCIPLINAIRE_ANALYSE";
    private static final String NAAR_ZVH = "KETENOVERSTIJGENDE_AANPAK";

    private static Geval zonderSpoed(String provincie) {
        return nietsBekend(provincie).nee(Feitenlijst.lijst(SPOED));
    }

    private static Arguments rij(String wat, Geval geval, String vragen) {
        return Arguments.of(wat, geval, vragen);
    }

    private static List<Arguments> inhoud() {
        return List.of(
                rij("GR: niets bekend", nietsBekend(GRONINGEN), ALLES),
                rij("FR: niets bekend", nietsBekend(FRIESLAND), ALLES),
                rij("DR: niets bekend", nietsBekend(DRENTHE), ALLES + ", partijHeeftMeerNodig"),
                rij("niets: alles beantwoord", allesNee(GRONINGEN), ""),
                rij("niets: de spoed staat vast", nietsBekend(GRONINGEN).past(BELLEN), ""),
                rij("een deel van de spoed is open", allesNee(GRONINGEN)
                        .onbekend("spoedSporenonderzoekNodig", "spoedinterventieNodig"),
                        "spoedinterventieNodig, spoedSporenonderzoekNodig"),
                rij("een besliste voorwaarde vraagt niets: acuut is NEE", allesNee(GRONINGEN)
                        .onbekend("kanNietWachten"), ""),
                rij("een open EN vraagt alleen wat open is", allesNee(GRONINGEN).ja("acuteOnveiligheid")
                        .onbekend("kanNietWachten"), "kanNietWachten"),
                rij("een open EN vraagt al wat open is", allesNee(GRONINGEN)
                        .onbekend("kanNietWachten", "acuteOnveiligheid"), "acuteOnveiligheid, kanNietWachten"),
                rij("een open OF vraagt al wat open is", waarin(GRONINGEN, ZVH)
                        .onbekend("gevolgenVoorLeefomgeving", "gevolgenVoorGezin"),
                        "gevolgenVoorGezin, gevolgenVoorLeefomgeving"),
                rij("een besliste OF vraagt niets", waarin(GRONINGEN).open(ZVH).onbekend("gevolgenVoorLeefomgeving"),
                        "ketenoverstijgendeAanpakNodig"),
                rij("een open 2 van vraagt al wat open is", waarin(GRONINGEN, MDA)
                        .onbekend("andereGezinsproblematiek", "opvoedproblematiek"),
                        "opvoedproblematiek, andereGezinsproblematiek"),
                rij("een beslist 2 van vraagt niets", waarin(GRONINGEN).open(MDA).onbekend("psychischeProblematiek"),
                        "specialistenNodig"),
                rij("2 van met twee NEE te veel is beslist", waarin(GRONINGEN).past(MDA)
                        .nee("opvoedproblematiek", "scheidingsproblematiek").onbekend("psychischeProblematiek"), ""),
                rij("een criterium in een criterium", waarin(GRONINGEN, ACTIEOVERLEG).nee("stalking")
                        .onbekend("bedreiging", "vuurwapengevaar", "samenloopStrafZorg"),
                        "samenloopStrafZorg, bedreiging, vuurwapengevaar"),
                rij("REL-2 is beslist, NN-2 telt niet mee als INH beslist is", waarin(GRONINGEN)
                        .open(ACTIEOVERLEG).onbekend(Feitenlijst.lijst("samenloopStrafZorg, " + FACTOREN))
                        .ja("stalking"), "hoogRisicoGevolgen"),
                rij("AO-1 vraagt ook naar acuut", waarin(GRONINGEN, ACTIEOVERLEG)
                        .onbekend("acuteOnveiligheid", "structureleOnveiligheid"),
                        "acuteOnveiligheid, structureleOnveiligheid"),
                rij("een ingang die niet kan passen vraagt niets",
                        zonderSpoed(GRONINGEN).nee("acuteOnveiligheid", "concreteVraag", "specialistenNodig"),
                        "afstemmingNodig, " + VOOR_ZVH),
                rij("afstemming gaat voor, ook als bellen eerder staat",
                        waarin(GRONINGEN, ZVH).onbekend("spoedinterventieNodig", "afstemmingNodig"),
                        "afstemmingNodig, spoedinterventieNodig"),
                rij("afstemming alleen als niets past",
                        waarin(GRONINGEN).onbekend("afstemmingNodig"), "afstemmingNodig"),
                rij("geen afstemming als bellen de route is",
                        waarin(GRONINGEN, BELLEN, ZVH).onbekend("afstemmingNodig"), ""));
    }

    private static List<Arguments> volgorde() {
        return List.of(
                rij("tot de route", waarin(GRONINGEN, ZVH).open(ACTIEOVERLEG, MDA), "hoogRisicoGevolgen"),
                rij("niets na de route", waarin(GRONINGEN, ACTIEOVERLEG).open(ZVH, MDA), ""),
                rij("in de basisvolgorde", waarin(GRONINGEN).open(MDA, ZVH, ACTIEOVERLEG),
                        "hoogRisicoGevolgen, ketenoverstijgendeAanpakNodig, specialistenNodig"),
                rij("in de aangepaste volgorde", waarin(GRONINGEN).open(MDA, ZVH, ACTIEOVERLEG).nodig(NAAR_MDA),
                        "specialistenNodig, hoogRisicoGevolgen, ketenoverstijgendeAanpakNodig"),
                rij("in de aangepaste volgorde tot de route",
                        waarin(GRONINGEN, ACTIEOVERLEG).open(MDA, ZVH).nodig(NAAR_MDA), "specialistenNodig"),
                rij("acuut: de volgorde waar de casus loopt telt niet", waarin(GRONINGEN, ACTIEOVERLEG)
                        .open(MDA).looptIn(MDA).ja("acuteOnveiligheid"), ""),
                rij("acuut onbekend: beide koppen gelijk", waarin(GRONINGEN, ACTIEOVERLEG)
                        .onbekend("acuteOnveiligheid").nodig(NAAR_ZVH), ""),
                rij("acuut onbekend: een andere route", waarin(GRONINGEN, ACTIEOVERLEG, ZVH)
                        .onbekend("acuteOnveiligheid").nodig(NAAR_ZVH), "acuteOnveiligheid"),
                rij("acuut onbekend: zonder voorkeur", waarin(GRONINGEN, ACTIEOVERLEG, ZVH)
                        .onbekend("acuteOnveiligheid"), ""),
                rij("acuut onbekend: in de aangepaste kop staat een open ingang", waarin(GRONINGEN, ACTIEOVERLEG)
                        .open(ZVH).onbekend("acuteOnveiligheid").nodig(NAAR_ZVH),
                        "acuteOnveiligheid, ketenoverstijgendeAanpakNodig"),
                rij("acuut onbekend: in de basiskop staat een open ingang", waarin(GRONINGEN, ZVH)
                        .open(ACTIEOVERLEG).onbekend("acuteOnveiligheid").looptIn(ZVH),
                        "acuteOnveiligheid, hoogRisicoGevolgen"),
                rij("acuut onbekend: dezelfde ingangen anders geordend", waarin(GRONINGEN)
                        .open(ACTIEOVERLEG, ZVH, MDA).onbekend("acuteOnveiligheid").nodig(NAAR_MDA),
                        "acuteOnveiligheid, hoogRisicoGevolgen, ketenoverstijgendeAanpakNodig, specialistenNodig"),
                rij("acuut onbekend: eerst de basiskop, dan de aangepaste", waarin(GRONINGEN, ZVH)
                        .open(ACTIEOVERLEG, MDA).onbekend("acuteOnveiligheid").nodig(NAAR_MDA),
                        "acuteOnveiligheid, hoogRisicoGevolgen, specialistenNodig"));
    }

    private static List<Arguments> perProvincie() {
        return List.of(
                rij("DR: open Actieoverleg vlak voor maatwerk valt weg", waarin(DRENTHE).open(ACTIEOVERLEG), ""),
                rij("DR: met een open ZVH ertussen niet", waarin(DRENTHE).open(ACTIEOVERLEG, ZVH),
                        "hoogRisicoGevolgen, ketenoverstijgendeAanpakNodig"),
                rij("DR: open ZVH voor het Actieoverleg vraagt alleen zelf",
                        waarin(DRENTHE).open(ACTIEOVERLEG, ZVH).looptIn(ZVH), "ketenoverstijgendeAanpakNodig"),
                rij("DR: een gesloten ZVH ertussen telt niet", waarin(DRENTHE).open(ACTIEOVERLEG)
                        .ja("meervoudigeProblematiek"), ""),
                rij("DR: als ZVH past is maatwerk niet aan de orde", waarin(DRENTHE, ZVH).open(ACTIEOVERLEG),
                        "hoogRisicoGevolgen"),
                rij("DR: open maatwerk", waarin(DRENTHE).open(MAATWERK), "partijHeeftMeerNodig"),
                rij("DR: open Actieoverleg en open maatwerk", waarin(DRENTHE, ACTIEOVERLEG)
                        .onbekend("gerichtOpActies", "hoogRisicoGevolgen"), "gerichtOpActies, hoogRisicoGevolgen"),
                rij("DR: acuut onbekend, het open Actieoverleg valt alleen in de aangepaste kop weg",
                        waarin(DRENTHE).open(ACTIEOVERLEG, ZVH).onbekend("acuteOnveiligheid").nodig(NAAR_ZVH),
                        "acuteOnveiligheid, hoogRisicoGevolgen, ketenoverstijgendeAanpakNodig"),
                rij("GR: een derde keer hangt op acuut", waarin(GRONINGEN, ACTIEOVERLEG).keer(2)
                        .onbekend("acuteOnveiligheid"), "acuteOnveiligheid"),
                rij("GR: een derde keer vraagt ook naar de rest", waarin(GRONINGEN).open(ACTIEOVERLEG).keer(2)
                        .onbekend("acuteOnveiligheid"), "acuteOnveiligheid, hoogRisicoGevolgen"),
                rij("GR: een derde keer zonder acuut gevaar vraagt niets", waarin(GRONINGEN).open(ACTIEOVERLEG)
                        .keer(2), ""),
                rij("GR: een derde keer, ZVH past", waarin(GRONINGEN, ACTIEOVERLEG, ZVH).keer(2)
                        .onbekend("acuteOnveiligheid"), "acuteOnveiligheid"),
                rij("GR: een tweede keer hangt niet op acuut", waarin(GRONINGEN, ACTIEOVERLEG).keer(1)
                        .onbekend("acuteOnveiligheid"), ""),
                rij("GR: openDossierVeiligThuis wordt nooit gevraagd", waarin(GRONINGEN)
                        .onbekend("openDossierVeiligThuis"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inhoud", "volgorde", "perProvincie"})
    void vraagtPreciesWatDeRouteNogKanVeranderen(String wat, Geval geval, String vragen) {
        Advies advies = geval.advies();
        assertEquals(Feitenlijst.lijst(vragen), Uitkomsten.openVragen(advies), wat);
        assertEquals(vragen.isEmpty() ? Zekerheid.DEFINITIEF : Zekerheid.VOORLOPIG, advies.zekerheid(), wat);
    }

    @Test
    void elkeVraagHeeftDeTekstVanDeVragenlijst() {
        for (String provincie : PROVINCIES) {
            List<OpenVraag> vragen = nietsBekend(provincie).advies().openVragen();
            List<OpenVraag> vragenlijst = Geval.ADVISEUR.vragenlijst(provincie).vragen().stream()
                    .map(vraag -> new OpenVraag(vraag.feit(), vraag.vraag())).toList();
            for (OpenVraag vraag : vragen) {
                assertEquals(1, vragenlijst.stream().filter(vraag::equals).count(), vraag::feit);
            }
        }
    }
}
