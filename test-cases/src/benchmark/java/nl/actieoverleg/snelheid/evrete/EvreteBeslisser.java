package nl.actieoverleg.snelheid.evrete;

import java.util.HashMap;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.Beslisser;
import nl.actieoverleg.snelheid.Beslissing;
import nl.actieoverleg.snelheid.peers.Gegevens;
import nl.actieoverleg.snelheid.peers.Gegevenslezer;
import nl.actieoverleg.snelheid.peers.Regelsets;
import nl.actieoverleg.snelheid.peers.Routebepaler;
import org.evrete.KnowledgeService;

/**
 * Evrete, with rules generated from the structure of ours.
 *
 * <p>Evrete decides every criterion and every way in, hold-backs included. It knows no third value, so a case goes in
 * as two wide facts, as in our engine: unknown read as no and as yes. In plain Java, as in our engine: putting the two
 * readings together, the order and the route ({@link Routebepaler}).
 *
 * <p>Chosen because it was the fastest of what was tried: {@link Vorm#UITGESCHREVEN}; one rule per criterion instead of
 * one per reason; one stateful session, cleared after each case, instead of a new stateless one (half as much again);
 * tasks in the calling thread instead of in Evrete's pool (a few times as fast); and both readings in one firing. As
 * fast, and further from how rules are written: one fact and two rules per criterion, for JA and for ONBEKEND.
 */
public final class EvreteBeslisser implements Beslisser {

    private final Vorm vorm;
    private final KnowledgeService dienst = KnowledgeService.builder().withExecutor(new ZelfdeDraad()).build();
    private final Map<String, Regio> regios = new HashMap<>();

    private record Regio(Regelset regelset, Gegevenslezer lezer, Evreteregels regels, Routebepaler routebepaler) {
    }

    /** Evrete in its fastest form. */
    public EvreteBeslisser() {
        this(Vorm.UITGESCHREVEN);
    }

    /** @param vorm how the rules are put to it */
    public EvreteBeslisser(Vorm vorm) {
        this.vorm = vorm;
        Regelsets.opKlassenpad().forEach((naam, regelset) -> regios.put(naam, new Regio(regelset,
                new Gegevenslezer(regelset), new Evreteregels(dienst, regelset, vorm), new Routebepaler(regelset))));
    }

    @Override
    public String naam() {
        return "Evrete 4.0.3, " + vorm.naam();
    }

    @Override
    public Beslissing beslis(Casus casus) {
        Regio regio = regios.get(casus.provincie());
        Gegevens gegevens = regio.lezer.lees(casus);
        Lezing zeker = new Lezing(regio.regelset, gegevens, false);
        Lezing mogelijk = gegevens.heeftOnbekende() ? new Lezing(regio.regelset, gegevens, true) : zeker;
        regio.regels.vul(zeker, mogelijk);
        Antwoord[] past = samen(zeker.ingangen, mogelijk.ingangen);
        return new Beslissing(regio.routebepaler.route(gegevens, past), samen(zeker.criteria, mogelijk.criteria), past);
    }

    private static Antwoord[] samen(boolean[] zeker, boolean[] mogelijk) {
        Antwoord[] uitkomsten = new Antwoord[zeker.length];
        for (int i = 0; i < zeker.length; i++) {
            uitkomsten[i] = zeker[i] ? Antwoord.JA : mogelijk[i] ? Antwoord.ONBEKEND : Antwoord.NEE;
        }
        return uitkomsten;
    }

    @Override
    public void close() {
        regios.values().forEach(regio -> regio.regels.sluit());
        dienst.shutdown();
    }
}
