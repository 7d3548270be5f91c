package nl.actieoverleg.bewaking;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Regelproef;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that the map finds for a condition are what the measure of coverage takes them for. */
class RegelproefTest {

    private static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());

    @ParameterizedTest
    @ValueSource(strings = {"GRONINGEN", "DRENTHE", "FRIESLAND"})
    void bijElkeVoorwaardeVindtDeKaartBeideCasussen(String regio) {
        Regelset regelset = REGELS.regio(regio).regelset();
        Regelproef proef = Regelproef.van(regelset, null, Testcasus.VASTE_DAG);
        for (GekoppeldeRegel regel : regelset.regels()) {
            List<Testcasus> casussen = new ArrayList<>();
            for (int i = 0; i < regel.voorwaarden().size(); i++) {
                Voorwaarde voorwaarde = regel.voorwaarden().get(i);
                for (int deel = 0; deel < Math.max(1, voorwaarde.vragen().size()); deel++) {
                    Regelproef.Paar paar = proef.zoek(regel, i, deel);
                    assertNotNull(paar.wel(), regel.naam());
                    assertNotNull(paar.niet(), regel.naam());
                    casussen.add(casus("wel-" + i + "-" + deel, paar.wel()));
                    casussen.add(casus("niet-" + i + "-" + deel, paar.niet()));
                }
            }
            Regeldekking dekking = new Dekkingsmeting(REGELS).meet(casussen).regels().stream()
                    .filter(een -> een.naam().equals(regel.naam())
                            && een.module().equals(regelset.lagen().get(regel.laag()).id())).findFirst().orElseThrow();
            assertTrue(dekking.isGedekt(), dekking::toString);
        }
    }

    private static Testcasus casus(String naam, Casus casus) {
        return new Testcasus(naam + ".yaml", naam, naam, "", casus, List.of(), "");
    }
}
