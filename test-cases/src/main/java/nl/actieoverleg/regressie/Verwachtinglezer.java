package nl.actieoverleg.regressie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.regressie.Casuswoorden.Woordsoort;
import nl.actieoverleg.regressie.Knooplezer.Veld;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a case expects of its advice. */
final class Verwachtinglezer {

    private static final String WEL = "wel";
    private static final String NIET = "niet";

    private final Knooplezer lezer;
    private final Foutenlijst fouten;
    private final Casuswoorden woorden;

    Verwachtinglezer(Foutenlijst fouten, Casuswoorden woorden) {
        this.lezer = new Knooplezer(fouten);
        this.fouten = fouten;
        this.woorden = woorden;
    }

    /** Everything stated, in order. */
    List<Eis> lees(Node knoop) {
        List<Eis> eisen = new ArrayList<>();
        lezer.velden(knoop, "Dit deel van het advies", Adviesveld.namen()).forEach((naam, veld) ->
                eisen.addAll(eisen(Adviesveld.van(naam), veld.waarde())));
        weigerLeeg(knoop);
        return eisen;
    }

    private List<Eis> eisen(Adviesveld veld, Node knoop) {
        return switch (veld.vorm()) {
            case WAARDE, WAARDE_OF_GEEN -> waarde(veld, knoop);
            case TEKST -> tekst(veld, knoop);
            case RIJ, LIJST -> knoop instanceof MappingNode ? welNiet(veld, knoop) : lijst(veld, knoop);
            case TABEL -> tabel(veld, knoop);
            case ROLLEN -> rollen(veld, knoop);
        };
    }

    private List<Eis> waarde(Adviesveld veld, Node knoop) {
        Set<String> bekend = new LinkedHashSet<>(woorden.van(veld.woordsoort()));
        if (veld.vorm() == Adviesveld.Vorm.WAARDE_OF_GEEN) {
            bekend.add(Casuswoorden.GEEN);
        }
        String woord = lezer.keuze(knoop, veld.naam(), veld.woordsoort().onderwerp(), bekend);
        return woord == null ? List.of() : List.of(new Eis.Waarde(veld.naam(), woord, veld::waarde));
    }

    private List<Eis> tekst(Adviesveld veld, Node knoop) {
        String tekst = lezer.tekst(knoop, veld.naam());
        return tekst == null ? List.of() : List.of(new Eis.Waarde(veld.naam(), tekst, veld::waarde));
    }

    private List<Eis> lijst(Adviesveld veld, Node knoop) {
        List<String> woorden = woorden(veld.naam(), veld.woordsoort(), knoop);
        return List.of(veld.vorm() == Adviesveld.Vorm.RIJ ? new Eis.Rij(veld.naam(), woorden, veld::woorden)
                : new Eis.Verzameling(veld.naam(), woorden, veld::woorden));
    }

    private List<Eis> welNiet(Adviesveld veld, Node knoop) {
        Map<String, Veld> delen = lezer.velden(knoop, "Dit woord", List.of(WEL, NIET));
        weigerLeeg(knoop);
        return List.of(new Eis.WelNiet(veld.naam(), woorden(WEL, veld.woordsoort(), delen.get(WEL)),
                woorden(NIET, veld.woordsoort(), delen.get(NIET)), veld::woorden));
    }

    private List<Eis> tabel(Adviesveld veld, Node knoop) {
        Map<String, String> tabel = new LinkedHashMap<>();
        Woordsoort soort = veld.waardesoort();
        lezer.velden(knoop, veld.woordsoort().onderwerp(), woorden.van(veld.woordsoort())).forEach((woord, deel) -> {
            String waarde = lezer.keuze(deel.waarde(), woord, soort.onderwerp(), woorden.van(soort));
            if (waarde != null) {
                tabel.put(woord, waarde);
            }
        });
        if (!veld.isVolledig()) {
            weigerLeeg(knoop);
        }
        return List.of(new Eis.Tabel(veld.naam(), tabel, veld.isVolledig(), veld::tabel));
    }

    private List<Eis> rollen(Adviesveld veld, Node knoop) {
        Set<String> bekend = new LinkedHashSet<>(woorden.van(Woordsoort.ROL));
        bekend.add(NIET);
        List<Eis> eisen = new ArrayList<>();
        lezer.velden(knoop, "Deze rol", bekend).forEach((woord, deel) -> {
            List<String> partijen = woorden(woord, veld.woordsoort(), deel);
            if (woord.equals(NIET)) {
                eisen.add(new Eis.WelNiet(veld.naam(), List.of(), partijen, Adviesveld::partijen));
            } else {
                Rol rol = Rol.valueOf(woord);
                eisen.add(new Eis.Verzameling(veld.naam() + " " + woord, partijen,
                        (Advies advies) -> Adviesveld.partijen(advies, rol)));
            }
        });
        weigerLeeg(knoop);
        return eisen;
    }

    /** An object without fields would expect nothing, and so never fail. */
    private void weigerLeeg(Node knoop) {
        if (knoop instanceof MappingNode object && object.getValue().isEmpty()) {
            fouten.meld(knoop, "Hier hoort minstens één verwachting te staan.");
        }
    }

    private List<String> woorden(String naam, Woordsoort soort, Veld veld) {
        return veld == null ? List.of() : woorden(naam, soort, veld.waarde());
    }

    private List<String> woorden(String naam, Woordsoort soort, Node knoop) {
        return lezer.woorden(knoop, naam, soort.onderwerp(), woorden.van(soort));
    }
}
