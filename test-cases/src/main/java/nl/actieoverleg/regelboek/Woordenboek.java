package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** What the layers of a region declare, to look up by code or field. */
final class Woordenboek {

    private final List<Regelmodule> lagen;

    /** @param lagen base layer first */
    Woordenboek(List<Regelmodule> lagen) {
        this.lagen = lagen;
    }

    /** A declared field with where it was declared. */
    record Vondst(Regelmodule module, Lijst lijst, Veld veld) {

        /** The name of its block in links. */
        String anker() {
            return Woordenboek.anker(module, lijst.soort(), veld.code());
        }
    }

    /** The name in links of what a module says of something. */
    static String anker(Regelmodule module, Lijstsoort soort, String code) {
        return (module.id() + "-" + soort.name() + "-" + code).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All fields of this kind, base layer first. */
    List<Vondst> alle(Lijstsoort soort) {
        List<Vondst> gevonden = new ArrayList<>();
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten(soort)) {
                lijst.velden().forEach(veld -> gevonden.add(new Vondst(laag, lijst, veld)));
            }
        }
        return gevonden;
    }

    /** The thing of this kind with this code, or null. */
    Vondst zoek(Lijstsoort soort, String code) {
        for (Vondst een : alle(soort)) {
            if (een.veld().code().equals(code)) {
                return een;
            }
        }
        return null;
    }

    /** The field of a list. */
    Vondst veld(String lijstnaam, String naam) {
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                for (Veld veld : lijst.velden()) {
                    if (lijst.naam().equals(lijstnaam) && veld.naam().equals(naam)) {
                        return new Vondst(laag, lijst, veld);
                    }
                }
            }
        }
        throw new IllegalStateException("Rules that were checked name no field that is not there");
    }

    /** The list with this name. */
    Lijst lijst(String naam) {
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                if (lijst.naam().equals(naam)) {
                    return lijst;
                }
            }
        }
        throw new IllegalStateException("Rules that were checked name no list that is not there");
    }

    /** The name of something that has a code and a name, or the code itself. */
    String naam(Lijstsoort soort, String code) {
        Vondst gevonden = zoek(soort, code);
        return gevonden == null ? code : gevonden.veld().annotatie("naam");
    }

    /** The name of an overleg or of a route without one. */
    String route(String code) {
        return RouteZonderOverleg.van(code).map(RouteZonderOverleg::naam)
                .orElseGet(() -> naam(Lijstsoort.OVERLEGGEN, code));
    }
}
