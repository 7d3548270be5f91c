package nl.actieoverleg.uitbreiding;

import static nl.actieoverleg.uitbreiding.Proefcasus.adviezen;
import static nl.actieoverleg.uitbreiding.Proefcasus.gegenereerd;
import static nl.actieoverleg.uitbreiding.Proefcasus.in;
import static nl.actieoverleg.uitbreiding.Proefcasus.ingang;
import static nl.actieoverleg.uitbreiding.Proefcasus.volgorde;
import static nl.actieoverleg.uitbreiding.Regelmappen.alleen;
import static nl.actieoverleg.uitbreiding.Regelmappen.kopie;
import static nl.actieoverleg.uitbreiding.Regelmappen.vervang;
import static nl.actieoverleg.uitbreiding.Regelmappen.vulAan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base layer itself can be changed: its DRL is copied from what is shipped, edited and loaded from a folder. */
class BasislaagTest {

    private static final String[] AO_ZONDER_FACTOR = {"afstemmingNodig", "concreteVraag", "vermoedenStrafbaarFeit",
        "gerichtOpActies", "relationeleSfeer", "structureleOnveiligheid", "hoogRisicoHerhaling"};

    @TempDir
    private Path map;

    @Test
    void ongewijzigdeKopieenGevenDezelfdeBytesAlsWatErGeleverdIs() {
        List<String> casussen = gegenereerd(300, 11);
        Adviseur geleverd = Adviseur.laad();
        Adviseur uitMappen = alleen(List.of(kopie("nn", map), kopie("drenthe", map), kopie("friesland", map),
                kopie("groningen", map)));
        assertEquals(geleverd.vragenlijst(), uitMappen.vragenlijst());
        assertEquals(adviezen(geleverd, casussen), adviezen(uitMappen, casussen));
        for (String provincie : geleverd.provincies()) {
            assertEquals(geleverd.regelset(provincie), uitMappen.regelset(provincie));
        }
    }

    @Test
    void eenNieuweVraagMetEenNieuwCriterium() {
        Path nn = kopie("nn", map);
        vervang(nn, "vragen.drl", "    stalking : Antwoord\n", """
                    verwurging : Antwoord
                        @vraag( "Heeft iemand een ander bij de keel gegrepen of geprobeerd te verwurgen?" )
                        @groep( "Vormen van geweld" )
                        @bron( "Werkwijze NN, wijziging 2026" )

                    stalking : Antwoord
                """);
        vervang(nn, "criteria.drl", "    nn3f : Antwoord\n", """
                    nn3g : Antwoord
                        @code( "NN-3g" )
                        @tekst( "Iemand heeft een ander geprobeerd te verwurgen." )
                        @bron( "Werkwijze NN, wijziging 2026" )

                    nn3f : Antwoord
                """);
        vulAan(nn, "inhoudelijke-factoren.drl", """

                rule "Verwurging is een complexe vorm van geweld"
                    @criterium( "NN-3g" )
                when
                    Feiten( verwurging.ja )
                then
                end
                """);
        vervang(nn, "inhoudelijke-factoren.drl", "        mo4.ja ) )", "        nn3g.ja, mo4.ja ) )");
        Adviseur adviseur = alleen(List.of(nn, kopie("groningen", map)));

        Advies advies = in("GRONINGEN", adviseur).ja(AO_ZONDER_FACTOR).ja("verwurging").advies();
        assertEquals("ACTIEOVERLEG", advies.route());
        assertEquals("ACTIEOVERLEG", advies.nnRoute());
        assertTrue(advies.redenen().contains(new Reden("NN-3g", "Iemand heeft een ander geprobeerd te verwurgen.",
                "Werkwijze NN, wijziging 2026", List.of("verwurging"))));
        assertTrue(ingang(advies, "ACTIEOVERLEG").criteria().stream().map(Criteriumuitkomst::code).toList()
                .containsAll(List.of("NN-3g", "INH", "GR-1")));

        Advies open = in("GRONINGEN", adviseur).ja(AO_ZONDER_FACTOR).onbekend("verwurging", "stalking").advies();
        assertEquals(List.of("verwurging", "stalking"), open.openVragen().stream().map(vraag -> vraag.feit()).toList());
        assertEquals("GEEN_PASSEND_OVERLEG", in("GRONINGEN", adviseur).ja(AO_ZONDER_FACTOR).advies().route());
        List<String> vragen = adviseur.vragenlijst("GRONINGEN").vragen().stream().map(Vraag::feit).toList();
        assertEquals(vragen.indexOf("stalking"), vragen.indexOf("verwurging") + 1);
        assertNotEquals(Adviseur.laad().regelset("GRONINGEN"), adviseur.regelset("GRONINGEN"));
    }

    @Test
    void eenVierdeOverlegVoorHeelNoordNederland() {
        Path nn = kopie("nn", map);
        vervang(nn, "overleggen.drl", "    zvh : String\n", """
                    codeRood : String
                        @code( "CODE_ROOD" )
                        @naam( "Code rood" )

                    zvh : String
                """);
        vervang(nn, "overleggen.drl", "    zvh : Antwoord\n", """
                    codeRood : Antwoord
                        @code( "CODE_ROOD" )
                        @naam( "Code rood" )
                        @overleg( "CODE_ROOD" )

                    zvh : Antwoord
                """);
        vervang(nn, "criteria.drl", "    nn3f : Antwoord\n", """
                    cr1 : Antwoord
                        @code( "CR-1" )
                        @tekst( "Het is acuut onveilig en er is een vuurwapen." )
                        @bron( "Werkwijze NN, wijziging 2026" )

                    nn3f : Antwoord
                """);
        vulAan(nn, "overleggen.drl", """

                rule "Acuut onveilig met een vuurwapen"
                    @criterium( "CR-1" )
                when
                    Feiten( acuteOnveiligheid.ja, vuurwapengevaar.ja )
                then
                end

                rule "Code rood past"
                    @ingang( "CODE_ROOD" )
                when
                    Criteria( mt0.ja, cr1.ja )
                then
                end

                rule "De politie trekt code rood"
                    @deelnemer( "POLITIE" )
                    @rol( "VAST" )
                when
                    Routering( routeIs( "CODE_ROOD" ) )
                then
                end
                """);
        Adviseur adviseur = alleen(List.of(nn, kopie("groningen", map), kopie("drenthe", map)));

        Advies advies = in("GRONINGEN", adviseur)
                .ja("afstemmingNodig", "acuteOnveiligheid", "vuurwapengevaar").advies();
        assertEquals("CODE_ROOD", advies.route());
        assertEquals("CODE_ROOD", advies.nnRoute());
        assertEquals(List.of("POLITIE"), advies.deelnemers().stream().map(deelnemer -> deelnemer.partij()).toList());
        assertEquals(List.of("DIRECT_TELEFONISCH", "ACTIEOVERLEG", "CODE_ROOD", "ZVH", "MDA_PLUS_PLUS"),
                volgorde(advies));
        assertEquals("nn", ingang(advies, "CODE_ROOD").laag());
        Advies drenthe = in("DRENTHE", adviseur).ja("afstemmingNodig").onbekend("acuteOnveiligheid", "vuurwapengevaar")
                .looptIn("CODE_ROOD").advies();
        assertEquals(Antwoord.ONBEKEND, ingang(drenthe, "CODE_ROOD").past());
        assertEquals(List.of("acuteOnveiligheid", "vuurwapengevaar"),
                drenthe.openVragen().stream().map(vraag -> vraag.feit()).toList());
        // Code rood comes between two ways in to the Actieoverleg; but a weapon that it asks for also opens the first.
        Advies vast = in("DRENTHE", adviseur).ja(AO_ZONDER_FACTOR).onbekend("acuteOnveiligheid", "vuurwapengevaar")
                .advies();
        assertEquals(List.of(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.JA),
                List.of(ingang(vast, "ACTIEOVERLEG").past(), ingang(vast, "CODE_ROOD").past(),
                        ingang(vast, "ACTIEOVERLEG_MAATWERK").past()));
        assertEquals("ACTIEOVERLEG", vast.route());
        assertEquals(Zekerheid.DEFINITIEF, vast.zekerheid());
        assertEquals(List.of(), vast.openVragen());
    }
}
