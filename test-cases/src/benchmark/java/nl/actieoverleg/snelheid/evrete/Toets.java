package nl.actieoverleg.snelheid.evrete;

import java.util.List;
import nl.actieoverleg.regelset.Alternatief;
import nl.actieoverleg.regelset.Grond;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Ingang.Weerhouding;
import nl.actieoverleg.regelset.Regelset;

/** A condition over one wide fact, made once from the structure of the rules. */
interface Toets {

    boolean klopt(Lezing lezing);

    /** Makes the conditions of one region in one form. */
    record Maker(Regelset regelset, Vorm vorm) {

        /** Whether a way in fits: one of its reasons holds, and nothing holds it back or that is lifted. */
        Toets past(Ingang ingang) {
            Toets reden = een(ingang.alternatieven());
            if (ingang.weerhoudt().isEmpty()) {
                return reden;
            }
            Toets weerhoudt = een(ingang.weerhoudt().stream().map(Weerhouding::reden).toList());
            Toets tenzij = een(ingang.tenzij());
            return lezing -> reden.klopt(lezing) && (!weerhoudt.klopt(lezing) || tenzij.klopt(lezing));
        }

        /** Whether one of these reasons holds. */
        Toets een(List<Alternatief> alternatieven) {
            return minstens(1, alternatieven.stream().map(this::alle).toList());
        }

        private Toets alle(Alternatief alternatief) {
            List<Toets> delen = alternatief.gronden().stream().map(this::grond).toList();
            return minstens(delen.size(), delen);
        }

        private Toets grond(Grond grond) {
            if (grond instanceof Grond.Feit feit) {
                int index = feit.index();
                return lezing -> lezing.feiten[index];
            }
            if (grond instanceof Grond.Criteriumgrond criterium) {
                int index = criterium.index();
                return vorm == Vorm.UITGESCHREVEN ? een(regelset.criteria().get(index).alternatieven())
                        : lezing -> lezing.criteria[index];
            }
            if (grond instanceof Grond.Minstens telling) {
                return minstens(telling.aantal(), telling.delen().stream().map(this::grond).toList());
            }
            Grond.Vast vast = (Grond.Vast) grond;
            return lezing -> lezing.gegevens.vast(vast.voorwaarde(), regelset);
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
