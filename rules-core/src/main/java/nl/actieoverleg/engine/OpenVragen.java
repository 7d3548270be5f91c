package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/**
 * The questions whose answers can still change the route. Immutable; made once for the rules of a region.
 *
 * <p>Only what is undecided is walked, from the ways in that stand before the route down to the questions; a part that
 * is decided asks nothing. There are none exactly when the route is definite.
 */
final class OpenVragen {

    private final Regelset regelset;
    private final OpenVraag[] vragen;

    OpenVragen(Regelset regelset) {
        this.regelset = regelset;
        this.vragen = new OpenVraag[regelset.invoer().vragen().size()];
        for (int i = 0; i < vragen.length; i++) {
            Vraag vraag = regelset.invoer().vragen().get(i);
            vragen[i] = new OpenVraag(vraag.feit(), vraag.vraag());
        }
    }

    /** Adds each question. */
    void vasteDelen(List<Object> delen) {
        delen.addAll(List.of(vragen));
    }

    /** The open questions: the one on the order and the gate first, then way in by way in. */
    List<OpenVraag> zoek(Besluit besluit, Weging weging) {
        if (!weging.casus().heeftOnbekende() || besluit.staatVast()) {
            return List.of();
        }
        int volgordevraag = regelset.invoer().volgordevraag();
        int poortvraag = regelset.invoer().poortvraag();
        BitSet gevonden = new BitSet(vragen.length);
        BitSet bezocht = new BitSet(regelset.criteria().size());
        List<OpenVraag> gevraagd = new ArrayList<>(vragen.length);
        BitSet open = new BitSet(vragen.length);
        for (Ingang ingang : besluit.bevraagd()) {
            open.clear();
            alternatieven(ingang.regels(Conclusie.INGANG), weging, open, bezocht);
            if (weging.wordtTegengehouden(ingang)) {
                alternatieven(ingang.regels(Conclusie.TENZIJ), weging, open, bezocht);
            }
            open.andNot(gevonden);
            gevonden.or(open);
            for (int vraag = open.nextSetBit(0); vraag >= 0; vraag = open.nextSetBit(vraag + 1)) {
                if (vraag != volgordevraag && vraag != poortvraag) {
                    gevraagd.add(vragen[vraag]);
                }
            }
        }
        // One that is asked for its role was perhaps found as a fact too: it comes first all the same.
        boolean omVolgorde = volgordevraag >= 0 && (besluit.vraagtVolgorde() || gevonden.get(volgordevraag));
        boolean omPoort = poortvraag >= 0 && (besluit.vraagtPoort() || gevonden.get(poortvraag))
                && !(omVolgorde && poortvraag == volgordevraag); // One question may have both roles.
        if (omPoort) {
            gevraagd.add(0, vragen[poortvraag]);
        }
        if (omVolgorde) {
            gevraagd.add(0, vragen[volgordevraag]);
        }
        return List.of(gevraagd.toArray(new OpenVraag[0]));
    }

    /**
     * Of rules of which one is enough.
     *
     * @param open takes the questions that are found
     * @param bezocht the criteria that were walked already, for this way in or an earlier one
     */
    private void alternatieven(List<GekoppeldeRegel> regels, Weging weging, BitSet open, BitSet bezocht) {
        if (weging.isOnbeslist(regels)) {
            for (int i = 0; i < regels.size(); i++) {
                if (weging.weeg(regels.get(i)) == Antwoord.ONBEKEND) {
                    voorwaarden(regels.get(i).voorwaarden(), weging, open, bezocht);
                }
            }
        }
    }

    private void voorwaarden(List<? extends Voorwaarde> voorwaarden, Weging weging, BitSet open, BitSet bezocht) {
        for (int i = 0; i < voorwaarden.size(); i++) {
            Voorwaarde voorwaarde = voorwaarden.get(i);
            if (weging.weeg(voorwaarde) == Antwoord.ONBEKEND) {
                if (voorwaarde.feit() >= 0) {
                    open.set(voorwaarde.feit());
                } else if (voorwaarde.criterium() < 0) {
                    voorwaarden(voorwaarde.vragen(), weging, open, bezocht);
                } else if (!bezocht.get(voorwaarde.criterium())) {
                    bezocht.set(voorwaarde.criterium());
                    alternatieven(regelset.criteria().get(voorwaarde.criterium()).regels(), weging, open, bezocht);
                }
            }
        }
    }
}
