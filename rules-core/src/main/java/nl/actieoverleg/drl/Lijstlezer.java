package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang;

/** Reads one declared list. */
final class Lijstlezer {

    /** Of a field with one of these the engine expects that it is there on every day. */
    private static final List<String> VASTE_ROL = List.of("poort", "volgorde", "aanmelding");

    private final Tekenrij tekens;
    private final Bestandskop kop;
    /** The lines of the fields with these codes. */
    private final Map<String, Integer> codes = new HashMap<>();

    /** @param tekens from the word {@code declare} up to and with the word {@code end} */
    Lijstlezer(Tekenrij tekens, Bestandskop kop) {
        this.tekens = tekens;
        this.kop = kop;
    }

    /** The list as far as it can be read, or null when it cannot or does not say what it lists. */
    Lijst lees() {
        Teken declare = tekens.neem();
        Teken naam = tekens.neem();
        if (!naam.isNaam() || naam.is("end")) {
            return tekens.meld(naam, "Achter declare ontbreekt de naam van de lijst.",
                    "Geef de lijst een naam met een hoofdletter, bijvoorbeeld: declare Feiten");
        }
        if (tekens.is("extends")) {
            return tekens.meld(tekens.kijk(), "Een lijst kan geen andere lijst uitbreiden met extends.",
                    "Geef de lijst eigen velden, en noem beide lijsten in de regels die ze nodig hebben.");
        }
        if (!staatErIetsGewoons()) {
            return tekens.meld(tekens.kijk(), "Achter declare " + naam.tekst() + " staat iets anders: "
                    + tekens.kijk().tekst() + ".",
                    "Achter declare staat één naam en daaronder de soort lijst, bijvoorbeeld @vragenlijst.");
        }
        List<Annotatie> eigen = leesAnnotaties();
        if (eigen == null) {
            return null;
        }
        controleerNaam(declare, naam.tekst());
        Lijstsoort soort = soort(declare, naam.tekst(), eigen);
        if (soort != null && soort.veldtype().equals(Bestandskop.ANTWOORD)) {
            kop.controleerWoord(declare, Bestandskop.ANTWOORD);
        }
        if (soort != null && tekens.lengte() == 1) {
            tekens.meld(declare, "De lijst " + naam.tekst() + " is leeg.", "Voeg een veld toe, of haal de lijst weg.");
        }
        List<Lijst.Veld> velden = leesVelden(soort);
        return soort == null || velden == null ? null
                : new Lijst(naam.tekst(), soort, List.copyOf(velden), plaats(declare));
    }

    /** The fields as far as they can be read; null when something else stands among them, and then that is reported. */
    private List<Lijst.Veld> leesVelden(Lijstsoort soort) {
        Set<String> gezien = new HashSet<>();
        List<Lijst.Veld> velden = new ArrayList<>();
        boolean goed = volgtVeldOfEind();
        while (goed && tekens.lengte() > 1) {
            Teken naam = tekens.kijk();
            Teken type = leesVeldtype();
            List<Annotatie> annotaties = type == null ? null : leesAnnotaties();
            // Of a field that something else follows, that may be a part.
            goed = annotaties != null && volgtVeldOfEind();
            if (goed && soort != null && gezien.add(naam.tekst().toLowerCase(Locale.ROOT))) {
                velden.add(veld(naam, type, annotaties, soort));
            } else if (goed && soort != null) {
                tekens.meld(naam, "Het veld " + naam.tekst() + " staat dubbel in deze lijst.",
                        "Haal er één weg of geef het een andere naam.");
            }
        }
        return goed ? velden : null;
    }

    /** Whether a field or the end of the list comes next; if not, reports so. */
    private boolean volgtVeldOfEind() {
        if (tekens.kijk().isTekst() && tekens.is(-2, "@")) {
            String naam = tekens.kijk(-1).tekst();
            return tekens.weiger(tekens.kijk(-2), "Achter @" + naam + " ontbreken de haakjes om de tekst.",
                    "Schrijf: @" + naam + "( " + tekens.kijk().tekst() + " )");
        }
        return tekens.lengte() == 1 || isVeld()
                || tekens.weiger(tekens.kijk(), "In deze lijst staat iets anders dan velden: " + tekens.kijk().tekst()
                        + ".", "Schrijf een veld met zijn annotaties eronder, bijvoorbeeld: eenVraag : Antwoord");
    }

    /** Whether an annotation, a field or the end of the list comes next. */
    private boolean staatErIetsGewoons() {
        return tekens.is("@") || tekens.is("end") && tekens.lengte() == 1 || isVeld();
    }

    private boolean isVeld() {
        return tekens.kijk().isNaam() && tekens.is(1, ":");
    }

    /** The annotations that stand here; null when one of them cannot be read, and then that is reported. */
    private List<Annotatie> leesAnnotaties() {
        List<Annotatie> annotaties = new ArrayList<>();
        while (tekens.is("@")) {
            if (!Annotatie.leesBij(annotaties, tekens)) {
                return null;
            }
        }
        return annotaties;
    }

    /** The type of the field that stands here; null when it can be no field, and then that is reported. */
    private Teken leesVeldtype() {
        Teken naam = tekens.kijk();
        tekens.neem(2);
        if (Naamvorm.isBezet(naam.tekst())) {
            return tekens.meld(naam, "Een veld kan niet " + naam.tekst() + " heten: dat woord heeft in DRL een eigen "
                    + "betekenis.", "Kies een andere naam, bijvoorbeeld met een Nederlands woord ervoor.");
        }
        if (!tekens.kijk().isNaam() || tekens.lengte() == 1) {
            return tekens.meld(naam, "Bij het veld " + naam.tekst() + " ontbreekt de soort waarde.",
                    "Schrijf die achter de dubbele punt, bijvoorbeeld: " + naam.tekst() + " : Antwoord");
        }
        Teken type = tekens.neem();
        if (tekens.is("=")) {
            return tekens.meld(tekens.kijk(),
                    "Het veld " + naam.tekst() + " krijgt hier een beginwaarde; dat kan niet.",
                    "Haal weg wat vanaf het teken = staat. Wat niet is ingevuld, is vanzelf onbekend of 0.");
        }
        return staatErIetsGewoons() ? type
                : tekens.meld(tekens.kijk(), "Achter het veld " + naam.tekst() + " staat iets dat daar niet hoort: "
                        + tekens.kijk().tekst() + ".",
                        "Achter de soort waarde staan alleen annotaties, bijvoorbeeld: @bron( \"…\" )");
    }

    private void controleerNaam(Teken declare, String naam) {
        if (!Naamvorm.isLijst(naam)) {
            tekens.meld(declare, "Een lijst kan niet " + naam + " heten.",
                    "Begin met een hoofdletter en gebruik alleen letters en cijfers, bijvoorbeeld FeitenRegio.");
        } else if (isBezet(naam)) {
            tekens.meld(declare, "Een lijst kan niet " + naam + " heten: dat woord heeft al een betekenis.",
                    "Kies een andere naam, bijvoorbeeld FeitenRegio.");
        }
    }

    /**
     * Whether the vocabulary, Java or Drools has a type of this name, which every field and rule would then see
     * instead, or an annotation, which Drools would take for this type.
     */
    private static boolean isBezet(String naam) {
        if (Lijstsoort.van(naam.toLowerCase(Locale.ROOT)) != null || Bestandskop.WOORDTYPEN.contains(naam)
                || Naamvorm.VAN_DROOLS.contains(naam)) {
            return true;
        }
        try {
            Class.forName("java.lang." + naam, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private Lijstsoort soort(Teken declare, String naam, List<Annotatie> annotaties) {
        Lijstsoort soort = null;
        for (Annotatie annotatie : annotaties) {
            Lijstsoort gevonden = Lijstsoort.van(annotatie.naam());
            if (gevonden == null) {
                annotatie.meld("Een lijst kan geen @" + annotatie.naam() + " hebben.",
                        Spelling.keuze(annotatie.naam(), soorten(), "@"));
                return null;
            }
            if (soort != null) {
                annotatie.meld("De lijst " + naam + " heeft meer dan één soort.",
                        "Laat er één staan, @" + soort.annotatie() + " of @" + annotatie.naam() + ".");
                return soort;
            }
            soort = gevonden;
        }
        if (soort == null) {
            tekens.meld(declare, "De lijst " + naam + " zegt niet wat er in staat.",
                    "Zet onder de naam één van: @" + String.join(", @", soorten()) + ".");
        }
        return soort;
    }

    private static List<String> soorten() {
        return Stream.of(Lijstsoort.values()).map(Lijstsoort::annotatie).toList();
    }

    private Lijst.Veld veld(Teken naam, Teken type, List<Annotatie> annotaties, Lijstsoort soort) {
        String veld = naam.tekst();
        if (!Naamvorm.isVeld(veld)) {
            tekens.meld(naam, "Een veld kan niet " + veld + " heten.",
                    "Begin met een kleine letter en gebruik alleen letters en cijfers, bijvoorbeeld ab1.");
        }
        if (!type.is(soort.veldtype())) {
            tekens.meld(naam, "Het veld " + veld + " is een " + type.tekst() + ", maar in een lijst @"
                    + soort.annotatie() + " is elk veld een " + soort.veldtype() + ".",
                    "Schrijf: " + veld + " : " + soort.veldtype());
        }
        Map<String, String> teksten = Annotatie.keur(annotaties, "een veld van een lijst @" + soort.annotatie(),
                soort.metTekst(), soort.merken());
        for (String verplicht : soort.verplicht()) {
            if (Annotatie.vind(annotaties, verplicht) == null) {
                tekens.meld(naam, "Bij het veld " + veld + " ontbreekt @" + verplicht + ".",
                        "Zet onder het veld: @" + verplicht + "( \"…\" )");
            }
        }
        for (Annotatie annotatie : annotaties) {
            if (!controleerWaarde(naam, annotatie, teksten.get(annotatie.naam()))) {
                teksten.remove(annotatie.naam());
            }
        }
        if (teksten.containsKey("na") && teksten.containsKey("soort")) {
            tekens.meld(naam, "Het veld " + veld + " heeft zowel @na als @soort.",
                    "Alleen een gewone ingang krijgt met @na een plek; haal één van beide weg.");
        }
        Lijst.Veld gelezen = new Lijst.Veld(veld, Collections.unmodifiableMap(teksten), plaats(naam));
        Geldigheid geldig = Geldigheid.van(gelezen);
        if (geldig.isNooit()) {
            tekens.meld(naam, "Het veld " + veld + " is er op geen enkele dag: het eindigt voor het begint.",
                    "Geef @voor een latere dag dan @vanaf.");
        } else if (!geldig.isAltijd() && !Collections.disjoint(teksten.keySet(), VASTE_ROL)) {
            tekens.meld(naam, "Het veld " + veld + " heeft een vaste rol, en kan niet beginnen of eindigen.",
                    "Haal @vanaf en @voor weg.");
        }
        return gelezen;
    }

    /** Reports a text that is wrong; whether the rest can do with it. */
    private boolean controleerWaarde(Teken veld, Annotatie annotatie, String waarde) {
        String naam = waarde == null ? "" : annotatie.naam();
        if (naam.equals("soort") && !Ingang.SOORTEN.contains(waarde)) {
            annotatie.meld("De soort ingang " + waarde + " bestaat niet.", Spelling.bedoeld(waarde, Ingang.SOORTEN, "",
                    "Kies " + String.join(" of ", Ingang.SOORTEN) + "; een gewone ingang heeft geen @soort."));
        } else if ((naam.equals(Geldigheid.VANAF) || naam.equals(Geldigheid.VOOR))
                && Peildatum.lees(waarde) == null) {
            return annotatie.meld("De datum " + waarde + " bestaat niet of staat niet in de goede volgorde.",
                    "Schrijf jaar-maand-dag, bijvoorbeeld: @" + naam + "( \"2027-01-01\" )");
        } else if (naam.equals("code") && annotatie.isCode(waarde)) {
            controleerCode(veld, waarde);
        } else if (naam.equals("overleg") || naam.equals("na")) {
            annotatie.isCode(waarde);
        }
        return true;
    }

    private void controleerCode(Teken veld, String code) {
        Integer eerder = codes.putIfAbsent(code, veld.regelnummer());
        if (!Naamvorm.heetNaar(veld.tekst(), code)) {
            tekens.meld(veld, "Het veld " + veld.tekst() + " en de code " + code + " passen niet bij elkaar.",
                    eerder != null ? "De code " + code + " staat al bij regelnummer " + eerder
                            + ". Geef dit veld zijn eigen code."
                            : "Een veld heet als zijn code, zonder leestekens: " + Naamvorm.veldnaam(code)
                                    + " : …, of pas de code aan.");
        }
    }

    /** Whether a field that was read has all that it needs to be looked at together with others. */
    static boolean isHeel(Lijst.Veld veld, Lijstsoort lijstsoort) {
        String soort = veld.annotatie("soort");
        return Naamvorm.heetNaar(veld.naam(), veld.code())
                && veld.annotaties().keySet().containsAll(lijstsoort.verplicht())
                && (soort == null || Ingang.SOORTEN.contains(soort));
    }

    private Plaats plaats(Teken bij) {
        return new Plaats(tekens.bestand(), bij.regelnummer());
    }
}
