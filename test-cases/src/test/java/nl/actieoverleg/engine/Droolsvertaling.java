package nl.actieoverleg.engine;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;

/** The rules of a region as the compiler of Drools itself makes them from the DRL files, without any of our reading. */
final class Droolsvertaling {

    private final Regelset regelset;
    private final KieBase kieBase;
    private final Map<String, FactType> typen = new HashMap<>();

    /**
     * @param regelset our structure of the same rules, to know which field is which answer
     * @param bronnen the texts of all DRL files of all layers, by path
     */
    Droolsvertaling(Regelset regelset, Map<String, String> bronnen) {
        this.regelset = regelset;
        KieServices diensten = KieServices.get();
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bronnen.forEach((pad, tekst) -> bestanden.write("src/main/resources/" + pad, tekst));
        KieBuilder bouwer = diensten.newKieBuilder(bestanden).buildAll(ExecutableModelProject.class);
        if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError("Drools refuses the DRL: " + bouwer.getResults().getMessages());
        }
        Klassen klassen = new Klassen((InternalKieModule) bouwer.getKieModule());
        kieBase = KieBaseBuilder.createKieBaseFromModel(klassen.modellen(),
                RuleBaseFactory.newKnowledgeBaseConfiguration(null, klassen));
        regelset.lagen().forEach(laag -> laag.lijsten().forEach(lijst ->
                typen.put(lijst.naam(), kieBase.getFactType(laag.pakket(), lijst.naam()))));
    }

    /** The classes that the compiler made; as run in production, without the part of Drools that makes them itself. */
    private static final class Klassen extends ClassLoader {

        private static final String KLASSE = ".class";

        private final InternalKieModule module;

        Klassen(InternalKieModule module) {
            super(Droolsvertaling.class.getClassLoader());
            this.module = module;
        }

        @Override
        protected Class<?> findClass(String naam) throws ClassNotFoundException {
            byte[] bytes = module.getBytes(naam.replace('.', '/') + KLASSE);
            if (bytes == null) {
                throw new ClassNotFoundException(naam);
            }
            return defineClass(naam, bytes, 0, bytes.length);
        }

        List<Model> modellen() {
            List<Model> modellen = new ArrayList<>();
            for (String bestand : module.getFileNames()) {
                if (bestand.startsWith("META-INF/kie/") && bestand.endsWith("/drools-model")) {
                    new String(module.getBytes(bestand), StandardCharsets.UTF_8).lines().skip(1).map(String::strip)
                            .filter(regel -> !regel.isEmpty()).forEach(klasse -> modellen.add(maak(klasse)));
                }
            }
            return modellen;
        }

        private Model maak(String klasse) {
            try {
                return (Model) loadClass(klasse).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The rules that match, by package and name. */
    Set<String> treffers(Voorgelegd casus) {
        Set<String> treffers = new HashSet<>();
        KieSession sessie = kieBase.newKieSession();
        try {
            regelset.lagen().stream().flatMap(laag -> laag.lijsten().stream())
                    .map(lijst -> feit(lijst, casus)).filter(Objects::nonNull).forEach(sessie::insert);
            sessie.insert(casus.dag());
            if (casus.routering() != null) {
                sessie.insert(casus.routering());
            }
            sessie.fireAllRules(match -> {
                treffers.add(match.getRule().getPackageName() + "/" + match.getRule().getName());
                return false;
            });
        } finally {
            sessie.dispose();
        }
        return treffers;
    }

    /** The fact that a list is to Drools; null when nothing can be asked of it yet. */
    private Object feit(Lijst lijst, Voorgelegd casus) {
        Object waarden = switch (lijst.soort()) {
            case VRAGEN -> casus.feiten();
            case TELLERS -> casus.tellers();
            case CRITERIA -> casus.criteria();
            case INGANGEN -> casus.ingangen();
            default -> null;
        };
        if (waarden == null) {
            return null;
        }
        FactType type = typen.get(lijst.naam());
        try {
            Object feit = type.newInstance();
            for (Lijst.Veld veld : lijst.velden()) {
                Object waarde = Array.get(waarden, index(lijst.soort(), veld));
                type.set(feit, veld.naam(), waarde instanceof Byte antwoord ? Voorgelegd.antwoord(antwoord) : waarde);
            }
            return feit;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private int index(Lijstsoort soort, Lijst.Veld veld) {
        return switch (soort) {
            case VRAGEN -> regelset.invoer().vragen().stream().map(Vraag::feit).toList().indexOf(veld.naam());
            case TELLERS -> regelset.invoer().tellers().indexOf(veld.naam());
            case CRITERIA -> regelset.criteria().stream().map(Criterium::code).toList().indexOf(veld.code());
            default -> regelset.ingangen().stream().map(Ingang::code).toList().indexOf(veld.code());
        };
    }
}
