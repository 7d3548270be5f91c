package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regel.Routering;
import nl.actieoverleg.regel.Woorden;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * The head of a DRL file, read one {@code package} or {@code import} at a time, and what the names in that file mean by
 * it: the words that it knows and the lists that its rules can ask.
 */
final class Bestandskop {

    /** The package of the vocabulary. */
    private static final String REGELPAKKET = Antwoord.class.getPackageName();
    static final String ANTWOORD = Antwoord.class.getSimpleName();
    static final String PEILDATUM = Peildatum.class.getSimpleName();
    static final String ROUTERING = Routering.class.getSimpleName();
    /** Every type of the vocabulary; a list cannot have such a name. */
    static final Set<String> WOORDTYPEN = Set.of(ANTWOORD, PEILDATUM, ROUTERING, Woorden.class.getSimpleName());
    /** The types of the vocabulary that a rule may put conditions on. */
    static final List<String> VRAAGBAAR = List.of(PEILDATUM, ROUTERING);
    /** The one function that rules may use. */
    private static final String MINSTENS = Woorden.class.getName() + ".minstens";

    private static final List<String> IMPORTSOORTEN = List.of("function", "static", "accumulate");
    private static final List<String> BEZETTE_PAKKETTEN = List.of("java.", "javax.", "org.drools.", "org.kie.");
    private static final String EIGEN_NAAM = "Kies een eigen naam, bijvoorbeeld: package nl.actieoverleg.mijnregio;";

    private final Tekenrij tekens;
    private final Set<String> pakkettenEronder = new HashSet<>();
    private final boolean vertrouwt;
    /** The lists of those layers by full name. */
    private final Map<String, Lijst> lijstenEronder = new LinkedHashMap<>();
    /** The types that it imports one by one; without a list for a word and for a list that is taken on trust. */
    private final Map<String, Lijst> namen = new LinkedHashMap<>();
    /** The lists of another region that it imports: of each use that need not be told again. */
    private final Set<String> geweigerd = new HashSet<>();
    private final UnaryOperator<String> elders;
    private Map<String, Lijst> eigen = Map.of();
    private boolean alleEigen;
    private boolean metPakket;
    private String pakket = "";
    private int pakketregelnummer = 1;
    private boolean woordenschat;
    private boolean minstens;

    /**
     * @param eronder the layers below the module; null when they are not there or not whole: what is imported is then
     *     taken on trust
     * @param elders the folder of another region with a list of a name, if any; null when that is not known
     */
    Bestandskop(Tekenrij tekens, List<Regelmodule> eronder, UnaryOperator<String> elders) {
        this.tekens = tekens;
        this.elders = elders;
        this.vertrouwt = eronder == null;
        for (Regelmodule module : vertrouwt ? List.<Regelmodule>of() : eronder) {
            pakkettenEronder.add(module.pakket());
            for (Lijst lijst : module.lijsten()) {
                lijstenEronder.put(module.pakket() + "." + lijst.naam(), lijst);
            }
        }
    }

    /** Its package; empty when it has none that can be read. */
    String pakket() {
        return pakket;
    }

    int pakketregelnummer() {
        return pakketregelnummer;
    }

    /** Takes the lists of the module itself; when these are not all, a name that is not found says nothing. */
    void kent(Map<String, Lijst> lijsten, boolean alle) {
        eigen = lijsten;
        alleEigen = alle;
    }

    /** Reports that it does not import the word {@code minstens}, if so. */
    void controleerMinstens(Teken bij) {
        if (!minstens) {
            tekens.meld(bij, "Dit bestand kent het woord minstens nog niet.",
                    "Zet bovenaan: import function " + MINSTENS + ";");
        }
    }

    /** Reports that it does not import this type of the vocabulary, if so. */
    void controleerWoord(Teken bij, String type) {
        if (!woordenschat && !namen.containsKey(type)) {
            tekens.meld(bij, "Dit bestand kent het woord " + type + " nog niet.",
                    "Zet bovenaan: import " + REGELPAKKET + ".*;");
        }
    }

    /** The list that it means by this name, or null when there is none or it is taken on trust. */
    Lijst lijst(String naam) {
        Lijst lijst = eigen.get(naam);
        return lijst != null ? lijst : namen.get(naam);
    }

    /** Whether it may mean a list by this name that is not known here. */
    boolean neemtAan(String naam) {
        return !alleEigen || vertrouwt && namen.containsKey(naam);
    }

    /** Whether it was told already that it cannot use a list of this name. */
    boolean heeftGeweigerd(String naam) {
        return geweigerd.contains(naam);
    }

    /** Whether a list surely has no such field. */
    boolean mist(Lijst lijst, String veld) {
        return lijst != null && alleEigen && !lijst.heeft(veld);
    }

    /** What to do about a list that it does not know. */
    String remedie(String naam) {
        List<String> bekend = new ArrayList<>(eigen.keySet());
        for (Map.Entry<String, Lijst> lijst : lijstenEronder.entrySet()) {
            bekend.add(lijst.getValue().naam());
            if (lijst.getValue().naam().equals(naam)) {
                return "Zet bovenaan het bestand: import " + lijst.getKey() + ";";
            }
        }
        String map = elders(naam);
        if (map != null) {
            return "Die lijst is van " + map + ". Zet deze regel in de map " + map + ".";
        }
        bekend.addAll(VRAAGBAAR);
        return Spelling.bedoeld(naam, bekend, "", "Wat hier kan: " + String.join(", ", bekend) + ".");
    }

    private String elders(String lijst) {
        return elders == null ? null : elders.apply(lijst);
    }

    /** What to do about a field that is not in this list. */
    String remedie(String veld, Lijst lijst) {
        List<Lijst> zichtbaar = new ArrayList<>(eigen.values());
        zichtbaar.addAll(namen.values());
        for (Lijst andere : zichtbaar) {
            if (andere != null && andere.heeft(veld)) {
                return "Het staat in " + andere.naam() + "; schrijf dus: " + andere.naam() + "( " + veld + " … )";
            }
        }
        return Spelling.bedoeld(veld, lijst.velden().stream().map(Lijst.Veld::naam).toList(), "",
                "Gebruik een veld dat in " + lijst.naam() + " staat, of voeg het daar toe.");
    }

    /**
     * Reads one of them.
     *
     * @param bovenaan whether nothing stands above it
     * @return whether it can be read; if not, that was reported
     */
    boolean lees(boolean bovenaan) {
        Teken woord = tekens.neem();
        boolean isPakket = woord.is("package");
        metPakket |= isPakket;
        String soort = !isPakket && tekens.kijk(1).isNaam() && IMPORTSOORTEN.contains(tekens.kijk().tekst())
                ? tekens.neem().tekst() : "";
        String naam = leesNaam();
        if (naam == null) {
            return false;
        }
        if (soort.equals("accumulate")) {
            tekens.meld(woord, "Een regelmodule mag dit niet bevatten: import accumulate.",
                    "Haal het weg. Een bestand bestaat uit package, import, lijsten (declare) en regels (rule).");
            slaRegelOver();
        } else if (isPakket && !bovenaan) {
            tekens.meld(woord, "Hier staat package, maar dat hoort één keer helemaal bovenaan.",
                    "Zet package één keer, boven alle import-regels.");
        } else if (isPakket) {
            leesPakket(naam, woord);
        } else if (!soort.isEmpty() && !naam.equals(MINSTENS)) {
            tekens.meld(woord, "De functie " + naam + " mag een regel niet gebruiken.",
                    "De enige functie voor regels is: import function " + MINSTENS + ";");
        } else if (!soort.isEmpty()) {
            minstens = true;
        } else {
            leesImport(naam, woord);
        }
        tekens.neemAls(";");
        return !isPakket || bovenaan;
    }

    /** A name with points and no spaces, or null when something else stands here. */
    private String leesNaam() {
        StringBuilder naam = new StringBuilder();
        while (true) {
            Teken deel = tekens.kijk();
            boolean eerste = naam.isEmpty();
            if (!deel.isNaam() && (eerste || !deel.is("*")) || !eerste && deel.los()) {
                if (deel.leesbaar()) {
                    tekens.meld(tekens.kijk(-1), "Dit is niet te lezen; het gaat mis bij " + deel.tekst() + ".",
                            "Schrijf achter package of import één naam, met punten tussen de delen.");
                }
                slaRegelOver();
                return null;
            }
            naam.append(tekens.neem().tekst());
            if (deel.is("*") || !tekens.is(".") || tekens.kijk().los()) {
                return naam.toString();
            }
            naam.append(tekens.neem().tekst());
        }
    }

    private void slaRegelOver() {
        int regelnummer = tekens.kijk(-1).regelnummer();
        while (!tekens.isOp() && tekens.kijk().regelnummer() == regelnummer && !tekens.is(";")) {
            tekens.neem();
        }
        tekens.neemAls(";");
    }

    private void leesPakket(String naam, Teken woord) {
        pakket = naam;
        pakketregelnummer = woord.regelnummer();
        if (!Naamvorm.isPakket(pakket)) {
            tekens.meld(woord, "De naam " + pakket + " kan niet achter package staan.",
                    "Gebruik kleine letters en punten, bijvoorbeeld: package nl.actieoverleg.mijnregio;");
        } else if (isBezet(pakket)) {
            tekens.meld(woord, "De package " + pakket + " is al in gebruik voor andere zaken dan regels.", EIGEN_NAAM);
        } else if (pakkettenEronder.contains(pakket)) {
            tekens.meld(woord, "De package " + pakket + " hoort al bij een regelmodule waar deze op staat.",
                    EIGEN_NAAM);
        }
    }

    private static boolean isBezet(String pakket) {
        for (String bezet : BEZETTE_PAKKETTEN) {
            if ((pakket + ".").startsWith(bezet)) {
                return true;
            }
        }
        return pakket.equals(REGELPAKKET);
    }

    /**
     * Ends the head; asked at the end of the file.
     *
     * @param volledig whether all of it was read; if not, what is missing from it is not reported
     */
    void rondAf(boolean volledig) {
        if (!metPakket) {
            tekens.fouten().meld(tekens.bestand(), 1, "Bovenaan dit bestand ontbreekt package.",
                    "Begin het bestand met: package nl.actieoverleg.mijnregio;");
        }
        woordenschat |= !volledig;
        minstens |= !volledig;
    }

    private void leesImport(String doel, Teken woord) {
        String type = doel.substring(doel.lastIndexOf('.') + 1);
        String vanPakket = doel.substring(0, Math.max(0, doel.lastIndexOf('.')));
        if (doel.equals(REGELPAKKET + ".*")) {
            woordenschat = true;
        } else if (vanPakket.equals(REGELPAKKET) && WOORDTYPEN.contains(type)) {
            namen.put(type, null);
        } else if (vanPakket.equals(pakket)) {
            tekens.meld(woord, "De lijst " + type + " staat in deze regelmodule zelf.",
                    "Haal deze import weg: lijsten van de eigen module zijn al bekend.");
        } else if (!vertrouwt && !lijstenEronder.containsKey(doel) || !Naamvorm.isPakket(vanPakket)
                || !Naamvorm.isLijst(type) || WOORDTYPEN.contains(type)) {
            // What it would have brought is not reported as missing too.
            woordenschat = true;
            weigerImport(doel, type, woord);
        } else {
            namen.put(type, lijstenEronder.get(doel));
        }
    }

    private void weigerImport(String doel, String type, Teken woord) {
        List<String> bekend = new ArrayList<>(List.of(REGELPAKKET + ".*"));
        bekend.addAll(lijstenEronder.keySet());
        String map = elders(type);
        if (map != null) {
            geweigerd.add(type);
        }
        tekens.meld(woord, "De import " + doel + " is niet toegestaan.", map != null ? "Die lijst is van " + map
                + ". Haal deze import weg, en zet elke regel die de lijst gebruikt in de map " + map + "."
                : Spelling.bedoeld(doel, bekend, "", "Regels kennen alleen " + REGELPAKKET + ".* en de lijsten van de "
                        + "regelmodule waar deze op staat" + (bekend.size() == 1 ? "." : ", zoals " + bekend.get(1)
                        + ".")));
    }
}
