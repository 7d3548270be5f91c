package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Peildatum;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Dagtekst;
import nl.actieoverleg.regelmodule.Geldigheid;

/**
 * An annotation of a list, field or rule as it stands in the file; every check on its form is here.
 *
 * @param tekens what it stands in
 * @param bij the token that it starts with
 * @param naam its name, without {@code @}
 * @param tekst the text between its brackets, or null when it has none
 */
record Annotatie(Tekenrij tekens, Teken bij, String naam, String tekst) {

    /** What word processors make of a hyphen. */
    private static final String STREEPJES = "–—−‐‑";

    /** Adds the {@code @naam} or {@code @naam( "tekst" )} that stands here; if something else does, reports so. */
    static boolean leesBij(List<Annotatie> annotaties, Tekenrij tekens) {
        Teken apenstaart = tekens.neem();
        Teken naam = tekens.neem();
        if (!naam.isNaam() || Naamvorm.isBezet(naam.tekst())) {
            return tekens.weiger(apenstaart, "Achter het teken @ ontbreekt de naam van een annotatie.",
                    "Schrijf die er direct achter, bijvoorbeeld: @bron( \"…\" )");
        }
        String tekst = null;
        if (tekens.is("(") && tekens.kijk(1).isTekst() && tekens.is(2, ")")) {
            tekst = tekens.kijk(1).inhoud();
            tekens.neem(3);
        } else if (tekens.is("(") || tekens.is(".")) {
            boolean meer = tekens.kijk(1).isTekst();
            return tekens.weiger(apenstaart, "Achter @" + naam.tekst() + " staat iets anders dan één tekst tussen "
                    + "haakjes.", "Schrijf: @" + naam.tekst() + "( \"…\" )" + (!meer ? "" : tekens.is(2, ",")
                            ? ", alles in één tekst, met de komma erin." : ". Gebruik binnen een tekst ‘ en ’."));
        }
        return annotaties.add(new Annotatie(tekens, apenstaart, naam.tekst(), tekst));
    }

    /**
     * The annotations with their texts, in the order of the file; the empty text for a mark. Those that are wrong are
     * reported and left out.
     *
     * @param annotaties as they stand in the file
     * @param waarop what carries them, for messages, e.g. {@code een regel}
     * @param metTekst the annotations that take a text
     * @param merken the annotations that take none
     */
    static Map<String, String> keur(List<Annotatie> annotaties, String waarop, List<String> metTekst,
            List<String> merken) {
        Map<String, String> gelezen = new LinkedHashMap<>();
        for (Annotatie een : annotaties) {
            if (vind(annotaties, een.naam) != een) {
                een.meld("@" + een.naam + " staat hier dubbel bij " + waarop + ".", "Haal er één weg.");
            } else if (een.keur(waarop, metTekst, merken)) {
                gelezen.put(een.naam, een.tekst == null ? "" : een.tekst);
            }
        }
        return gelezen;
    }

    private boolean keur(String waarop, List<String> metTekst, List<String> merken) {
        if (merken.contains(naam)) {
            return tekst == null
                    || meld("@" + naam + " krijgt geen tekst.", "Schrijf alleen @" + naam + ", zonder haakjes.");
        }
        if (!metTekst.contains(naam)) {
            List<String> mag = new ArrayList<>(metTekst);
            mag.addAll(merken);
            boolean dag = naam.equals(Geldigheid.VANAF) || naam.equals(Geldigheid.VOOR);
            String waar = metTekst.contains(Conclusie.CRITERIUM.annotatie()) ? "" : " van de regels die dit noemen";
            return meld("@" + naam + " hoort niet bij " + waarop + ".",
                    dag ? "Zet de dag bij de voorwaarden" + waar + ": Peildatum( " + naam + "( \"2027-01-01\" ) )"
                            : Spelling.bedoeld(naam, mag, "@", "Wat hier kan: @" + String.join(", @", mag) + "."));
        }
        if (tekst == null) {
            return meld("Achter @" + naam + " ontbreekt een tekst.",
                    "Schrijf één tekst tussen haakjes: @" + naam + "( \"…\" )");
        }
        controleerDagen();
        return !tekst.isBlank() || meld("De tekst achter @" + naam + " is leeg.", "Vul de tekst in.");
    }

    /** A text that changes from a day on says so in one form. */
    private void controleerDagen() {
        if (!Dagtekst.isErEen(tekst)) {
            return;
        }
        boolean goed = true;
        for (String versie : Dagtekst.versies(tekst)) {
            goed &= !versie.isBlank() && !Dagtekst.isErEen(versie);
        }
        String vorige = "";
        for (String dag : Dagtekst.dagen(tekst)) {
            goed &= Peildatum.lees(dag) != null && vorige.compareTo(dag) < 0;
            vorige = dag;
        }
        if (!goed) {
            meld("Achter het teken | hoort de dag waarop een andere tekst begint, elke dag later dan de vorige.",
                    "Schrijf: @" + naam + "( \"Zo was het. | vanaf 2027-01-01: Zo is het.\" )");
        }
    }

    /** The first annotation with this name, or null. */
    static Annotatie vind(List<Annotatie> annotaties, String naam) {
        for (Annotatie annotatie : annotaties) {
            if (annotatie.naam.equals(naam)) {
                return annotatie;
            }
        }
        return null;
    }

    /** Whether a text of this annotation is one of these words; if not, reports so. */
    boolean isKeuze(String soort, String waarde, Enum<?>[] keuzen) {
        List<String> namen = new ArrayList<>(keuzen.length);
        for (Enum<?> keuze : keuzen) {
            namen.add(keuze.name());
        }
        if (namen.contains(waarde)) {
            return true;
        }
        String bedoeld = Spelling.dichtstbij(waarde, namen);
        return meld(soort + waarde + " bestaat niet.", (bedoeld == null ? "" : "Bedoelde u " + bedoeld + "? ")
                + "Kies één van: " + String.join(", ", namen) + ".");
    }

    /** Whether a text of this annotation is a code; if not, reports so. */
    boolean isCode(String code) {
        if (Naamvorm.isCode(code)) {
            return true;
        }
        String wat = "De code " + code + " bij @" + naam;
        char vreemd = vreemdTeken(code);
        if (STREEPJES.indexOf(vreemd) >= 0) {
            return meld(wat + " heeft een lang streepje (" + vreemd + ").",
                    "Schrijf een gewoon streepje: " + code.replaceAll("[" + STREEPJES + "]", "-"));
        }
        if (Character.isSpaceChar(vreemd)) {
            return meld(wat + " heeft een spatie.", "Schrijf de code zonder spaties, bijvoorbeeld AB-1. "
                    + "Zijn het meer codes, zet er dan een komma tussen.");
        }
        if (Character.isLetter(vreemd)) {
            boolean latijn = Character.UnicodeScript.of(vreemd) == Character.UnicodeScript.LATIN;
            return meld(wat + " heeft een letter " + (latijn ? "met een accent" : "uit een ander alfabet") + " ("
                    + vreemd + ").", "Typ de code opnieuw met de letters a tot en met z.");
        }
        return meld(wat + " is geen goede code.",
                "Gebruik letters, cijfers, streepjes en punten, te beginnen met een letter, bijvoorbeeld AB-1.");
    }

    /** The first sign that only looks as if it belonged in a code; the sign of code 0 when there is none. */
    private static char vreemdTeken(String code) {
        for (char c : code.toCharArray()) {
            if (STREEPJES.indexOf(c) >= 0 || Character.isSpaceChar(c)
                    || Character.isLetter(c) && !Naamvorm.isLetter(c)) {
                return c;
            }
        }
        return 0;
    }

    /** Reports what is wrong with it. Always false, for checks. */
    boolean meld(String melding, String remedie) {
        return tekens.weiger(bij, melding, remedie);
    }
}
