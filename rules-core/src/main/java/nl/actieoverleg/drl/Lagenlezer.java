package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Reads rule modules that stand beside and on each other, and finds every fault of all of them in one go: what cannot
 * be read in one layer does not hide what is wrong in the next, and is not reported again there.
 */
final class Lagenlezer {

    private final SortedMap<String, SortedMap<String, String>> bronnen;
    private final Regelfouten fouten;
    /** The folders in which there is something that could not be read: whatever is missed may be in it. */
    private final Set<String> onvolledig = new HashSet<>();
    /** By folder, base layer first. */
    private final Map<String, Modulelezer> gelezen = new LinkedHashMap<>();
    private final List<Regelmodule> modules = new ArrayList<>();

    private Lagenlezer(SortedMap<String, SortedMap<String, String>> bronnen, Regelfouten fouten) {
        this.bronnen = bronnen;
        this.fouten = fouten;
        for (Regelfout fout : fouten.fouten()) {
            onvolledig.add(fout.plaats().bestand().split("/", 2)[0]);
        }
    }

    /**
     * Reads all modules.
     *
     * @param bronnen the sources of each, by the name of its folder and by path in that
     * @param fouten takes every fault, by path with that name in front; holds those of files that could not be read
     * @return the modules as far as they can be read, base layer first, then by the name of their folder
     */
    static List<Regelmodule> lees(SortedMap<String, SortedMap<String, String>> bronnen, Regelfouten fouten) {
        Lagenlezer lezer = new Lagenlezer(bronnen, fouten);
        lezer.lees(true);
        lezer.lees(false);
        lezer.weigerDubbel();
        lezer.stapel();
        return lezer.modules;
    }

    private void lees(boolean basis) {
        List<Regelmodule> basislagen = List.copyOf(modules);
        bronnen.forEach((naam, teksten) -> {
            if (Modulelezer.isBasis(teksten) == basis) {
                Regelfouten hier = new Regelfouten();
                Modulelezer module = new Modulelezer(teksten, !onvolledig.contains(naam), eronder(teksten, basislagen),
                        hier);
                fouten.meldAlle(naam, hier.fouten());
                modules.add(module.module());
                gelezen.put(naam, module);
            }
        });
    }

    /** The layers below a module; null where their lists, or what they go by, could not all be read. */
    private List<Regelmodule> eronder(Map<String, String> teksten, List<Regelmodule> basislagen) {
        List<Regelmodule> eronder = Modulelezer.eronder(teksten, basislagen);
        for (Modulelezer een : gelezen.values()) {
            if (eronder.isEmpty() ? een.module().id() == null : eronder.contains(een.module()) && !een.isVolledig()) {
                return null;
            }
        }
        return eronder;
    }

    /** Of an id, a region and a base layer there is one: a copy of a folder is often changed in part. */
    private void weigerDubbel() {
        Map<String, String> eerder = new HashMap<>();
        for (String naam : bronnen.keySet()) {
            Regelmodule module = gelezen.get(naam).module();
            String id = module.id() == null ? null : eerder.putIfAbsent("id " + module.id(), naam);
            String zelfde = module.regio() == null && !module.isBasis() ? null
                    : eerder.putIfAbsent("regio " + module.regio(), naam);
            if (id != null) {
                weiger(naam, "Het id " + module.id() + " is al van de module in de map " + id + ".",
                        "Geef deze module een eigen id.");
            }
            if (zelfde != null && module.regio() != null) {
                weiger(naam, "De regio " + module.regio() + " heeft al regels, in de map " + zelfde + ".",
                        "Laat één van beide mappen staan.");
            } else if (zelfde != null) {
                weiger(naam, "Dit is een onderste laag, maar die is er al: " + zelfde + ".", "Zet er regio=… en op="
                        + gelezen.get(zelfde).module().id() + " in, of haal één van beide mappen weg.");
            }
        }
        if (modules.size() == 1 && modules.get(0).isBasis() && modules.get(0).regio() == null && fouten.geen()) {
            weiger(bronnen.firstKey(), "Er zijn geen regels van een regio.",
                    "Zet naast deze map voor elke regio een map met haar regels.");
        }
    }

    private void weiger(String map, String melding, String remedie) {
        fouten.meld(map + "/" + Eigenschappen.BESTAND, 0, melding, remedie);
    }

    /** Puts the layers together, each region on its base layer, with the folder of each in its places. */
    private void stapel() {
        bronnen.forEach((naam, teksten) -> {
            List<Regelmodule> eronder = Modulelezer.eronder(teksten, modules);
            List<Regelmodule> stapel = new ArrayList<>();
            Set<String> genoemd = new HashSet<>();
            boolean volledig = true;
            boolean alleRegels = true;
            for (Map.Entry<String, Modulelezer> laag : gelezen.entrySet()) {
                Modulelezer een = laag.getValue();
                if (laag.getKey().equals(naam) || eronder.stream().anyMatch(module -> module == een.module())) {
                    volledig &= een.isVolledig() && een.module().id() != null && !een.module().pakket().isEmpty();
                    alleRegels &= een.heeftAlleRegels();
                    genoemd.addAll(een.genoemd());
                    stapel.add(metMap(een.module(), laag.getKey(), genoemd));
                }
            }
            Regelmodule bovenste = stapel.get(stapel.size() - 1);
            if (volledig && (bovenste.isBasis() ? stapel.size() == 1 : stapel.size() == 2 && bovenste.regio() != null)) {
                Regelfouten hier = new Regelfouten();
                Regelset.controleer(stapel, alleRegels, genoemd, hier);
                voegToe(hier, naam);
            }
        });
    }

    /** What is wrong with the layer itself: of the layers below it was told already. */
    private void voegToe(Regelfouten gevonden, String map) {
        for (Regelfout fout : gevonden.fouten()) {
            if (fout.plaats().bestand().startsWith(map + "/")) {
                fouten.meld(fout);
            } else if (fout.plaats().bestand().equals(Eigenschappen.BESTAND)) {
                fouten.meld(fout.in(map));
            }
        }
    }

    /**
     * The module with the folder in front of its files, and without what could not be read whole.
     *
     * @param weg takes the names of what is left out
     */
    private static Regelmodule metMap(Regelmodule module, String map, Set<String> weg) {
        List<Lijst> lijsten = new ArrayList<>();
        for (Lijst lijst : module.lijsten()) {
            List<Lijst.Veld> velden = new ArrayList<>();
            for (Lijst.Veld veld : lijst.velden()) {
                if (isVolledig(lijst, veld)) {
                    velden.add(new Lijst.Veld(veld.naam(), veld.annotaties(), veld.plaats().in(map)));
                } else {
                    weg.add(veld.code());
                    weg.add(veld.naam());
                }
            }
            lijsten.add(new Lijst(lijst.naam(), lijst.soort(), List.copyOf(velden), lijst.plaats().in(map)));
        }
        List<Regel> regels = new ArrayList<>();
        for (Regel regel : module.regels()) {
            regels.add(new Regel(regel.naam(), regel.conclusie(), regel.doel(), regel.annotaties(),
                    regel.voorwaarden(), regel.plaats().in(map)));
        }
        return module.met(lijsten, regels);
    }

    private static boolean isVolledig(Lijst lijst, Lijst.Veld veld) {
        String soort = veld.annotatie("soort");
        return veld.annotaties().keySet().containsAll(lijst.soort().verplicht())
                && (soort == null || Ingang.SOORTEN.contains(soort));
    }
}
