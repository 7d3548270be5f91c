package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Dagtekst;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/**
 * The days on which rules change by themselves, and the rules as they are between two of those: those that decide the
 * route and are not valid then are left out, words that are not there are marked, and texts read as they do then. What
 * follows the route asks for the day as it asks for anything else, and makes no period.
 *
 * <p>The rules of all periods declare the same in the same places. So whoever looks over all days takes the rules as
 * they were written, where a day is a condition; both ways say the same of every case.
 */
final class Periodes {

    /** On a word that is not there in a period. No rule file can say so: it is no annotation that the reader knows. */
    static final String BUITEN_DIENST = "buiten dienst";

    private Periodes() {
    }

    /** The first days of all periods but the first, in order; none for rules that do not change by themselves. */
    static List<String> grenzen(List<Regelmodule> lagen) {
        TreeSet<String> grenzen = new TreeSet<>();
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                for (Veld veld : lijst.velden()) {
                    voegToe(Geldigheid.van(veld), grenzen);
                    voegToe(veld.annotaties(), grenzen);
                }
            }
            for (Regel regel : laag.regels()) {
                if (regel.conclusie().bepaaltRoute()) {
                    voegToe(Geldigheid.van(regel), grenzen);
                }
                voegToe(regel.annotaties(), grenzen);
                grenzen.addAll(Dagtekst.dagen(regel.doel()));
            }
        }
        return List.copyOf(grenzen);
    }

    private static void voegToe(Map<String, String> annotaties, TreeSet<String> grenzen) {
        for (String tekst : annotaties.values()) {
            grenzen.addAll(Dagtekst.dagen(tekst));
        }
    }

    private static void voegToe(Geldigheid geldig, TreeSet<String> grenzen) {
        if (!geldig.vanaf().isEmpty()) {
            grenzen.add(geldig.vanaf());
        }
        if (!geldig.voor().equals(Geldigheid.NOOIT)) {
            grenzen.add(geldig.voor());
        }
    }

    /** The layers as they are from this first day of a period on; the empty text for the first period. */
    static List<Regelmodule> lagen(List<Regelmodule> lagen, String dag) {
        Set<String> weg = new HashSet<>();
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                for (Veld veld : lijst.velden()) {
                    if (!Geldigheid.van(veld).op(dag)) {
                        weg.add(lijst.naam() + "." + veld.naam());
                    }
                }
            }
        }
        return lagen.stream().map(laag -> laag(laag, dag, weg)).toList();
    }

    /** @param weg the fields that are not there, each with its list in front */
    private static Regelmodule laag(Regelmodule laag, String dag, Set<String> weg) {
        List<Lijst> lijsten = new ArrayList<>();
        for (Lijst lijst : laag.lijsten()) {
            lijsten.add(lijst.met(lijst.velden().stream().map(veld -> veld(veld, dag)).toList()));
        }
        List<Regel> regels = new ArrayList<>();
        for (Regel regel : laag.regels()) {
            List<Voorwaarde> voorwaarden = regel.conclusie().bepaaltRoute() ? voorwaarden(regel, dag, weg)
                    : regel.voorwaarden();
            if (voorwaarden != null) {
                regels.add(new Regel(regel.naam(), regel.conclusie(), regel.conclusie() == Conclusie.FREQUENTIE
                        ? Dagtekst.op(regel.doel(), dag) : regel.doel(), op(regel.annotaties(), dag), voorwaarden,
                        regel.plaats()));
            }
        }
        return laag.met(lijsten, regels);
    }

    /** What is left to ask when the day is known; null when the rule cannot hold. */
    private static List<Voorwaarde> voorwaarden(Regel regel, String dag, Set<String> weg) {
        if (!Geldigheid.van(regel).op(dag)) {
            return null;
        }
        List<Voorwaarde> rest = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            List<Vraagt> delen = voorwaarde.vragen().stream()
                    .filter(deel -> !weg.contains(deel.veld().lijst() + "." + deel.veld().naam())).toList();
            if (!voorwaarde.vragen().isEmpty() && delen.size() < voorwaarde.drempel()) {
                return null;
            }
            if (!(voorwaarde instanceof Dag)) {
                rest.add(voorwaarde instanceof Minstens minstens
                        ? new Minstens(minstens.aantal(), delen, minstens.regelnummer()) : voorwaarde);
            }
        }
        return List.copyOf(rest);
    }

    private static Veld veld(Veld veld, String dag) {
        Map<String, String> annotaties = op(veld.annotaties(), dag);
        if (!Geldigheid.van(veld).op(dag)) {
            annotaties.put(BUITEN_DIENST, "");
        }
        return new Veld(veld.naam(), annotaties, veld.plaats());
    }

    private static Map<String, String> op(Map<String, String> annotaties, String dag) {
        Map<String, String> dan = new LinkedHashMap<>(annotaties);
        dan.replaceAll((naam, tekst) -> Dagtekst.op(tekst, dag));
        return dan;
    }
}
