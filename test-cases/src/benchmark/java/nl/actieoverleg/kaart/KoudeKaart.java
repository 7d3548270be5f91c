package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.List;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.snelheid.VerseJvm;

/**
 * The whole map of a region in a fresh JVM: how many milliseconds drawing it takes, from cold classes, and how many
 * nodes it has; the rules are read before the clock starts. Then the same for what looking ahead in a case needs of it,
 * and for what one case of which nothing is known needs.
 */
public final class KoudeKaart {

    private KoudeKaart() {
    }

    /** @param argumenten the region, and {@code alles}, {@code vooruitblik} or {@code casus} */
    public static void main(String[] argumenten) {
        Regelset regelset = Kaarten.regelset(argumenten[0]);
        long begin = System.nanoTime();
        if (argumenten[1].equals("casus")) {
            Ruimte ruimte = Ruimtebouw.van(List.of(regelset));
            int[] leeg = ruimte.stand(Casus.voor("X", argumenten[0]).maak(), LocalDate.EPOCH);
            Deelkaart deel = new Deelkaart(regelset, ruimte, Kaart.routes(regelset), leeg);
            Kaart.zekereRoute(deel.diagrammen(), ruimte, deel.route());
            VerseJvm.toon((System.nanoTime() - begin) / 1e6, deel.diagrammen().aantal());
            return;
        }
        Kaart kaart = Kaart.van(regelset);
        kaart.zekereRoute();
        if (argumenten[1].equals("alles")) {
            teken(kaart);
        }
        double milliseconden = (System.nanoTime() - begin) / 1e6;
        VerseJvm.toon(milliseconden, kaart.diagrammen().aantal());
    }

    private static void teken(Kaart kaart) {
        Regelset regelset = kaart.regelset();
        kaart.nnRoute();
        Vraagkaart vragen = new Vraagkaart(kaart);
        for (int vraag = 0; vraag < regelset.invoer().vragen().size(); vraag++) {
            vragen.open(vraag);
        }
        NaRoutekaart naRoute = new NaRoutekaart(kaart);
        regelset.criteria().forEach(criterium -> kaart.regels().criterium(criterium.index()));
        for (int i = 0; i < regelset.signalen().size(); i++) {
            naRoute.signaal(i);
        }
        for (int i = 0; i < regelset.partijen().size(); i++) {
            naRoute.rol(i);
        }
        for (int i = 0; i < regelset.agendas().size(); i++) {
            naRoute.agenda(i);
        }
        naRoute.wanneer();
        naRoute.frequentie();
        for (Ingang ingang : regelset.ingangen()) {
            naRoute.ontbreekt(ingang);
        }
    }
}
