package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Invoer;
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
        if (!weging.casus().heeftOnbekende()) {
            return List.of();
        }
        Besluit.Navraag navraag = besluit.navraag();
        Set<Integer> gevonden = new LinkedHashSet<>();
        for (Ingang ingang : navraag.ingangen()) {
            BitSet open = new BitSet(vragen.length);
            alternatieven(ingang.regels().past(), weging, open);
            if (weging.wordtTegengehouden(ingang)) {
                alternatieven(ingang.regels().tenzij(), weging, open);
            }
            for (int vraag = open.nextSetBit(0); vraag >= 0; vraag = open.nextSetBit(vraag + 1)) {
                gevonden.add(vraag);
            }
        }
        Invoer invoer = regelset.invoer();
        List<OpenVraag> volgorde = new ArrayList<>(gevonden.size() + 2);
        boolean poortvraag = navraag.poortvraag();
        // One that is asked for its role was perhaps found as a fact too: it comes first all the same.
        if (gevonden.remove(invoer.volgordevraag()) || navraag.volgordevraag() && invoer.volgordevraag() >= 0) {
            volgorde.add(vragen[invoer.volgordevraag()]);
            poortvraag &= invoer.poortvraag() != invoer.volgordevraag(); // One question may have both roles.
        }
        if (gevonden.remove(invoer.poortvraag()) || poortvraag && invoer.poortvraag() >= 0) {
            volgorde.add(vragen[invoer.poortvraag()]);
        }
        for (int vraag : gevonden) {
            volgorde.add(vragen[vraag]);
        }
        return List.copyOf(volgorde);
    }

    /** Of rules of which one is enough. */
    private void alternatieven(List<GekoppeldeRegel> regels, Weging weging, BitSet open) {
        if (weging.isOnbeslist(regels)) {
            for (GekoppeldeRegel regel : regels) {
                if (weging.weeg(regel) == Antwoord.ONBEKEND) {
                    voorwaarden(regel, weging, open);
                }
            }
        }
    }

    private void voorwaarden(GekoppeldeRegel regel, Weging weging, BitSet open) {
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (weging.weeg(voorwaarde) == Antwoord.ONBEKEND) {
                for (Vraagt vraag : voorwaarde.vragen()) {
                    if (weging.weeg(vraag) == Antwoord.ONBEKEND) {
                        vraag(vraag.veld(), weging, open);
                    }
                }
            }
        }
    }

    private void vraag(Voorwaarde.Verwijzing veld, Weging weging, BitSet open) {
        if (veld.soort() == Lijstsoort.VRAGEN) {
            open.set(veld.index());
        } else {
            alternatieven(regelset.criteria().get(veld.index()).regels(), weging, open);
        }
    }
}
