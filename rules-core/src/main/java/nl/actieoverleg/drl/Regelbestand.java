package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * One DRL file as it was read: its head, its lists, and where its rules stand.
 *
 * <p>A list or rule that cannot be read does not keep the others from being read, so that an author sees every fault at
 * once.
 */
final class Regelbestand {

    private static final Set<String> BEGIN = Set.of("rule", "declare", "query");
    private static final Set<String> KOP = Set.of("package", "import");
    private static final List<String> WOORDEN = List.of("package", "import", "declare", "rule");
    /** Fewer names in common with another file may be a slip. */
    private static final int MINSTENS_SAMEN = 2;

    /** What people write for these words in Dutch. */
    private static final Map<String, String> NEDERLANDS = Map.of("regel", "rule", "regels", "rule", "lijst", "declare",
            "pakket", "package", "importeer", "import");

    private final Tekenrij tekens;
    private final Bestandskop kop;
    private final List<Lijst> lijsten = new ArrayList<>();
    private final List<Tekenrij> regels = new ArrayList<>();
    /** The names of its rules and its codes, by which a copy of it is known. */
    private final Set<String> namen = new HashSet<>();
    private boolean volledig;
    private boolean alleRegels;

    /**
     * Reads a file.
     *
     * @param eronder the layers below; null when they are not there or not whole
     * @param elders the folder of another region with a list of a name, if any; null when that is not known
     */
    Regelbestand(String bestand, String tekst, List<Regelmodule> eronder, UnaryOperator<String> elders) {
        tekens = Tekenlezer.lees(bestand, tekst, new Regelfouten());
        kop = new Bestandskop(tekens, eronder, elders);
        lees();
        leesNamen();
    }

    /** Whether a text looks as if it were one. */
    static boolean lijktErop(String tekst) {
        boolean regel = false;
        boolean eind = false;
        for (String een : tekst.split("\\R")) {
            regel |= een.startsWith("rule \"") || een.startsWith("declare ");
            eind |= een.strip().equals("end");
        }
        return regel && eind;
    }

    /** Its path in the module. */
    String naam() {
        return tekens.bestand();
    }

    /** Its head. */
    Bestandskop kop() {
        return kop;
    }

    /** Its lists, as far as they can be read. */
    List<Lijst> lijsten() {
        return lijsten;
    }

    /** Its rules, each from the word {@code rule} up to and with the word {@code end}. */
    List<Tekenrij> regels() {
        return regels;
    }

    /** Whether every list and import was read. */
    boolean isVolledig() {
        return volledig;
    }

    /** Whether every rule is among {@link #regels()}. */
    boolean heeftAlleRegels() {
        return alleRegels;
    }

    /** Where everything that is wrong with it goes to. */
    Regelfouten fouten() {
        return tekens.fouten();
    }

    private void leesNamen() {
        List<Teken> alle = tekens.alles();
        for (int i = 1; i < alle.size(); i++) {
            Teken teken = alle.get(i);
            if (teken.isTekst() && alle.get(i - 1).is("rule")) {
                namen.add("rule " + teken.inhoud());
            } else if (teken.isTekst() && i > 2 && alle.get(i - 2).is("code") && alle.get(i - 3).is("@")) {
                namen.add("@code " + teken.inhoud());
            }
        }
    }

    /**
     * The first of these that has most of what is named here too: everything is then there twice; null for none.
     *
     * @param genoemd what these name together; takes what this one names
     */
    Regelbestand origineel(List<Regelbestand> eerdere, Set<String> genoemd) {
        int nieuw = 0;
        for (String naam : namen) {
            nieuw += genoemd.add(naam) ? 1 : 0;
        }
        if (2 * nieuw >= namen.size()) {
            return null;
        }
        for (Regelbestand eerder : eerdere) {
            int samen = 0;
            for (String naam : namen) {
                samen += eerder.namen.contains(naam) ? 1 : 0;
            }
            if (samen >= MINSTENS_SAMEN && 2 * samen > namen.size()) {
                return eerder;
            }
        }
        return null;
    }

    /** The package of the module: that of most files, so that the odd one out is the one that is reported. */
    static String pakket(List<Regelbestand> bestanden) {
        Map<String, Integer> aantallen = new TreeMap<>();
        for (Regelbestand bestand : bestanden) {
            String een = bestand.kop().pakket();
            aantallen.put(een, aantallen.getOrDefault(een, 0) + 1);
        }
        aantallen.remove("");
        String pakket = "";
        for (Map.Entry<String, Integer> aantal : aantallen.entrySet()) {
            if (aantal.getValue() > aantallen.getOrDefault(pakket, 0)) {
                pakket = aantal.getKey();
            }
        }
        for (Regelbestand bestand : bestanden) {
            Bestandskop kop = bestand.kop();
            if (!kop.pakket().isEmpty() && !kop.pakket().equals(pakket)) {
                bestand.fouten().meld(bestand.naam(), kop.pakketregelnummer(),
                        "Dit bestand hoort bij package " + kop.pakket() + ", de rest van de module bij " + pakket + ".",
                        "Schrijf in alle bestanden van de module: package " + pakket + ";");
            }
        }
        return pakket;
    }

    private void lees() {
        List<Tekenrij> lijstdelen = new ArrayList<>();
        boolean eerste = true;
        // An empty file was half saved: what stood in it is not to be missed as well.
        volledig = !tekens.isOp();
        alleRegels = volledig;
        while (!tekens.isOp()) {
            if (begint(0)) {
                leesDeel(lijstdelen);
            } else if (tekens.kijk().isNaam() && KOP.contains(tekens.kijk().tekst())) {
                volledig &= kop.lees(eerste);
            } else {
                weigerRest();
            }
            eerste = false;
        }
        kop.rondAf(volledig);
        for (Tekenrij deel : lijstdelen) {
            Lijst lijst = new Lijstlezer(deel, kop).lees();
            volledig &= lijst != null && lijsten.add(lijst);
        }
    }

    private boolean begint(int verder) {
        Teken teken = tekens.kijk(verder);
        Teken ervoor = tekens.kijk(verder - 1);
        return teken.isNaam() && BEGIN.contains(teken.tekst()) && !isVeld(verder) && (ervoor.isEinde()
                || ervoor.regelnummer() < teken.regelnummer() || ervoor.is("end") || ervoor.is(";"));
    }

    private boolean eindigt(int verder) {
        return tekens.is(verder, "end") && !isVeld(verder);
    }

    /** Whether a word of the language is used as the name of a field here; that is refused later, as such. */
    private boolean isVeld(int verder) {
        return tekens.is(verder + 1, ":");
    }

    private void leesDeel(List<Tekenrij> lijstdelen) {
        int lengte = 1;
        while (lengte < tekens.lengte() && (!tekens.kijk(lengte).isNaam() || !begint(lengte) && !eindigt(lengte))) {
            lengte++;
        }
        boolean afgesloten = lengte < tekens.lengte() && eindigt(lengte);
        Tekenrij deel = tekens.neem(afgesloten ? lengte + 1 : lengte);
        Teken woord = deel.kijk();
        if (deel.isLeesbaar() && afgesloten && !woord.is("query")) {
            (woord.is("rule") ? regels : lijstdelen).add(deel);
            return;
        }
        volledig &= woord.is("rule");
        alleRegels = false;
        if (deel.isLeesbaar() && !afgesloten) {
            deel.meld(woord, "De " + (woord.is("declare") ? "lijst" : "regel")
                    + " die hier begint, wordt niet afgesloten.", "Zet er het woord end onder.");
        } else if (deel.isLeesbaar()) {
            deel.meld(woord, "Een regelmodule kent geen query's.", "Schrijf een regel: rule \"…\" … when … then end");
        }
    }

    /** Refuses what is neither head nor list nor rule, up to where the next of these starts. */
    private void weigerRest() {
        int lengte = 1;
        while (lengte < tekens.lengte() && !begint(lengte) && !tekens.is(lengte - 1, "end") && !isKop(lengte)) {
            lengte++;
        }
        Tekenrij deel = tekens.neem(lengte);
        Teken eerste = deel.kijk();
        if (deel.isLeesbaar()) {
            String nederlands = NEDERLANDS.get(eerste.tekst().toLowerCase(Locale.ROOT));
            String bedoeld = nederlands != null || !eerste.isNaam() ? nederlands
                    : Spelling.dichtstbij(eerste.tekst(), WOORDEN);
            deel.meld(eerste, "Hier staat iets buiten een lijst of regel: " + eerste.tekst() + ".",
                    (bedoeld == null ? "Haal het weg, of zet er // voor als het een opmerking is."
                            : "Bedoelde u " + bedoeld + "?")
                            + " Een bestand bestaat uit package, import, declare … end en rule … end.");
        }
        volledig = false;
        alleRegels = false;
    }

    private boolean isKop(int verder) {
        Teken teken = tekens.kijk(verder);
        return teken.isNaam() && KOP.contains(teken.tekst())
                && (teken.regelnummer() > tekens.kijk(verder - 1).regelnummer() || tekens.is(verder - 1, ";"));
    }
}
