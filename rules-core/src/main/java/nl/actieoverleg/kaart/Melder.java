package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/** Gathers what is found in one region, and looks up where it stands and whether it is meant. For one thread. */
final class Melder {

    /** The annotation with which the author of rules says why it is meant. */
    private static final String BEDOELD = "bedoeld";

    private final Regelset regelset;
    private final List<Vondst> vondsten = new ArrayList<>();

    /**
     * What was found in one region.
     *
     * @param bevinding all of it; its text is {@code wat}, and {@code waarom} behind a colon
     * @param wat what was found
     * @param waarom why it is so in this region; null when that is not said
     */
    record Vondst(Bevinding bevinding, String wat, String waarom) {
    }

    Melder(Regelset regelset) {
        this.regelset = regelset;
    }

    List<Vondst> vondsten() {
        return List.copyOf(vondsten);
    }

    /** Notes something about a rule; without a reason when {@code waarom} is null. */
    void meld(Soort soort, GekoppeldeRegel regel, String wat, String waarom, String remedie, Casus voorbeeld) {
        meld(soort, regel, regel.plaats(), wat, waarom, remedie, voorbeeld);
    }

    /** Notes something about a part of a rule. */
    void meld(Soort soort, GekoppeldeRegel regel, Plaats plaats, String wat, String waarom, String remedie,
            Casus voorbeeld) {
        voegToe(soort, regelset.lagen().get(regel.laag()).id(), plaats, regel.naam(), wat, waarom, remedie, voorbeeld,
                regel.regel().annotaties().get(BEDOELD));
    }

    /** Notes something about a word in a list. */
    void meld(Soort soort, Lijstsoort lijstsoort, String code, String wat, String remedie, Casus voorbeeld) {
        for (Regelmodule laag : regelset.lagen()) {
            for (Lijst lijst : laag.lijsten()) {
                for (Lijst.Veld veld : lijst.velden()) {
                    if (lijst.soort() == lijstsoort && veld.code().equals(code)) {
                        voegToe(soort, laag.id(), veld.plaats(), code, wat, null, remedie, voorbeeld,
                                veld.annotatie(BEDOELD));
                    }
                }
            }
        }
    }

    /** Notes something about the rules as a whole. */
    void meld(Soort soort, String wat, String remedie, Casus voorbeeld) {
        Regelmodule laag = regelset.lagen().get(regelset.lagen().size() - 1);
        voegToe(soort, laag.id(), new Plaats("regelmodule.properties", 0), laag.id(), wat, null, remedie,
                voorbeeld, null);
    }

    private void voegToe(Soort soort, String laag, Plaats plaats, String onderwerp, String wat, String waarom,
            String remedie, Casus voorbeeld, String bedoeld) {
        vondsten.add(new Vondst(new Bevinding(soort, List.of(regelset.regio()), true, laag, plaats, onderwerp,
                waarom == null ? wat : wat + ": " + waarom, remedie, voorbeeld, bedoeld), wat, waarom));
    }
}
