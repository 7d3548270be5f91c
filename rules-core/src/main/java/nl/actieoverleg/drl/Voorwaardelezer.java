package nl.actieoverleg.drl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Slaatop;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;

/** Reads the conditions between the brackets of one pattern, by a grammar that holds nothing but the vocabulary. */
final class Voorwaardelezer {

    private static final Pattern GETAL = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*([._-]+[A-Za-z0-9]+)*");
    private static final String MINSTENS = "minstens";
    private static final List<String> TOETSEN = Stream.of(Toets.values()).map(Toets::woord).toList();
    private static final List<String> ROUTEWOORDEN = Stream.of(Routewoord.values()).map(Routewoord::woord).toList();

    private final Bestandskop kop;
    private final Typen typen;
    private final Regelfouten fouten;
    private final Conclusie conclusie;
    private final String type;
    private final Lijst lijst;

    private List<Teken> tekens;
    private int plek;
    private int regel;
    private String voorwaarde;

    /**
     * @param conclusie what the rule concludes, or null when that is not clear
     * @param type the type of the pattern
     * @param lijst the list of that name; null for a type of the vocabulary and for one that is taken on trust
     */
    Voorwaardelezer(Bestandskop kop, Typen typen, Regelfouten fouten, Conclusie conclusie, String type, Lijst lijst) {
        this.kop = kop;
        this.typen = typen;
        this.fouten = fouten;
        this.conclusie = conclusie;
        this.type = type;
        this.lijst = lijst;
    }

    /** The condition that this text states; empty when it is refused, and then that is reported. */
    Optional<Voorwaarde> lees(String tekst, int eersteRegel) {
        voorwaarde = tekst.strip().replaceAll("\\s+", " ");
        regel = eersteRegel;
        plek = 0;
        boolean[] goed = {true};
        tekens = new Tekenlezer(tekst, eersteRegel, (positie, r, melding, remedie) -> {
            goed[0] = false;
            fouten.meld(kop.bestand(), r, melding, remedie);
        }).lees();
        if (!goed[0]) {
            return Optional.empty();
        }
        for (Teken teken : tekens) {
            if (!teken.isTekst() && Javateken.remedie(teken.tekst()) != null) {
                regel = teken.regel();
                return weiger("In een voorwaarde mag geen " + teken.tekst() + " staan: " + voorwaarde + ".",
                        Javateken.remedie(teken.tekst()));
            }
        }
        Optional<? extends Voorwaarde> gelezen = switch (type) {
            case "Peildatum" -> leesDag();
            case "Routering" -> leesRoutering();
            default -> leesOpLijst();
        };
        if (gelezen.isPresent() && plek < tekens.size()) {
            return nietBegrepen();
        }
        return gelezen.map(v -> v);
    }

    private Optional<? extends Voorwaarde> leesOpLijst() {
        if (is(0, MINSTENS) && is(1, "(")) {
            return leesMinstens();
        }
        if (isNaam(0) && is(1, ">=")) {
            return leesTelling();
        }
        return leesVraag();
    }

    private Optional<Voorwaarde.Vraagt> leesVraag() {
        if (isNaam(0) && (plek + 1 == tekens.size() || is(1, ",") || is(1, ")"))) {
            String veld = tekens.get(plek).tekst();
            return weiger("Bij " + veld + " staat niet wat er gevraagd wordt.", isTeller()
                    ? "Schrijf een aantal, bijvoorbeeld: " + veld + " >= 2" : "Schrijf bijvoorbeeld: " + veld + ".ja");
        }
        if (!isNaam(0) || !is(1, ".") || !isNaam(2) || is(3, "(") || is(3, ".")) {
            return nietBegrepen();
        }
        Teken veld = tekens.get(plek);
        String woord = tekens.get(plek + 2).tekst();
        regel = veld.regel();
        plek += 3;
        if (!bestaat(veld.tekst())) {
            return Optional.empty();
        }
        if (isTeller()) {
            return weiger("Het veld " + veld.tekst() + " is een aantal en heeft geen ." + woord + ".",
                    "Schrijf een aantal, bijvoorbeeld: " + veld.tekst() + " >= 2");
        }
        Optional<Toets> toets = Stream.of(Toets.values()).filter(t -> t.woord().equals(woord)).findFirst();
        if (toets.isEmpty()) {
            String bedoeld = Spelling.dichtstbij(woord, TOETSEN);
            return weiger("Het woord ." + woord + " bestaat niet.", bedoeld != null ? "Bedoelde u ." + bedoeld + "?"
                    : "Kies één van: ." + String.join(", .", TOETSEN) + ".");
        }
        if (toets.get() != Toets.JA && conclusie != null && conclusie.bepaaltRoute()) {
            return weiger("Een regel die de route bepaalt mag alleen .ja vragen, en hier staat "
                    + veld.tekst() + "." + woord + ": alleen zo blijft zeker wat een onbekend antwoord betekent.",
                    "Schrijf een eigen vraag die andersom gesteld is, en vraag daarvan .ja.");
        }
        return Optional.of(new Voorwaarde.Vraagt(type, veld.tekst(), toets.get()));
    }

    private Optional<Voorwaarde.Minstens> leesMinstens() {
        if (!kop.minstens()) {
            meld("Dit bestand kent het woord minstens nog niet.",
                    "Zet bovenaan: import function " + Bestandskop.MINSTENS + ";");
        }
        plek += 2;
        Optional<Integer> aantal = leesGetal("Achter minstens( staat hoeveel er moeten gelden",
                "Schrijf bijvoorbeeld: minstens( 2, eenVraag.ja, andereVraag.ja, derdeVraag.ja )");
        if (aantal.isEmpty()) {
            return Optional.empty();
        }
        List<Voorwaarde.Vraagt> delen = new ArrayList<>();
        boolean goed = true;
        while (is(0, ",")) {
            plek++;
            int begin = plek;
            Optional<Voorwaarde.Vraagt> deel = leesVraag();
            if (deel.isEmpty()) {
                goed = false;
                if (plek == begin) {
                    return Optional.empty();
                }
            } else if (delen.contains(deel.get())) {
                return weiger("In minstens staat " + deel.get().veld() + " dubbel.", "Haal er één weg.");
            } else {
                delen.add(deel.get());
            }
        }
        if (!is(0, ")")) {
            return goed ? nietBegrepen() : Optional.empty();
        }
        plek++;
        if (!goed) {
            return Optional.empty();
        }
        if (aantal.get() > delen.size()) {
            return weiger("Van de " + delen.size() + " genoemde kunnen er nooit minstens " + aantal.get() + " gelden.",
                    "Verlaag het getal, of noem er meer.");
        }
        return Optional.of(new Voorwaarde.Minstens(aantal.get(), List.copyOf(delen)));
    }

    private Optional<Voorwaarde.Telt> leesTelling() {
        String veld = tekens.get(plek).tekst();
        plek += 2;
        if (!bestaat(veld)) {
            return Optional.empty();
        }
        if (lijst != null && !isTeller()) {
            return weiger("Het veld " + veld + " is geen aantal.", "Vraag een antwoord, bijvoorbeeld: " + veld + ".ja");
        }
        return leesGetal("Achter >= staat een aantal", "Schrijf bijvoorbeeld: " + veld + " >= 2")
                .map(minimum -> new Voorwaarde.Telt(type, veld, minimum));
    }

    private Optional<Integer> leesGetal(String uitleg, String remedie) {
        if (plek == tekens.size() || !GETAL.matcher(tekens.get(plek).tekst()).matches()) {
            return weiger(uitleg + ", een heel getal van 1 of meer: " + voorwaarde + ".", remedie);
        }
        return Optional.of(Integer.parseInt(tekens.get(plek++).tekst()));
    }

    private Optional<Voorwaarde.Dag> leesDag() {
        if (!(is(0, "vanaf") || is(0, "voor")) || !is(1, "(") || !isTekst(2) || !is(3, ")")) {
            return nietBegrepen();
        }
        boolean vanaf = is(0, "vanaf");
        String datum = tekens.get(plek + 2).inhoud();
        plek += 4;
        if (!isDatum(datum)) {
            return weiger("De datum " + datum + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: " + (vanaf ? "vanaf" : "voor") + "( \"2023-09-01\" )");
        }
        return Optional.of(new Voorwaarde.Dag(vanaf, datum));
    }

    private static boolean isDatum(String tekst) {
        try {
            return DATUM.matcher(tekst).matches() && LocalDate.parse(tekst) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Optional<Voorwaarde.Routeert> leesRoutering() {
        if (!isNaam(0)) {
            return nietBegrepen();
        }
        String naam = tekens.get(plek++).tekst();
        Optional<Routewoord> woord = Stream.of(Routewoord.values()).filter(w -> w.woord().equals(naam)).findFirst();
        if (woord.isEmpty()) {
            String bedoeld = Spelling.dichtstbij(naam, ROUTEWOORDEN);
            return weiger("Het woord " + naam + " bestaat niet bij Routering.", bedoeld != null
                    ? "Bedoelde u " + bedoeld + "?" : "Kies één van: " + String.join(", ", ROUTEWOORDEN) + ".");
        }
        if (woord.get().slaatop() == Slaatop.NIETS) {
            return plek == tekens.size() ? Optional.of(new Voorwaarde.Routeert(woord.get(), null))
                    : weiger("Achter " + naam + " hoort niets te staan.", "Schrijf: Routering( " + naam + " )");
        }
        if (!is(0, "(") || !isTekst(1) || !is(2, ")") || !CODE.matcher(tekens.get(plek + 1).inhoud()).matches()) {
            return weiger("Achter " + naam + " ontbreekt de code van een " + woord.get().slaatop().woord() + ".",
                    "Schrijf bijvoorbeeld: Routering( " + naam + "( \"EEN_OVERLEG\" ) )");
        }
        String code = tekens.get(plek + 1).inhoud();
        plek += 3;
        return Optional.of(new Voorwaarde.Routeert(woord.get(), code));
    }

    private boolean bestaat(String veld) {
        if (lijst == null || Typen.heeft(lijst, veld)) {
            return true;
        }
        if (typen.isVolledig()) {
            meld("Het veld " + veld + " staat niet in " + type + ".", typen.remedie(veld, lijst, kop));
        }
        return false;
    }

    private boolean isTeller() {
        return lijst != null && lijst.soort() == Lijstsoort.TELLERS;
    }

    private boolean is(int verder, String woord) {
        return plek + verder < tekens.size() && tekens.get(plek + verder).is(woord);
    }

    private boolean isNaam(int verder) {
        return plek + verder < tekens.size() && tekens.get(plek + verder).isNaam();
    }

    private boolean isTekst(int verder) {
        return plek + verder < tekens.size() && tekens.get(plek + verder).isTekst();
    }

    private <T> Optional<T> nietBegrepen() {
        return weiger("Deze voorwaarde kan in een regel niet: " + voorwaarde + ".", switch (type) {
            case "Peildatum" -> "Schrijf: Peildatum( vanaf( \"2023-09-01\" ) ) of Peildatum( voor( \"2023-09-01\" ) )";
            case "Routering" -> "Schrijf bijvoorbeeld: Routering( naar( \"EEN_OVERLEG\" ) )";
            default -> isTeller() ? "Schrijf een aantal, bijvoorbeeld: " + type + "( " + voorbeeldveld() + " >= 2 )"
                    : "Schrijf bijvoorbeeld: " + type + "( " + voorbeeldveld() + ".ja )";
        });
    }

    private String voorbeeldveld() {
        return lijst == null || lijst.velden().isEmpty() ? "eenVraag" : lijst.velden().get(0).naam();
    }

    private <T> Optional<T> weiger(String melding, String remedie) {
        meld(melding, remedie);
        return Optional.empty();
    }

    private void meld(String melding, String remedie) {
        fouten.meld(kop.bestand(), regel, melding, remedie);
    }
}
