package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.kaart.Ruimte.Variabele;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * Finds the variables of the possible cases of one rule set, or of two that are compared. Questions stand in the order
 * in which the ways in come to them, so that what is weighed together is asked together.
 */
final class Ruimtebouw {

    private final Set<String> feiten = new LinkedHashSet<>();
    private final Map<String, Set<Integer>> tellers = new TreeMap<>();
    private final Set<String> dagen = new TreeSet<>();
    private final Set<String> nodig = new LinkedHashSet<>();
    private final Set<String> lopend = new LinkedHashSet<>();

    private Ruimtebouw() {
    }

    static Ruimte van(List<Regelset> regelsets) {
        Ruimtebouw bouw = new Ruimtebouw();
        for (Regelset regelset : regelsets) {
            bouw.voegToe(regelset);
        }
        return bouw.ruimte();
    }

    private void voegToe(Regelset regelset) {
        for (Ingang ingang : regelset.ingangen()) {
            loop(ingang.regels(Conclusie.INGANG), regelset);
            loop(ingang.regels(Conclusie.TENZIJ), regelset);
        }
        for (Vraag vraag : regelset.invoer().vragen()) {
            feiten.add(vraag.feit());
        }
        dagen.addAll(regelset.grenzen());
        Grenzen grenzen = new Grenzen();
        for (GekoppeldeRegel regel : regelset.regels()) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                voorwaarde.bezoek(grenzen);
            }
        }
        nodig.addAll(regelset.invoer().behoeften().keySet());
        lopend.addAll(regelset.invoer().lopend());
    }

    private void loop(List<GekoppeldeRegel> regels, Regelset regelset) {
        for (GekoppeldeRegel regel : regels) {
            for (Voorwaarde voorwaarde : regel.voorwaarden()) {
                for (Vraagt vraag : voorwaarde.vragen()) {
                    if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
                        feiten.add(regelset.invoer().vragen().get(vraag.veld().index()).feit());
                    } else {
                        loop(regelset.criteria().get(vraag.veld().index()).regels(), regelset);
                    }
                }
            }
        }
    }

    /** Notes the counts and days that conditions tell apart. */
    private final class Grenzen implements Voorwaarde.Bezoeker<Void> {

        @Override
        public Void vraagt(Vraagt voorwaarde) {
            return null;
        }

        @Override
        public Void minstens(Minstens voorwaarde) {
            return null;
        }

        @Override
        public Void telt(Telt voorwaarde) {
            Set<Integer> grenzen = tellers.get(voorwaarde.veld().naam());
            if (grenzen == null) {
                grenzen = new TreeSet<>();
                tellers.put(voorwaarde.veld().naam(), grenzen);
            }
            grenzen.add(voorwaarde.minimum());
            return null;
        }

        @Override
        public Void dag(Dag voorwaarde) {
            dagen.add(voorwaarde.datum());
            return null;
        }

        @Override
        public Void routeert(Routeert voorwaarde) {
            return null;
        }
    }

    private Ruimte ruimte() {
        List<Variabele> variabelen = new ArrayList<>();
        voegToe(Soort.FEIT, feiten, variabelen);
        for (Map.Entry<String, Set<Integer>> teller : tellers.entrySet()) {
            List<String> grenzen = new ArrayList<>();
            for (int grens : teller.getValue()) {
                grenzen.add(Integer.toString(grens));
            }
            variabelen.add(new Variabele(Soort.TELLER, teller.getKey(), List.copyOf(grenzen)));
        }
        if (!dagen.isEmpty()) {
            variabelen.add(new Variabele(Soort.DAG, "", List.copyOf(dagen)));
        }
        voegToe(Soort.NODIG, nodig, variabelen);
        voegToe(Soort.LOPEND, lopend, variabelen);
        return new Ruimte(variabelen);
    }

    private static void voegToe(Soort soort, Set<String> namen, List<Variabele> variabelen) {
        for (String naam : namen) {
            variabelen.add(new Variabele(soort, naam, List.of()));
        }
    }
}
