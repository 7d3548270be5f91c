package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;

/**
 * Reads the sources of one rule module: first what they declare, then the rules that ask for it.
 *
 * <p>Sources are given as texts by their path from the root of the module, with {@code /} between folders; other files
 * are ignored. Rules are data: nothing in them is compiled or run as a program.
 */
public final class Modulelezer {

    private final Regelfouten fouten;
    private final UnaryOperator<String> elders;
    private final String map;
    private final Set<String> genoemd = new HashSet<>();
    private final Regelmodule module;
    private List<Regelmodule> eronder;
    private boolean volledig;
    private boolean alleRegels;

    /**
     * Reads a module as far as it can be read; parts of it may be null or missing when there are faults.
     *
     * @param map the folder that it lies in, for messages; null when there is none
     * @param alles whether these are all of its files; if not, others could not be read
     * @param eronder the modules that it stands on; null when these are not there or not whole: what it asks of them is
     *     then taken on trust
     * @param elders the folder of another region with a list of a name, if any; null when that is not known
     */
    Modulelezer(String map, Map<String, String> bronnen, boolean alles, List<Regelmodule> eronder,
            UnaryOperator<String> elders, Regelfouten fouten) {
        this.map = map;
        this.fouten = fouten;
        this.elders = elders;
        this.volledig = alles;
        this.alleRegels = alles;
        this.eronder = eronder;
        this.module = lees(new TreeMap<>(bronnen));
    }

    /**
     * Reads a module and checks every list and field that it asks for.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer; null when these are not there: what it
     *     asks of them is then taken on trust, and that they lack shows when they are layered
     * @throws nl.actieoverleg.melding.OngeldigeRegels with all faults of all files, by file and line
     */
    public static Regelmodule lees(Map<String, String> bronnen, List<Regelmodule> eronder) {
        Regelfouten fouten = new Regelfouten();
        Modulelezer lezer = new Modulelezer(null, bronnen, true, eronder, null, fouten);
        fouten.gooi();
        return lezer.module;
    }

    /**
     * Reads a module and checks it against the modules that it stands on.
     *
     * @param bronnen the texts by path
     * @param eronder the modules that it stands on; none for the base layer
     * @throws nl.actieoverleg.melding.OngeldigeRegels with all faults of all files, by file and line
     */
    public static Regelmodule bouw(Map<String, String> bronnen, List<Regelmodule> eronder) {
        Regelmodule module = lees(bronnen, eronder);
        List<Regelmodule> lagen = new ArrayList<>(eronder);
        lagen.add(module);
        Regelset.van(lagen);
        return module;
    }

    /**
     * Which of these modules a module stands on, as its sources say.
     *
     * @param bronnen the texts by path
     * @param modules the modules to choose from
     * @return base layer first; none when it is a base layer itself, or when what it names is not among them
     */
    public static List<Regelmodule> eronder(Map<String, String> bronnen, List<Regelmodule> modules) {
        List<Regelmodule> keten = new ArrayList<>();
        for (String op = op(bronnen); op != null; op = keten.get(0).op()) {
            Regelmodule laag = Regelmodule.zoek(op, modules);
            if (laag == null || keten.contains(laag)) {
                return keten;
            }
            keten.add(0, laag);
        }
        return keten;
    }

    /** Whether a module is a base layer, as its sources say. */
    static boolean isBasis(Map<String, String> bronnen) {
        return op(bronnen) == null;
    }

    private static String op(Map<String, String> bronnen) {
        return new Eigenschappen(bronnen.get(Eigenschappen.BESTAND), new Regelfouten()).van("op");
    }

    /** Whether a file is a source of a rule module. */
    static boolean isBron(String bestand) {
        return bestand.equals(Eigenschappen.BESTAND) || bestand.endsWith(".drl");
    }

    /** What was read. */
    Regelmodule module() {
        return module;
    }

    /**
     * The same seen from the folder that it lies in, without the fields that are not whole: these count as named by
     * what could not be read.
     */
    Regelmodule heel() {
        List<Lijst> lijsten = new ArrayList<>();
        for (Lijst lijst : module.lijsten()) {
            List<Lijst.Veld> velden = new ArrayList<>();
            for (Lijst.Veld veld : lijst.velden()) {
                if (Lijstlezer.isHeel(veld, lijst.soort())) {
                    velden.add(new Lijst.Veld(veld.naam(), veld.annotaties(), veld.plaats().in(map)));
                } else {
                    genoemd.addAll(List.of(veld.code(), veld.naam()));
                }
            }
            lijsten.add(new Lijst(lijst.naam(), lijst.soort(), List.copyOf(velden), lijst.plaats().in(map)));
        }
        List<Regel> regels = new ArrayList<>();
        for (Regel een : module.regels()) {
            regels.add(new Regel(een.naam(), een.conclusie(), een.doel(), een.annotaties(), een.voorwaarden(),
                    een.plaats().in(map)));
        }
        return module.met(lijsten, regels);
    }

    /** Whether all its lists were read. */
    boolean isVolledig() {
        return volledig;
    }

    /** Whether all its rules were seen, if not read. */
    boolean heeftAlleRegels() {
        return alleRegels;
    }

    /** What the rules name that could not be read. */
    Set<String> genoemd() {
        return genoemd;
    }

    private Regelmodule lees(SortedMap<String, String> bronnen) {
        Eigenschappen eigenschappen = new Eigenschappen(bronnen.get(Eigenschappen.BESTAND), fouten);
        controleerLaagEronder(eigenschappen);
        List<Regelbestand> bestanden = new ArrayList<>();
        for (String bestand : List.copyOf(bronnen.keySet())) {
            if (!isBron(bestand)) {
                bronnen.remove(bestand);
            } else if (!bestand.equals(Eigenschappen.BESTAND)) {
                bestanden.add(new Regelbestand(bestand, bronnen.get(bestand), eronder, elders));
            }
        }
        if (bestanden.isEmpty() && volledig) {
            fouten.meld(Eigenschappen.BESTAND, 0, "Deze regelmodule heeft geen regels.",
                    "Zet naast dit bestand, of in een map eronder, een bestand met een naam op .drl.");
        }
        weigerKopieen(bestanden);
        String pakket = Regelbestand.pakket(bestanden);
        List<Lijst> lijsten = leesLijsten(bestanden);
        List<Regel> regels = leesRegels(bestanden);
        for (Regelbestand bestand : bestanden) {
            fouten.meldAlle(null, bestand.fouten().fouten());
        }
        return new Regelmodule(eigenschappen.van("id"), eigenschappen.van("naam"), eigenschappen.van("versie"),
                eigenschappen.van("regio"), eigenschappen.van("op"), pakket, List.copyOf(lijsten), List.copyOf(regels),
                Collections.unmodifiableMap(bronnen), Map.of());
    }

    private void controleerLaagEronder(Eigenschappen eigenschappen) {
        String op = eigenschappen.van("op");
        if (op != null && eronder != null && Regelmodule.zoek(op, eronder) == null) {
            fouten.meld(Eigenschappen.BESTAND, eigenschappen.regelnummerVanOp(),
                    "Deze regelmodule staat op " + op + ", maar die module is er niet.",
                    "Kijk na of achter op= het id van een andere regelmodule staat, en of die erbij is.");
            // Without it every import would be a fault as well.
            eronder = null;
        }
    }

    /** The lists of all files; each file is told of them. */
    private List<Lijst> leesLijsten(List<Regelbestand> bestanden) {
        List<Lijst> lijsten = new ArrayList<>();
        Map<String, Lijst> opNaam = new LinkedHashMap<>();
        boolean dubbel = false;
        for (Regelbestand bestand : bestanden) {
            volledig &= bestand.isVolledig();
            alleRegels &= bestand.heeftAlleRegels();
            for (Lijst lijst : bestand.lijsten()) {
                lijsten.add(lijst);
                dubbel |= opNaam.putIfAbsent(lijst.naam(), lijst) != null;
            }
        }
        for (Regelbestand bestand : bestanden) {
            // Of two lists of one name, a field may be meant to be in the other.
            bestand.kop().kent(opNaam, volledig && !dubbel);
        }
        return lijsten;
    }

    /** Leaves out the files that are a copy of another: of the two, the one with the shortest name counts. */
    private void weigerKopieen(List<Regelbestand> bestanden) {
        SortedMap<String, Regelbestand> kortsteEerst = new TreeMap<>();
        for (Regelbestand bestand : bestanden) {
            kortsteEerst.put((char) bestand.naam().length() + bestand.naam(), bestand);
        }
        List<Regelbestand> eerder = new ArrayList<>();
        Set<String> namen = new HashSet<>();
        for (Regelbestand bestand : kortsteEerst.values()) {
            Regelbestand origineel = bestand.origineel(eerder, namen);
            if (origineel == null) {
                eerder.add(bestand);
            } else {
                Plaats naam = vanuitMap(new Plaats(origineel.naam(), 0));
                fouten.meld(bestand.naam(), 0, "Dit bestand lijkt een kopie van " + naam
                        + ": dezelfde namen staan in allebei.", "Haal weg wat ook in " + naam
                        + " staat, of haal het hele bestand weg.");
                bestanden.remove(bestand);
                alleRegels = false;
            }
        }
    }

    private List<Regel> leesRegels(List<Regelbestand> bestanden) {
        List<Regel> regels = new ArrayList<>();
        Map<String, Plaats> gezien = new HashMap<>();
        for (Regelbestand bestand : bestanden) {
            for (Tekenrij deel : bestand.regels()) {
                controleerRegelnaam(deel, gezien);
                Regel regel = new Regellezer(deel, bestand.kop()).lees();
                if (regel != null) {
                    regels.add(regel);
                } else {
                    onthoud(deel);
                }
            }
        }
        return regels;
    }

    /** What a rule names that cannot be read: it is not to be missed as well. */
    private void onthoud(Tekenrij regel) {
        StringBuilder tussenHaakjes = new StringBuilder();
        for (Teken teken : regel.alles()) {
            if (teken.isTekst()) {
                genoemd.add(teken.inhoud());
            } else if (teken.is("(") || teken.is(")")) {
                genoemd.add(tussenHaakjes.toString());
                tussenHaakjes.setLength(0);
            } else {
                tussenHaakjes.append(teken.tekst());
            }
        }
    }

    private void controleerRegelnaam(Tekenrij regel, Map<String, Plaats> gezien) {
        Teken naam = regel.kijk(1);
        if (naam.isTekst()) {
            Plaats eerder = gezien.putIfAbsent(naam.inhoud(), new Plaats(regel.bestand(), regel.kijk().regelnummer()));
            if (eerder != null) {
                regel.meld(regel.kijk(), "Er is al een regel met de naam " + naam.tekst() + ": "
                        + vanuitMap(eerder) + ".", "Geef elke regel een eigen naam.");
            }
        }
    }

    /** A place in this module as all messages about a folder tell it. */
    private Plaats vanuitMap(Plaats plaats) {
        return map == null ? plaats : plaats.in(map);
    }
}
