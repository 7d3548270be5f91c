package nl.actieoverleg.regelset;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Whether rules exclude each other, as far as their conditions show: of two texts for one place in the advice, the
 * engine cannot choose.
 */
final class Uitsluiting {

    private Uitsluiting() {
    }

    /** Reports every rule of a layer on how often an overleg meets that can hold together with an earlier one. */
    static void controleerFrequenties(Regelmodule laag, Regelfouten fouten) {
        List<Regel> regels = laag.regels().stream().filter(regel -> regel.conclusie() == Conclusie.FREQUENTIE).toList();
        for (int i = 0; i < regels.size(); i++) {
            Regel regel = regels.get(i);
            for (Regel eerder : regels.subList(0, i)) {
                if (!regel.doel().equals(eerder.doel()) && !sluitenUit(regel, eerder)) {
                    fouten.meld(regel.plaats(), "Deze regel kan tegelijk gelden met \"" + eerder.naam() + "\" ("
                            + eerder.plaats() + "), die een andere @frequentie geeft.",
                            "Laat ze elkaar uitsluiten, bijvoorbeeld met vanaf en voor op dezelfde dag.");
                }
            }
        }
    }

    /** Whether two conditions of theirs can never hold together. */
    private static boolean sluitenUit(Regel een, Regel ander) {
        return een.voorwaarden().stream()
                .anyMatch(deel -> ander.voorwaarden().stream().anyMatch(tegendeel -> sluitenUit(deel, tegendeel)));
    }

    private static boolean sluitenUit(Voorwaarde een, Voorwaarde ander) {
        if (een instanceof Vraagt eerste && ander instanceof Vraagt tweede) {
            return eerste.lijst().equals(tweede.lijst()) && eerste.veld().equals(tweede.veld())
                    && Stream.of(Antwoord.values()).noneMatch(antwoord ->
                            eerste.toets().klopt(antwoord) && tweede.toets().klopt(antwoord));
        }
        if (een instanceof Dag eerste && ander instanceof Dag tweede) {
            return eerste.vanaf() ? vallenUiteen(eerste, tweede) : vallenUiteen(tweede, eerste);
        }
        return een instanceof Routeert eerste && ander instanceof Routeert tweede
                && (sluitUit(eerste, tweede) || sluitUit(tweede, eerste));
    }

    /** Days are written so that they sort as text. */
    private static boolean vallenUiteen(Dag vanaf, Dag voor) {
        return vanaf.vanaf() && !voor.vanaf() && voor.datum().compareTo(vanaf.datum()) <= 0;
    }

    private static boolean sluitUit(Routeert een, Routeert ander) {
        if (een.woord() != Routewoord.ROUTE_IS) {
            return false;
        }
        return ander.woord() == Routewoord.ROUTE_IS && !een.code().equals(ander.code())
                || ander.woord() == Routewoord.ROUTE_IS_NIET && een.code().equals(ander.code());
    }
}
