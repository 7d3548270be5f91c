package nl.actieoverleg.kaart;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.kaart.Ruimte.Soort;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Wijziging;

/**
 * Lays two rule sets of a region over each other on one map: where the diagrams of a part of the advice are the same,
 * that part is the same in every possible case. A question that one of the two does not know is one that it does not
 * look at. For one thread.
 */
final class Kaartvergelijker {

    /** So many nodes at most, for the two together. */
    private static final int RUIMTE = 2 * Kaart.RUIMTE;
    private static final String KENMERK = "VOORBEELD";

    private final String regio;
    private final LocalDate dag;
    private final Ruimte ruimte;
    private final Diagrammen diagrammen;
    private final Kaart oud;
    private final Kaart nieuw;
    private final Nummering<String> inhoud = new Nummering<>();
    private final Nummering<Paar> paren = new Nummering<>();
    private final int[][] kosten;

    /** What stood somewhere and what stands there now, by number. */
    private record Paar(int was, int is) {
    }

    private Kaartvergelijker(Regelset oud, Regelset nieuw, LocalDate dag, int knopen) {
        this.dag = dag;
        regio = nieuw.regio();
        ruimte = Ruimtebouw.van(List.of(oud, nieuw));
        diagrammen = new Diagrammen(ruimte.waarden(), knopen);
        this.oud = new Kaart(oud, ruimte, diagrammen);
        this.nieuw = new Kaart(nieuw, ruimte, diagrammen);
        paren.nummer(null); // No difference.
        kosten = kosten();
    }

    /**
     * What changes in the advices of a region.
     *
     * @param oud the old rules
     * @param nieuw the new rules, of the same region
     * @param dag today: examples are set on another day only when they must be
     */
    static Regiovergelijking vergelijk(Regelset oud, Regelset nieuw, LocalDate dag) {
        return vergelijk(oud, nieuw, dag, RUIMTE);
    }

    /** @param knopen how many nodes there may be */
    static Regiovergelijking vergelijk(Regelset oud, Regelset nieuw, LocalDate dag, int knopen) {
        Kaartvergelijker vergelijker = new Kaartvergelijker(oud, nieuw, dag, knopen);
        int alles = Diagrammen.einde(0);
        BigInteger volledig = Telling.volledig(vergelijker.oud, alles, einde -> true);
        BigInteger alle = Telling.alle(vergelijker.oud, alles, einde -> true);
        try {
            List<Wijziging> wijzigingen = vergelijker.wijzigingen();
            return new Regiovergelijking(nieuw.regio(), wijzigingen.isEmpty() ? Stand.GELIJK : Stand.ANDERS,
                    volledig, alle, wijzigingen);
        } catch (NietBewezen e) {
            return new Regiovergelijking(nieuw.regio(), Stand.NIET_BEWEZEN, volledig, alle, List.of());
        }
    }

    /** What changes when the rules of a region say the same: nothing. */
    static Regiovergelijking gelijk(Regelset regelset) {
        Kaart kaart = Kaart.van(regelset);
        int alles = Diagrammen.einde(0);
        return new Regiovergelijking(regelset.regio(), Stand.GELIJK, Telling.volledig(kaart, alles, einde -> true),
                Telling.alle(kaart, alles, einde -> true), List.of());
    }

    private List<Wijziging> wijzigingen() {
        Adviesvelden was = new Adviesvelden(oud, inhoud);
        Adviesvelden is = new Adviesvelden(nieuw, inhoud);
        List<Wijziging> wijzigingen = new ArrayList<>(verschillen(was.alle(), is.alle()));
        if (wijzigingen.stream().noneMatch(een -> een.onderdeel() == Onderdeel.OPEN_VRAAG)) {
            wijzigingen.addAll(verschillen(was.vraagvolgorde(), is.vraagvolgorde()));
        }
        // Sorting keeps the order of what is equal.
        wijzigingen.sort(Comparator.comparing(Wijziging::onderdeel));
        return List.copyOf(wijzigingen);
    }

    private List<Wijziging> verschillen(Map<Veld, Integer> was, Map<Veld, Integer> is) {
        int niets = Diagrammen.einde(inhoud.nummer(Adviesvelden.NIETS));
        Bewerking naastElkaar = diagrammen.bewerking(
                (eerst, daarna) -> eerst == daarna ? 0 : paren.nummer(new Paar(eerst, daarna)));
        Set<Veld> velden = new LinkedHashSet<>(is.keySet());
        velden.addAll(was.keySet());
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Veld veld : velden) {
            int verschil = naastElkaar.op(was.getOrDefault(veld, niets), is.getOrDefault(veld, niets));
            List<Wijziging> hier = new ArrayList<>();
            einden(verschil).forEach(einde -> hier.add(wijziging(veld, verschil, einde)));
            hier.sort(Comparator.comparing(Wijziging::alle).reversed());
            wijzigingen.addAll(hier);
        }
        return wijzigingen;
    }

    /** The ends of a diagram but 0, in order. */
    private List<Integer> einden(int diagram) {
        Set<Integer> gezien = new LinkedHashSet<>();
        Set<Integer> einden = new TreeSet<>();
        List<Integer> teGaan = new ArrayList<>(List.of(diagram));
        while (!teGaan.isEmpty()) {
            int hier = teGaan.remove(teGaan.size() - 1);
            if (Diagrammen.isEinde(hier)) {
                einden.add(Diagrammen.waarde(hier));
            } else if (gezien.add(hier)) {
                for (int waarde = 0; waarde < diagrammen.waarden(diagrammen.variabele(hier)); waarde++) {
                    teGaan.add(diagrammen.kind(hier, waarde));
                }
            }
        }
        einden.remove(0);
        return List.copyOf(einden);
    }

    private Wijziging wijziging(Veld veld, int verschil, int einde) {
        Paar paar = paren.ding(einde);
        int[] stand = Voorbeeld.van(diagrammen, verschil, kosten, nummer -> nummer == einde);
        return new Wijziging(veld.onderdeel(), veld.code(), tekst(paar.was()), tekst(paar.is()),
                Telling.volledig(oud, verschil, nummer -> nummer == einde),
                Telling.alle(oud, verschil, nummer -> nummer == einde), casus(stand));
    }

    private String tekst(int nummer) {
        String tekst = inhoud.ding(nummer);
        return tekst.equals(Adviesvelden.NIETS) ? null : tekst;
    }

    /** An answer costs one, and so does a count, a need, an overleg in which the case runs, or another day. */
    private int[][] kosten() {
        int[] vandaag = ruimte.stand(Casus.voor(KENMERK, regio).maak(), dag);
        int[][] kosten = new int[vandaag.length][];
        for (int variabele = 0; variabele < kosten.length; variabele++) {
            kosten[variabele] = new int[ruimte.waarden()[variabele]];
            for (int waarde = 0; waarde < kosten[variabele].length; waarde++) {
                kosten[variabele][waarde] = waarde == vandaag[variabele] ? 0 : 1;
            }
        }
        return kosten;
    }

    /** Without a day when it holds on the day of today, and without what is nothing to say of a case. */
    private Casus casus(int[] stand) {
        int variabele = ruimte.variabele(Soort.DAG, "");
        boolean vandaag = variabele < 0
                || stand[variabele] == ruimte.stand(Casus.voor(KENMERK, regio).maak(), dag)[variabele];
        LocalDate ervoor = vandaag ? dag
                : LocalDate.parse(ruimte.variabelen().get(variabele).grenzen().get(0)).minusDays(1);
        Casus vol = ruimte.casus(KENMERK, regio, stand, ervoor);
        Casus.Bouwer casus = Casus.voor(KENMERK, regio).peildatum(vandaag ? null : vol.peildatum())
                .feiten(vol.feiten());
        vol.tellers().forEach((teller, aantal) -> {
            if (aantal > 0) {
                casus.teller(teller, aantal);
            }
        });
        vol.nodig().forEach(casus::nodig);
        vol.lopendeOverleggen().forEach(casus::looptIn);
        return casus.maak();
    }
}
