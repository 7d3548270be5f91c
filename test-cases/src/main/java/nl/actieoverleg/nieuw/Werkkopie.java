package nl.actieoverleg.nieuw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regressie.Toetsregels;

/** The rules of a folder, with what is to be changed in them; nothing is written. For one thread. */
final class Werkkopie {

    private static final String EIGENSCHAPPEN = "regelmodule.properties";
    private static final String ALTIJD = "nl.actieoverleg.regel.*";

    private final Path map;
    private final Toetsregels regels;
    /** The folder of each module, by id. */
    private final Map<String, String> mappen = new LinkedHashMap<>();
    private final Map<String, String> pakketten = new LinkedHashMap<>();
    /** New texts, by path from the folder with rules. */
    private final Map<String, String> nieuw = new TreeMap<>();
    private final Map<String, String> was = new TreeMap<>();

    /** @throws nl.actieoverleg.melding.OngeldigeRegels when the rules are not right as they are */
    Werkkopie(Path map) throws IOException {
        this.map = map;
        regels = Toetsregels.uitMap(map);
        try (Stream<Path> inhoud = Files.list(map)) {
            for (Path hier : inhoud.filter(een -> Files.isRegularFile(een.resolve(EIGENSCHAPPEN))).sorted().toList()) {
                String id = Files.readString(hier.resolve(EIGENSCHAPPEN)).lines()
                        .filter(regel -> regel.replace(" ", "").startsWith("id="))
                        .map(regel -> regel.substring(regel.indexOf('=') + 1).strip()).findFirst().orElseThrow();
                mappen.put(id, hier.getFileName().toString());
            }
        }
        for (Regelmodule module : regels.modules()) {
            pakketten.put(module.id(), module.pakket());
            for (String bestand : module.teksten().keySet()) {
                String pad = pad(module.id(), bestand);
                was.put(pad, Files.readString(map.resolve(pad), StandardCharsets.UTF_8));
            }
        }
    }

    /** The rules as they are. */
    Toetsregels regels() {
        return regels;
    }

    /** The texts as they are, by path from the folder with rules. */
    Map<String, String> was() {
        return was;
    }

    /** What is to be written, by path from the folder with rules. */
    Map<String, String> nieuw() {
        return nieuw;
    }

    /** The module with this id, or null. */
    Regelmodule module(String id) {
        return regels.modules().stream().filter(een -> een.id().equals(id)).findFirst().orElse(null);
    }

    /** That module and the ones that it stands on. */
    List<Regelmodule> zichtbaar(String id) {
        List<Regelmodule> zichtbaar = new ArrayList<>();
        for (Regelmodule module : regels.modules()) {
            if (module.id().equals(id) || module.isBasis()) {
                zichtbaar.add(module);
            }
        }
        return zichtbaar;
    }

    /** The base layer. */
    Regelmodule basis() {
        return regels.modules().stream().filter(Regelmodule::isBasis).findFirst().orElseThrow();
    }

    /** Whether something of this name lies in the folder with rules. */
    boolean bestaatMap(String naam) {
        return Files.exists(map.resolve(naam));
    }

    /** Makes room for a module that is not there yet. */
    void moduleErbij(String id, String eigenschappen) {
        mappen.put(id, id);
        pakketten.put(id, pakketVoor(id));
        nieuw.put(pad(id, EIGENSCHAPPEN), eigenschappen);
    }

    private String pakketVoor(String id) {
        String ernaast = basis().pakket();
        return ernaast.substring(0, ernaast.lastIndexOf('.') + 1) + id.replace("-", "");
    }

    /** The package of the rules of a module. */
    String pakket(String module) {
        return pakketten.get(module);
    }

    private String pad(String module, String bestand) {
        return mappen.get(module) + "/" + bestand;
    }

    /** Where a file of this name stands, or would stand, in a module: beside its other files with rules. */
    String bestand(String module, String naam) {
        Regelmodule al = module(module);
        String ernaast = al == null ? null : al.teksten().keySet().stream().filter(een -> een.endsWith(".drl"))
                .findFirst().orElse(null);
        String map = ernaast == null ? pakket(module).replace('.', '/') + "/"
                : ernaast.substring(0, ernaast.lastIndexOf('/') + 1);
        return map + naam;
    }

    /** The list of this kind in a module that new words go to, or null when there is none. */
    Lijst lijst(String module, Lijstsoort soort) {
        Regelmodule al = module(module);
        return al == null ? null : al.lijsten(soort).stream().findFirst().orElse(null);
    }

    /** The name of that list, or the one that a new one gets: as in the base layer, with the name of the module. */
    String lijstnaam(String module, Lijstsoort soort) {
        Lijst al = lijst(module, soort);
        if (al != null) {
            return al.naam();
        }
        Lijst basis = lijst(basis().id(), soort);
        StringBuilder naam = new StringBuilder(basis == null ? Woordvorm.hoofdletter(soort.meervoud()) : basis.naam());
        for (String deel : module.split("-")) {
            naam.append(Woordvorm.hoofdletter(deel));
        }
        return naam.toString();
    }

    /** Adds a word to a list, behind another one or at the end; without that list, in a new one in this file. */
    void veldErbij(String module, Lijstsoort soort, String na, String blok, String bestand) {
        Lijst al = lijst(module, soort);
        if (al != null) {
            wijzig(module, al.plaats().bestand(), tekst -> tekst.veldErbij(al.naam(), na, blok));
            return;
        }
        String naam = lijstnaam(module, soort);
        wijzig(module, bestand(module, bestand), tekst -> {
            if (!tekst.heeftLijst(naam)) {
                tekst.regelErbij(null, "declare " + naam + "\n    @" + soort.annotatie() + "\nend");
            }
            tekst.veldErbij(naam, null, blok);
        });
    }

    /** Adds a rule, behind another one of its module or else at the end of a file, with what it has to import. */
    void regelErbij(String module, Regel na, String bestand, String blok, List<String> imports) {
        wijzig(module, na == null ? bestand(module, bestand) : na.plaats().bestand(), tekst -> {
            tekst.importeer(imports);
            tekst.regelErbij(na == null ? null : na.naam(), blok);
        });
    }

    /** Changes a file of a module; one that is not there begins with its package. */
    void wijzig(String module, String bestand, Consumer<Drltekst> wijziging) {
        String pad = pad(module, bestand);
        String begin = "package " + pakket(module) + ";\n\nimport " + ALTIJD + ";\n";
        Drltekst tekst = new Drltekst(nieuw.getOrDefault(pad, was.getOrDefault(pad, begin)));
        wijziging.accept(tekst);
        nieuw.put(pad, tekst.tekst());
    }
}
