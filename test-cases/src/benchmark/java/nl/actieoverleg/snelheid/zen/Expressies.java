package nl.actieoverleg.snelheid.zen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Weerhouding;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelmodule.Voorwaarde;

/**
 * The conditions of one region in the expression language of Zen.
 *
 * @param regelset the rules
 * @param lezing the name of the array with the answers of one reading
 */
record Expressies(Regelset regelset, String lezing) {

    /** The condition of each criterion and then of each way in; criteria inside a condition are written out. */
    List<String> alle() {
        return Stream.concat(regelset.criteria().stream().map(Criterium::alternatieven).map(this::een),
                regelset.ingangen().stream().map(this::past)).toList();
    }

    private String past(Ingang ingang) {
        String reden = een(ingang.alternatieven());
        return ingang.weerhoudt().isEmpty() ? reden : "(" + reden + " and (not("
                + een(ingang.weerhoudt().stream().map(Weerhouding::reden).toList()) + ") or "
                + een(ingang.tenzij()) + "))";
    }

    private String een(List<Alternatief> alternatieven) {
        return alternatieven.isEmpty() ? "false"
                : samen(" or ", alternatieven.stream().map(alternatief -> alle(alternatief.gronden())));
    }

    private String alle(List<Grond> gronden) {
        return samen(" and ", gronden.stream().map(this::grond));
    }

    private String grond(Grond grond) {
        if (grond instanceof Grond.Feit feit) {
            return lezing + "[" + feit.index() + "]";
        }
        if (grond instanceof Grond.Criteriumgrond criterium) {
            return een(regelset.criteria().get(criterium.index()).alternatieven());
        }
        if (grond instanceof Grond.Minstens telling) {
            return minstens(telling);
        }
        return vast(((Grond.Vast) grond).voorwaarde());
    }

    private String minstens(Grond.Minstens telling) {
        if (telling.aantal() == 1) {
            return samen(" or ", telling.delen().stream().map(this::grond));
        }
        return telling.delen().stream().map(deel -> "(" + grond(deel) + " ? 1 : 0)")
                .collect(Collectors.joining(" + ", "(", " >= " + telling.aantal() + ")"));
    }

    private String vast(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Telt telt) {
            return "(tellers[" + regelset.tellers().indexOf(telt.veld()) + "] >= " + telt.minimum() + ")";
        }
        if (voorwaarde instanceof Voorwaarde.Dag dag) {
            return "(dag " + (dag.vanaf() ? ">= " : "< ") + dag.datum().replace("-", "") + ")";
        }
        throw new IllegalArgumentException("Not a condition that is always known: " + voorwaarde);
    }

    private static String samen(String woord, Stream<String> delen) {
        List<String> lijst = delen.toList();
        return lijst.size() == 1 ? lijst.get(0) : "(" + String.join(woord, lijst) + ")";
    }
}
