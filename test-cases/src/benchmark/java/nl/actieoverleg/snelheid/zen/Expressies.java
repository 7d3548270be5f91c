package nl.actieoverleg.snelheid.zen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The conditions of one region in the expression language of Zen.
 *
 * @param regelset the rules
 * @param lezing the name of the array with the answers of one reading
 */
record Expressies(Regelset regelset, String lezing) implements Voorwaarde.Bezoeker<String> {

    /** The condition of each criterion and then of each way in; criteria inside a condition are written out. */
    List<String> alle() {
        return Stream.concat(regelset.criteria().stream().map(Criterium::regels).map(this::een),
                regelset.ingangen().stream().map(this::past)).toList();
    }

    private String past(Ingang ingang) {
        String reden = een(ingang.regels(Conclusie.INGANG));
        List<GekoppeldeRegel> weerhoudt = ingang.regels(Conclusie.WEERHOUDT);
        return weerhoudt.isEmpty() ? reden : "(" + reden + " and (not(" + een(weerhoudt) + ") or "
                + een(ingang.regels(Conclusie.TENZIJ)) + "))";
    }

    private String een(List<GekoppeldeRegel> regels) {
        return regels.isEmpty() ? "false" : samen(" or ", regels.stream().map(this::alle));
    }

    private String alle(GekoppeldeRegel regel) {
        return samen(" and ", regel.voorwaarden().stream().map(deel -> deel.bezoek(this)));
    }

    @Override
    public String vraagt(Vraagt vraag) {
        int index = vraag.veld().index();
        return vraag.veld().soort() == Lijstsoort.VRAGEN ? lezing + "[" + index + "]"
                : een(regelset.criteria().get(index).regels());
    }

    @Override
    public String minstens(Minstens telling) {
        if (telling.aantal() == 1) {
            return samen(" or ", telling.delen().stream().map(this::vraagt));
        }
        return telling.delen().stream().map(deel -> "(" + vraagt(deel) + " ? 1 : 0)")
                .collect(Collectors.joining(" + ", "(", " >= " + telling.aantal() + ")"));
    }

    @Override
    public String telt(Telt telt) {
        return "(tellers[" + telt.veld().index() + "] >= " + telt.minimum() + ")";
    }

    @Override
    public String dag(Dag dag) {
        return "(dag " + (dag.vanaf() ? ">= " : "< ") + dag.datum().replace("-", "") + ")";
    }

    @Override
    public String routeert(Routeert vraag) {
        throw new IllegalArgumentException("Not for a rule that decides the route: " + vraag.tekst());
    }

    private static String samen(String woord, Stream<String> delen) {
        List<String> lijst = delen.toList();
        return lijst.size() == 1 ? lijst.get(0) : "(" + String.join(woord, lijst) + ")";
    }
}
