package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.melding.Spelling;

/** Reads what stands above the lists and rules of a file, one {@code package} or {@code import} at a time. */
final class Koplezer {

    private static final List<String> BEZETTE_PAKKETTEN = List.of("java", "javax", "org.drools", "org.kie");
    private static final String EIGEN_NAAM = "Kies een eigen naam, bijvoorbeeld: package nl.actieoverleg.mijnregio;";

    private final Tekenrij tekens;
    private final Lijstenkaart eronder;
    private final Bestandskop kop;
    private boolean metPakket;

    Koplezer(Tekenrij tekens, Lijstenkaart eronder, Bestandskop kop) {
        this.tekens = tekens;
        this.eronder = eronder;
        this.kop = kop;
    }

    /**
     * Reads one of them.
     *
     * @param bovenaan whether nothing stands above it
     * @return whether it can be read; if not, that was reported
     */
    boolean lees(boolean bovenaan) {
        Teken woord = tekens.neem();
        boolean pakket = woord.is("package");
        metPakket |= pakket;
        String soort = !pakket && tekens.kijk(1).isNaam() && isImportsoort() ? tekens.neem().tekst() : "";
        String naam = leesNaam();
        if (naam == null) {
            return false;
        }
        if (soort.equals("accumulate")) {
            tekens.meld(woord, "Een regelmodule mag dit niet bevatten: import accumulate.",
                    "Haal het weg. Een bestand bestaat uit package, import, lijsten (declare) en regels (rule).");
            slaRegelOver();
        } else if (pakket && !bovenaan) {
            tekens.meld(woord, "Hier staat package, maar dat hoort één keer helemaal bovenaan.",
                    "Zet package één keer, boven alle import-regels.");
        } else if (pakket) {
            leesPakket(naam, woord);
        } else if (!soort.isEmpty()) {
            leesFunctie(naam, woord);
        } else {
            leesImport(naam, woord);
        }
        tekens.neemAls(";");
        return !pakket || bovenaan;
    }

    private boolean isImportsoort() {
        return tekens.is("function") || tekens.is("static") || tekens.is("accumulate");
    }

    /** A name with points and no spaces, or null when something else stands here. */
    private String leesNaam() {
        StringBuilder naam = new StringBuilder();
        while (true) {
            Teken deel = tekens.kijk();
            boolean eerste = naam.isEmpty();
            if (!deel.isNaam() && (eerste || !deel.is("*")) || !eerste && deel.los()) {
                if (deel.soort() != Teken.Soort.ONLEESBAAR) {
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

    private void leesPakket(String pakket, Teken woord) {
        kop.zetPakket(pakket, woord.regelnummer());
        if (!Naamvorm.isPakket(pakket)) {
            tekens.meld(woord, "De naam " + pakket + " kan niet achter package staan.",
                    "Gebruik kleine letters en punten, bijvoorbeeld: package nl.actieoverleg.mijnregio;");
        } else if (isBezet(pakket)) {
            tekens.meld(woord, "De package " + pakket + " is al in gebruik voor andere zaken dan regels.", EIGEN_NAAM);
        } else if (eronder.heeftPakket(pakket)) {
            tekens.meld(woord, "De package " + pakket + " hoort al bij een regelmodule waar deze op staat.",
                    EIGEN_NAAM);
        }
    }

    private static boolean isBezet(String pakket) {
        for (String bezet : BEZETTE_PAKKETTEN) {
            if (pakket.equals(bezet) || pakket.startsWith(bezet + ".")) {
                return true;
            }
        }
        return pakket.equals(Bestandskop.REGELPAKKET);
    }

    private void leesFunctie(String functie, Teken woord) {
        if (functie.equals(Bestandskop.MINSTENS)) {
            kop.kenMinstens();
        } else {
            tekens.meld(woord, "De functie " + functie + " mag een regel niet gebruiken.",
                    "De enige functie voor regels is: import function " + Bestandskop.MINSTENS + ";");
        }
    }

    /** Reports that there was no package; asked at the end of the file. */
    void rondAf() {
        if (!metPakket) {
            tekens.fouten().meld(tekens.bestand(), 1, "Bovenaan dit bestand ontbreekt package.",
                    "Begin het bestand met een regel als: package nl.actieoverleg.mijnregio;");
        }
    }

    private void leesImport(String doel, Teken woord) {
        String type = doel.substring(doel.lastIndexOf('.') + 1);
        String pakket = doel.substring(0, Math.max(0, doel.lastIndexOf('.')));
        if (doel.equals(Bestandskop.REGELPAKKET + ".*")) {
            kop.kenWoordenschat();
        } else if (pakket.equals(Bestandskop.REGELPAKKET) && Bestandskop.WOORDTYPEN.contains(type)) {
            kop.kenType(doel);
        } else if (pakket.equals(kop.pakket())) {
            tekens.meld(woord, "De lijst " + type + " staat in deze regelmodule zelf.",
                    "Haal deze import weg: lijsten van de eigen module zijn al bekend.");
        } else if (!eronder.magImporteren(doel) || !Naamvorm.isPakket(pakket) || !Naamvorm.isLijst(type)
                || Bestandskop.WOORDTYPEN.contains(type)) {
            // What it would have brought is not reported as missing too.
            kop.kenWoordenschat();
            weigerImport(doel, woord);
        } else {
            kop.kenType(doel);
        }
    }

    private void weigerImport(String doel, Teken woord) {
        List<String> bekend = new ArrayList<>(List.of(Bestandskop.REGELPAKKET + ".*"));
        bekend.addAll(eronder.volledigeNamen());
        String bedoeld = Spelling.dichtstbij(doel, bekend);
        tekens.meld(woord, "De import " + doel + " is niet toegestaan.", bedoeld != null ? "Bedoelde u " + bedoeld + "?"
                : "Regels kennen alleen " + Bestandskop.REGELPAKKET
                        + ".* en de lijsten van de regelmodule waar deze op staat"
                        + (bekend.size() == 1 ? "." : ", zoals " + bekend.get(1) + "."));
    }
}
