package nl.actieoverleg.proefbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regelcontrole.Regelcontrole;
import nl.actieoverleg.regelcontrole.Regelmelding;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.taal.Codenamen;
import nl.actieoverleg.vergelijking.Vergelijking;

/** The rules that the page advises by, and changes of them to try before they are saved. Thread-safe. */
final class Regelbank implements AutoCloseable {

    private final Werkmap map;
    private final boolean isVanGebruiker;
    private final Object beurt = new Object();
    private volatile Toetsregels regels;
    private String vingerafdruk;
    private Gecontroleerd laatste;

    private Regelbank(Werkmap map, boolean isVanGebruiker, Toetsregels regels) throws IOException {
        this.map = map;
        this.isVanGebruiker = isVanGebruiker;
        this.regels = regels;
        this.vingerafdruk = map.vingerafdruk();
    }

    /** The shipped rules. They can be read and tried, not saved. */
    static Regelbank meegeleverd() throws IOException {
        Toetsregels regels = Toetsregels.opKlassenpad(Adviseur.laad());
        Werkmap map = new Werkmap(Files.createTempDirectory("proefbank"));
        try {
            Toetsregels.pakUit(map.map());
            return new Regelbank(map, false, regels);
        } catch (IOException | RuntimeException e) {
            map.verwijder();
            throw e;
        }
    }

    /** The rules in a folder of the user. */
    static Regelbank uit(Path map) throws IOException {
        Toetsregels regels = Toetsregels.uitMap(map);
        return new Regelbank(new Werkmap(map.toRealPath()), true, regels);
    }

    /** Whether changes can be saved. */
    boolean magBewaren() {
        return isVanGebruiker;
    }

    /** The folder in words: for the person who named it. */
    String naam() {
        return isVanGebruiker ? map.map().toString() : "de meegeleverde regels";
    }

    Path map() {
        return map.map();
    }

    Adviseur adviseur() {
        return regels.adviseur();
    }

    /** The same rules as they were read. */
    Toetsregels regels() {
        return regels;
    }

    List<String> bestanden() {
        return map.bestanden();
    }

    Werkmap.Bestand lees(String pad) {
        try {
            return map.lees(pad);
        } catch (IOException e) {
            throw new Afwijzing(Reactie.NIET_GEVONDEN, "Dit bestand is niet te lezen. Mag u erbij?");
        }
    }

    /** Takes the rules as they stand in the folder now, if they can be used; whether the page advises by those. */
    boolean ververs() {
        synchronized (beurt) {
            try {
                String nu = map.vingerafdruk();
                if (!nu.equals(vingerafdruk)) {
                    neem(Toetsregels.uitMap(map.map()), nu);
                }
                return true;
            } catch (IOException | UncheckedIOException | Weigering e) {
                return false;
            }
        }
    }

    private void neem(Toetsregels nieuw, String nieuweVingerafdruk) {
        Adviseur oud = adviseur();
        regels = nieuw;
        vingerafdruk = nieuweVingerafdruk;
        oud.close();
    }

    /** What was looked at last: who saves, has had the same looked at a moment before. */
    private record Gecontroleerd(String vingerafdruk, Map<String, String> teksten, Regelcontrole controle) {
    }

    /** Everything that is wrong with the rules with these texts in them. */
    Regelcontrole controleer(Map<String, String> teksten) {
        synchronized (beurt) {
            String nu = vingerafdrukNu();
            if (laatste == null || !laatste.vingerafdruk().equals(nu) || !laatste.teksten().equals(teksten)) {
                laatste = new Gecontroleerd(nu, Map.copyOf(teksten), metKopie(teksten, this::controleer));
            }
            return laatste.controle();
        }
    }

    private String vingerafdrukNu() {
        try {
            return map.vingerafdruk();
        } catch (IOException | UncheckedIOException e) {
            throw onleesbaar();
        }
    }

    private static Afwijzing onleesbaar() {
        return new Afwijzing(Reactie.MISLUKT, "De regels zijn niet te lezen, of er is geen plaats voor een kopie "
                + "ervan. Probeer het opnieuw.");
    }

    private Regelcontrole controleer(Path kopie) {
        Regelcontrole controle = Adviseur.bouwer().regels(kopie).controleer();
        List<Regelmelding> meldingen = new ArrayList<>();
        for (Regelmelding een : controle.meldingen()) {
            meldingen.add(new Regelmelding(een.ernst(), een.bestand().replace(kopie.toString(), naam()),
                    een.regelnummer(), een.kolom(), een.regel(), een.melding().replace(kopie.toString(), naam()),
                    een.remedie()));
        }
        return new Regelcontrole(meldingen);
    }

    /**
     * What a change does.
     *
     * @param vergelijking over all possible cases
     * @param oud the rules as they are
     * @param nieuw the rules with the change
     * @param namen what codes stand for in both
     */
    record Proef(Vergelijking vergelijking, Adviseur oud, Adviseur nieuw, Codenamen namen) {
    }

    /**
     * What these texts in the rules would do.
     *
     * @throws Weigering when they cannot be used
     */
    Proef vergelijk(Map<String, String> teksten) {
        return metKopie(teksten, kopie -> {
            ververs();
            Toetsregels oud = regels;
            Adviseur nieuw = Adviseur.bouwer().opwarmen(false).regels(kopie).maak();
            return new Proef(oud.adviseur().vergelijk(nieuw), oud.adviseur(), nieuw,
                    new Codenamen(oud.regelsets(), Toetsregels.uitMap(kopie, nieuw).regelsets()));
        });
    }

    /** Something to do with a copy of the rules. */
    private interface Werk<T> {
        T doe(Path kopie);
    }

    /** One at a time: each takes a second or so of both time and memory. */
    private <T> T metKopie(Map<String, String> teksten, Werk<T> werk) {
        synchronized (beurt) {
            Werkmap kopie = null;
            try {
                kopie = new Werkmap(Files.createTempDirectory("proefbank"));
                map.kopieer(kopie.map(), teksten);
                return werk.doe(kopie.map());
            } catch (IOException | UncheckedIOException e) {
                throw onleesbaar();
            } finally {
                if (kopie != null) {
                    kopie.verwijder();
                }
            }
        }
    }

    /**
     * A text to save.
     *
     * @param geopend the fingerprint of the file when it was opened
     */
    record Wijziging(String pad, String tekst, String geopend) {
    }

    /**
     * What came of saving.
     *
     * @param botsingen the files that someone else changed since they were opened; nothing was saved
     * @param controle what is wrong; with faults nothing was saved; null when it was not looked at
     */
    record Bewaard(List<String> botsingen, Regelcontrole controle) {
        boolean isGelukt() {
            return botsingen.isEmpty() && controle.isGoed();
        }
    }

    /** Saves these texts, all or none, if they can be used and nobody changed those files meanwhile. */
    Bewaard bewaar(List<Wijziging> wijzigingen) {
        if (!isVanGebruiker) {
            throw new Afwijzing(Reactie.GEWEIGERD, "De meegeleverde regels zijn niet te wijzigen. Zet ze in een map "
                    + "met: regels uitpakken MAP. Start dan met: proefbank --regels MAP.");
        }
        synchronized (beurt) {
            Map<String, String> teksten = new LinkedHashMap<>();
            List<String> botsingen = new ArrayList<>();
            for (Wijziging een : wijzigingen) {
                teksten.put(een.pad(), een.tekst());
                if (!lees(een.pad()).vingerafdruk().equals(een.geopend())) {
                    botsingen.add(een.pad());
                }
            }
            Regelcontrole controle = botsingen.isEmpty() ? controleer(teksten) : null;
            Bewaard bewaard = new Bewaard(botsingen, controle);
            if (bewaard.isGelukt()) {
                schrijf(teksten);
            }
            return bewaard;
        }
    }

    private void schrijf(Map<String, String> teksten) {
        try {
            map.schrijf(teksten);
        } catch (IOException e) {
            throw new Afwijzing(Reactie.MISLUKT, "De regels zijn niet bewaard: in de map is niet te schrijven. Alles "
                    + "staat er nog zoals het was.");
        }
        ververs();
    }

    /** Ends what the rules started. */
    @Override
    public void close() {
        adviseur().close();
        if (!isVanGebruiker) {
            map.verwijder();
        }
    }
}
