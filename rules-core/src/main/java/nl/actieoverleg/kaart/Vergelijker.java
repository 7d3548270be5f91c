package nl.actieoverleg.kaart;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.kaart.Adviesvelden.Veld;
import nl.actieoverleg.kaart.Kaart.Nummering;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import nl.actieoverleg.vergelijking.Onderdeel;
import nl.actieoverleg.vergelijking.Regelverschil;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Vergelijking;
import nl.actieoverleg.vergelijking.Wijziging;

/**
 * Says what changes in the advices of each region when new rules take the place of old ones. What is kept here is of
 * one region, and for one thread.
 */
public final class Vergelijker {

    private final Verschilzoeker verschil;
    private final Kaart oud;
    private final Diagrammen diagrammen;
    private final Proefcasus proefcasus;
    private final int[][] kosten;
    private final Nummering<Paar> paren = new Nummering<>();

    /** What stood somewhere and what stands there now, by number. */
    private record Paar(int was, int is) {
    }

    private Vergelijker(Verschilzoeker verschil, LocalDate dag) {
        this.verschil = verschil;
        oud = verschil.oud();
        diagrammen = verschil.diagrammen();
        proefcasus = new Proefcasus(oud, dag, "VOORBEELD");
        kosten = proefcasus.kosten(Proefcasus.MINSTE_ANTWOORDEN);
        paren.nummer(null); // No difference.
    }

    /**
     * What changes when new rules take the place of old ones.
     *
     * @param oud the regions of the old rules
     * @param nieuw those of the new rules
     * @param dag today: examples are set on another day only when they must be
     * @throws nl.actieoverleg.melding.OngeldigeRegels when modules of either do not fit on each other
     */
    public static Vergelijking vergelijk(Collection<Regio> oud, Collection<Regio> nieuw, LocalDate dag) {
        Regelverschil verschil = verschil(oud, nieuw);
        Map<String, Regio> eerst = perNaam(oud);
        Map<String, Regio> daarna = perNaam(nieuw);
        Set<String> namen = new LinkedHashSet<>(eerst.keySet());
        namen.addAll(daarna.keySet());
        Set<String> lagen = verschil.lagen();
        // Regions know nothing of each other; the order is kept.
        List<Regiovergelijking> regios = namen.parallelStream()
                .map(naam -> vergelijk(naam, eerst.get(naam), daarna.get(naam), dag, lagen)).toList();
        return new Vergelijking(verschil.regels(), verschil.woorden(), regios);
    }

    /** How the rules themselves differ, without what that does. */
    public static Regelverschil verschil(Collection<Regio> oud, Collection<Regio> nieuw) {
        return Regelverschil.tussen(modules(oud), modules(nieuw));
    }

    private static Regiovergelijking vergelijk(String naam, Regio oud, Regio nieuw, LocalDate dag,
            Set<String> andereLagen) {
        if (oud == null || nieuw == null) {
            return new Regiovergelijking(naam, oud == null ? Stand.NIEUW : Stand.WEG, BigInteger.ZERO, BigInteger.ZERO,
                    List.of());
        }
        Regelset was = oud.regelset();
        Regelset is = nieuw.regelset();
        // Rules that say the same do the same: that takes no map.
        boolean zelfde = is.lagen().stream().map(Regelmodule::id).noneMatch(andereLagen::contains);
        return zelfde ? uitkomst(Kaart.van(is), Stand.GELIJK, List.of()) : vergelijk(was, is, dag);
    }

    private static Map<String, Regio> perNaam(Collection<Regio> regios) {
        Map<String, Regio> perNaam = new LinkedHashMap<>();
        regios.forEach(regio -> perNaam.put(regio.naam(), regio));
        return perNaam;
    }

    private static Set<Regelmodule> modules(Collection<Regio> regios) {
        Set<Regelmodule> modules = new LinkedHashSet<>();
        regios.forEach(regio -> modules.addAll(regio.lagen()));
        return modules;
    }

    /**
     * What changes in the advices of a region.
     *
     * @param oud the old rules
     * @param nieuw the new rules, of the same region
     * @param dag today: examples are set on another day only when they must be
     */
    static Regiovergelijking vergelijk(Regelset oud, Regelset nieuw, LocalDate dag) {
        return vergelijk(oud, nieuw, dag, Verschilzoeker.RUIMTE);
    }

    /** @param knopen how many nodes there may be */
    static Regiovergelijking vergelijk(Regelset oud, Regelset nieuw, LocalDate dag, int knopen) {
        Vergelijker vergelijker = new Vergelijker(new Verschilzoeker(oud, nieuw, knopen), dag);
        try {
            List<Wijziging> wijzigingen = vergelijker.wijzigingen();
            return uitkomst(vergelijker.oud, wijzigingen.isEmpty() ? Stand.GELIJK : Stand.ANDERS, wijzigingen);
        } catch (NietBewezen e) {
            return uitkomst(vergelijker.oud, Stand.NIET_BEWEZEN, List.of());
        }
    }

    private static Regiovergelijking uitkomst(Kaart kaart, Stand stand, List<Wijziging> wijzigingen) {
        int alles = Diagrammen.einde(0);
        return new Regiovergelijking(kaart.regelset().regio(), stand,
                Casustelling.volledig(kaart, alles, einde -> true),
                Casustelling.alle(kaart, alles, einde -> true), wijzigingen);
    }

    private List<Wijziging> wijzigingen() {
        verschil.teken();
        List<Wijziging> wijzigingen = verschillen();
        if (wijzigingen.stream().noneMatch(een -> een.onderdeel() == Onderdeel.OPEN_VRAAG)) {
            verschil.tekenVraagvolgorde();
            wijzigingen.addAll(verschillen());
        }
        // Sorting keeps the order of what is equal.
        wijzigingen.sort(Comparator.comparing(Wijziging::onderdeel));
        return List.copyOf(wijzigingen);
    }

    private List<Wijziging> verschillen() {
        Bewerking naastElkaar = diagrammen.bewerking(
                (eerst, daarna) -> eerst == daarna ? 0 : paren.nummer(new Paar(eerst, daarna)));
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Veld veld : verschil.velden()) {
            int diagram = verschil.naastElkaar(veld, naastElkaar);
            List<Wijziging> hier = new ArrayList<>();
            einden(diagram).forEach(einde -> hier.add(wijziging(veld, diagram, einde)));
            hier.sort(Comparator.comparing(Wijziging::alle).reversed());
            wijzigingen.addAll(hier);
        }
        return wijzigingen;
    }

    /** The ends of a diagram but 0, in order. */
    private TreeSet<Integer> einden(int diagram) {
        TreeSet<Integer> einden = new TreeSet<>();
        BitSet knopen = diagrammen.knopen(diagram);
        if (Diagrammen.isEinde(diagram)) {
            einden.add(Diagrammen.waarde(diagram));
        }
        for (int knoop = knopen.nextSetBit(0); knoop >= 0; knoop = knopen.nextSetBit(knoop + 1)) {
            for (int waarde = 0; waarde < diagrammen.waarden(diagrammen.variabele(knoop)); waarde++) {
                int kind = diagrammen.kind(knoop, waarde);
                if (Diagrammen.isEinde(kind)) {
                    einden.add(Diagrammen.waarde(kind));
                }
            }
        }
        einden.remove(0);
        return einden;
    }

    private Wijziging wijziging(Veld veld, int diagram, int einde) {
        Paar paar = paren.ding(einde);
        int[] stand = proefcasus.stand(diagram, nummer -> nummer == einde, kosten);
        return new Wijziging(veld.onderdeel(), veld.code(), tekst(paar.was()), tekst(paar.is()),
                Casustelling.volledig(oud, diagram, nummer -> nummer == einde),
                Casustelling.alle(oud, diagram, nummer -> nummer == einde), proefcasus.beknopt(stand));
    }

    private String tekst(int nummer) {
        String tekst = verschil.inhoud(nummer);
        return tekst.equals(Adviesvelden.NIETS) ? null : tekst;
    }
}
