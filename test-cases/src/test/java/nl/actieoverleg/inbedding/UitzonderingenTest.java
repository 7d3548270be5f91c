package nl.actieoverleg.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.kwitantie.Afwijking;
import nl.actieoverleg.regel.Antwoord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A host sends our exceptions on by Java serialisation: to another node, through a queue. All of them arrive whole. */
class UitzonderingenTest {

    @TempDir
    private Path map;
    private final Map<String, Weigering> weigeringen = new LinkedHashMap<>();

    private void weiger(Executable poging) {
        try {
            poging.execute();
        } catch (Throwable e) {
            weigeringen.put(e.getClass().getSimpleName(), (Weigering) e);
            return;
        }
        throw new AssertionError("nothing was refused");
    }

    @BeforeEach
    void latenWeigeren() throws Exception {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        Casus casus = Casus.voor("U-1", "DRENTHE").maak();
        weiger(() -> adviseur.adviseer(Casus.voor("u 1", "DRENTHE").feit("stalkng", Antwoord.JA).maak()));
        weiger(() -> adviseur.kwitanties().metAfwijking(adviseur.kwitanties().maak(casus, adviseur.adviseer(casus)),
                new Afwijking("NIETS", "ZOMAAR", "NIEMAND", null)));
        Files.writeString(Files.createDirectory(map.resolve("leeg")).resolve("regelmodule.properties"), "idd=x\n");
        weiger(() -> Adviseur.bouwer().opwarmen(false).regels(map).maak());
        weiger(() -> Adviseur.bouwer().opwarmen(false).klassenpad(null).maak());
    }

    private static Weigering heenEnTerug(Weigering weigering) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(weigering);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Weigering) in.readObject();
        }
    }

    @Test
    void elkeKomtHeelAan() throws Exception {
        for (Weigering weigering : weigeringen.values()) {
            Weigering terug = heenEnTerug(weigering);
            assertEquals(weigering.getMessage(), terug.getMessage());
            for (Method geeft : weigering.getClass().getDeclaredMethods()) {
                if (geeft.getName().equals("fouten")) {
                    assertEquals(geeft.invoke(weigering), geeft.invoke(terug));
                    assertEquals(false, ((List<?>) geeft.invoke(terug)).isEmpty());
                }
            }
        }
    }

    /** Those that an application may see; what is too large to look ahead in says no more than its message. */
    @Test
    void geenIsVergeten() {
        TreeSet<String> namen = new TreeSet<>();
        for (JavaClass klasse : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.actieoverleg")) {
            boolean vanDeBibliotheek = klasse.getSource().map(bron -> bron.getUri().toString().contains("rules-core"))
                    .orElse(false);
            if (vanDeBibliotheek && klasse.isAssignableTo(Weigering.class)) {
                namen.add(klasse.getSimpleName());
            }
        }
        namen.remove("NietBewezen");
        assertEquals(namen, new TreeSet<>(weigeringen.keySet()));
    }
}
