package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.actieoverleg.kaart.Beslisser;
import nl.actieoverleg.kaart.Keuze;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** Decides for the map of the rules as for a case: the same order, choice and open questions. Immutable. */
public final class Kaartbeslisser implements Beslisser {

    private final Regelset regelset;
    private final List<Ingang> basisingangen;
    private final Set<String> basisbehoeften;

    /** @param regelset the rules */
    public Kaartbeslisser(Regelset regelset) {
        this.regelset = regelset;
        basisingangen = Basislaag.ingangen(regelset);
        basisbehoeften = Basislaag.behoeften(regelset);
    }

    @Override
    public List<Integer> aangepast(boolean alleenBasis, Set<String> nodig, Set<String> lopend) {
        Set<String> overleggen = new HashSet<>();
        for (String behoefte : nodig) {
            if (!alleenBasis || basisbehoeften.contains(behoefte)) {
                overleggen.add(regelset.behoeften().get(behoefte));
            }
        }
        return indexen(Volgorde.aangepast(basis(alleenBasis), overleggen, lopend));
    }

    @Override
    public Keuze kies(boolean alleenBasis, List<Integer> aangepast, Antwoord[] past, Antwoord volgordevraag,
            Antwoord poort) {
        List<Ingang> anders = aangepast.stream().map(regelset.ingangen()::get).toList();
        Function<Ingang, Antwoord> uitkomst = ingang -> past[ingang.index()];
        Routekeuze keuze = Routekeuze.van(volgordevraag == Antwoord.NEE ? anders : basis(alleenBasis), uitkomst, poort);
        OpenVragen.Vraagpunten open = OpenVragen.vraagpunten(keuze, anders, uitkomst, volgordevraag, poort);
        return new Keuze(indexen(keuze.volgorde()), code(keuze.gekozen()), keuze.route(), code(keuze.daarna()),
                keuze.vervolg(), List.copyOf(keuze.ookPassend(uitkomst)), indexen(open.ingangen()), open.volgorde(),
                open.poort());
    }

    private List<Ingang> basis(boolean alleenBasis) {
        return alleenBasis ? basisingangen : regelset.ingangen();
    }

    private static String code(Ingang ingang) {
        return ingang == null ? null : ingang.code();
    }

    private static List<Integer> indexen(List<Ingang> ingangen) {
        List<Integer> indexen = new ArrayList<>(ingangen.size());
        for (Ingang ingang : ingangen) {
            indexen.add(ingang.index());
        }
        return List.copyOf(indexen);
    }
}
