package nl.actieoverleg.drl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.regelset.Regelmodule;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Has Drools turn checked rules into classes; the only class that knows its compiler. */
final class Regelcompiler {

    /**
     * What came out.
     *
     * @param klassen the classes by name
     * @param modellen the names of those that hold the rules
     */
    record Uitkomst(SortedMap<String, byte[]> klassen, List<String> modellen) {
    }

    private static final String BRONMAP = "src/main/resources/";
    private static final String KLASSE = ".class";
    private static final String MODELLEN = "/drools-model";

    private Regelcompiler() {
    }

    /**
     * Compiles a module.
     *
     * @param module the module as it was read
     * @param teksten the checked text of each of its DRL files
     * @param lader sees the vocabulary and the layers below
     * @throws nl.actieoverleg.regelset.OngeldigeRegels when Drools still has something against the rules
     */
    static Uitkomst compileer(Regelmodule module, SortedMap<String, String> teksten, ClassLoader lader) {
        KieServices diensten = KieServices.get();
        // The names of the generated classes follow from this, so it says nothing that changes from build to build.
        ReleaseId uitgave = diensten.newReleaseId("nl.actieoverleg.regels", module.id(), "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(uitgave);
        Map<String, String> bestandOpPad = schrijf(module.pakket(), teksten, bestanden);
        Compilermeldingen meldingen = new Compilermeldingen(module, teksten, bestandOpPad);
        synchronized (Regelcompiler.class) {
            try {
                KieBuilder bouwer = diensten.newKieBuilder(bestanden, lader);
                bouwer.buildAll(ExecutableModelProject.class);
                if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
                    throw meldingen.vertaal(bouwer.getResults().getMessages(Message.Level.ERROR));
                }
                return uitkomst((InternalKieModule) bouwer.getKieModule(), module.pakket());
            } catch (com.github.javaparser.ParseProblemException | AssertionError | UnsupportedOperationException e) {
                throw meldingen.vertaal(e);
            } finally {
                // It would keep every module that was ever compiled.
                diensten.getRepository().removeKieModule(uitgave);
            }
        }
    }

    private static Map<String, String> schrijf(String pakket, Map<String, String> teksten, KieFileSystem bestanden) {
        String map = pakket.replace('.', '/') + "/";
        Map<String, String> bestandOpPad = new LinkedHashMap<>();
        teksten.forEach((bestand, tekst) -> {
            String naam = (bestand.startsWith(map) ? bestand.substring(map.length()) : bestand)
                    .replaceAll("[^A-Za-z0-9.-]", "_");
            while (bestandOpPad.containsKey(map + naam)) {
                naam = "_" + naam;
            }
            bestandOpPad.put(map + naam, bestand);
            bestanden.write(BRONMAP + map + naam, tekst);
        });
        return bestandOpPad;
    }

    private static Uitkomst uitkomst(InternalKieModule kieModule, String pakket) {
        SortedMap<String, byte[]> klassen = new TreeMap<>();
        List<String> modellen = new ArrayList<>();
        String map = pakket.replace('.', '/') + "/";
        for (String bestand : kieModule.getFileNames()) {
            if (bestand.startsWith(map) && bestand.endsWith(KLASSE)) {
                String naam = bestand.substring(0, bestand.length() - KLASSE.length()).replace('/', '.');
                klassen.put(naam, kieModule.getBytes(bestand));
            } else if (bestand.startsWith("META-INF/kie/") && bestand.endsWith(MODELLEN)) {
                new String(kieModule.getBytes(bestand), StandardCharsets.UTF_8).lines().skip(1).map(String::strip)
                        .filter(regel -> !regel.isEmpty()).sorted().forEach(modellen::add);
            }
        }
        return new Uitkomst(klassen, List.copyOf(modellen));
    }
}
