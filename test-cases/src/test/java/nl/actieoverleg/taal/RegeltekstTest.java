package nl.actieoverleg.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Toetsregels;
import org.junit.jupiter.api.Test;

/** What is written of the shipped rules reads as the same rules again. */
class RegeltekstTest {

    private static final Toetsregels REGELS = Toetsregels.opKlassenpad(Adviseur.laad());

    @Test
    void allesKomtTerugZoalsHetWas() {
        for (Regelmodule module : REGELS.modules()) {
            Map<String, String> bronnen = REGELS.bronnen(module);
            Map<String, StringBuilder> geschreven = new LinkedHashMap<>();
            bronnen.forEach((bestand, tekst) -> geschreven.put(bestand, new StringBuilder(kop(bestand, tekst))));
            module.lijsten().forEach(lijst -> geschreven.get(lijst.plaats().bestand()).append(Regeltekst.van(lijst)));
            module.regels().forEach(regel -> geschreven.get(regel.plaats().bestand()).append(Regeltekst.van(regel)));
            Map<String, String> teksten = new LinkedHashMap<>();
            geschreven.forEach((bestand, tekst) -> teksten.put(bestand, tekst.toString()));

            List<Regelmodule> eronder = REGELS.modules().stream()
                    .filter(een -> een.isBasis() && !module.isBasis()).toList();
            Regelmodule terug = Modulelezer.lees(teksten, eronder);
            assertEquals(module.regels().stream().map(RegeltekstTest::inhoud).toList(),
                    terug.regels().stream().map(RegeltekstTest::inhoud).toList());
            assertEquals(module.lijsten().stream().map(RegeltekstTest::inhoud).toList(),
                    terug.lijsten().stream().map(RegeltekstTest::inhoud).toList());
            assertFalse(terug.regels().isEmpty());
        }
    }

    /** Package and imports; a file that is not DRL as it is. */
    private static String kop(String bestand, String tekst) {
        if (!bestand.endsWith(".drl")) {
            return tekst;
        }
        StringBuilder kop = new StringBuilder();
        tekst.lines().filter(regel -> regel.startsWith("package") || regel.startsWith("import"))
                .forEach(regel -> kop.append(regel).append('\n'));
        return kop.toString();
    }

    private static List<Object> inhoud(Regel regel) {
        return List.of(regel.naam(), regel.conclusie(), regel.doel(), regel.annotaties(),
                regel.voorwaarden().stream().map(een -> List.of(een.lijst(), een.tekst())).toList());
    }

    private static List<Object> inhoud(Lijst lijst) {
        return List.of(lijst.naam(), lijst.soort(),
                lijst.velden().stream().map(woord -> List.of(woord.naam(), woord.annotaties())).toList());
    }
}
