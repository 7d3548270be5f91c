package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.regelset.GeladenModule;
import org.drools.model.Model;

/** Makes the compiled rules of modules. */
final class Modellen {

    private Modellen() {
    }

    static List<Model> van(List<GeladenModule> modules) {
        List<Model> modellen = new ArrayList<>();
        for (GeladenModule module : modules) {
            for (String klasse : module.module().modellen()) {
                try {
                    modellen.add((Model) Class.forName(klasse, true, module.lader()).getConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("De gecompileerde regels van " + module.module().id()
                            + " zijn niet te laden. Is de module volledig gebouwd?", e);
                }
            }
        }
        return modellen;
    }
}
