package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.actieoverleg.Adviseur;

/** What can be put under fire, by name. */
enum Doelwit {
    CASUSSEN, KWITANTIES, REGELS, REGELMAP, KLEINE_REGELMAP, CASUSBESTANDEN, OPDRACHTEN;

    static Doelwit van(String naam) {
        return valueOf(naam.toUpperCase(Locale.ROOT));
    }

    /** @param map a folder for whatever has to be a file */
    Doel doel(Path map) throws IOException {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        return switch (this) {
            case CASUSSEN -> new Casusdoel(adviseur);
            case KWITANTIES -> new Kwitantiedoel(adviseur);
            case REGELS -> new Regeldoel();
            case REGELMAP -> Regelmapdoel.metAlleRegels(Files.createDirectories(map));
            case KLEINE_REGELMAP -> Regelmapdoel.metWeinigRegels(Files.createDirectories(map));
            case CASUSBESTANDEN -> new Casusbestanddoel(adviseur, map);
            case OPDRACHTEN -> new Opdrachtdoel();
        };
    }
}
