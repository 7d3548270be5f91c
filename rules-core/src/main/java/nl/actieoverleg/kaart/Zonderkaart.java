package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.actieoverleg.engine.Grondslag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;

/**
 * Where a way in can fit without some others, as diagrams: what {@link Grondslag} asks, for all cases.
 *
 * <p>That is asked only of a way in that stands between others that lead to one and the same overleg.
 */
final class Zonderkaart {

    private static final List<Antwoord> ANTWOORDEN = List.of(Antwoord.JA, Antwoord.NEE);

    private final Kaart kaart;
    private final Diagrammen diagrammen;
    private final ToIntFunction<Ingang> past;
    private final List<Vraag> vragen;

    /** @param alle all ways in to the overleg of the others */
    private record Vraag(Ingang ingang, List<Ingang> andere, List<Ingang> alle) {
    }

    /**
     * @param kaart the map that it belongs to
     * @param past the diagram that says whether a way in fits
     * @param orden every order that there is
     */
    Zonderkaart(Kaart kaart, ToIntFunction<Ingang> past, Collection<List<Ingang>> orden) {
        this.kaart = kaart;
        diagrammen = kaart.diagrammen();
        this.past = past;
        Set<Vraag> gevonden = new LinkedHashSet<>();
        for (List<Ingang> orde : orden) {
            for (int plaats = 1; plaats < orde.size() - 1; plaats++) {
                Ingang ingang = orde.get(plaats);
                for (Ingang laatste : orde.subList(plaats + 1, orde.size())) {
                    List<Ingang> andere = naar(laatste.overleg(), orde.subList(0, plaats));
                    if (!laatste.overleg().equals(ingang.overleg()) && !andere.isEmpty()) {
                        gevonden.add(new Vraag(ingang, andere, naar(laatste.overleg(), orde)));
                    }
                }
            }
        }
        vragen = List.copyOf(gevonden);
    }

    private static List<Ingang> naar(String overleg, List<Ingang> ingangen) {
        return ingangen.stream().filter(ingang -> ingang.overleg().equals(overleg)).toList();
    }

    /** The diagrams whose ends {@link #kan} looks at. */
    List<Integer> delen() {
        List<Integer> delen = new ArrayList<>();
        for (Vraag vraag : vragen) {
            int kan = kan(vraag);
            for (Antwoord antwoord : ANTWOORDEN) {
                delen.add(alsGevraagd(vraag, kan, antwoord));
            }
        }
        return delen;
    }

    /** The answer, from the ends of {@link #delen()} that begin at this place. */
    boolean kan(int[] uitkomst, int begin, Ingang ingang, List<Ingang> andere, Antwoord volgordevraag) {
        for (int i = 0; i < vragen.size(); i++) {
            if (vragen.get(i).ingang().equals(ingang) && vragen.get(i).andere().equals(andere)) {
                return uitkomst[begin + i * ANTWOORDEN.size() + ANTWOORDEN.indexOf(volgordevraag)] == Ruimte.JA;
            }
        }
        throw new IllegalArgumentException("Nothing was drawn for " + ingang.code() + " without " + andere.size());
    }

    private int kan(Vraag vraag) {
        int los = kaart.regels().zonder(past.applyAsInt(vraag.ingang()), eenVan(vraag.andere()));
        return diagrammen.vouw(los, kaart.ruimte().feiten(), Math::max);
    }

    private int eenVan(List<Ingang> ingangen) {
        int een = Regeldiagrammen.NEE;
        for (Ingang ingang : ingangen) {
            een = diagrammen.of(een, past.applyAsInt(ingang));
        }
        return een;
    }

    /** Nothing where it is not asked, so that no diagram shows more than it has to. */
    private int alsGevraagd(Vraag vraag, int kan, Antwoord volgordevraag) {
        int over = kaart.regelset().invoer().volgordevraag();
        int dan = kan;
        if (over >= 0) {
            int feit = kaart.regels().feit(over);
            int bij = diagrammen.beperk(kan, diagrammen.variabele(feit), Ruimte.waarde(volgordevraag));
            dan = diagrammen.samen(new int[] {feit, kan, bij}, uitkomst ->
                    Diagrammen.einde(uitkomst[0] == Ruimte.ONBEKEND ? uitkomst[2] : uitkomst[1]));
        }
        int[] delen = {past.applyAsInt(vraag.ingang()), eenVan(vraag.andere()), eenVan(vraag.alle()), dan};
        return diagrammen.samen(delen, uitkomst -> Diagrammen.einde(uitkomst[0] == Ruimte.ONBEKEND
                && uitkomst[1] == Ruimte.ONBEKEND && uitkomst[2] == Ruimte.JA ? uitkomst[3] : Ruimte.NEE));
    }
}
