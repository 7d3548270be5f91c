package nl.actieoverleg.snelheid.evrete;

import java.util.List;
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

/** A condition over one wide fact, made once from the structure of the rules. */
interface Toets {

    boolean klopt(Lezing lezing);

    /** Makes the conditions of one region in one form. */
    record Maker(Regelset regelset, Vorm vorm) implements Voorwaarde.Bezoeker<Toets> {

        /** Whether a way in fits: one of its rules holds, and nothing holds it back or that is lifted. */
        Toets past(Ingang ingang) {
            Toets reden = een(ingang.regels(Conclusie.INGANG));
            if (ingang.regels(Conclusie.WEERHOUDT).isEmpty()) {
                return reden;
            }
            Toets weerhoudt = een(ingang.regels(Conclusie.WEERHOUDT));
            Toets tenzij = een(ingang.regels(Conclusie.TENZIJ));
            return lezing -> reden.klopt(lezing) && (!weerhoudt.klopt(lezing) || tenzij.klopt(lezing));
        }

        /** Whether one of these rules holds. */
        Toets een(List<GekoppeldeRegel> regels) {
            return minstens(1, regels.stream().map(this::alle).toList());
        }

        private Toets alle(GekoppeldeRegel regel) {
            List<Toets> delen = regel.voorwaarden().stream().map(deel -> deel.bezoek(this)).toList();
            return minstens(delen.size(), delen);
        }

        @Override
        public Toets vraagt(Vraagt vraag) {
            int index = vraag.veld().index();
            if (vraag.veld().soort() == Lijstsoort.VRAGEN) {
                return lezing -> lezing.feiten[index];
            }
            return vorm == Vorm.UITGESCHREVEN ? een(regelset.criteria().get(index).regels())
                    : lezing -> lezing.criteria[index];
        }

        @Override
        public Toets minstens(Minstens telling) {
            return minstens(telling.aantal(), telling.delen().stream().map(this::vraagt).toList());
        }

        @Override
        public Toets telt(Telt telt) {
            return lezing -> lezing.gegevens.tellers()[telt.veld().index()] >= telt.minimum();
        }

        @Override
        public Toets dag(Dag grens) {
            return lezing -> lezing.gegevens.klopt(grens);
        }

        @Override
        public Toets routeert(Routeert vraag) {
            throw new IllegalArgumentException("Not for a rule that decides the route: " + vraag.tekst());
        }

        /** Stops as soon as it is sure either way, as a hand-written {@code ||} or {@code &&} does. */
        private static Toets minstens(int aantal, List<Toets> toetsen) {
            if (aantal == 1 && toetsen.size() == 1) {
                return toetsen.get(0);
            }
            Toets[] delen = toetsen.toArray(Toets[]::new);
            int teMissen = delen.length - aantal;
            return lezing -> {
                int ja = 0;
                int nee = 0;
                for (Toets deel : delen) {
                    if (deel.klopt(lezing)) {
                        if (++ja >= aantal) {
                            return true;
                        }
                    } else if (++nee > teMissen) {
                        return false;
                    }
                }
                return ja >= aantal;
            };
        }
    }
}
