package nl.actieoverleg.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Fout;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.controle.Casuscontrole;
import nl.actieoverleg.controle.Casusvelden;
import nl.actieoverleg.json.Waarde.Lid;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regel.Peildatum;
import tools.jackson.core.JsonToken;

/** Makes a case of the members of one JSON object, or finds every fault in them. Used once, by one thread. */
final class Casusopbouw {

    private static final String KENMERK = "kenmerk";
    private static final String PROVINCIE = "provincie";
    private static final String PEILDATUM = "peildatum";
    static final String FEITEN = "feiten";
    private static final String NODIG = "nodig";
    private static final String LOPENDE_OVERLEGGEN = "lopendeOverleggen";
    /** The fields that hold text, and those that hold a list of texts. */
    static final List<String> TEKSTEN = List.of(KENMERK, PROVINCIE, PEILDATUM);
    static final List<String> LIJSTEN = List.of(NODIG, LOPENDE_OVERLEGGEN);

    private static final List<String> ANTWOORDEN = antwoorden();

    private static final String DUBBEL = "Dit staat er meer dan eens. Laat het één keer staan.";
    private static final String ONBEKEND_VELD = "Dit veld is niet bekend. Verbeter de naam of laat het veld weg.";
    private static final String FEIT_HIER = "Dit is een feit. Zet het onder feiten.";
    private static final String LEEG = "Dit veld is leeg. Vul het in of laat het veld weg.";
    private static final String GEEN_TEKST = "Dit moet tekst zijn, tussen aanhalingstekens.";
    private static final String GEEN_LIJST = "Dit moet een lijst zijn, tussen [ en ].";
    private static final String GEEN_FEITEN =
            "De feiten moeten een object zijn, tussen { en }, met per feit een antwoord.";
    private static final String GEEN_ANTWOORD =
            "Dit antwoord is niet geldig. Antwoord met JA, NEE of ONBEKEND, of laat het feit weg.";
    private static final String GEEN_DAG = "De peildatum moet een bestaande dag zijn, geschreven als jjjj-mm-dd.";
    private static final String GEEN_AANTAL =
            "Dit moet een geheel getal van nul of meer zijn, zonder aanhalingstekens, punt of exponent.";

    private static final int LANGSTE_LONG = 18;

    private final Casusvelden velden;
    private final List<Lid> leden;
    private final String kenmerk;
    private final String regio;
    private final Casus.Bouwer bouwer;
    /** Each once, in the order in which they are found. */
    private final Set<Fout> fouten = new LinkedHashSet<>();

    Casusopbouw(Casusvelden velden, List<Lid> leden) {
        this.velden = velden;
        this.leden = leden;
        String gegeven = enige(KENMERK);
        kenmerk = Casuscontrole.kenmerk(gegeven) == null ? gegeven : null;
        regio = Casuscontrole.regio(enige(PROVINCIE), velden);
        bouwer = Casus.voor(kenmerk, regio);
    }

    private static List<String> antwoorden() {
        List<String> namen = new ArrayList<>();
        for (Antwoord antwoord : Antwoord.values()) {
            namen.add(antwoord.name());
        }
        return List.copyOf(namen);
    }

    /** The text of a field, or null when it is not text or does not stand there exactly once. */
    private String enige(String veld) {
        Waarde gevonden = null;
        for (Lid lid : leden) {
            if (lid.naam().equals(veld)) {
                if (gevonden != null) {
                    return null;
                }
                gevonden = lid.waarde();
            }
        }
        return gevonden != null && gevonden.is(JsonToken.VALUE_STRING) ? gevonden.tekst() : null;
    }

    /**
     * The case.
     *
     * @throws OngeldigeCasus with every fault, when there is one
     */
    Casus maak() {
        Set<String> gezien = new HashSet<>();
        for (Lid lid : leden) {
            eenmaal("", lid, gezien);
            veld(lid.naam(), lid.waarde());
        }
        if (!gezien.contains(KENMERK)) {
            meld(Casuscontrole.kenmerk(null));
        }
        if (!gezien.contains(PROVINCIE)) {
            meld(Casuscontrole.provincie(null, velden));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeCasus(kenmerk, List.copyOf(fouten));
        }
        return bouwer.maak();
    }

    private void eenmaal(String ouder, Lid lid, Set<String> gezien) {
        if (!gezien.add(lid.naam())) {
            meld(Casuscontrole.pad(ouder, lid.naam()), DUBBEL, null);
        }
    }

    private void veld(String naam, Waarde waarde) {
        switch (naam) {
            case KENMERK -> {
                if (isTekst(naam, waarde)) {
                    meld(Casuscontrole.kenmerk(waarde.tekst()));
                }
            }
            case PROVINCIE -> {
                if (isTekst(naam, waarde)) {
                    meld(Casuscontrole.provincie(waarde.tekst(), velden));
                }
            }
            case PEILDATUM -> peildatum(waarde);
            case FEITEN -> feiten(waarde);
            case NODIG -> lijst(naam, waarde, bouwer::nodig,
                    (plaats, tekst) -> Casuscontrole.behoefte(plaats, tekst, regio, velden));
            case LOPENDE_OVERLEGGEN -> lijst(naam, waarde, bouwer::looptIn,
                    (plaats, tekst) -> Casuscontrole.overleg(plaats, tekst, regio, velden));
            default -> overig(naam, waarde);
        }
    }

    /** Whether the value of a required field is text; if not, says so. */
    private boolean isTekst(String veld, Waarde waarde) {
        if (waarde.is(JsonToken.VALUE_STRING)) {
            return true;
        }
        meld(Casuscontrole.pad("", veld), GEEN_TEKST, null);
        return false;
    }

    private void peildatum(Waarde waarde) {
        String pad = Casuscontrole.pad("", PEILDATUM);
        if (isGevuld(pad, waarde, JsonToken.VALUE_STRING, GEEN_TEKST)) {
            LocalDate dag = Peildatum.lees(waarde.tekst());
            if (dag == null) {
                meld(pad, GEEN_DAG, null);
            }
            bouwer.peildatum(dag);
        }
    }

    private void feiten(Waarde waarde) {
        String ouder = Casuscontrole.pad("", FEITEN);
        if (isGevuld(ouder, waarde, JsonToken.START_OBJECT, GEEN_FEITEN)) {
            Set<String> gezien = new HashSet<>();
            for (Lid lid : waarde.leden()) {
                eenmaal(ouder, lid, gezien);
                feit(ouder, lid.naam(), lid.waarde());
            }
        }
    }

    private void feit(String ouder, String feit, Waarde waarde) {
        meld(Casuscontrole.feit(ouder, feit, regio, velden));
        if (waarde.is(JsonToken.VALUE_STRING) && ANTWOORDEN.contains(waarde.tekst())) {
            bouwer.feit(feit, Antwoord.valueOf(waarde.tekst()));
        } else {
            meld(Casuscontrole.pad(ouder, feit), GEEN_ANTWOORD, bedoeldAntwoord(waarde));
        }
    }

    private static String bedoeldAntwoord(Waarde waarde) {
        return switch (waarde.soort()) {
            case VALUE_TRUE -> Antwoord.JA.name();
            case VALUE_FALSE -> Antwoord.NEE.name();
            case VALUE_STRING -> Spelling.antwoord(waarde.tekst());
            case VALUE_NUMBER_INT -> Spelling.antwoord(waarde.tekst());
            default -> null;
        };
    }

    /** Checks the element at a place in a list. */
    private interface Elementcontrole {
        Fout fout(int plaats, String tekst);
    }

    private void lijst(String veld, Waarde waarde, Consumer<String> neemOp, Elementcontrole controle) {
        String pad = Casuscontrole.pad("", veld);
        if (isGevuld(pad, waarde, JsonToken.START_ARRAY, GEEN_LIJST)) {
            for (int i = 0; i < waarde.elementen().size(); i++) {
                Waarde element = waarde.elementen().get(i);
                if (element.is(JsonToken.VALUE_STRING)) {
                    meld(controle.fout(i, element.tekst()));
                    neemOp.accept(element.tekst());
                } else {
                    meld(pad + '/' + i, GEEN_TEKST, null);
                }
            }
        }
    }

    /** A counter, a fact that stands in the wrong place, or something unknown. */
    private void overig(String naam, Waarde waarde) {
        if (velden.alleTellers().contains(naam)) {
            meld(Casuscontrole.teller(naam, regio, velden));
            aantal(naam, waarde);
        } else if (velden.eigenaars().containsKey(naam)) {
            meld(Casuscontrole.pad("", naam), FEIT_HIER, Casuscontrole.pad(Casuscontrole.pad("", FEITEN), naam));
            feit("", naam, waarde);
        } else {
            List<String> bekend = new ArrayList<>(Casus.VELDEN);
            bekend.addAll(velden.van(regio).tellers());
            meld(Casuscontrole.pad("", naam), ONBEKEND_VELD, Spelling.dichtstbij(naam, bekend));
        }
    }

    private void aantal(String teller, Waarde waarde) {
        if (isGevuld(Casuscontrole.pad("", teller), waarde, JsonToken.VALUE_NUMBER_INT, GEEN_AANTAL)) {
            long aantal = aantal(waarde.tekst());
            meld(Casuscontrole.aantal(teller, aantal));
            bouwer.teller(teller, (int) aantal);
        }
    }

    /** The whole number; one that is too long to hold becomes the largest or the smallest there is. */
    private static long aantal(String cijfers) {
        if (cijfers.length() <= LANGSTE_LONG) {
            return Long.parseLong(cijfers);
        }
        return cijfers.startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** Whether the value of an optional field is of this kind; if not, says so. */
    private boolean isGevuld(String pad, Waarde waarde, JsonToken soort, String melding) {
        if (waarde.is(soort)) {
            return true;
        }
        meld(pad, waarde.is(JsonToken.VALUE_NULL) ? LEEG : melding, null);
        return false;
    }

    private void meld(String pad, String melding, String bedoeldeU) {
        meld(new Fout(pad, melding, bedoeldeU));
    }

    private void meld(Fout fout) {
        if (fout != null) {
            fouten.add(fout);
        }
    }
}
