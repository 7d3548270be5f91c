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
 * <p>Chosen because it was the fastest of what was tried: {@link Vorm#UITGESCHREVEN}, narrowly; one stateful session,
 * cleared after each case, instead of a new stateless one (up to twice as long); tasks in the calling thread instead of
 * in Evrete's pool (up to twice as long); and both readings in one firing. One rule per reason instead of one per
 * criterion made little difference, nor did one fact with two rules per criterion, for JA and for ONBEKEND.
 */
public final class EvreteBeslisser implements Beslisser {

    private final Vorm vorm;
    private final KnowledgeService dienst = KnowledgeService.builder().withExecutor(new ZelfdeDraad()).build();
    private final Map<String, Regio> regios = new HashMap<>();

    private record Regio(Gegevenslezer lezer, Lezing zeker, Lezing mogelijk, Evreteregels regels,
            Routebepaler routebepaler) {

        Regio(Regelset regelset, KnowledgeService dienst, Vorm vorm) {
            this(new Gegevenslezer(regelset), new Lezing(regelset, Antwoord.NEE), new Lezing(regelset, Antwoord.JA),
                    new Evreteregels(dienst, regelset, vorm), new Routebepaler(regelset));
        }
    }

    /** Evrete in its fastest form. */
    public EvreteBeslisser() {
        this(Vorm.UITGESCHREVEN);
    }

    /** @param vorm how the rules are put to it */
    public EvreteBeslisser(Vorm vorm) {
        this.vorm = vorm;
        Regelsets.opKlassenpad()
                .forEach((naam, regelset) -> regios.put(naam, new Regio(regelset, dienst, vorm)));
    }

    @Override
    public String naam() {
        return "Evrete 4.0.3, " + vorm.naam();
    }

    @Override
    public Beslissing beslis(Casus casus) {
        Regio regio = regios.get(casus.provincie());
        Gegevens gegevens = regio.lezer.lees(casus);
        Lezing zeker = regio.zeker;
        Lezing mogelijk = gegevens.heeftOnbekende() ? regio.mogelijk : zeker;
        zeker.lees(gegevens);
        mogelijk.lees(gegevens);
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
