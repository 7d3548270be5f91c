package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Reads all sources of a module: first what they declare, then the rules that ask for it. */
final class Modulelezer {

    /** One DRL file on its way to becoming lists and rules. */
    private record Bestand(Bestandskop kop, Boom boom, List<Onderdeel> lijsten, List<Onderdeel> regels) {
    }

    private final Regelfouten fouten = new Regelfouten();
    private final SortedMap<String, String> bronnen;
    private final Lagen lagen;
    private boolean volledig = true;

    private Modulelezer(Map<String, String> bronnen, Lagen lagen) {
        this.bronnen = new TreeMap<>();
        bronnen.forEach((bestand, tekst) -> {
            if (isBron(bestand)) {
                this.bronnen.put(bestand, tekst);
            }
        });
        this.lagen = lagen;
    }

    /** Whether a file is a source of a rule module. */
    static boolean isBron(String bestand) {
        return bestand.equals(Eigenschappen.BESTAND) || bestand.endsWith(".drl");
    }

    /** Reads the sources; throws all faults at once. */
    static Regelmodule lees(Map<String, String> bronnen, Lagen lagen) {
        return new Modulelezer(bronnen, lagen).lees();
    }

    private Regelmodule lees() {
        Eigenschappen eigenschappen = Eigenschappen.lees(bronnen.get(Eigenschappen.BESTAND), fouten);
        Lagen eronder = lagen;
        if (eigenschappen.op() != null && lagen.bekend() && !lagen.heeftModule(eigenschappen.op())) {
            fouten.meld(Eigenschappen.BESTAND, eigenschappen.regelVanOp(),
                    "Deze regelmodule staat op " + eigenschappen.op() + ", maar die module is er niet.",
                    "Kijk na of achter op= het id van een andere regelmodule staat, en of die erbij is.");
            // Without it every import would be a fault as well.
            eronder = Lagen.onbekend();
        }
        List<Bestand> bestanden = new ArrayList<>();
        for (Map.Entry<String, String> bron : bronnen.entrySet()) {
            if (!bron.getKey().equals(Eigenschappen.BESTAND)) {
                leesBestand(bron.getKey(), bron.getValue(), eronder, bestanden);
            }
        }
        if (bronnen.keySet().stream().allMatch(Eigenschappen.BESTAND::equals)) {
            fouten.meld(Eigenschappen.BESTAND, 0, "Deze regelmodule heeft geen regels.",
                    "Zet naast dit bestand, of in een map eronder, een bestand met een naam op .drl.");
        }
        String pakket = pakket(bestanden);
        List<Lijst> lijsten = leesLijsten(bestanden);
        controleerNamen(lijsten, eronder);
        controleerCodes(lijsten);
        List<Regel> regels = leesRegels(bestanden, new Typen(lijsten, eronder, volledig));
        controleerRegelnamen(bestanden);
        fouten.gooi();
        List<Regelmodule.Bron> vingerafdrukken = bronnen.entrySet().stream()
                .map(bron -> new Regelmodule.Bron(bron.getKey(), Brontekst.vingerafdruk(bron.getValue()))).toList();
        return new Regelmodule(eigenschappen.id(), eigenschappen.naam(), eigenschappen.versie(),
                eigenschappen.regio(), eigenschappen.op(), pakket, List.copyOf(lijsten), List.copyOf(regels),
                vingerafdrukken);
    }

    private void leesBestand(String bestand, String tekst, Lagen eronder, List<Bestand> bestanden) {
        Brontekst bron = new Brontekst(bestand, tekst, fouten);
        Verdeler verdeler = new Verdeler(bron, fouten);
        verdeler.verdeel();
        Boom boom = DrlOntleder.ontleed(bestand, verdeler, fouten);
        volledig &= boom != null && verdeler.isHeel();
        if (boom != null) {
            Bestandskop kop = new Koplezer(bron, boom, eronder, fouten).lees(verdeler.isHeel());
            bestanden.add(new Bestand(kop, boom, verdeler.onderdelen(Onderdeel.Soort.LIJST),
                    verdeler.onderdelen(Onderdeel.Soort.REGEL)));
        }
    }

    /** The package of the module: that of most files, so that the odd one out is the one that is reported. */
    private String pakket(List<Bestand> bestanden) {
        List<Bestandskop> koppen = bestanden.stream().map(Bestand::kop).filter(kop -> !kop.pakket().isEmpty()).toList();
        Map<String, Long> aantallen = koppen.stream()
                .collect(Collectors.groupingBy(Bestandskop::pakket, TreeMap::new, Collectors.counting()));
        String pakket = "";
        for (Map.Entry<String, Long> aantal : aantallen.entrySet()) {
            if (aantal.getValue() > aantallen.getOrDefault(pakket, 0L)) {
                pakket = aantal.getKey();
            }
        }
        for (Bestandskop kop : koppen) {
            if (!kop.pakket().equals(pakket)) {
                fouten.meld(kop.bestand(), kop.pakketregel(),
                        "Dit bestand hoort bij package " + kop.pakket() + ", de rest van de module bij " + pakket + ".",
                        "Schrijf in alle bestanden van de module: package " + pakket + ";");
            }
        }
        return pakket;
    }

    private List<Lijst> leesLijsten(List<Bestand> bestanden) {
        List<Lijst> lijsten = new ArrayList<>();
        for (Bestand bestand : bestanden) {
            Lijstlezer lezer = new Lijstlezer(bestand.kop(), fouten);
            if (klopt(bestand, bestand.boom().lijsten().size(), bestand.lijsten().size())) {
                for (int i = 0; i < bestand.lijsten().size(); i++) {
                    Lijst lijst = lezer.lees(bestand.boom().lijsten().get(i), bestand.lijsten().get(i));
                    volledig &= lijst != null;
                    if (lijst != null) {
                        lijsten.add(lijst);
                    }
                }
            }
        }
        return lijsten;
    }

    private List<Regel> leesRegels(List<Bestand> bestanden, Typen typen) {
        List<Regel> regels = new ArrayList<>();
        for (Bestand bestand : bestanden) {
            Regellezer lezer = new Regellezer(bestand.kop(), typen, fouten);
            if (klopt(bestand, bestand.boom().regels().size(), bestand.regels().size())) {
                for (int i = 0; i < bestand.regels().size(); i++) {
                    Regel regel = lezer.lees(bestand.boom().regels().get(i), bestand.regels().get(i));
                    if (regel != null) {
                        regels.add(regel);
                    }
                }
            }
        }
        return regels;
    }

    /** Text and tree must see the same lists and rules; otherwise something was hidden from one of them. */
    private boolean klopt(Bestand bestand, int inBoom, int inTekst) {
        if (inBoom != inTekst) {
            fouten.meld(bestand.kop().bestand(), 0, "Dit bestand bevat iets anders dan lijsten en regels.",
                    "Een bestand bestaat uit package, import, declare … end en rule … end.");
        }
        return inBoom == inTekst;
    }

    private void controleerNamen(List<Lijst> lijsten, Lagen eronder) {
        Map<String, Lijst> gezien = new HashMap<>();
        for (Lijst lijst : lijsten) {
            Lijst eerder = gezien.putIfAbsent(lijst.naam().toLowerCase(Locale.ROOT), lijst);
            if (eerder != null) {
                meld(lijst.plaats(), "De lijst " + lijst.naam() + " bestaat al: " + eerder.plaats() + ".",
                        "Geef één van beide een andere naam, of voeg ze samen.");
            } else if (eronder.volledigeNaam(lijst.naam()) != null) {
                meld(lijst.plaats(), "De lijst " + lijst.naam() + " bestaat al in de regelmodule waar deze op staat.",
                        "Geef deze lijst een eigen naam, bijvoorbeeld met de naam van de regio erachter.");
            }
        }
    }

    private void controleerCodes(List<Lijst> lijsten) {
        Map<String, Lijst.Veld> gezien = new HashMap<>();
        for (Lijst lijst : lijsten) {
            for (Lijst.Veld woord : lijst.velden()) {
                String sleutel = sleutel(lijst.soort()) + " " + woord.code().toLowerCase(Locale.ROOT);
                Lijst.Veld eerder = lijst.soort() == Lijstsoort.AGENDA ? null : gezien.putIfAbsent(sleutel, woord);
                if (eerder != null) {
                    meld(woord.plaats(), sleutel(lijst.soort()) + " " + woord.code() + " bestaat al: "
                            + eerder.plaats() + ".",
                            "Geef één van beide een andere naam, of haal er één weg.");
                }
            }
        }
    }

    /** Questions and counters share the names of the JSON input. */
    private static String sleutel(Lijstsoort soort) {
        return switch (soort) {
            case VRAGEN, TELLERS -> "Het feit";
            case CRITERIA -> "Het criterium";
            case OVERLEGGEN -> "Het overleg";
            case INGANGEN -> "De ingang";
            case BEHOEFTEN -> "De behoefte";
            case SIGNALEN -> "Het signaal";
            case PARTIJEN -> "De partij";
            case AGENDA -> "Het agendapunt";
            case AFWIJKREDENEN -> "De reden om af te wijken";
            case FUNCTIES -> "De functie";
        };
    }

    private void controleerRegelnamen(List<Bestand> bestanden) {
        Map<String, Plaats> gezien = new HashMap<>();
        for (Bestand bestand : bestanden) {
            for (Onderdeel regel : bestand.regels()) {
                Plaats plaats = new Plaats(bestand.kop().bestand(), regel.regel());
                Plaats eerder = gezien.putIfAbsent(regel.naam(), plaats);
                if (eerder != null) {
                    meld(plaats, "Er is al een regel met de naam \"" + regel.naam() + "\": " + eerder + ".",
                            "Geef elke regel een eigen naam.");
                }
            }
        }
    }

    private void meld(Plaats plaats, String melding, String remedie) {
        fouten.meld(plaats.bestand(), plaats.regelnummer(), melding, remedie);
    }
}
