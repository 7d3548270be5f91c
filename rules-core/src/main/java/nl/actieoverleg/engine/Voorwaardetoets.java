package nl.actieoverleg.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelmodule.Voorwaarde;
import nl.actieoverleg.regelmodule.Voorwaarde.Dag;
import nl.actieoverleg.regelmodule.Voorwaarde.Minstens;
import nl.actieoverleg.regelmodule.Voorwaarde.Routeert;
import nl.actieoverleg.regelmodule.Voorwaarde.Telt;
import nl.actieoverleg.regelmodule.Voorwaarde.Toets;
import nl.actieoverleg.regelmodule.Voorwaarde.Vraagt;

/** Turns a condition as it stands in the DRL into a test on a {@link Beeld}: names become places, once. */
final class Voorwaardetoets {

    private final Map<String, Veld> velden = new HashMap<>();

    private record Veld(Lijstsoort soort, int index) {
    }

    Voorwaardetoets(Regelset regelset) {
        for (Vraaglijst lijst : regelset.lijsten()) {
            for (int i = 0; i < lijst.velden().size(); i++) {
                velden.put(sleutel(lijst.naam(), lijst.velden().get(i)),
                        new Veld(lijst.soort(), lijst.indexen().get(i)));
            }
        }
    }

    private static String sleutel(String lijst, String veld) {
        return lijst + "." + veld;
    }

    /** The test that this condition is. */
    Predicate<Beeld> van(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Vraagt vraagt) {
            return vraagt(veld(vraagt.lijst(), vraagt.veld()), vraagt.toets());
        }
        if (voorwaarde instanceof Minstens minstens) {
            List<Predicate<Beeld>> delen = new ArrayList<>();
            for (Vraagt deel : minstens.delen()) {
                delen.add(van(deel));
            }
            return minstens(minstens.aantal(), delen);
        }
        if (voorwaarde instanceof Telt telt) {
            int index = veld(telt.lijst(), telt.veld()).index();
            return beeld -> telt.klopt(beeld.tellers()[index]);
        }
        if (voorwaarde instanceof Dag dag) {
            return beeld -> dag.klopt(beeld.dag());
        }
        return routeert((Routeert) voorwaarde);
    }

    /** The condition as a text; the same for equal conditions and for no others. */
    static String tekst(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Vraagt vraagt) {
            return sleutel(vraagt.lijst(), vraagt.veld()) + "." + vraagt.toets().woord();
        }
        if (voorwaarde instanceof Minstens minstens) {
            StringBuilder tekst = new StringBuilder("minstens " + minstens.aantal());
            for (Vraagt deel : minstens.delen()) {
                tekst.append(", ").append(tekst(deel));
            }
            return tekst.toString();
        }
        if (voorwaarde instanceof Telt telt) {
            return sleutel(telt.lijst(), telt.veld()) + " >= " + telt.minimum();
        }
        if (voorwaarde instanceof Dag dag) {
            return (dag.vanaf() ? "vanaf " : "voor ") + dag.datum();
        }
        Routeert routeert = (Routeert) voorwaarde;
        return routeert.woord().woord() + " " + routeert.code();
    }

    private Veld veld(String lijst, String veld) {
        return velden.get(sleutel(lijst, veld));
    }

    private static Predicate<Beeld> vraagt(Veld veld, Toets toets) {
        int index = veld.index();
        return switch (veld.soort()) {
            case VRAGEN -> beeld -> toets.klopt(beeld.vragen()[index]);
            case CRITERIA -> beeld -> toets.klopt(beeld.criteria()[index]);
            case INGANGEN -> beeld -> toets.klopt(beeld.ingangen()[index]);
            default -> throw new IllegalArgumentException("No answer is asked of " + veld.soort());
        };
    }

    private static Predicate<Beeld> minstens(int aantal, List<Predicate<Beeld>> delen) {
        return beeld -> {
            int geteld = 0;
            for (int i = 0; i < delen.size(); i++) {
                if (delen.get(i).test(beeld)) {
                    geteld++;
                }
            }
            return geteld >= aantal;
        };
    }

    private static Predicate<Beeld> routeert(Routeert vraag) {
        String code = vraag.code();
        return switch (vraag.woord()) {
            case ROUTE_IS -> beeld -> beeld.routering().routeIs(code);
            case ROUTE_IS_NIET -> beeld -> beeld.routering().routeIsNiet(code);
            case NAAR -> beeld -> beeld.routering().naar(code);
            case VIA_INGANG -> beeld -> beeld.routering().viaIngang(code);
            case OOK_PASSEND -> beeld -> beeld.routering().ookPassend(code);
            case MEERDERE_PASSEND -> beeld -> beeld.routering().isMeerderePassend();
            case LOOPT_ELDERS -> beeld -> beeld.routering().isLooptElders();
            case BIJNA_PASSEND -> beeld -> beeld.routering().isBijnaPassend();
            case AANMELDING_ONVOLLEDIG -> beeld -> beeld.routering().isAanmeldingOnvolledig();
        };
    }
}
