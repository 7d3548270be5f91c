package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.regelboek.Blok.Rij;
import nl.actieoverleg.regelboek.Blok.Tabel;
import nl.actieoverleg.regelboek.Woordenboek.Vondst;
import nl.actieoverleg.regelmodule.Regelmodule;

/**
 * What the rule book says of an overleg in its meetlat, apart from any case and from what it asks for.
 *
 * @param code the overleg
 * @param waarvoor what it is for; null when the rules do not say
 * @param rijen its sentences by row of the meetlat, in order
 */
public record Overlegtekst(String code, String waarvoor, Map<String, List<String>> rijen) {

    /** What these layers say of their overleggen, in the order in which they are declared. */
    static List<Overlegtekst> van(List<Regelmodule> lagen) {
        Woordenboek woorden = new Woordenboek(lagen);
        List<Overlegtekst> teksten = new ArrayList<>();
        for (Regelmodule laag : lagen) {
            Meetlatdeel deel = new Meetlatdeel(laag, woorden);
            for (boolean direct : new boolean[] {true, false}) {
                List<Vondst> overleggen = deel.overleggen(direct);
                Tabel tabel = deel.tabel("", overleggen, false);
                for (int i = 0; i < overleggen.size(); i++) {
                    teksten.add(van(overleggen.get(i), tabel, i));
                }
            }
        }
        return teksten;
    }

    private static Overlegtekst van(Vondst overleg, Tabel tabel, int kolom) {
        Map<String, List<String>> rijen = new LinkedHashMap<>();
        for (Rij rij : tabel.rijen()) {
            if (!rij.kop().equals(Meetlatdeel.VOORWAARDEN)) {
                rijen.put(rij.kop(), rij.cellen().get(kolom).stream()
                        .map(zin -> zin.label() == null ? zin.tekst() : zin.label() + " " + zin.tekst()).toList());
            }
        }
        return new Overlegtekst(overleg.veld().code(), overleg.veld().annotatie("waarvoor"), rijen);
    }
}
