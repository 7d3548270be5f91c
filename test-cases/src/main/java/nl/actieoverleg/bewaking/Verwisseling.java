package nl.actieoverleg.bewaking;

import java.util.List;
import java.util.stream.Stream;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Routewoord;

/** The words that an author could have written by mistake in the place of another one. */
final class Verwisseling {

    private final List<Regelmodule> lagen;

    /** @param lagen the module that is changed and those below it */
    Verwisseling(List<Regelmodule> lagen) {
        this.lagen = lagen;
    }

    /** The field that follows this one in its list, or null when it is the only one. */
    String anderVeld(String lijst, String veld) {
        List<String> velden = lagen.stream().flatMap(laag -> laag.lijsten().stream())
                .filter(een -> een.naam().equals(lijst)).findFirst().orElseThrow().velden()
                .stream().map(Lijst.Veld::naam).toList();
        return volgende(velden, veld);
    }

    /** The code that follows this one, all layers together, or null when it is the only one. */
    String andereCode(Lijstsoort soort, String code) {
        return volgende(codes(soort).toList(), code);
    }

    /** Another code that this word of the routing takes. */
    String andereCode(Routewoord woord, String code) {
        if (woord.noemt() == Lijstsoort.ROUTES) {
            return volgende(Stream.concat(codes(Lijstsoort.OVERLEGGEN),
                    Stream.of(RouteZonderOverleg.values()).map(Enum::name)).toList(), code);
        }
        return woord.noemt() == null ? null : andereCode(woord.noemt(), code);
    }

    private Stream<String> codes(Lijstsoort soort) {
        return Regelmodule.velden(lagen, soort).stream().map(Lijst.Veld::code);
    }

    private static String volgende(List<String> woorden, String woord) {
        return woorden.size() < 2 ? null : woorden.get((woorden.indexOf(woord) + 1) % woorden.size());
    }
}
