package nl.actieoverleg.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Dagtekst;
import nl.actieoverleg.regelmodule.Geldigheid;

/** Reads the annotations of a list, field or rule; every check on their form is here. */
final class Annotatielezer {

    /**
     * An annotation as it stands in the file.
     *
     * @param naam its name, without {@code @}
     * @param tekst the text between its brackets, or null when it has none
     * @param bij the token that it starts with
     */
    record Annotatie(String naam, String tekst, Teken bij) {
    }

    /** What word processors make of a hyphen. */
    private static final String STREEPJES = "–—−‐‑";

    private final Tekenrij tekens;

    Annotatielezer(Tekenrij tekens) {
        this.tekens = tekens;
    }

    /** Reads {@code @naam} or {@code @naam( "tekst" )}; whether that is what stands there. */
    boolean lees(List<Annotatie> annotaties) {
        Teken apenstaart = tekens.neem();
        Teken naam = tekens.neem();
        if (!naam.isNaam() || Naamvorm.isBezet(naam.tekst())) {
            tekens.meld(apenstaart, "Achter het teken @ ontbreekt de naam van een annotatie.",
                    "Schrijf die er direct achter, bijvoorbeeld: @bron( \"…\" )");
            return false;
        }
        String tekst = null;
        if (tekens.is("(") && tekens.kijk(1).isTekst() && tekens.is(2, ")")) {
            tekst = tekens.kijk(1).inhoud();
            tekens.neem(3);
        } else if (tekens.is("(") || tekens.is(".")) {
            tekens.meld(apenstaart, "Achter @" + naam.tekst() + " staat iets anders dan één tekst tussen haakjes.",
                    "Schrijf: @" + naam.tekst() + "( \"…\" )");
            return false;
        }
        annotaties.add(new Annotatie(naam.tekst(), tekst, apenstaart));
        return true;
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
    Map<String, String> keur(List<Annotatie> annotaties, String waarop, List<String> metTekst, List<String> merken) {
        Map<String, String> gelezen = new LinkedHashMap<>();
        for (int i = 0; i < annotaties.size(); i++) {
            Annotatie annotatie = annotaties.get(i);
            String naam = annotatie.naam();
            if (vind(annotaties.subList(0, i), naam) != null) {
                meld(annotatie, "@" + naam + " staat hier dubbel bij " + waarop + ".", "Haal er één weg.");
            } else if (merken.contains(naam)) {
                if (annotatie.tekst() == null) {
                    gelezen.put(naam, "");
                } else {
                    meld(annotatie, "@" + naam + " krijgt geen tekst.",
                            "Schrijf alleen @" + naam + ", zonder haakjes.");
                }
            } else if (!metTekst.contains(naam)) {
                meldOnbekend(annotatie, waarop, metTekst, merken);
            } else if (annotatie.tekst() == null) {
                meld(annotatie, "Achter @" + naam + " ontbreekt een tekst.",
                        "Schrijf één tekst tussen haakjes: @" + naam + "( \"…\" )");
            } else if (annotatie.tekst().isBlank()) {
                meld(annotatie, "De tekst achter @" + naam + " is leeg.", "Vul de tekst in.");
            } else {
                gelezen.put(naam, annotatie.tekst());
                controleerDagen(annotatie);
            }
        }
        return gelezen;
    }

    /** A text that changes from a day on says so in one form. */
    private void controleerDagen(Annotatie annotatie) {
        String tekst = annotatie.tekst();
        if (!Dagtekst.isErEen(tekst)) {
            return;
        }
        List<String> dagen = Dagtekst.dagen(tekst);
        boolean goed = dagen.size() == tekst.chars().filter(teken -> teken == '|').count();
        for (String versie : Dagtekst.versies(tekst)) {
            goed &= !versie.isBlank();
        }
        String vorige = "";
        for (String dag : dagen) {
            goed &= Naamvorm.isDatum(dag) && vorige.compareTo(dag) < 0;
            vorige = dag;
        }
        if (!goed) {
            meld(annotatie, "Achter het teken | hoort de dag waarop een andere tekst begint, elke dag later dan de "
                    + "vorige.",
                    "Schrijf: @" + annotatie.naam() + "( \"Zo was het. | vanaf 2027-01-01: Zo is het.\" )");
        }
    }

    /** The first annotation with this name, or null. */
    static Annotatie vind(List<Annotatie> annotaties, String naam) {
        for (Annotatie annotatie : annotaties) {
            if (annotatie.naam().equals(naam)) {
                return annotatie;
            }
        }
        return null;
    }

    /** Whether a text of this annotation is a code; if not, reports so. */
    boolean isCode(String tekst, Annotatie annotatie) {
        if (Naamvorm.isCode(tekst)) {
            return true;
        }
        String bij = "De code " + tekst + " bij @" + annotatie.naam();
        int vreemd = vreemdTeken(tekst);
        if (vreemd >= 0 && STREEPJES.indexOf(tekst.charAt(vreemd)) >= 0) {
            meld(annotatie, bij + " heeft een lang streepje (" + tekst.charAt(vreemd) + ").",
                    "Schrijf een gewoon streepje: " + tekst.replaceAll("[" + STREEPJES + "]", "-"));
        } else if (vreemd >= 0 && Character.isSpaceChar(tekst.charAt(vreemd))) {
            meld(annotatie, bij + " heeft een spatie.", "Schrijf de code zonder spaties, bijvoorbeeld AB-1.");
        } else if (vreemd >= 0 && Character.isLetter(tekst.charAt(vreemd))) {
            meld(annotatie, bij + " heeft een letter " + (Character.UnicodeScript.of(tekst.charAt(vreemd))
                    == Character.UnicodeScript.LATIN ? "met een accent" : "uit een ander alfabet") + " ("
                    + tekst.charAt(vreemd) + ").", "Typ de code opnieuw met de letters a tot en met z.");
        } else {
            meld(annotatie, bij + " is geen goede code.",
                    "Gebruik letters, cijfers, streepjes en punten, te beginnen met een letter, bijvoorbeeld AB-1.");
        }
        return false;
    }

    /** Where the first sign stands that only looks as if it belonged in a code; -1 when there is none. */
    private static int vreemdTeken(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (STREEPJES.indexOf(c) >= 0 || Character.isSpaceChar(c)
                    || Character.isLetter(c) && !Naamvorm.isLetter(c)) {
                return i;
            }
        }
        return -1;
    }

    void meld(Annotatie annotatie, String melding, String remedie) {
        tekens.meld(annotatie.bij(), melding, remedie);
    }

    private void meldOnbekend(Annotatie annotatie, String waarop, List<String> metTekst, List<String> merken) {
        List<String> mag = new ArrayList<>(metTekst);
        mag.addAll(merken);
        if (mag.contains(Conclusie.CRITERIUM.annotatie()) && (annotatie.naam().equals(Geldigheid.VANAF)
                || annotatie.naam().equals(Geldigheid.VOOR))) {
            meld(annotatie, "@" + annotatie.naam() + " hoort niet bij " + waarop + ".",
                    "Zet de dag bij de voorwaarden: Peildatum( " + annotatie.naam() + "( \"2027-01-01\" ) )");
            return;
        }
        String bedoeld = Spelling.dichtstbij(annotatie.naam(), mag);
        meld(annotatie, "@" + annotatie.naam() + " hoort niet bij " + waarop + ".",
                bedoeld != null ? "Bedoelde u @" + bedoeld + "?"
                        : "Wat hier kan: @" + String.join(", @", mag) + ".");
    }
}
