package nl.actieoverleg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.jspecify.annotations.Nullable;

/**
 * Gathers rule modules from a class path and from folders.
 *
 * @param lader the class loader that sees them; null for none
 * @param regels a folder of modules that takes the place of those on the class path; null for none
 * @param mappen folders of one module each, added to the others
 * @param vanDeVrager the context class loader of whoever asks; null for none
 */
record Modulebron(@Nullable ClassLoader lader, @Nullable Path regels, List<Path> mappen,
        @Nullable ClassLoader vanDeVrager) implements Laadwerk.Bron {

    @Override
    public List<Regelmodule> modules() {
        List<Regelmodule> modules = new ArrayList<>();
        if (regels != null) {
            modules.addAll(Regelmap.lees(regels));
        } else if (lader != null) {
            modules.addAll(Moduleregister.opKlassenpad(lader));
        }
        for (Path map : mappen) {
            Map<String, String> bronnen = Regelmap.bronnen(map);
            modules.add(Modulelezer.bouw(bronnen, Modulelezer.eronder(bronnen, modules)));
        }
        if (regels == null && lader != null && !isGeheel(modules)) {
            zegWaardoor();
        }
        return modules;
    }

    /** Each folder that was added is one module, after all others. */
    @Override
    public List<Regelmodule> teKoppelen(List<Regelmodule> modules) {
        return regels != null ? modules : modules.subList(modules.size() - mappen.size(), modules.size());
    }

    /** Whether there are rules of a region, and each module has what it stands on. */
    private static boolean isGeheel(List<Regelmodule> modules) {
        boolean regio = false;
        Set<String> ids = new HashSet<>();
        for (Regelmodule module : modules) {
            regio |= !module.isBasis();
            ids.add(module.id());
        }
        for (Regelmodule module : modules) {
            regio &= module.op() == null || ids.contains(module.op());
        }
        return regio;
    }

    /** Tells why rules were not found, if there is more to it than that they are not there. */
    private void zegWaardoor() {
        Moduleregister.weigerNietAangekondigd(lader);
        if (!Moduleregister.zietRegels(lader) && Moduleregister.zietRegels(vanDeVrager)) {
            throw new Weigering("De class loader van deze bibliotheek ziet geen regels van een regio; die van deze "
                    + "draad wel. Geef die mee: Adviseur.bouwer().klassenpad(Thread.currentThread()"
                    + ".getContextClassLoader()).");
        }
    }
}
