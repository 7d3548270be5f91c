package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;

/** Reads one declared list. */
final class Lijstlezer {

    private static final Pattern NAAM = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern VELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    /** Annotations of a field that take no text; the others that a kind of list allows take one. */
    private static final Set<String> MERKEN = Set.of("poort", "volgorde", "aanmelding", "vierogen");
    /** Annotations that name a code, of the field itself or of another. */
    private static final Set<String> CODES = Set.of("code", "overleg", "na");

    private final String bestand;
    private final Bestandskop kop;
    private final Regelfouten fouten;
    private final Kenmerklezer kenmerklezer;

    Lijstlezer(Bestandskop kop, Regelfouten fouten) {
        this.bestand = kop.bestand();
        this.kop = kop;
        this.fouten = fouten;
        this.kenmerklezer = new Kenmerklezer(bestand, fouten);
    }

    /**
     * Reads a list.
     *
     * @param boom the list as the parser sees it
     * @param onderdeel the same list as it stands in the text
     * @return the list as far as it can be read, or null when it does not say what it lists
     */
    Lijst lees(Boom.Lijstboom boom, Onderdeel onderdeel) {
        controleerNaam(onderdeel);
        boolean gewoon = boom.gewoon() && boom.naam().equals(onderdeel.naam())
                && boom.velden().keySet().equals(namen(onderdeel));
        if (!gewoon) {
            fouten.meld(bestand, onderdeel.regel(), "De lijst " + onderdeel.naam() + " is niet te lezen.",
                    "Schrijf alleen declare, de naam, de soort lijst, de velden met hun kenmerken, en end.");
            return null;
        }
        Lijstsoort soort = soort(onderdeel);
        if (soort == null) {
            return null;
        }
        boolean mistAntwoord = soort.veldtype().equals(Bestandskop.ANTWOORD) && !kop.kentWoord(Bestandskop.ANTWOORD);
        if (mistAntwoord) {
            fouten.meld(bestand, onderdeel.regel(), "Dit bestand kent het woord " + Bestandskop.ANTWOORD + " nog niet.",
                    "Zet bovenaan: import " + Bestandskop.REGELPAKKET + ".*;");
        }
        if (onderdeel.velden().isEmpty()) {
            fouten.meld(bestand, onderdeel.regel(), "De lijst " + onderdeel.naam() + " is leeg.",
                    "Voeg een veld toe, of haal de lijst weg.");
        }
        Set<String> gezien = new HashSet<>();
        List<Lijst.Veld> woorden = new ArrayList<>();
        for (Onderdeel.Veld veld : onderdeel.velden()) {
            if (gezien.add(veld.naam().toLowerCase(Locale.ROOT))) {
                woorden.add(leesVeld(boom.velden().get(veld.naam()), veld, soort));
            } else {
                fouten.meld(bestand, veld.regel(), "Het veld " + veld.naam() + " staat dubbel in deze lijst.",
                        "Haal er één weg of geef het een andere naam.");
            }
        }
        return new Lijst(onderdeel.naam(), soort, List.copyOf(woorden), new Plaats(bestand, onderdeel.regel()));
    }

    private static Set<String> namen(Onderdeel onderdeel) {
        Set<String> namen = new HashSet<>();
        onderdeel.velden().forEach(veld -> namen.add(veld.naam()));
        return namen;
    }

    private void controleerNaam(Onderdeel onderdeel) {
        if (!NAAM.matcher(onderdeel.naam()).matches()) {
            fouten.meld(bestand, onderdeel.regel(), "Een lijst kan niet " + onderdeel.naam() + " heten.",
                    "Begin met een hoofdletter en gebruik alleen letters en cijfers, bijvoorbeeld FeitenRegio.");
        } else if (isBezet(onderdeel.naam())) {
            fouten.meld(bestand, onderdeel.regel(),
                    "Een lijst kan niet " + onderdeel.naam() + " heten: dat woord heeft al een betekenis.",
                    "Kies een andere naam, bijvoorbeeld FeitenRegio.");
        }
    }

    /**
     * Whether the vocabulary or Java itself has a type of this name, which every field and rule would then see
     * instead, or an annotation, which Drools would take for this type.
     */
    private static boolean isBezet(String naam) {
        boolean isSoort = Stream.of(Lijstsoort.values()).anyMatch(soort -> soort.annotatie().equalsIgnoreCase(naam));
        if (isSoort || Bestandskop.WOORDTYPEN.contains(naam)) {
            return true;
        }
        try {
            Class.forName("java.lang." + naam, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private Lijstsoort soort(Onderdeel onderdeel) {
        List<String> bekend = Stream.of(Lijstsoort.values()).map(Lijstsoort::annotatie).toList();
        Lijstsoort soort = null;
        for (Onderdeel.Kenmerk kenmerk : onderdeel.kenmerken()) {
            Optional<Lijstsoort> gevonden = Lijstsoort.van(kenmerk.naam());
            if (gevonden.isEmpty()) {
                String bedoeld = Spelling.dichtstbij(kenmerk.naam(), bekend);
                kenmerklezer.meld(kenmerk, "Een lijst kan geen kenmerk @" + kenmerk.naam() + " hebben.",
                        bedoeld == null ? "Kies één van: @" + String.join(", @", bekend) + "."
                                : "Bedoelde u @" + bedoeld + "?");
                return null;
            }
            if (soort != null) {
                kenmerklezer.meld(kenmerk, "De lijst " + onderdeel.naam() + " heeft meer dan één soort.",
                        "Laat er één staan, @" + soort.annotatie() + " of @" + kenmerk.naam() + ".");
                return soort;
            }
            soort = gevonden.get();
        }
        if (soort == null) {
            fouten.meld(bestand, onderdeel.regel(), "De lijst " + onderdeel.naam() + " zegt niet wat er in staat.",
                    "Zet onder de naam één van: @" + String.join(", @", bekend) + ".");
        }
        return soort;
    }

    private Lijst.Veld leesVeld(Boom.Veldboom boom, Onderdeel.Veld veld, Lijstsoort soort) {
        if (!VELD.matcher(veld.naam()).matches()) {
            fouten.meld(bestand, veld.regel(), "Een veld kan niet " + veld.naam() + " heten.",
                    "Begin met een kleine letter en gebruik alleen letters en cijfers, bijvoorbeeld ab1.");
        }
        String type = boom.type();
        if (!type.equals(soort.veldtype()) || !boom.gewoon()) {
            fouten.meld(bestand, veld.regel(), "Het veld " + veld.naam() + " is een " + type + ", maar in een lijst @"
                    + soort.annotatie() + " is elk veld een " + soort.veldtype() + ".",
                    "Schrijf: " + veld.naam() + " : " + soort.veldtype());
        }
        List<String> merken = soort.optioneel().stream().filter(MERKEN::contains).sorted().toList();
        List<String> metTekst = Stream.concat(soort.verplicht().stream(),
                soort.optioneel().stream().filter(naam -> !MERKEN.contains(naam)).sorted()).toList();
        Map<String, String> kenmerken = new LinkedHashMap<>(kenmerklezer.lees(boom.kenmerken(), veld.kenmerken(),
                "een veld van een lijst @" + soort.annotatie(), metTekst, Set.copyOf(merken)));
        for (String verplicht : soort.verplicht()) {
            if (veld.kenmerken().stream().noneMatch(kenmerk -> kenmerk.naam().equals(verplicht))) {
                fouten.meld(bestand, veld.regel(), "Bij het veld " + veld.naam() + " ontbreekt @" + verplicht + ".",
                        "Zet onder het veld: @" + verplicht + "( \"…\" )");
            }
        }
        for (Onderdeel.Kenmerk kenmerk : veld.kenmerken()) {
            controleerWaarde(veld, kenmerk, kenmerken.get(kenmerk.naam()));
        }
        if (kenmerken.containsKey("na") && kenmerken.containsKey("soort")) {
            fouten.meld(bestand, veld.regel(), "Het veld " + veld.naam() + " heeft zowel @na als @soort.",
                    "Alleen een gewone ingang krijgt met @na een plek; haal één van beide weg.");
        }
        return new Lijst.Veld(veld.naam(), Collections.unmodifiableMap(kenmerken), new Plaats(bestand, veld.regel()));
    }

    private void controleerWaarde(Onderdeel.Veld veld, Onderdeel.Kenmerk kenmerk, String waarde) {
        if (waarde == null) {
            return;
        }
        if (kenmerk.naam().equals("soort") && !Ingang.SOORTEN.contains(waarde)) {
            String bedoeld = Spelling.dichtstbij(waarde, Ingang.SOORTEN);
            kenmerklezer.meld(kenmerk, "De soort ingang " + waarde + " bestaat niet.",
                    bedoeld == null ? "Kies " + String.join(" of ", Ingang.SOORTEN)
                            + "; een gewone ingang heeft geen @soort."
                            : "Bedoelde u " + bedoeld + "?");
        } else if (CODES.contains(kenmerk.naam()) && kenmerklezer.isCode(waarde, kenmerk)
                && kenmerk.naam().equals("code")) {
            String letters = waarde.replaceAll("[^A-Za-z0-9]", "");
            if (!letters.equalsIgnoreCase(veld.naam())) {
                fouten.meld(bestand, veld.regel(), "Het veld " + veld.naam() + " en de code " + waarde
                        + " passen niet bij elkaar.",
                        "Een veld heet als zijn code, zonder leestekens: " + veldnaam(waarde)
                                + " : …, of pas de code aan.");
            }
        }
    }

    /** The field for a code: NN-3a gives nn3a, MDA_PLUS gives mdaPlus. */
    private static String veldnaam(String code) {
        StringBuilder naam = new StringBuilder();
        for (String deel : code.split("[^A-Za-z0-9]+")) {
            String klein = deel.toLowerCase(Locale.ROOT);
            naam.append(naam.isEmpty() ? klein : klein.substring(0, 1).toUpperCase(Locale.ROOT) + klein.substring(1));
        }
        return naam.toString();
    }
}
