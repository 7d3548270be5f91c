package nl.actieoverleg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.actieoverleg.analyse.Bevinding;
import nl.actieoverleg.draad.Eigendraad;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Regelmap;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;
import nl.actieoverleg.regelcontrole.Regelmelding.Ernst;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import org.jspecify.annotations.Nullable;

/** Checks rules: what makes them unusable, and what is probably not meant. */
final class Regelcontroleur {

    private final Regelmap bevonden;
    private final List<Regelmelding> meldingen = new ArrayList<>();

    private Regelcontroleur(Regelmap bevonden) {
        this.bevonden = bevonden;
    }

    /**
     * @param map the folder with rule modules; null for those that this class loader sees
     * @param erbij folders of one module each, added to the others
     */
    static Regelcontrole controleer(@Nullable Path map, @Nullable ClassLoader lader, List<Path> erbij) {
        Regelcontroleur controleur =
                new Regelcontroleur(map == null ? Moduleregister.onderzoek(lader) : Regelmap.bekijk(map));
        erbij.forEach(controleur.bevonden::voegToe);
        if (controleur.bevonden.fouten().isEmpty()) {
            BiConsumer<Regelmodule, Regelfout> letOp = (module, een) ->
                    controleur.voegToe(Ernst.LET_OP, new Regelfout(controleur.plaats(module.id(), een.plaats()),
                            een.melding(), een.remedie()));
            Tekstwaarschuwingen.zoek(controleur.bevonden.modules(), letOp);
            Dagwaarschuwingen.zoek(controleur.bevonden.modules(), letOp);
            controleur.bekijkAlleCasussen(map, lader, erbij);
        }
        return controleur.controleer(map != null);
    }

    /** What keeps rules that were read from being used: what was seen then, and what showed later. */
    static List<Regelmelding> fouten(Regelmap bevonden, List<Regelfout> later) {
        return Eigendraad.doe(() -> {
            Regelcontroleur controleur = new Regelcontroleur(bevonden);
            later.forEach(fout -> controleur.voegToe(Ernst.FOUT, fout));
            return controleur.controleer(false).fouten();
        });
    }

    /** Finds what shows only when these rules are used: that needs rules that can be. */
    private void bekijkAlleCasussen(@Nullable Path map, @Nullable ClassLoader lader, List<Path> erbij) {
        Adviseurbouwer bouwer = Adviseur.bouwer().opwarmen(false);
        erbij.forEach(bouwer::map);
        try (Adviseur adviseur = (map == null ? bouwer.klassenpad(lader) : bouwer.regels(map)).maak()) {
            for (Bevinding bevinding : adviseur.analyseer().letOp()) {
                voegToe(Ernst.LET_OP, new Regelfout(plaats(bevinding.laag(), bevinding.plaats()),
                        bevinding.melding(), bevinding.remedie()));
            }
        } catch (OngeldigeRegels e) {
            e.fouten().forEach(fout -> voegToe(Ernst.FOUT, fout));
        } catch (Weigering e) {
            voegToe(Ernst.FOUT, new Regelfout(new Plaats(map == null ? "" : map.toString(), 0), e.getMessage(),
                    "Kijk welke regelmodules elkaar tegenspreken."));
        }
    }

    /** Where it stands, with the folder of its layer in front. */
    private Plaats plaats(String laag, Plaats plaats) {
        String map = bevonden.mapVan(laag);
        return map != null && bevonden.teksten().containsKey(map + "/" + plaats.bestand()) ? plaats.in(map) : plaats;
    }

    private Regelcontrole controleer(boolean uitMap) {
        bevonden.fouten().forEach(fout -> voegToe(Ernst.FOUT, fout));
        bevonden.letOp().forEach(een -> voegToe(Ernst.LET_OP, een));
        if (uitMap) {
            meldVerdwenen();
        }
        meldingen.sort(Comparator.comparing(Regelmelding::bestand).thenComparingInt(Regelmelding::regelnummer)
                .thenComparingInt(Regelmelding::kolom).thenComparing(Regelmelding::ernst));
        return new Regelcontrole(meldingen);
    }

    private void voegToe(Ernst ernst, Regelfout fout) {
        Plaats plaats = fout.plaats();
        meldingen.add(new Regelmelding(ernst, plaats.bestand(), plaats.regelnummer(), fout.kolom(), bronregel(plaats),
                fout.melding(), fout.remedie()));
    }

    /** What the file says there. */
    private String bronregel(Plaats plaats) {
        String tekst = bevonden.teksten().get(plaats.bestand());
        if (tekst == null || plaats.regelnummer() == 0) {
            return null;
        }
        String[] bronregels = Regelmodule.metLf(tekst).split("\n", -1);
        return plaats.regelnummer() <= bronregels.length ? bronregels[plaats.regelnummer() - 1] : "";
    }

    /** Tells of the regions and files that the shipped rules have and this folder has not. */
    private void meldVerdwenen() {
        for (Regelmodule geleverd : Moduleregister.opKlassenpad(Adviseur.class.getClassLoader())) {
            Regelmodule hier = null;
            for (Regelmodule een : bevonden.modules()) {
                hier = geleverd.id().equals(een.id()) ? een : hier;
            }
            if (hier == null && isGenoemd(geleverd.id())) {
                continue;
            }
            if (hier == null) {
                voegToe(Ernst.LET_OP, new Regelfout(new Plaats(geleverd.id(), 0), "De regels van " + geleverd.naam()
                        + " ontbreken in deze map; de meegeleverde regels hebben ze wel.",
                        "Zet de map " + geleverd.id() + " terug, tenzij deze regels moeten vervallen."));
            } else {
                meldVerdwenen(geleverd, hier);
            }
        }
    }

    /** Whether it was told already that this folder or file cannot be read, be it for its name in other letters. */
    private boolean isGenoemd(String pad) {
        String klein = pad.toLowerCase(Locale.ROOT);
        return bevonden.fouten().stream().map(fout -> fout.plaats().bestand().toLowerCase(Locale.ROOT))
                .anyMatch(bestand -> bestand.equals(klein) || bestand.startsWith(klein + "/"));
    }

    private void meldVerdwenen(Regelmodule geleverd, Regelmodule hier) {
        Map<String, String> bestanden = hier.teksten();
        Set<String> namen = new HashSet<>();
        hier.regels().forEach(regel -> namen.add(regel.naam()));
        for (String bestand : geleverd.teksten().keySet()) {
            int weg = 0;
            for (Regel regel : geleverd.regels()) {
                weg += regel.plaats().bestand().equals(bestand) && !namen.contains(regel.naam()) ? 1 : 0;
            }
            if (!bestanden.containsKey(bestand) && weg > 0 && !isGenoemd(bevonden.mapVan(hier.id()) + "/" + bestand)) {
                voegToe(Ernst.LET_OP, new Regelfout(new Plaats(geleverd.id() + "/" + bestand, 0), "Dit bestand van de "
                        + "meegeleverde regels is er niet meer, en daarmee " + (weg == 1 ? "is één regel"
                        : "zijn " + weg + " regels") + " weg.",
                        "Zet het bestand terug, tenzij deze regels moeten vervallen."));
            }
        }
    }
}
