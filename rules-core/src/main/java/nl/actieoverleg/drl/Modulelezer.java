package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Reads all sources of a module: first what they declare, then the rules that ask for it. */
final class Modulelezer {

    private final Regelfouten fouten;
    private final SortedMap<String, String> bronnen = new TreeMap<>();
    private Lijstenkaart kaart;
    private boolean heel = true;
    private boolean regelsHeel = true;
    private final Set<String> genoemd = new HashSet<>();

    private Modulelezer(Map<String, String> bronnen, Lijstenkaart eronder, Regelfouten fouten) {
        this.fouten = fouten;
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            if (isBron(bron.getKey())) {
                this.bronnen.put(bron.getKey(), bron.getValue());
            }
        }
        this.kaart = eronder;
    }

    /** Whether a file is a source of a rule module. */
    static boolean isBron(String bestand) {
        return bestand.equals(Eigenschappen.BESTAND) || bestand.endsWith(".drl");
    }

    /**
     * A module as far as it can be read.
     *
     * @param module what was read of it; parts may be null or missing when there are faults
     * @param lijstenHeel whether all its lists were read
     * @param regelsHeel whether all its rules were seen, if not read
     * @param genoemd what the rules name that could not be read
     */
    record Gelezen(Regelmodule module, boolean lijstenHeel, boolean regelsHeel, Set<String> genoemd) {
    }

    /** Reads the sources; throws all faults at once. */
    static Regelmodule lees(Map<String, String> bronnen, Lijstenkaart eronder) {
        Regelfouten fouten = new Regelfouten();
        Gelezen gelezen = lees(bronnen, eronder, fouten);
        fouten.gooi();
        return gelezen.module();
    }

    /** Reads the sources as far as they can be read. */
    static Gelezen lees(Map<String, String> bronnen, Lijstenkaart eronder, Regelfouten fouten) {
        return new Modulelezer(bronnen, eronder, fouten).lees();
    }

    private Gelezen lees() {
        Eigenschappen eigenschappen = Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), fouten);
        controleerLaagEronder(eigenschappen);
        Map<String, String> kopieen = Kopieen.zoek(bronnen);
        List<Bestandslezer.Inhoud> bestanden = new ArrayList<>();
        List<Lijst> lijsten = new ArrayList<>();
        List<Regelmodule.Bron> teksten = new ArrayList<>();
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            teksten.add(new Regelmodule.Bron(bron.getKey(), bron.getValue(), null));
            String origineel = kopieen.get(bron.getKey());
            if (origineel != null) {
                fouten.meld(bron.getKey(), 0, "Dit bestand lijkt een kopie van " + origineel
                        + ": dezelfde namen staan in allebei.", "Haal weg wat ook in " + origineel
                        + " staat, of haal het hele bestand weg.");
                regelsHeel = false;
            } else if (!bron.getKey().equals(Eigenschappen.BESTAND)) {
                Bestandslezer.Inhoud inhoud = Bestandslezer.lees(bron.getKey(), bron.getValue(), kaart, fouten);
                bestanden.add(inhoud);
                lijsten.addAll(inhoud.lijsten());
                heel &= inhoud.heel();
                regelsHeel &= inhoud.regelsHeel();
            }
        }
        if (bestanden.isEmpty()) {
            fouten.meld(Eigenschappen.BESTAND, 0, "Deze regelmodule heeft geen regels.",
                    "Zet naast dit bestand, of in een map eronder, een bestand met een naam op .drl.");
        }
        String pakket = pakket(bestanden);
        kaart.vulAan(lijsten, heel);
        List<Regel> regels = leesRegels(bestanden);
        return new Gelezen(new Regelmodule(eigenschappen.id(), eigenschappen.naam(), eigenschappen.versie(),
                eigenschappen.regio(), eigenschappen.op(), pakket, List.copyOf(lijsten), List.copyOf(regels),
                List.copyOf(teksten)), heel, regelsHeel, genoemd);
    }

    private void controleerLaagEronder(Eigenschappen eigenschappen) {
        if (eigenschappen.op() != null && kaart.isBekend() && !kaart.heeftModule(eigenschappen.op())) {
            fouten.meld(Eigenschappen.BESTAND, eigenschappen.regelnummerVanOp(),
                    "Deze regelmodule staat op " + eigenschappen.op() + ", maar die module is er niet.",
                    "Kijk na of achter op= het id van een andere regelmodule staat, en of die erbij is.");
            // Without it every import would be a fault as well.
            kaart = Lijstenkaart.opVertrouwen();
        }
    }

    /** The package of the module: that of most files, so that the odd one out is the one that is reported. */
    private String pakket(List<Bestandslezer.Inhoud> bestanden) {
        Map<String, Integer> aantallen = new TreeMap<>();
        for (Bestandslezer.Inhoud bestand : bestanden) {
            if (!bestand.kop().pakket().isEmpty()) {
                aantallen.put(bestand.kop().pakket(), aantallen.getOrDefault(bestand.kop().pakket(), 0) + 1);
            }
        }
        String pakket = "";
        for (Map.Entry<String, Integer> aantal : aantallen.entrySet()) {
            if (aantal.getValue() > aantallen.getOrDefault(pakket, 0)) {
                pakket = aantal.getKey();
            }
        }
        for (Bestandslezer.Inhoud bestand : bestanden) {
            Bestandskop kop = bestand.kop();
            if (!kop.pakket().isEmpty() && !kop.pakket().equals(pakket)) {
                fouten.meld(kop.bestand(), kop.pakketregelnummer(),
                        "Dit bestand hoort bij package " + kop.pakket() + ", de rest van de module bij " + pakket + ".",
                        "Schrijf in alle bestanden van de module: package " + pakket + ";");
            }
        }
        return pakket;
    }

    private List<Regel> leesRegels(List<Bestandslezer.Inhoud> bestanden) {
        List<Regel> regels = new ArrayList<>();
        Map<String, Plaats> gezien = new HashMap<>();
        for (Bestandslezer.Inhoud bestand : bestanden) {
            for (Tekenrij deel : bestand.regels()) {
                controleerRegelnaam(deel, gezien);
                Regel regel = new Regellezer(deel, bestand.kop(), kaart).lees();
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
        for (Teken teken : regel.alles()) {
            if (teken.isTekst()) {
                genoemd.add(teken.inhoud());
            }
        }
    }

    private void controleerRegelnaam(Tekenrij regel, Map<String, Plaats> gezien) {
        Teken naam = regel.kijk(1);
        if (naam.isTekst()) {
            Plaats eerder = gezien.putIfAbsent(naam.inhoud(), new Plaats(regel.bestand(), regel.kijk().regelnummer()));
            if (eerder != null) {
                regel.meld(regel.kijk(), "Er is al een regel met de naam " + naam.tekst() + ": " + eerder + ".",
                        "Geef elke regel een eigen naam.");
            }
        }
    }
}
