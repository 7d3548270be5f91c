package nl.actieoverleg.regelset;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * Whether a condition can never hold together with some other one, as far as the two show themselves; those of
 * different kinds tell nothing of each other. With it, rules are checked that give two texts for one place in the advice, between which the engine cannot choose.
 */
final class Uitsluiting implements Voorwaarde.Bezoeker<Boolean> {

    private final Voorwaarde ander;

    private Uitsluiting(Voorwaarde ander) {
        this.ander = ander;
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
        return een.voorwaarden().stream().anyMatch(deel ->
                ander.voorwaarden().stream().anyMatch(tegendeel -> deel.bezoek(new Uitsluiting(tegendeel))));
    }

    @Override
    public Boolean vraagt(Vraagt een) {
        return ander instanceof Vraagt twee && een.veld().equals(twee.veld()) && Stream.of(Antwoord.values())
                .noneMatch(antwoord -> een.toets().klopt(antwoord) && twee.toets().klopt(antwoord));
    }

    @Override
    public Boolean minstens(Minstens een) {
        return false;
    }

    @Override
    public Boolean telt(Telt een) {
        return false;
    }

    /** Days are written so that they sort as text. */
    @Override
    public Boolean dag(Dag een) {
        return ander instanceof Dag twee && een.vanaf() != twee.vanaf()
                && (een.vanaf() ? twee.datum().compareTo(een.datum()) : een.datum().compareTo(twee.datum())) <= 0;
    }

    @Override
    public Boolean routeert(Routeert een) {
        return ander instanceof Routeert twee && (sluitUit(een, twee) || sluitUit(twee, een));
    }

    private static boolean sluitUit(Routeert een, Routeert ander) {
        if (een.woord() != Routewoord.ROUTE_IS) {
            return false;
        }
        return ander.woord() == Routewoord.ROUTE_IS && !een.code().equals(ander.code())
                || ander.woord() == Routewoord.ROUTE_IS_NIET && een.code().equals(ander.code());
    }
}
