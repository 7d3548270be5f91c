package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * What the announcements of modules note of how these were built: the fingerprint of each, and on which rules each
 * region was tried. Other rules below it give advices that nobody tried, so a region is not taken on them.
 */
final class Bouwnotities {

    private static final String OP = "op";
    private static final int LEESBAAR = 12;

    /** By module, the jar or folder that announces it. */
    private final Map<String, String> plekken = new HashMap<>();
    /** By module, its fingerprint as its own build took it. */
    private final Map<String, String> vingerafdrukken = new HashMap<>();
    private final List<Grond> gronden = new ArrayList<>();

    /** @param vingerafdruk that of the base layer; null when it was not noted */
    private record Grond(String regio, String basis, String versie, String vingerafdruk) {
    }

    /**
     * Takes what stands on a line of an announcement that names no file.
     *
     * @param som the sum in front of it; null for none
     */
    void lees(String som, String notitie) {
        String[] woorden = notitie.split(" ");
        if (woorden.length == 2 && som != null) {
            vingerafdrukken.put(woorden[0], som);
        } else if (woorden.length == 4 && woorden[1].equals(OP)) {
            gronden.add(new Grond(woorden[0], woorden[2], woorden[3], som));
        }
    }

    /** Takes where a module is announced, and gives where it was announced before; null for nowhere. */
    String leesPlek(String module, String plek) {
        return plekken.put(module, plek);
    }

    /**
     * Does nothing when each region was built on the rules that are there.
     *
     * @param basislagen the base layers that are there
     * @param ids the ids of all modules that are there
     * @throws Weigering when a region was built on other rules than those that are there under the same name
     */
    void controleer(List<Regelmodule> basislagen, Set<String> ids) {
        for (Grond grond : gronden) {
            for (Regelmodule basis : basislagen) {
                if (basis.id().equals(grond.basis) && ids.contains(grond.regio)) {
                    controleer(grond, basis.versie());
                }
            }
        }
    }

    /** Rules are the same when their fingerprints are; where one was not noted, when their versions are. */
    private void controleer(Grond grond, String versie) {
        String nu = vingerafdrukken.get(grond.basis);
        boolean metVingerafdruk = grond.vingerafdruk != null && nu != null;
        if (metVingerafdruk ? nu.equals(grond.vingerafdruk) : versie.equals(grond.versie)) {
            return;
        }
        boolean zelfdeVersie = versie.equals(grond.versie);
        throw new Weigering("De regelmodule " + grond.regio + " in " + plekken.get(grond.regio) + " is gebouwd op versie "
                + grond.versie + " van " + grond.basis + (zelfdeVersie ? leesbaar(grond.vingerafdruk) : "")
                + ", maar er staat versie " + versie + (zelfdeVersie ? leesbaar(nu) : "") + " in "
                + plekken.get(grond.basis) + ". Samen zijn ze niet getest. Neem van beide dezelfde uitgave, "
                + "bijvoorbeeld met de BOM, of bouw en test " + grond.regio + " opnieuw met deze " + grond.basis + ".");
    }

    private static String leesbaar(String vingerafdruk) {
        return " met vingerafdruk " + Objects.requireNonNull(vingerafdruk).substring(0, LEESBAAR) + "…";
    }
}
