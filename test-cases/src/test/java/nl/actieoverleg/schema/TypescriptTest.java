package nl.actieoverleg.schema;

import static nl.actieoverleg.schema.Proefcasussen.ADVISEUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types for TypeScript, also by its compiler. */
class TypescriptTest {

    private static final String PAKKET = "typescript@5.9.3";
    private static final String TYPEN = ADVISEUR.schemas().typescript();

    /** What a front end would write; each line after an expectation of an error has one. */
    private static final String GEBRUIK = """
            import type { Advies, Antwoord, Casus, CasusDrenthe, Fouten, Kwitantie, Vragenlijst } from "./actieoverleg";

            const casus: Casus = { kenmerk: "DR-1", provincie: "DRENTHE", feiten: { partijHeeftMeerNodig: "JA" } };
            const teller: CasusDrenthe = { kenmerk: "DR-1", provincie: "DRENTHE", keerBesprokenInActieoverleg: 2 };
            // @ts-expect-error a typing error in a fact
            const feit: Casus = { kenmerk: "DR-1", provincie: "DRENTHE", feiten: { stalkng: "JA" } };
            // @ts-expect-error a fact of another province
            const elders: Casus = { kenmerk: "DR-1", provincie: "DRENTHE", feiten: { openDossierVeiligThuis: "JA" } };
            // @ts-expect-error no answer
            const antwoord: Antwoord = "WEL";
            // @ts-expect-error the pseudonym is missing
            const zonder: Casus = { provincie: "DRENTHE" };

            export function lees(advies: Advies | Fouten): string {
              if ("fouten" in advies) {
                return advies.fouten.map((fout) => fout.pad + " " + (fout.bedoeldeU ?? "")).join();
              }
              // @ts-expect-error no such route
              if (advies.route === "BORREL") return "";
              // @ts-expect-error it may be null
              advies.vervolg.length;
              const vraag: string | undefined = advies.vooruitblik?.volgendeVraag?.vraag;
              return advies.redenen.flatMap((reden) => reden.feiten).concat(vraag ? [] : advies.ookPassend.map(() =>
                "stalking" as const)).join();
            }

            export function noem(lijst: Vragenlijst, kwitantie: Kwitantie): string {
              return lijst.feiten[0].vraag + kwitantie.casus.feiten.stalking + kwitantie.uitkomst.criteria["NN-1a"];
            }

            export { casus, teller, feit, elders, antwoord, zonder };
            """;

    @TempDir
    private Path map;

    @Test
    void everyPartIsATypeAndIsNamedOnce() {
        List<String> namen = TYPEN.lines().filter(regel -> regel.startsWith("export type "))
                .map(regel -> regel.split(" ")[2]).toList();
        assertTrue(namen.containsAll(List.of("Casus", "CasusGroningen", "FeitenDrenthe", "Advies", "Fouten", "Fout",
                "Vooruitblik", "Vragenlijst", "Kwitantie", "Antwoord", "Route", "Signaalcode", "Partij")));
        assertEquals(namen.stream().distinct().toList(), namen);
        assertTrue(TYPEN.contains("export type Antwoord = \"JA\" | \"NEE\" | \"ONBEKEND\";\n"));
        assertTrue(TYPEN.contains("  vervolg: Overleg | null;\n"));
        assertTrue(TYPEN.contains("  vooruitblik?: Vooruitblik;\n"));
        assertTrue(TYPEN.contains("  stalking?: Antwoord;\n"));
        assertEquals(count(TYPEN, '{'), count(TYPEN, '}'));
    }

    private static long count(String tekst, char teken) {
        return tekst.chars().filter(een -> een == teken).count();
    }

    @Test
    void theCompilerTakesThemWithEveryExample() throws IOException, InterruptedException {
        Files.writeString(map.resolve("actieoverleg.ts"), TYPEN);
        Files.writeString(map.resolve("gebruik.ts"), GEBRUIK);
        StringBuilder alle = new StringBuilder("import type { Advies, Casus } from \"./actieoverleg\";\n");
        for (String json : Proefcasussen.voorbeelden()) {
            Casus casus = ADVISEUR.lees(json);
            alle.append("export const casus").append(alle.length()).append(": Casus = ").append(json).append(";\n")
                    .append("export const advies").append(alle.length()).append(": Advies = ")
                    .append(ADVISEUR.schrijf(ADVISEUR.adviseer(casus), ADVISEUR.vooruitblik(casus))).append(";\n");
        }
        Files.writeString(map.resolve("voorbeelden.ts"), alle);
        assertEquals(new Npx.Afloop(0, ""), Npx.draai(map, PAKKET, "tsc", "--noEmit", "--strict", "--target", "es2022",
                "--module", "es2022", "--moduleResolution", "bundler", "gebruik.ts", "voorbeelden.ts"));
    }
}
