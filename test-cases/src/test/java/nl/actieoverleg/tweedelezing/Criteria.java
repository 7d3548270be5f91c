package nl.actieoverleg.tweedelezing;

import static nl.actieoverleg.tweedelezing.Kleene.en;
import static nl.actieoverleg.tweedelezing.Kleene.feit;
import static nl.actieoverleg.tweedelezing.Kleene.minstens;
import static nl.actieoverleg.tweedelezing.Kleene.of;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.tweedelezing.Kleene.En;
import nl.actieoverleg.tweedelezing.Kleene.Of;
import nl.actieoverleg.tweedelezing.Kleene.Voorwaarde;

/** Sections 1, 2 and 3 of the specification as data: facts, criteria and ways in. */
final class Criteria {

    static final String GRONINGEN = "GRONINGEN";
    static final String DRENTHE = "DRENTHE";
    static final String FRIESLAND = "FRIESLAND";

    /** Section 1: the facts that every province asks, in the order of the questionnaire. */
    static final List<String> ALGEMENE_FEITEN = List.of(
            // aanmelding
            "gegevensAanmelderBekend", "clientgegevensBekend", "casusomschrijvingGegeven",
            "eerdereInformatieVermeld", "concreteVraag", "belemmeringVeiligheidBenoemd",
            "gerichtOpActies", "bekendBijReclassering", "bekendBijRvdk",
            // toegang
            "afstemmingNodig", "relationeleSfeer",
            // spoed
            "spoedinterventieNodig", "spoedLetselduidingNodig", "spoedSporenonderzoekNodig",
            "andereSpoedonderzoekNodig", "kanNietWachten",
            // onveiligheid
            "acuteOnveiligheid", "structureleOnveiligheid", "terugkerendPatroon",
            "hoogRisicoGevolgen", "hoogRisicoHerhaling",
            // strafrecht
            "vermoedenStrafbaarFeit", "lopendStrafrechtelijkOnderzoek", "samenloopStrafZorg",
            // geweld
            "verledenVanGeweld", "geweldTegenProfessionals", "toenameGeweld", "ontkenningGeweld",
            // vormen
            "stalking", "eergerelateerdGeweld", "vrouwelijkeGenitaleVerminking",
            "anderRisicoGeloofOfCultuur", "ouderenmishandeling", "geweldTegenLhbtiq",
            "strafbareKindermishandeling", "strafbareMishandeling", "bedreiging", "seksueelGeweld",
            "dwingendeControle", "andereVormVanGeweld",
            // veiligheidsrisico's
            "crimineelNetwerk", "vuurwapengevaar", "drugscriminaliteit", "risicoVoorMedewerkers",
            // ZVH
            "meervoudigeProblematiek", "gevolgenVoorGezin", "gevolgenVoorLeefomgeving",
            "ketenoverstijgendeAanpakNodig",
            // MDA++
            "opvoedproblematiek", "psychischeProblematiek", "verslavingsproblematiek",
            "scheidingsproblematiek", "andereGezinsproblematiek", "reguliereHulpOntoereikend",
            "specialistenNodig",
            // betrokkenen
            "kinderenBetrokken", "jeugdbeschermingBetrokken", "letsel");

    /** Section 1: the facts that only one province asks; they close the questionnaire. */
    static final Map<String, List<String>> EIGEN_FEITEN = Map.of(
            GRONINGEN, List.of("openDossierVeiligThuis"),
            DRENTHE, List.of("partijHeeftMeerNodig"),
            FRIESLAND, List.of());

    static final List<String> AANMELDING = List.of("AM-1", "AM-2", "AM-3", "AM-4", "AM-5", "AM-6");

    /** The eleven substantive factors inside INH. */
    static final List<String> FACTOREN = List.of("NN-1a", "NN-1b", "NN-1c", "NN-2", "NN-3a", "NN-3b",
            "NN-3c", "NN-3d", "NN-3e", "NN-3f", "MO-4");

    /** Section 2; GR-1 is a count and not a condition over facts, so it is not in this table. */
    static final Map<String, Voorwaarde> TABEL = tabel();

    private Criteria() {
    }

    private static Map<String, Voorwaarde> tabel() {
        Map<String, Voorwaarde> tabel = new LinkedHashMap<>();
        tabel.put("AM-1", feit("gegevensAanmelderBekend"));
        tabel.put("AM-2", feit("clientgegevensBekend"));
        tabel.put("AM-3", feit("casusomschrijvingGegeven"));
        tabel.put("AM-4", feit("eerdereInformatieVermeld"));
        tabel.put("AM-5", feit("concreteVraag"));
        tabel.put("AM-6", feit("belemmeringVeiligheidBenoemd"));
        tabel.put("SP-1", feit("spoedinterventieNodig"));
        tabel.put("SP-2", of("spoedLetselduidingNodig", "spoedSporenonderzoekNodig",
                "andereSpoedonderzoekNodig"));
        tabel.put("SP-3", en("acuteOnveiligheid", "kanNietWachten"));
        tabel.put("MT-0", feit("afstemmingNodig"));
        tabel.put("REL-1", feit("concreteVraag"));
        tabel.put("REL-2", of("samenloopStrafZorg", "vermoedenStrafbaarFeit",
                "lopendStrafrechtelijkOnderzoek", "strafbareKindermishandeling", "strafbareMishandeling"));
        tabel.put("REL-3", feit("gerichtOpActies"));
        tabel.put("REL-4", feit("relationeleSfeer"));
        tabel.put("NN-1a", of("verledenVanGeweld", "geweldTegenProfessionals"));
        tabel.put("NN-1b", feit("toenameGeweld"));
        tabel.put("NN-1c", feit("ontkenningGeweld"));
        tabel.put("NN-2", en(feit("concreteVraag"),
                of("samenloopStrafZorg", "lopendStrafrechtelijkOnderzoek")));
        tabel.put("NN-3a", feit("stalking"));
        tabel.put("NN-3b", of("eergerelateerdGeweld", "vrouwelijkeGenitaleVerminking",
                "anderRisicoGeloofOfCultuur"));
        tabel.put("NN-3c", feit("ouderenmishandeling"));
        tabel.put("NN-3d", feit("geweldTegenLhbtiq"));
        tabel.put("NN-3e", of("strafbareKindermishandeling", "strafbareMishandeling"));
        tabel.put("NN-3f", of("bedreiging", "seksueelGeweld", "dwingendeControle", "andereVormVanGeweld"));
        tabel.put("MO-4", of("crimineelNetwerk", "vuurwapengevaar", "drugscriminaliteit",
                "risicoVoorMedewerkers"));
        tabel.put("INH", new Of(FACTOREN.stream().map(tabel::get).toList()));
        tabel.put("AO-1", of("acuteOnveiligheid", "structureleOnveiligheid"));
        tabel.put("AO-2", tabel.get("REL-2"));
        tabel.put("AO-3", of("hoogRisicoGevolgen", "hoogRisicoHerhaling"));
        tabel.put("ZVH-1", feit("meervoudigeProblematiek"));
        tabel.put("ZVH-2", of("gevolgenVoorGezin", "gevolgenVoorLeefomgeving"));
        tabel.put("ZVH-3", feit("ketenoverstijgendeAanpakNodig"));
        tabel.put("MDA-1", en("structureleOnveiligheid", "terugkerendPatroon"));
        tabel.put("MDA-2", minstens(2, "opvoedproblematiek", "psychischeProblematiek",
                "verslavingsproblematiek", "scheidingsproblematiek", "andereGezinsproblematiek"));
        tabel.put("MDA-3", feit("reguliereHulpOntoereikend"));
        tabel.put("MDA-4", feit("specialistenNodig"));
        tabel.put("DR-1", feit("partijHeeftMeerNodig"));
        tabel.put("DR-2", of(tabel.get("REL-2"), tabel.get("INH"), tabel.get("DR-1")));
        return tabel;
    }

    /**
     * A way in, declared in the base order of section 4.
     *
     * <p>{@code voorwaarden} are the conditions of section 3, {@code codes} the criteria that section 6
     * lists for it (GR-1 aside).
     */
    enum Ingang {
        DIRECT_TELEFONISCH("DIRECT_TELEFONISCH",
                List.of("SP-1", "SP-2", "SP-3"),
                List.of("SP-1", "SP-2", "SP-3")),
        ACTIEOVERLEG("ACTIEOVERLEG",
                List.of("MT-0", "REL-1", "REL-2", "REL-3", "REL-4", "INH", "AO-1", "AO-2", "AO-3"),
                samen(samen(List.of("MT-0", "REL-1", "REL-2", "REL-3", "REL-4", "INH"), FACTOREN),
                        List.of("AO-1", "AO-2", "AO-3"))),
        ZVH("ZVH",
                List.of("MT-0", "ZVH-1", "ZVH-2", "ZVH-3"),
                List.of("MT-0", "ZVH-1", "ZVH-2", "ZVH-3")),
        MDA_PLUS_PLUS("MDA_PLUS_PLUS",
                List.of("MT-0", "MDA-1", "MDA-2", "MDA-3", "MDA-4"),
                List.of("MT-0", "MDA-1", "MDA-2", "MDA-3", "MDA-4")),
        ACTIEOVERLEG_MAATWERK("ACTIEOVERLEG",
                List.of("MT-0", "REL-1", "REL-3", "REL-4", "AO-1", "DR-2"),
                samen(List.of("MT-0", "REL-1", "REL-2", "REL-3", "REL-4", "AO-1", "DR-1", "DR-2", "INH"),
                        FACTOREN));

        /** The overleg that the way in leads to. */
        final String overleg;
        final List<String> voorwaarden;
        final List<String> codes;

        Ingang(String overleg, List<String> voorwaarden, List<String> codes) {
            this.overleg = overleg;
            this.voorwaarden = voorwaarden;
            this.codes = codes;
        }

        /**
         * Section 3. Held back by GR-1, the ACTIEOVERLEG asks for acuteOnveiligheid as well.
         *
         * @param derdeKeer whether GR-1 is JA
         */
        Voorwaarde voorwaarde(boolean derdeKeer) {
            List<Voorwaarde> delen = new ArrayList<>(voorwaarden.stream().map(TABEL::get).toList());
            if (this == ACTIEOVERLEG && derdeKeer) {
                delen.add(feit("acuteOnveiligheid"));
            }
            return this == DIRECT_TELEFONISCH ? new Of(List.copyOf(delen)) : new En(List.copyOf(delen));
        }
    }

    /** The facts of one province, in the order of the questionnaire. */
    static List<String> feitenVan(String provincie) {
        return samen(ALGEMENE_FEITEN, EIGEN_FEITEN.get(provincie));
    }

    /** The facts named in the given conditions. */
    static Set<String> feitenIn(Collection<Voorwaarde> voorwaarden) {
        Set<String> namen = new LinkedHashSet<>();
        voorwaarden.forEach(voorwaarde -> voorwaarde.noem(namen));
        return namen;
    }

    private static List<String> samen(List<String> eerste, List<String> tweede) {
        return Stream.concat(eerste.stream(), tweede.stream()).toList();
    }
}
