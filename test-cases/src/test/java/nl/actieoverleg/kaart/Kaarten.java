package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.tweedelezing.CasusGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The maps of the shipped rules. */
final class Kaarten {

    private Kaarten() {
    }

    static Regelset regelset(String regio) {
        List<Regelmodule> modules = Moduleregister.opKlassenpad(Kaarten.class.getClassLoader());
        return Regelset.van(List.of(modules.get(0), modules.stream()
                .filter(module -> regio.equals(module.regio())).findFirst().orElseThrow()));
    }

    /** Generated cases of a region, always the same, each as {@code bewerk} leaves it. */
    static List<Casus> casussen(Adviseur adviseur, String regio, int aantal,
            BiConsumer<Map<String, Object>, Random> bewerk) {
        Random kans = new Random(regio.hashCode());
        JsonMapper json = new JsonMapper();
        List<Casus> casussen = new ArrayList<>();
        for (int nummer = 0; casussen.size() < aantal; nummer++) {
            Map<String, Object> bron = CasusGenerator.casus(kans, nummer % 100_000);
            if (bron.get("provincie").equals(regio)) {
                bewerk.accept(bron, kans);
                casussen.add(adviseur.lees(json.writeValueAsString(bron)));
            }
        }
        return casussen;
    }

    /** The end to which a diagram comes. */
    static int uitkomst(Diagrammen diagrammen, int diagram, int[] stand) {
        int hier = diagram;
        while (!Diagrammen.isEinde(hier)) {
            hier = diagrammen.kind(hier, stand[diagrammen.variabele(hier)]);
        }
        return Diagrammen.waarde(hier);
    }

    static Kaart van(String regio) {
        return Kaart.van(regelset(regio));
    }
}
