package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset.Routeregel;

/** Gives each rule that decides the route its target and its turn. */
final class Routevolgorde {

    private final int[] stappen;
    private final Map<Regel, Beurt> beurten = new IdentityHashMap<>();

    private record Beurt(int doel, int stap) {
    }

    Routevolgorde(List<Criterium> criteria, List<Ingang> ingangen) {
        stappen = Samenhang.stappen(criteria);
        for (Criterium criterium : criteria) {
            noteer(criterium.alternatieven(), criterium.index());
        }
        for (Ingang ingang : ingangen) {
            noteer(ingang.alternatieven(), ingang.index());
            for (Ingang.Weerhouding weerhouding : ingang.weerhoudt()) {
                noteer(List.of(weerhouding.reden()), ingang.index());
            }
            noteer(ingang.tenzij(), ingang.index());
        }
    }

    private void noteer(List<Alternatief> alternatieven, int doel) {
        for (Alternatief alternatief : alternatieven) {
            beurten.put(alternatief.regel(), new Beurt(doel, Samenhang.stap(alternatief.gronden(), stappen)));
        }
    }

    /** The rules of these layers that decide the route, as they stand in the layers. */
    List<Routeregel> regels(List<Regelmodule> lagen) {
        List<Routeregel> regels = new ArrayList<>();
        for (Regelmodule laag : lagen) {
            for (Regel regel : laag.regels()) {
                Beurt beurt = beurten.get(regel);
                if (beurt != null) {
                    regels.add(new Routeregel(laag.pakket(), regel, beurt.doel(), beurt.stap(), laag.isBasis()));
                }
            }
        }
        return regels;
    }
}
