package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Every word that the layers in use declare, by kind, and the faults in declaring them twice. */
final class Woordenboek {

    /**
     * A declared word.
     *
     * @param index its place among the words of its kind
     * @param woord the word
     * @param lijst the list it stands in
     * @param module the module that declares it
     */
    record Ingeschreven(int index, Veld woord, Lijst lijst, Regelmodule module) {
    }

    private final Map<Lijstsoort, Map<String, Ingeschreven>> opCode = new LinkedHashMap<>();
    private final Map<String, Lijst> lijsten = new LinkedHashMap<>();
    private final Regelfouten fouten;

    Woordenboek(List<Regelmodule> lagen, Regelfouten fouten) {
        this.fouten = fouten;
        for (Lijstsoort soort : Lijstsoort.values()) {
            opCode.put(soort, new LinkedHashMap<>());
        }
        for (Regelmodule laag : lagen) {
            schrijfIn(laag);
        }
    }

    private void schrijfIn(Regelmodule module) {
        for (Lijst lijst : module.lijsten()) {
            Lijst eerder = lijsten.putIfAbsent(lijst.naam(), lijst);
            if (eerder != null) {
                fouten.meld(lijst.plaats(), "De lijst " + lijst.naam() + " bestaat al (" + eerder.plaats() + ").",
                        "Kies een andere naam, bijvoorbeeld met de naam van de regio erachter.");
                continue;
            }
            Map<String, Ingeschreven> soortgenoten = opCode.get(lijst.soort());
            for (Veld woord : lijst.velden()) {
                Ingeschreven nieuw = new Ingeschreven(soortgenoten.size(), woord, lijst, module);
                Ingeschreven bestaand = soortgenoten.putIfAbsent(sleutel(lijst, woord), nieuw);
                if (bestaand == null) {
                    bestaand = naamgenoot(lijst.soort(), woord);
                }
                if (bestaand != null) {
                    fouten.meld(woord.plaats(), woord.code() + " staat al bij de "
                            + bestaand.lijst().soort().meervoud() + " (" + bestaand.woord().plaats() + ").",
                            "Kies een eigen code; niets wordt overschreven.");
                }
            }
        }
    }

    /** Questions and counts share the names in a case: the other one with this name, or null. */
    private Ingeschreven naamgenoot(Lijstsoort soort, Veld woord) {
        return switch (soort) {
            case VRAGEN -> opCode.get(Lijstsoort.TELLERS).get(woord.code());
            case TELLERS -> opCode.get(Lijstsoort.VRAGEN).get(woord.code());
            default -> null;
        };
    }

    /** Points of an agenda have no code of their own: they only have to be unique in their list. */
    private static String sleutel(Lijst lijst, Veld woord) {
        return lijst.soort() == Lijstsoort.AGENDA ? lijst.naam() + "." + woord.naam() : woord.code();
    }

    /** The words of this kind, in order. */
    List<Ingeschreven> alle(Lijstsoort soort) {
        return new ArrayList<>(opCode.get(soort).values());
    }

    /** The word of this kind with this code, or null; then the fault is noted. */
    Ingeschreven zoek(Lijstsoort soort, String code, Plaats plaats) {
        Ingeschreven gevonden = opCode.get(soort).get(code);
        if (gevonden == null) {
            meldOnbekend(plaats, "Bij de " + soort.meervoud() + " staat geen " + code + ".", code,
                    opCode.get(soort).keySet().stream().toList());
        }
        return gevonden;
    }

    /** The word behind a field of a list that rules ask for, or null; then the fault is noted. */
    Ingeschreven zoekVeld(String lijstnaam, String veld, Plaats plaats) {
        Lijst lijst = lijsten.get(lijstnaam);
        if (lijst == null) {
            meldOnbekend(plaats, "De lijst " + lijstnaam + " bestaat niet.", lijstnaam,
                    List.copyOf(lijsten.keySet()));
            return null;
        }
        for (Veld woord : lijst.velden()) {
            if (woord.naam().equals(veld)) {
                return opCode.get(lijst.soort()).get(sleutel(lijst, woord));
            }
        }
        meldOnbekend(plaats, lijstnaam + " heeft geen " + veld + ".", veld,
                lijst.velden().stream().map(Veld::naam).collect(Collectors.toList()));
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

    private void meldOnbekend(Plaats plaats, String melding, String woord, List<String> bekend) {
        String dichtbij = Spelling.dichtstbij(woord, bekend);
        String keuze = bekend.isEmpty() ? "." : ", of kies uit: " + String.join(", ", bekend) + ".";
        fouten.meld(plaats, melding, dichtbij != null ? "Bedoelde u " + dichtbij + "?" : "Declareer het eerst" + keuze);
    }
}
