package nl.actieoverleg.kaart;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.analyse.Bevinding.Soort;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;

/** Finds the rules of a region, and the conditions in them, that change nothing in any case. For one thread. */
final class Regelonderzoek {

    private final Regelset regelset;
    private final Conclusies conclusies;
    private final Proefcasus proefcasus;
    private final Melder melder;

    Regelonderzoek(Kaart kaart, NaRoutekaart naRoute, Proefcasus proefcasus, Melder melder) {
        this.regelset = kaart.regelset();
        this.conclusies = new Conclusies(kaart, naRoute);
        this.proefcasus = proefcasus;
        this.melder = melder;
    }

    void onderzoek() {
        for (GekoppeldeRegel regel : regelset.regels()) {
            List<Integer> vergeefs = new ArrayList<>();
            for (int doel : Conclusies.doelen(regel)) {
                List<GekoppeldeRegel> groep = conclusies.groep(regel, doel);
                if (isGelijk(regel, doel, groep, zonder(groep, regel))) {
                    vergeefs.add(doel);
                }
            }
            if (vergeefs.size() == Conclusies.doelen(regel).size()) {
                beslistNooit(regel, vergeefs.get(0));
            } else {
                vergeefs.forEach(doel -> partijBeslistNooit(regel, doel));
                voorwaarden(regel, vergeefs);
            }
        }
    }

    private boolean isGelijk(GekoppeldeRegel regel, int doel, List<GekoppeldeRegel> groep,
            List<GekoppeldeRegel> andere) {
        return conclusies.van(regel.conclusie(), doel, groep) == conclusies.van(regel.conclusie(), doel, andere);
    }

    private static List<GekoppeldeRegel> zonder(List<GekoppeldeRegel> groep, GekoppeldeRegel regel) {
        return groep.stream().filter(ander -> ander.nummer() != regel.nummer()).toList();
    }

    private void beslistNooit(GekoppeldeRegel regel, int doel) {
        int geldt = conclusies.regel(regel);
        Casus kleinste = proefcasus.kleinste(geldt);
        if (kleinste == null) {
            melder.meld(Soort.REGEL_BESLIST_NOOIT, regel, "De regel \"" + regel.naam() + "\" kan nooit gelden",
                    "haar voorwaarden kloppen in geen enkele casus samen.",
                    "Verbeter de voorwaarden, of haal de regel weg.", null);
            return;
        }
        GekoppeldeRegel ervoor = ervoor(regel, doel);
        if (ervoor == null) {
            melder.meld(Soort.REGEL_BESLIST_NOOIT, regel, "De regel \"" + regel.naam() + "\" beslist nooit iets",
                    "als zij geldt, zeggen andere regels samen al hetzelfde.",
                    "Haal de regel weg, of maak haar voorwaarden anders.", kleinste);
            return;
        }
        boolean dubbel = conclusies.regel(ervoor) == geldt && Conclusies.wint(regel, ervoor);
        if (dubbel && ervoor.nummer() > regel.nummer()) {
            return; // Said of the later one.
        }
        boolean zelfde = !isAnders(regel, ervoor);
        melder.meld(Soort.REGEL_BESLIST_NOOIT, regel, dubbel
                ? "De regel \"" + regel.naam() + "\" zegt hetzelfde als \"" + ervoor.naam() + "\" (" + plaats(ervoor)
                        + ")."
                : "De regel \"" + regel.naam() + "\" beslist nooit iets",
                dubbel ? null : "als zij geldt, geldt ook \"" + ervoor.naam() + "\" (" + plaats(ervoor) + "), en die "
                        + (zelfde ? "is al genoeg." : "gaat voor."),
                dubbel ? "Haal een van de twee weg." : zelfde
                        ? "Haal de regel weg, of vraag in \"" + ervoor.naam() + "\" meer."
                        : "Haal de regel weg, of laat \"" + ervoor.naam() + "\" minder vaak gelden.", kleinste);
    }

    private static boolean isAnders(GekoppeldeRegel regel, GekoppeldeRegel ervoor) {
        return switch (regel.conclusie()) {
            case DEELNEMER -> NaRoutekaart.rol(regel) != NaRoutekaart.rol(ervoor);
            case MOMENT, FREQUENTIE -> !regel.tekst().equals(ervoor.tekst());
            default -> false;
        };
    }

    private String plaats(GekoppeldeRegel regel) {
        return regelset.lagen().get(regel.laag()).id() + ", " + regel.plaats().kort();
    }

    /** A rule that holds whenever this one does and then is the one that counts; null when it takes more than one. */
    private GekoppeldeRegel ervoor(GekoppeldeRegel regel, int doel) {
        for (GekoppeldeRegel ander : conclusies.groep(regel, doel)) {
            if (ander.nummer() != regel.nummer() && Conclusies.wint(ander, regel)
                    && conclusies.volgt(conclusies.regel(regel), conclusies.regel(ander))) {
                return ander;
            }
        }
        return null;
    }

    private void partijBeslistNooit(GekoppeldeRegel regel, int doel) {
        String partij = List.copyOf(regelset.partijen().keySet()).get(doel);
        GekoppeldeRegel ervoor = ervoor(regel, doel);
        melder.meld(Soort.PARTIJ_BESLIST_NOOIT, regel, "In de regel \"" + regel.naam() + "\" beslist " + partij
                + " nooit iets", (ervoor == null ? "andere regels gaan" : "\"" + ervoor.naam() + "\" ("
                        + plaats(ervoor) + ") gaat") + " voor.", "Haal " + partij + " uit deze regel.",
                proefcasus.kleinste(conclusies.regel(regel)));
    }

    private void voorwaarden(GekoppeldeRegel volledig, List<Integer> vergeefs) {
        GekoppeldeRegel regel = volledig;
        // From the last on, each found left out, so that of two that say the same one stays.
        for (int i = volledig.voorwaarden().size() - 1; i >= 0; i--) {
            Voorwaarde voorwaarde = volledig.voorwaarden().get(i);
            List<Voorwaarde> rest = new ArrayList<>(regel.voorwaarden());
            rest.remove(i);
            if (voorwaarde instanceof Dag dag && wisselt(volledig, dag)) {
                continue; // It says when it takes over, or is taken over from: that is for who reads it.
            }
            if (!rest.isEmpty() && isVergeefs(volledig, regel, met(regel, rest), vergeefs)) {
                voorwaardeBeslistNooit(volledig, voorwaarde, voorwaarde.tekst(), rest);
                regel = met(regel, rest);
            } else if (voorwaarde instanceof Minstens minstens) {
                regel = delen(volledig, regel, i, minstens, vergeefs);
            }
        }
    }

    /** Whether another rule about the same ends or starts on that day. */
    private boolean wisselt(GekoppeldeRegel regel, Dag dag) {
        for (int doel : Conclusies.doelen(regel)) {
            for (GekoppeldeRegel ander : conclusies.groep(regel, doel)) {
                if (ander.voorwaarden().stream().anyMatch(een -> een instanceof Dag tegen
                        && tegen.vanaf() != dag.vanaf() && tegen.datum().equals(dag.datum()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private GekoppeldeRegel delen(GekoppeldeRegel volledig, GekoppeldeRegel eerst, int plaats, Minstens minstens,
            List<Integer> vergeefs) {
        GekoppeldeRegel regel = eerst;
        List<Vraagt> delen = new ArrayList<>(minstens.delen());
        for (int i = delen.size() - 1; i >= 0 && delen.size() > minstens.aantal(); i--) {
            List<Vraagt> minder = new ArrayList<>(delen);
            Vraagt deel = minder.remove(i);
            List<Voorwaarde> voorwaarden = new ArrayList<>(regel.voorwaarden());
            voorwaarden.set(plaats, new Minstens(minstens.aantal(), minder, minstens.regelnummer()));
            GekoppeldeRegel kleiner = met(regel, voorwaarden);
            if (isVergeefs(volledig, regel, kleiner, vergeefs)) {
                voorwaardeBeslistNooit(volledig, deel, deel.tekst() + " in minstens( " + minstens.aantal() + ", … )",
                        List.of());
                delen = minder;
                regel = kleiner;
            }
        }
        return regel;
    }

    private static GekoppeldeRegel met(GekoppeldeRegel regel, List<Voorwaarde> voorwaarden) {
        return new GekoppeldeRegel(regel.nummer(), regel.laag(), regel.stap(), regel.doelen(),
                regel.regel().met(voorwaarden));
    }

    /** Whether what the rule is about comes out the same with the smaller rule in its place. */
    private boolean isVergeefs(GekoppeldeRegel volledig, GekoppeldeRegel regel, GekoppeldeRegel kleiner,
            List<Integer> vergeefs) {
        for (int doel : Conclusies.doelen(volledig)) {
            if (!vergeefs.contains(doel)) {
                List<GekoppeldeRegel> groep = conclusies.groep(volledig, doel);
                if (!isGelijk(volledig, doel, in(groep, regel), in(groep, kleiner))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<GekoppeldeRegel> in(List<GekoppeldeRegel> groep, GekoppeldeRegel regel) {
        return groep.stream().map(ander -> ander.nummer() == regel.nummer() ? regel : ander).toList();
    }

    private void voorwaardeBeslistNooit(GekoppeldeRegel regel, Voorwaarde voorwaarde, String tekst,
            List<Voorwaarde> rest) {
        int klopt = conclusies.voorwaarde(regel, voorwaarde);
        String waarom = "zonder haar komt er in elke casus hetzelfde uit.";
        for (Voorwaarde ander : rest) {
            if (conclusies.volgt(conclusies.voorwaarde(regel, ander), klopt)) {
                waarom = "als " + ander.tekst() + " klopt, klopt zij ook.";
            }
        }
        melder.meld(Soort.VOORWAARDE_BESLIST_NOOIT, regel, regel.plaats(voorwaarde), "In de regel \"" + regel.naam()
                + "\" beslist de voorwaarde " + tekst + " nooit", waarom,
                "Haal de voorwaarde weg, of vraag naar iets anders.",
                proefcasus.kleinste(conclusies.regel(regel)));
    }
}
