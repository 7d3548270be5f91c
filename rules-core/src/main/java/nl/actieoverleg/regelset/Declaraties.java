package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde.Verwijzing;

/**
 * Everything that the layers in use declare, by kind, and the faults in declaring it twice. What follows from what
 * could not be read of those layers is not reported as a fault as well.
 */
final class Declaraties {

    /** The mark on the question whether coordination is needed at all. */
    static final String POORT = "poort";
    /** The mark on the question that must be NEE for the adjusted order. */
    static final String VOLGORDE = "volgorde";

    private final Map<Lijstsoort, List<Declaratie>> opVolgorde = new EnumMap<>(Lijstsoort.class);
    private final Map<Lijstsoort, Map<String, Declaratie>> opCode = new EnumMap<>(Lijstsoort.class);
    private final Map<String, Declaratie> gezien = new HashMap<>();
    private final Map<String, Lijst> lijsten = new LinkedHashMap<>();
    private final boolean alleRegels;
    /** What is named by what could not be read. */
    private final Set<String> genoemd = new HashSet<>();
    /** The codes that are named and not there: what differs in signs and capitals alone is not missed as well. */
    private final Set<String> verschreven = new HashSet<>();
    private final Regelfouten fouten;

    /**
     * @param alleRegels whether every rule of these layers was seen, if not read
     * @param genoemd what is named by what could not be read of them
     */
    Declaraties(List<Regelmodule> lagen, boolean alleRegels, Set<String> genoemd, Regelfouten fouten) {
        this.alleRegels = alleRegels;
        this.fouten = fouten;
        for (String een : genoemd) {
            this.genoemd.add(kaal(een));
        }
        for (Lijstsoort soort : Lijstsoort.values()) {
            opVolgorde.put(soort, new ArrayList<>());
            opCode.put(soort, new HashMap<>());
        }
        for (Regelmodule laag : lagen) {
            schrijfIn(laag);
        }
    }

    private void schrijfIn(Regelmodule module) {
        for (Lijst lijst : module.lijsten()) {
            Lijst eerder = gelijknamig(lijst);
            if (eerder != null) {
                fouten.meld(lijst.plaats(), "De lijst " + lijst.naam() + " bestaat al (" + eerder.plaats() + ").",
                        "Kies een andere naam, bijvoorbeeld met de naam van de regio erachter.");
                continue;
            }
            lijsten.put(lijst.naam(), lijst);
            List<Declaratie> soortgenoten = opVolgorde.get(lijst.soort());
            for (Veld veld : lijst.velden()) {
                if (staatInCasus(lijst.soort()) && Casus.VELDEN.contains(veld.naam())) {
                    fouten.meld(veld.plaats(), "Elke casus heeft al een veld " + veld.naam() + ".",
                            "Kies een andere naam.");
                }
                Declaratie nieuw = new Declaratie(soortgenoten.size(), veld, lijst, module);
                Declaratie bestaand = gezien.putIfAbsent(naam(lijst, veld), nieuw);
                if (bestaand == null) {
                    soortgenoten.add(nieuw);
                    opCode.get(lijst.soort()).put(sleutel(lijst, veld), nieuw);
                } else {
                    fouten.meld(veld.plaats(), veld.code() + " staat al bij de " + bestaand.soort().meervoud() + " ("
                            + bestaand.plaats() + ").", "Kies een eigen code; niets wordt overschreven.");
                }
            }
        }
    }

    /** A list declared before of which the name differs in capitals at most, or null. */
    private Lijst gelijknamig(Lijst lijst) {
        for (Lijst eerder : lijsten.values()) {
            if (eerder.naam().equalsIgnoreCase(lijst.naam())) {
                return eerder;
            }
        }
        return null;
    }

    /** What nothing else may be called, in small letters; questions and counts share the names in a case. */
    private static String naam(Lijst lijst, Veld veld) {
        Lijstsoort soort = staatInCasus(lijst.soort()) ? Lijstsoort.VRAGEN : lijst.soort();
        return soort.annotatie() + " " + sleutel(lijst, veld).toLowerCase(Locale.ROOT);
    }

    private static boolean staatInCasus(Lijstsoort soort) {
        return soort == Lijstsoort.VRAGEN || soort == Lijstsoort.TELLERS;
    }

    /** Points of an agenda have no code of their own: they only have to be unique in their list. */
    private static String sleutel(Lijst lijst, Veld veld) {
        return lijst.soort() == Lijstsoort.AGENDA ? lijst.naam() + "." + veld.naam() : veld.code();
    }

    /** Gives the things of a kind another order than that of declaring, and the index that goes with it. */
    void orden(Lijstsoort soort, List<Declaratie> volgorde) {
        opVolgorde.put(soort, new ArrayList<>());
        for (Declaratie een : volgorde) {
            Declaratie nieuw = new Declaratie(alle(soort).size(), een.veld(), een.lijst(), een.laag());
            alle(soort).add(nieuw);
            opCode.get(soort).put(een.code(), nieuw);
        }
    }

    /** The things of this kind, in order. */
    List<Declaratie> alle(Lijstsoort soort) {
        return opVolgorde.get(soort);
    }

    /** The questions with this mark, in order. */
    List<Declaratie> gemerkt(String merk) {
        List<Declaratie> gemerkt = new ArrayList<>();
        for (Declaratie vraag : alle(Lijstsoort.VRAGEN)) {
            if (vraag.annotatie(merk) != null) {
                gemerkt.add(vraag);
            }
        }
        return gemerkt;
    }

    /** Whether there has to be a rule for a thing, all references looked up. */
    boolean vraagtRegels(Declaratie een) {
        return alleRegels && !heeft(genoemd, een.code()) && !heeft(verschreven, een.code());
    }

    private static boolean heeft(Set<String> kaal, String code) {
        return !kaal.isEmpty() && kaal.contains(kaal(code));
    }

    /** Codes that only differ in signs and capitals are the same here. */
    private static String kaal(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The value of an annotation for each code of this kind, in order. */
    Map<String, String> annotaties(Lijstsoort soort, String annotatie) {
        Map<String, String> waarden = new LinkedHashMap<>();
        for (Declaratie een : alle(soort)) {
            waarden.put(een.code(), een.annotatie(annotatie));
        }
        return Collections.unmodifiableMap(waarden);
    }

    /** The lists of this kind, in order. */
    List<Lijst> lijsten(Lijstsoort soort) {
        List<Lijst> vanSoort = new ArrayList<>();
        for (Lijst lijst : lijsten.values()) {
            if (lijst.soort() == soort) {
                vanSoort.add(lijst);
            }
        }
        return vanSoort;
    }

    /** The thing of this kind with this code, or null. */
    Declaratie kijk(Lijstsoort soort, String code) {
        return opCode.get(soort).get(code);
    }

    /** The same, and when it is null the fault is noted. */
    Declaratie zoek(Lijstsoort soort, String code, Plaats plaats) {
        Declaratie gevonden = kijk(soort, code);
        if (gevonden == null) {
            verschreven.add(kaal(code));
            meldOnbekend(plaats, "Bij de " + soort.meervoud() + " staat geen " + code + ".", code,
                    alle(soort).stream().map(een -> sleutel(een.lijst(), een.veld())).toList());
        }
        return gevonden;
    }

    /** Whether a rule concludes a thing of its kind that is one of another kind; then that fault is noted. */
    boolean meldElders(Regel regel) {
        Lijstsoort soort = regel.conclusie().over();
        for (Conclusie andere : Conclusie.values()) {
            if (andere.over() != null && kijk(soort, regel.doel()) == null
                    && kijk(andere.over(), regel.doel()) != null) {
                verschreven.add(kaal(regel.doel()));
                fouten.meld(regel.plaats(), "Bij de " + soort.meervoud() + " staat geen " + regel.doel()
                        + ", wel bij de " + andere.over().meervoud() + ".",
                        "Schrijf: @" + andere.annotatie() + "( \"" + regel.doel() + "\" )");
                return true;
            }
        }
        return false;
    }

    /** What a field of a list declares, or null; then the fault is noted. */
    Declaratie zoekVeld(Verwijzing genoemd, Plaats plaats) {
        Lijst lijst = zoekLijst(genoemd.lijst(), plaats);
        for (Veld veld : lijst == null ? List.<Veld>of() : lijst.velden()) {
            if (veld.naam().equals(genoemd.naam())) {
                return kijk(lijst.soort(), sleutel(lijst, veld));
            }
        }
        if (lijst != null) {
            meldOnbekend(plaats, genoemd.lijst() + " heeft geen " + genoemd.naam() + ".", genoemd.naam(),
                    lijst.velden().stream().map(Veld::naam).toList());
        }
        return null;
    }

    /** The list with this name, or null; then the fault is noted. */
    Lijst zoekLijst(String naam, Plaats plaats) {
        Lijst lijst = lijsten.get(naam);
        if (lijst == null) {
            meldOnbekend(plaats, "De lijst " + naam + " bestaat niet.", naam, List.copyOf(lijsten.keySet()));
        }
        return lijst;
    }

    private void meldOnbekend(Plaats plaats, String melding, String naam, List<String> bekend) {
        if (heeft(genoemd, naam)) {
            return;
        }
        String keuze = bekend.isEmpty() ? "." : ", of kies uit: " + String.join(", ", bekend) + ".";
        fouten.meld(plaats, melding, Spelling.bedoeld(naam, bekend, "", "Zet het eerst in een lijst" + keuze));
    }
}
