package nl.actieoverleg.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Reads one rule: its conclusion from its annotations, its conditions from its patterns. */
final class Regellezer {

    /**
     * What the name of a rule may hold beside letters and digits. A Drools compiler puts it in a comment in the Java
     * that it generates, so in other hands than ours a name that could end a comment could go on with code.
     */
    private static final String NAAMTEKENS = " .,:;?!()'‘’‚“”„…/+%&€°=<>–—-";
    /** More than any condition needs. */
    private static final int DIEPST = 5;
    /** What to write in place of the attributes of DRL that people try. */
    private static final Map<String, String> ATTRIBUTEN = Map.of(
            "date-effective", "Zet de dag bij de voorwaarden: Peildatum( vanaf( \"2027-01-01\" ) )",
            "date-expires", "Zet de dag bij de voorwaarden: Peildatum( voor( \"2027-01-01\" ) )",
            "salience", "Haal het weg. De volgorde van regels doet er niet toe.",
            "no-loop", "Haal het weg. Een regel herhaalt zichzelf nooit.",
            "lock-on-active", "Haal het weg. Een regel herhaalt zichzelf nooit.",
            "enabled", "Haal het weg. Telt de regel niet meer mee? Haal de regel dan weg, of geef hem een einddag: "
                    + "Peildatum( voor( \"2027-01-01\" ) )");
    private static final String ROL = "rol";
    private static final String TEKST = "tekst";
    private static final List<String> CONCLUSIES = annotaties();
    /** Every annotation that a rule may carry; which of them goes with which conclusion is looked at afterwards. */
    private static final List<String> ANNOTATIES = annotaties(ROL, TEKST, "bedoeld", "bron");

    private final Tekenrij tekens;
    private final Bestandskop kop;
    private final Teken rule;
    private boolean zonderTeken;

    /** @param tekens from the word {@code rule} up to and with the word {@code end} */
    Regellezer(Tekenrij tekens, Bestandskop kop) {
        this.tekens = tekens;
        this.kop = kop;
        this.rule = tekens.kijk();
    }

    private static List<String> annotaties(String... naastConclusies) {
        List<String> annotaties = new ArrayList<>();
        for (Conclusie conclusie : Conclusie.values()) {
            annotaties.add(conclusie.annotatie());
        }
        annotaties.addAll(List.of(naastConclusies));
        return List.copyOf(annotaties);
    }

    /** The rule, or null when it cannot be read as one. */
    Regel lees() {
        tekens.neem();
        Teken naam = tekens.neem();
        if (!naam.isTekst()) {
            return tekens.meld(naam, "Achter rule ontbreekt de naam van de regel.",
                    "Zet een leesbare zin tussen aanhalingstekens, bijvoorbeeld: rule \"Er is eerder gemeld\"");
        }
        List<Annotatie> annotaties = heeftWhenEnThen() ? leesAnnotaties() : null;
        Tekenrij patronen = annotaties == null ? null : tekens.neem(afstand("then"));
        if (patronen == null || !haakjesKloppen(patronen)) {
            return null;
        }
        weigerGevolg();
        controleerNaam(naam.inhoud());
        Annotatie conclusieannotatie = conclusie(annotaties);
        Map<String, String> teksten = Annotatie.keur(annotaties, "een regel", ANNOTATIES, List.of());
        Conclusie conclusie = conclusieannotatie == null ? null : Conclusie.van(conclusieannotatie.naam());
        if (conclusie != null) {
            controleerAnnotaties(annotaties, conclusie);
            controleerDoel(conclusie, conclusieannotatie, teksten.get(conclusie.annotatie()));
            if (teksten.containsKey(ROL)) {
                Annotatie.vind(annotaties, ROL).isKeuze("De rol ", teksten.get(ROL), Rol.values());
            }
        }
        List<Voorwaarde> voorwaarden = new Patroonlezer(patronen, kop, conclusie).lees(rule);
        String doel = conclusie == null ? null : teksten.remove(conclusie.annotatie());
        return doel == null ? null : new Regel(naam.inhoud(), conclusie, doel, Collections.unmodifiableMap(teksten),
                List.copyOf(voorwaarden), new Plaats(tekens.bestand(), rule.regelnummer()));
    }

    /** How many tokens further this word stands; the number of tokens left when it does not. */
    private int afstand(String woord) {
        int afstand = 0;
        while (afstand < tekens.lengte() && !tekens.is(afstand, woord)) {
            afstand++;
        }
        return afstand;
    }

    private boolean heeftWhenEnThen() {
        int then = afstand("then");
        if (afstand("when") >= then) {
            return tekens.weiger(rule, "In deze regel ontbreekt het woord when.",
                    "Zet when boven de voorwaarden, en then en end eronder.");
        }
        return then < tekens.lengte() || tekens.weiger(rule, "In deze regel ontbreekt het woord then.",
                "Zet onder de voorwaarden then en daaronder end.");
    }

    /** The annotations up to the word {@code when}; null when one cannot be read, and then that is reported. */
    private List<Annotatie> leesAnnotaties() {
        List<Annotatie> annotaties = new ArrayList<>();
        while (!tekens.neemAls("when")) {
            if (!tekens.is("@")) {
                weigerAttribuut();
            } else if (!Annotatie.leesBij(annotaties, tekens)) {
                return null;
            }
        }
        return annotaties;
    }

    private void weigerAttribuut() {
        boolean losseTekst = tekens.kijk().isTekst() && tekens.is(-2, "@");
        Teken attribuut = tekens.neem();
        boolean conclusie = tekens.is("(") && CONCLUSIES.contains(attribuut.tekst());
        zonderTeken |= conclusie;
        StringBuilder naam = new StringBuilder(attribuut.tekst());
        while (tekens.is("-") && tekens.kijk(1).isNaam() && !tekens.is(1, "when")) {
            naam.append(tekens.neem().tekst()).append(tekens.neem().tekst());
        }
        while (!tekens.is("@") && !tekens.is("when")) {
            tekens.neem();
        }
        if (conclusie) {
            tekens.meld(attribuut, "Voor " + attribuut.tekst() + " ontbreekt het teken @.",
                    "Schrijf: @" + attribuut.tekst() + "( \"…\" )");
        } else if (!losseTekst) {
            // Of a text without brackets it is told that these lack.
            tekens.meld(attribuut, "Een regel mag geen " + naam + " hebben.",
                    ATTRIBUTEN.getOrDefault(naam.toString(), "Haal dit weg. Boven when staan alleen annotaties, zoals "
                            + "@criterium( \"AB-1\" ); elke regel geldt altijd."));
        }
    }

    private static boolean haakjesKloppen(Tekenrij deel) {
        Deque<Teken> open = new ArrayDeque<>();
        for (int i = 0; i < deel.lengte(); i++) {
            Teken teken = deel.kijk(i);
            if (teken.diepte() > 0) {
                open.push(teken);
                if (open.size() > DIEPST) {
                    return deel.weiger(teken, "Hier staan te veel haakjes in elkaar.",
                            "Verdeel dit over meer voorwaarden of regels.");
                }
            } else if (teken.diepte() < 0 && (open.isEmpty()
                    || "([{".indexOf(open.pop().tekst()) != ")]}".indexOf(teken.tekst()))) {
                return deel.weiger(teken, "Dit haakje sluit niets af: " + teken.tekst() + ".",
                        "Kijk na of er een haakje te veel staat of eerder een haakje ontbreekt.");
            }
        }
        return open.isEmpty() || deel.weiger(open.peek(), "Het haakje dat hier opent, wordt niet afgesloten: "
                + open.peek().tekst() + ".", "Zet het sluithaakje erbij, bijvoorbeeld: Feiten( eenVraag.ja )");
    }

    private void weigerGevolg() {
        tekens.neem();
        if (tekens.lengte() > 1) {
            tekens.meld(tekens.kijk(), "Onder then staat iets, maar een regel voert niets uit.",
                    "Laat het stuk tussen then en end leeg. Wat de regel besluit, staat bovenaan: "
                            + "@criterium( \"AB-1\" )");
        }
    }

    private void controleerNaam(String naam) {
        StringBuilder vreemd = new StringBuilder();
        for (int i = 0; i < naam.length();) {
            int c = naam.codePointAt(i);
            if (!Character.isLetter(c) && NAAMTEKENS.indexOf(c) < 0 && !isCijferOfAccent(c)) {
                vreemd.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        if (naam.isBlank()) {
            tekens.meld(rule, "Deze regel heeft een lege naam.",
                    "Geef de regel een leesbare zin als naam, bijvoorbeeld: rule \"Er is eerder gemeld\"");
        } else if (!vreemd.isEmpty()) {
            tekens.meld(rule, "In de naam van een regel kan dit niet staan: " + vreemd + ".",
                    "Gebruik in de naam alleen letters, cijfers, spaties en gewone leestekens.");
        }
    }

    private static boolean isCijferOfAccent(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private Annotatie conclusie(List<Annotatie> annotaties) {
        Annotatie gevonden = null;
        boolean allesBekend = true;
        for (Annotatie annotatie : annotaties) {
            allesBekend &= ANNOTATIES.contains(annotatie.naam());
            if (CONCLUSIES.contains(annotatie.naam())) {
                if (gevonden == null) {
                    gevonden = annotatie;
                } else if (!gevonden.naam().equals(annotatie.naam())) {
                    annotatie.meld("Deze regel trekt meer dan één conclusie: @" + gevonden.naam()
                            + " en @" + annotatie.naam() + ".",
                            "Maak er twee regels van, elk met hun eigen conclusie.");
                }
            }
        }
        // A misspelt conclusion is reported as such; that it is missing as well is no news.
        if (gevonden == null && allesBekend && !zonderTeken) {
            tekens.meld(rule, "Deze regel trekt geen conclusie.",
                    "Zet boven when één van: @" + String.join(", @", CONCLUSIES) + ".");
        }
        return gevonden;
    }

    private void controleerAnnotaties(List<Annotatie> annotaties, Conclusie conclusie) {
        String verplicht = conclusie.verplicht();
        if (verplicht != null && Annotatie.vind(annotaties, verplicht) == null) {
            tekens.meld(rule, "Bij een regel met @" + conclusie.annotatie() + " hoort ook @" + verplicht + ".",
                    "Voeg toe: @" + verplicht + "( \"" + (verplicht.equals(ROL) ? Rol.VAST : "…") + "\" )");
        }
        alleenBij(Annotatie.vind(annotaties, ROL), Conclusie.DEELNEMER, conclusie);
        alleenBij(Annotatie.vind(annotaties, TEKST), Conclusie.SIGNAAL, conclusie);
    }

    private void alleenBij(Annotatie annotatie, Conclusie bij, Conclusie conclusie) {
        if (annotatie != null && conclusie != bij) {
            annotatie.meld("@" + annotatie.naam() + " hoort alleen bij @" + bij.annotatie() + ".", "Haal het weg.");
        }
    }

    private void controleerDoel(Conclusie conclusie, Annotatie annotatie, String doel) {
        if (doel == null) {
            return;
        }
        switch (conclusie) {
            case CRITERIUM, INGANG, WEERHOUDT, TENZIJ, SIGNAAL -> annotatie.isCode(doel);
            case DEELNEMER -> {
                for (String code : doel.split(",", -1)) {
                    annotatie.isCode(code.strip());
                }
            }
            case MOMENT -> annotatie.isKeuze("Het moment ", doel, Wanneer.values());
            case AGENDA -> {
                if (!Naamvorm.isLijst(doel)) {
                    annotatie.meld("De tekst " + doel + " is niet de naam van een agenda.",
                            "Noem de lijst met agendapunten, bijvoorbeeld: @agenda( \"AgendaOverleg\" )");
                }
            }
            case FREQUENTIE -> {
                // Any text will do.
            }
        }
    }
}
