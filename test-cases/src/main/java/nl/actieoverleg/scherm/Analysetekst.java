package nl.actieoverleg.scherm;

import java.math.BigInteger;
import java.util.List;
import nl.actieoverleg.analyse.Aantal;
import nl.actieoverleg.analyse.Analyse;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Regioanalyse;
import nl.actieoverleg.analyse.Regioanalyse.NietsPast;
import nl.actieoverleg.taal.Gevallentaal;
import nl.actieoverleg.taal.Vergelijkingstaal;

/** What rules do over all possible cases as Dutch text. */
public final class Analysetekst {

    private final Kolomtekst uit = new Kolomtekst();

    private Analysetekst() {
    }

    public static String van(Analyse analyse) {
        Analysetekst tekst = new Analysetekst();
        tekst.bevindingen(analyse);
        tekst.uit.kop("Hoe u de aandelen leest");
        tekst.uit.alinea(1, Vergelijkingstaal.AANDEEL + " Aantallen en dagen tellen alleen mee voor zover regels "
                + "ernaar vragen. De getallen zijn exact.");
        analyse.regios().forEach(tekst::regio);
        return tekst.uit.toString();
    }

    private void bevindingen(Analyse analyse) {
        List<Bevinding> letOp = analyse.letOp();
        List<Bevinding> bedoeld = analyse.bevindingen().stream().filter(een -> een.bedoeld() != null).toList();
        List<Bevinding> overig = analyse.bevindingen().stream()
                .filter(een -> een.bedoeld() == null && !een.isLetOp()).toList();
        uit.alinea(0, letOp.isEmpty() ? "Er is niets gevonden om op te letten." : "Let op: "
                + (letOp.size() == 1 ? "dit is" : "deze " + letOp.size() + " dingen zijn") + " waarschijnlijk niet "
                + "bedoeld. Is het wel zo bedoeld, zeg dan bij de regel of het woord waarom: @bedoeld( \"…\" ).");
        letOp.forEach(this::bevinding);
        deel("Zo bedoeld, zeggen de regels", bedoeld);
        deel("Niet overal van belang: een provincie zegt iets anders", overig);
    }

    private void deel(String kop, List<Bevinding> bevindingen) {
        if (!bevindingen.isEmpty()) {
            uit.kop(kop);
            bevindingen.forEach(this::bevinding);
        }
    }

    private void bevinding(Bevinding bevinding) {
        String waar = bevinding.plaats() + " (" + bevinding.laag() + ")";
        uit.punt(1, waar + (bevinding.overal() ? "" : ", in " + String.join(", ", bevinding.regios())) + ": "
                + bevinding.melding());
        if (bevinding.bedoeld() != null) {
            uit.alinea(2, "Bedoeld: " + bevinding.bedoeld());
            return;
        }
        if (bevinding.isLetOp()) {
            uit.alinea(2, bevinding.remedie());
            if (bevinding.voorbeeld() != null) {
                uit.alinea(2, "Bijvoorbeeld: " + Gevallentaal.casus(bevinding.voorbeeld()) + ".");
            }
        }
    }

    private void regio(Regioanalyse regio) {
        uit.kop(regio.regio());
        if (!regio.bewezen()) {
            uit.alinea(1, "Niet bewezen: deze regels zijn te groot om alle mogelijke casussen te bekijken.");
            return;
        }
        uit.alinea(1, Vergelijkingstaal.getal(regio.mogelijk().volledig()) + " mogelijke casussen met alleen ja en "
                + "nee, " + Vergelijkingstaal.getal(regio.mogelijk().alle()) + " als er ook antwoorden onbekend zijn. "
                + "Van die laatste kan in " + Vergelijkingstaal.aandeel(regio.voorlopig().alle(),
                regio.mogelijk().alle())
                + " de route nog veranderen. In "
                + Vergelijkingstaal.aandeel(regio.vraagtVergeefs().alle(), regio.mogelijk().alle())
                + " staat er bij de open vragen een waarvan het antwoord de route niet meer verandert; als volgende "
                + "vraag wordt die nooit gesteld.");
        uit.alinea(1, "Aandeel van de casussen met alleen ja en nee"
                + (regio.kentTegenspraak() ? "; daarachter van die zonder tegenspraak in de antwoorden:" : ":"));
        regio.routes().stream().filter(route -> route.aantal().volledig().signum() > 0)
                .forEach(route -> uit.punt(2, route.route() + ": " + aandeel(route.aantal(), regio)));
        if (!regio.overlappingen().isEmpty()) {
            uit.alinea(1, "Passen samen:");
        }
        regio.overlappingen().forEach(overlap -> uit.punt(2, overlap.een() + " en " + overlap.ander() + ": "
                + aandeel(overlap.aantal(), regio)));
        if (regio.nietsPast() != null) {
            nietsPast(regio.nietsPast(), regio);
        }
        if (!regio.gevolgen().isEmpty()) {
            uit.alinea(1, "Criteria waaraan altijd is voldaan als aan een ander is voldaan:");
            regio.gevolgen().forEach(gevolg -> uit.punt(2, gevolg.code() + ": bij "
                    + String.join(", ", gevolg.volgtUit())));
        }
    }

    private void nietsPast(NietsPast nietsPast, Regioanalyse regio) {
        uit.alinea(1, "Er is overleg nodig, maar er past geen enkel overleg: " + aandeel(nietsPast.aantal(), regio)
                + " (" + Vergelijkingstaal.getal(nietsPast.aantal().volledig()) + " casussen).");
        uit.punt(2, "Met de minste antwoorden: " + Gevallentaal.casus(nietsPast.kleinste()) + ".");
        uit.punt(2, "Met de meeste antwoorden ja: " + Gevallentaal.casus(nietsPast.volste()) + ".");
    }

    private static String aandeel(Aantal aantal, Regioanalyse regio) {
        BigInteger alle = regio.mogelijk().volledig();
        String aandeel = Vergelijkingstaal.aandeel(aantal.volledig(), alle);
        return regio.kentTegenspraak() ? aandeel + ", zonder tegenspraak "
                + Vergelijkingstaal.aandeel(aantal.volledigZonder(), regio.mogelijk().volledigZonder()) : aandeel;
    }
}
