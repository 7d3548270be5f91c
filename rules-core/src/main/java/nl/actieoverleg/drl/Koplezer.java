package nl.actieoverleg.drl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.melding.Regelfouten;

/** Reads the head of a DRL file from its syntax tree, and refuses what may not stand beside lists and rules. */
final class Koplezer {

    private static final Pattern PAKKET = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*\\.[A-Z][A-Za-z0-9]*");

    private final Brontekst bron;
    private final Boom boom;
    private final Lagen lagen;
    private final Regelfouten fouten;
    private final Map<String, String> namen = new LinkedHashMap<>();
    private boolean woordenschat;
    private boolean minstens;

    Koplezer(Brontekst bron, Boom boom, Lagen lagen, Regelfouten fouten) {
        this.bron = bron;
        this.boom = boom;
        this.lagen = lagen;
        this.fouten = fouten;
    }

    /**
     * Reads the head.
     *
     * @param heel whether all of it is there; what is missing from a head that could not be read whole is not reported
     */
    Bestandskop lees(boolean heel) {
        Teken eerste = bron.tekens().stream().findFirst().orElse(null);
        int pakketregel = eerste == null ? 1 : eerste.regel();
        leesPakket(pakketregel);
        for (Boom.Plek invoer : boom.imports()) {
            leesImport(invoer.wat(), invoer.regel());
        }
        for (Boom.Plek invoer : boom.functies()) {
            if (invoer.wat().equals(Bestandskop.MINSTENS)) {
                minstens = true;
            } else {
                fouten.meld(bron.bestand(), invoer.regel(), "De functie " + invoer.wat()
                        + " mag een regel niet gebruiken.",
                        "De enige functie voor regels is: import function " + Bestandskop.MINSTENS + ";");
            }
        }
        for (Boom.Plek vreemd : boom.vreemd()) {
            fouten.meld(bron.bestand(), Math.max(1, vreemd.regel()),
                    "Een regelmodule mag dit niet bevatten: " + vreemd.wat() + ".",
                    "Haal het weg. Een bestand bestaat uit package, import, lijsten (declare) en regels (rule).");
        }
        return new Bestandskop(bron.bestand(), boom.pakket(), pakketregel, namen, woordenschat || !heel,
                minstens || !heel);
    }

    private void leesPakket(int regel) {
        String pakket = boom.pakket();
        if (pakket.isEmpty()) {
            if (bron.tekens().stream().noneMatch(teken -> teken.is("package"))) {
                fouten.meld(bron.bestand(), 1, "Bovenaan dit bestand ontbreekt package.",
                        "Begin het bestand met een regel als: package nl.actieoverleg.mijnregio;");
            }
        } else if (!PAKKET.matcher(pakket).matches()
                || Stream.of(pakket.split("\\.")).anyMatch(SourceVersion::isKeyword)) {
            fouten.meld(bron.bestand(), regel, "De naam " + pakket + " kan niet achter package staan.",
                    "Gebruik kleine letters en punten, bijvoorbeeld: package nl.actieoverleg.mijnregio;");
        } else if (pakket.equals(Bestandskop.REGELPAKKET)
                || pakket.matches("(java|javax|org\\.drools|org\\.kie)(\\..*)?")) {
            fouten.meld(bron.bestand(), regel, "De package " + pakket
                    + " is al in gebruik voor andere zaken dan regels.",
                    "Kies een eigen naam, bijvoorbeeld: package nl.actieoverleg.mijnregio;");
        } else if (lagen.heeftPakket(pakket)) {
            fouten.meld(bron.bestand(), regel, "De package " + pakket
                    + " hoort al bij een regelmodule waar deze op staat.",
                    "Kies een eigen naam, bijvoorbeeld: package nl.actieoverleg.mijnregio;");
        }
    }

    private void leesImport(String doel, int regel) {
        if (doel.equals(Bestandskop.REGELPAKKET + ".*")) {
            woordenschat = true;
            return;
        }
        String type = doel.substring(doel.lastIndexOf('.') + 1);
        String pakket = doel.substring(0, Math.max(0, doel.lastIndexOf('.')));
        if (pakket.equals(Bestandskop.REGELPAKKET) && Bestandskop.WOORDTYPEN.contains(type)) {
            namen.put(type, doel);
        } else if (pakket.equals(boom.pakket())) {
            fouten.meld(bron.bestand(), regel, "De lijst " + type + " staat in deze regelmodule zelf.",
                    "Haal deze import weg: lijsten van de eigen module zijn al bekend.");
        } else if (!lagen.magImporteren(doel) || !TYPE.matcher(doel).matches()
                || Bestandskop.WOORDTYPEN.contains(type)) {
            // What it would have brought is not reported as missing too.
            woordenschat = true;
            List<String> bekend = Stream.concat(Stream.of(Bestandskop.REGELPAKKET + ".*"),
                    lagen.volledigeNamen().stream()).toList();
            String bedoeld = Spelling.dichtstbij(doel, bekend);
            fouten.meld(bron.bestand(), regel, "De import " + doel + " is niet toegestaan.",
                    bedoeld != null ? "Bedoelde u " + bedoeld + "?"
                            : "Regels kennen alleen " + Bestandskop.REGELPAKKET
                                    + ".* en de lijsten van de regelmodule waar deze op staat"
                                    + (lagen.volledigeNamen().isEmpty() ? "." : ", zoals "
                                            + lagen.volledigeNamen().get(0) + "."));
        } else {
            namen.put(type, doel);
        }
    }
}
