package nl.actieoverleg.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import nl.actieoverleg.melding.Regelfouten;

/** Reads the outline of one list or rule: its annotations and fields, and whether its parts are where they belong. */
final class Onderdeellezer {

    /** Blanks a stretch of the source. */
    @FunctionalInterface
    interface Wisser {
        void wis(int begin, int eind);
    }

    /** Words that Drools or Java cannot take as the name of a field, beside the keywords of Java. */
    private static final Set<String> BEZET = Set.of("rule", "declare", "query", "import", "package", "global",
            "function", "when", "then", "end", "not", "and", "or", "unit", "modify", "with", "record", "extends",
            "toString", "hashCode", "getClass");
    /** More than any condition needs; deep nesting keeps the parser busy for a very long time. */
    private static final int DIEPST = 5;

    private final String bestand;
    private final List<Teken> tekens;
    private final Regelfouten fouten;
    private final Wisser wisser;
    private int plek = 1;

    /** @param tekens from the word {@code rule} or {@code declare} to the word {@code end} */
    Onderdeellezer(String bestand, List<Teken> tekens, Regelfouten fouten, Wisser wisser) {
        this.bestand = bestand;
        this.tekens = tekens;
        this.fouten = fouten;
        this.wisser = wisser;
    }

    /** The outline, or null when it cannot be read; what is wrong is in the list of faults. */
    Onderdeel lees() {
        Teken woord = tekens.get(0);
        if (woord.is("declare")) {
            return leesLijst();
        }
        if (woord.is("rule")) {
            return leesRegel();
        }
        return fout(woord, "Een regelmodule kent geen query's.", "Schrijf een regel: rule \"…\" … when … then end");
    }

    private Onderdeel leesLijst() {
        Teken naam = volgende();
        if (!naam.isNaam() || naam.is("end")) {
            return fout(naam, "Achter declare ontbreekt de naam van de lijst.",
                    "Geef de lijst een naam met een hoofdletter, bijvoorbeeld: declare Feiten");
        }
        Teken erna = tekens.get(plek);
        if (erna.is("extends")) {
            return fout(erna, "Een lijst kan geen andere lijst uitbreiden met extends.",
                    "Geef de lijst eigen velden, en noem beide lijsten in de regels die ze nodig hebben.");
        }
        if (!erna.is("@") && !erna.is("end") && !isVeldnaam()) {
            return fout(erna, "Achter declare " + naam.tekst() + " staat iets anders: " + erna.tekst() + ".",
                    "Achter declare staat één naam en daaronder de soort lijst, bijvoorbeeld @vragen.");
        }
        List<Onderdeel.Kenmerk> eigen = new ArrayList<>();
        List<Onderdeel.Veld> velden = new ArrayList<>();
        List<Onderdeel.Kenmerk> kenmerken = eigen;
        while (plek < tekens.size() - 1) {
            if (tekens.get(plek).is("@")) {
                if (!leesKenmerk(kenmerken)) {
                    return null;
                }
            } else if (isVeldnaam()) {
                Teken veld = volgende();
                kenmerken = new ArrayList<>();
                velden.add(new Onderdeel.Veld(veld.tekst(), veld.regel(), kenmerken));
                if (!leesVeldtype(veld)) {
                    return null;
                }
            } else {
                Teken vreemd = tekens.get(plek);
                return fout(vreemd, "In deze lijst staat iets anders dan velden: " + vreemd.tekst() + ".",
                        "Schrijf een veld met zijn kenmerken eronder, bijvoorbeeld: eenVraag : Antwoord");
            }
        }
        return onderdeel(Onderdeel.Soort.LIJST, naam.tekst(), eigen, velden);
    }

    private boolean isVeldnaam() {
        return tekens.get(plek).isNaam() && plek + 1 < tekens.size() && tekens.get(plek + 1).is(":");
    }

    private boolean leesVeldtype(Teken veld) {
        if (BEZET.contains(veld.tekst()) || SourceVersion.isKeyword(veld.tekst())) {
            fout(veld, "Een veld kan niet " + veld.tekst() + " heten: dat woord heeft in DRL een eigen betekenis.",
                    "Kies een andere naam, bijvoorbeeld met een Nederlands woord ervoor.");
            return false;
        }
        volgende();
        Teken type = volgende();
        if (!type.isNaam() || type.is("end")) {
            fout(veld, "Bij het veld " + veld.tekst() + " ontbreekt de soort waarde.",
                    "Schrijf die achter de dubbele punt, bijvoorbeeld: " + veld.tekst() + " : Antwoord");
            return false;
        }
        Teken erna = tekens.get(plek);
        if (erna.is("=")) {
            fout(erna, "Het veld " + veld.tekst() + " krijgt hier een beginwaarde; dat kan niet.",
                    "Haal weg wat vanaf het teken = staat. Wat niet is ingevuld, is vanzelf onbekend of 0.");
            return false;
        }
        if (!erna.is("@") && !erna.is("end") && !isVeldnaam()) {
            fout(erna, "Achter het veld " + veld.tekst() + " staat iets dat daar niet hoort: " + erna.tekst() + ".",
                    "Achter de soort waarde staan alleen kenmerken, bijvoorbeeld: @bron( \"…\" )");
            return false;
        }
        return true;
    }

    private Onderdeel leesRegel() {
        Teken naam = volgende();
        if (!naam.isTekst()) {
            return fout(naam, "Achter rule ontbreekt de naam van de regel.",
                    "Zet een leesbare zin tussen aanhalingstekens, bijvoorbeeld: rule \"Er is eerder gemeld\"");
        }
        if (tekens.stream().takeWhile(teken -> !teken.is("then")).noneMatch(teken -> teken.is("when"))) {
            return fout(tekens.get(0), "In deze regel ontbreekt het woord when.",
                    "Zet when boven de voorwaarden, en then en end eronder.");
        }
        List<Onderdeel.Kenmerk> kenmerken = new ArrayList<>();
        while (!tekens.get(plek).is("when")) {
            if (!tekens.get(plek).is("@")) {
                weigerAttribuut(tekens.get(plek));
            } else if (!leesKenmerk(kenmerken)) {
                return null;
            }
        }
        int when = plek++;
        while (!tekens.get(plek).is("then") && plek < tekens.size() - 1) {
            plek++;
        }
        if (!tekens.get(plek).is("then")) {
            return fout(tekens.get(0), "In deze regel ontbreekt het woord then.",
                    "Zet onder de voorwaarden then en daaronder end.");
        }
        if (!haakjesKloppen(tekens.subList(when + 1, plek))) {
            return null;
        }
        Teken gevolg = tekens.get(plek + 1);
        if (plek + 1 < tekens.size() - 1) {
            fout(gevolg, "Onder then staat iets, maar een regel voert niets uit.",
                    "Laat het stuk tussen then en end leeg. Wat de regel besluit, staat bovenaan: "
                            + "@criterium( \"AB-1\" )");
            wisser.wis(gevolg.begin(), tekens.get(tekens.size() - 1).begin());
        }
        return onderdeel(Onderdeel.Soort.REGEL, naam.inhoud(), kenmerken, List.of());
    }

    private void weigerAttribuut(Teken teken) {
        int begin = plek;
        while (!tekens.get(plek).is("@") && !tekens.get(plek).is("when")) {
            plek++;
        }
        fout(teken, "Een regel mag geen " + teken.tekst() + " hebben.",
                "Haal dit weg. Boven when staan alleen kenmerken, zoals @criterium( \"AB-1\" ); "
                        + "elke regel geldt altijd.");
        wisser.wis(tekens.get(begin).begin(), tekens.get(plek - 1).eind());
    }

    /** Reads {@code @naam} or {@code @naam( "tekst" )}. */
    private boolean leesKenmerk(List<Onderdeel.Kenmerk> kenmerken) {
        Teken apenstaart = volgende();
        Teken naam = volgende();
        if (!naam.isNaam() || BEZET.contains(naam.tekst())) {
            fout(apenstaart, "Achter het teken @ ontbreekt de naam van een kenmerk.",
                    "Schrijf die er direct achter, bijvoorbeeld: @bron( \"…\" )");
            return false;
        }
        kenmerken.add(new Onderdeel.Kenmerk(naam.tekst(), apenstaart.regel()));
        boolean eenTekst = tekens.get(plek).is("(") && plek + 2 < tekens.size() && tekens.get(plek + 1).isTekst()
                && tekens.get(plek + 2).is(")");
        if (eenTekst) {
            plek += 3;
        } else if (tekens.get(plek).is("(") || tekens.get(plek).is(".")) {
            fout(apenstaart, "Achter @" + naam.tekst() + " staat iets anders dan één tekst tussen haakjes.",
                    "Schrijf: @" + naam.tekst() + "( \"…\" )");
            return false;
        }
        return true;
    }

    private boolean haakjesKloppen(List<Teken> deel) {
        Deque<Teken> open = new ArrayDeque<>();
        for (Teken teken : deel) {
            if (teken.is("(") || teken.is("[") || teken.is("{")) {
                open.push(teken);
                if (open.size() > DIEPST) {
                    fout(teken, "Hier staan te veel haakjes in elkaar.",
                            "Verdeel dit over meer voorwaarden of regels.");
                    return false;
                }
            } else if (teken.is(")") || teken.is("]") || teken.is("}")) {
                if (open.isEmpty() || !hoortBij(open.pop(), teken)) {
                    fout(teken, "Dit haakje sluit niets af: " + teken.tekst() + ".",
                            "Kijk na of er een haakje te veel staat of eerder een haakje ontbreekt.");
                    return false;
                }
            }
        }
        if (!open.isEmpty()) {
            fout(open.peek(), "Het haakje dat hier opent, wordt niet afgesloten: " + open.peek().tekst() + ".",
                    "Zet het sluithaakje erbij, bijvoorbeeld: Feiten( eenVraag.ja )");
        }
        return open.isEmpty();
    }

    private static boolean hoortBij(Teken open, Teken dicht) {
        return "([{".indexOf(open.tekst()) == ")]}".indexOf(dicht.tekst());
    }

    private Teken volgende() {
        return tekens.get(Math.min(plek++, tekens.size() - 1));
    }

    private Onderdeel fout(Teken teken, String melding, String remedie) {
        fouten.meld(bestand, teken.regel(), melding, remedie);
        return null;
    }

    private Onderdeel onderdeel(Onderdeel.Soort soort, String naam, List<Onderdeel.Kenmerk> kenmerken,
            List<Onderdeel.Veld> velden) {
        Teken laatste = tekens.get(tekens.size() - 1);
        return new Onderdeel(soort, naam, tekens.get(0).begin(), laatste.eind(), tekens.get(0).regel(), laatste.regel(),
                kenmerken, velden);
    }
}
