package nl.actieoverleg.kaart;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regio;
import nl.actieoverleg.vergelijking.Regelverschil;
import nl.actieoverleg.vergelijking.Regiovergelijking;
import nl.actieoverleg.vergelijking.Regiovergelijking.Stand;
import nl.actieoverleg.vergelijking.Vergelijking;

/** Compares the rules of all regions. */
public final class Vergelijker {

    private Vergelijker() {
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
        return zelfde ? Kaartvergelijker.gelijk(is) : Kaartvergelijker.vergelijk(was, is, dag);
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
}
