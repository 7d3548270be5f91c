package nl.actieoverleg.scherm;

import java.util.List;
import nl.actieoverleg.tekst.Vooruitbliktekst;
import nl.actieoverleg.tekst.Zin;

/** What can still happen in a case, as a part of the text of its advice. */
public final class Vooruitblikdeel {

    private final Vooruitbliktekst woorden;

    /** @param woorden what the library says of it */
    public Vooruitblikdeel(Vooruitbliktekst woorden) {
        this.woorden = woorden;
    }

    /** The part as text, with its heading. */
    public String tekst() {
        Kolomtekst uit = new Kolomtekst();
        uit.kop("Vooruitblik");
        if (woorden.vraag() == null) {
            deel(uit, woorden.genoegKop(), woorden.genoeg());
        } else {
            uit.alinea(1, woorden.mogelijk());
            deel(uit, "Stel nu eerst deze vraag:", List.of(woorden.vraag()));
            uit.alinea(1, woorden.vroegst());
        }
        deel(uit, woorden.omslagKop(), woorden.omslag());
        return uit.toString();
    }

    private static void deel(Kolomtekst uit, String kop, List<Zin> zinnen) {
        uit.alinea(1, kop);
        zinnen.forEach(zin -> uit.punt(1, zin.tekst() + " [" + zin.code() + "]"));
    }
}
