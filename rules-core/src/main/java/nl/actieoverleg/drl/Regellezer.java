package nl.actieoverleg.drl;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Reads one rule: its conclusion from its annotations, its conditions from its patterns. */
final class Regellezer {

    private static final Pattern LIJSTNAAM = Pattern.compile("[A-Z][A-Za-z0-9]*");
    /**
     * What the name of a rule may hold. A Drools compiler puts it in a comment in the Java that it generates, so in
     * other hands than ours a name that could end a comment could go on with code.
     */
    private static final Pattern NAAMTEKENS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N} .,:;?!()'‘’‚“”„…/+%&€°=<>–—-]+");
    private static final List<String> CONCLUSIES = Stream.of(Conclusie.values()).map(Conclusie::annotatie).toList();
    private static final String BRON = "bron";
    private static final String ROL = "rol";
    /** Every annotation that a rule may carry; which of them goes with which conclusion is looked at afterwards. */
    private static final List<String> KENMERKEN = Stream.concat(CONCLUSIES.stream(), Stream.of(ROL, BRON)).toList();

    private final Bestandskop kop;
    private final String bestand;
    private final Typen typen;
    private final Regelfouten fouten;
    private final Kenmerklezer kenmerklezer;

    Regellezer(Bestandskop kop, Typen typen, Regelfouten fouten) {
        this.kop = kop;
        this.bestand = kop.bestand();
        this.typen = typen;
        this.fouten = fouten;
        this.kenmerklezer = new Kenmerklezer(bestand, fouten);
    }

    /**
     * Reads a rule.
     *
     * @param boom the rule as the parser sees it
     * @param onderdeel the same rule as it stands in the text
     * @return the rule, or null when it cannot be read as one
     */
    Regel lees(Boom.Regelboom boom, Onderdeel onderdeel) {
        controleerNaam(onderdeel);
        controleerVorm(boom, onderdeel);
        Onderdeel.Kenmerk conclusiekenmerk = conclusie(onderdeel);
        Map<String, String> kenmerken = kenmerklezer.lees(boom.kenmerken(), onderdeel.kenmerken(), "een regel",
                KENMERKEN, Set.of());
        Conclusie conclusie = conclusiekenmerk == null ? null
                : Conclusie.van(conclusiekenmerk.naam()).orElseThrow();
        if (conclusie != null) {
            controleerKenmerken(onderdeel, conclusie);
            controleerDoel(conclusie, conclusiekenmerk, kenmerken.get(conclusie.annotatie()));
            controleerRol(onderdeel, kenmerken.get(ROL));
        }
        List<Voorwaarde> voorwaarden = new Patroonlezer(kop, typen, fouten, conclusie).lees(boom.patronen(), onderdeel);
        if (conclusie == null) {
            return null;
        }
        String doel = kenmerken.remove(conclusie.annotatie());
        return new Regel(onderdeel.naam(), conclusie, doel, Collections.unmodifiableMap(kenmerken),
                List.copyOf(voorwaarden), new Plaats(bestand, onderdeel.regel()));
    }

    private void controleerNaam(Onderdeel onderdeel) {
        String vreemd = NAAMTEKENS.matcher(onderdeel.naam()).replaceAll("");
        if (onderdeel.naam().isBlank()) {
            fouten.meld(bestand, onderdeel.regel(), "Deze regel heeft een lege naam.",
                    "Geef de regel een leesbare zin als naam, bijvoorbeeld: rule \"Er is eerder gemeld\"");
        } else if (!vreemd.isEmpty()) {
            fouten.meld(bestand, onderdeel.regel(), "In de naam van een regel kan dit niet staan: " + vreemd + ".",
                    "Gebruik in de naam alleen letters, cijfers, spaties en gewone leestekens.");
        }
    }

    /** The text was looked at before, so this only speaks where text and tree disagree. */
    private void controleerVorm(Boom.Regelboom boom, Onderdeel onderdeel) {
        if (!boom.gewoon() || !boom.naam().equals(onderdeel.naam())) {
            fouten.meld(bestand, onderdeel.regel(), "Deze regel bevat meer dan kenmerken en voorwaarden.",
                    "Schrijf alleen: rule \"…\", kenmerken, when, voorwaarden, then en end; onder then staat niets.");
        }
    }

    private Onderdeel.Kenmerk conclusie(Onderdeel onderdeel) {
        Onderdeel.Kenmerk gevonden = null;
        for (Onderdeel.Kenmerk kenmerk : onderdeel.kenmerken()) {
            boolean tweede = gevonden != null && !gevonden.naam().equals(kenmerk.naam());
            if (Conclusie.van(kenmerk.naam()).isPresent()) {
                if (tweede) {
                    kenmerklezer.meld(kenmerk, "Deze regel trekt meer dan één conclusie: @" + gevonden.naam() + " en @"
                            + kenmerk.naam() + ".", "Maak er twee regels van, elk met hun eigen conclusie.");
                } else if (gevonden == null) {
                    gevonden = kenmerk;
                }
            }
        }
        // A misspelt conclusion is reported as such; that it is missing as well is no news.
        if (gevonden == null && onderdeel.kenmerken().stream().allMatch(k -> KENMERKEN.contains(k.naam()))) {
            fouten.meld(bestand, onderdeel.regel(), "Deze regel trekt geen conclusie.",
                    "Zet boven when één van: @" + String.join(", @", CONCLUSIES) + ".");
        }
        return gevonden;
    }

    private void controleerKenmerken(Onderdeel onderdeel, Conclusie conclusie) {
        for (String verplicht : conclusie.verplicht().stream().sorted().toList()) {
            if (onderdeel.kenmerken().stream().noneMatch(kenmerk -> kenmerk.naam().equals(verplicht))) {
                fouten.meld(bestand, onderdeel.regel(),
                        "Bij een regel met @" + conclusie.annotatie() + " hoort ook @" + verplicht + ".",
                        "Voeg toe: @" + verplicht + "( \"" + (verplicht.equals(ROL) ? Rol.VAST : "…") + "\" )");
            }
        }
        Optional<Onderdeel.Kenmerk> rol = onderdeel.kenmerken().stream().filter(k -> k.naam().equals(ROL)).findFirst();
        if (rol.isPresent() && !conclusie.verplicht().contains(ROL)) {
            kenmerklezer.meld(rol.get(), "Het kenmerk @rol hoort alleen bij @deelnemer.",
                    "Haal het weg.");
        }
    }

    private void controleerDoel(Conclusie conclusie, Onderdeel.Kenmerk kenmerk, String doel) {
        if (doel == null) {
            return;
        }
        switch (conclusie) {
            case CRITERIUM, INGANG, WEERHOUDT, TENZIJ, SIGNAAL -> kenmerklezer.isCode(doel, kenmerk);
            case DEELNEMER -> Stream.of(doel.split(",", -1))
                    .forEach(code -> kenmerklezer.isCode(code.strip(), kenmerk));
            case MOMENT -> controleerKeuze(kenmerk, "Het moment ", doel,
                    Stream.of(Wanneer.values()).map(Enum::name).toList());
            case AGENDA -> {
                if (!LIJSTNAAM.matcher(doel).matches()) {
                    kenmerklezer.meld(kenmerk, "De tekst " + doel + " is niet de naam van een agenda.",
                            "Noem de lijst met agendapunten, bijvoorbeeld: @agenda( \"AgendaOverleg\" )");
                }
            }
            case FREQUENTIE -> {
                // Any text will do.
            }
        }
    }

    private void controleerRol(Onderdeel onderdeel, String rol) {
        if (rol != null) {
            onderdeel.kenmerken().stream().filter(k -> k.naam().equals(ROL)).findFirst().ifPresent(kenmerk ->
                    controleerKeuze(kenmerk, "De rol ", rol, Stream.of(Rol.values()).map(Enum::name).toList()));
        }
    }

    private void controleerKeuze(Onderdeel.Kenmerk kenmerk, String soort, String waarde, List<String> keuzen) {
        if (!keuzen.contains(waarde)) {
            String bedoeld = Spelling.dichtstbij(waarde, keuzen);
            kenmerklezer.meld(kenmerk, soort + waarde + " bestaat niet.", (bedoeld == null ? ""
                    : "Bedoelde u " + bedoeld + "? ") + "Kies één van: " + String.join(", ", keuzen) + ".");
        }
    }
}
