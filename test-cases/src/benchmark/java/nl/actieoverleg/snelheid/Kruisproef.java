package nl.actieoverleg.snelheid;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.snelheid.handwerk.Handwerk;

/** Whether all say the same: who is fast with other answers has not won anything. */
public final class Kruisproef {

    private Kruisproef() {
    }

    /** The first case on which the whole advice of hand-written Java and of the engine differ, with the fields. */
    static Optional<String> verschilInAdvies() {
        Adviseur adviseur = Casusreeks.adviseur();
        Handwerk handwerk = new Handwerk(Casusreeks.KLOK);
        for (Casus casus : Casusreeks.casussen()) {
            Map<String, Object> motor = contract(adviseur.adviseer(casus));
            Map<String, Object> hand = contract(handwerk.adviseer(casus));
            if (!motor.equals(hand)) {
                StringBuilder verschil = new StringBuilder(casus.kenmerk());
                motor.forEach((veld, waarde) -> {
                    if (!waarde.equals(hand.get(veld))) {
                        verschil.append("\n  ").append(veld).append("\n    router:   ").append(waarde)
                                .append("\n    handwerk: ").append(hand.get(veld));
                    }
                });
                return Optional.of(verschil.toString());
            }
        }
        return Optional.empty();
    }

    /**
     * The first case on which a decision differs from that of hand-written Java.
     *
     * @param maak makes the one who decides
     * @param aantal how many cases to try, spread over all
     */
    public static Optional<String> verschil(Supplier<? extends Beslisser> maak, int aantal) {
        List<Casus> casussen = Casusreeks.proef(aantal);
        try (Beslisser beslisser = maak.get()) {
            return verschil(beslisser.naam(), casussen, casussen.stream().map(beslisser::beslis));
        }
    }

    /**
     * The first case on which a decision differs from that of hand-written Java.
     *
     * @param naam who decided
     * @param casussen the cases
     * @param beslissingen a decision for each case, in order
     */
    public static Optional<String> verschil(String naam, List<Casus> casussen, Stream<Beslissing> beslissingen) {
        Iterator<Beslissing> gegeven = beslissingen.iterator();
        for (Casus casus : casussen) {
            Beslissing verwacht = Handwerk.beslis(casus);
            Beslissing gekregen = gegeven.hasNext() ? gegeven.next() : null;
            if (!verwacht.equals(gekregen)) {
                return Optional.of(casus.kenmerk() + "\n  handwerk: " + verwacht + "\n  " + naam + ": " + gekregen);
            }
        }
        return gegeven.hasNext() ? Optional.of(naam + " decided on more cases than there are") : Optional.empty();
    }

    /** The fields of the contract, lists in their order; what an advice holds beyond it is left out. */
    private static Map<String, Object> contract(Advies advies) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("kenmerk", advies.kenmerk());
        velden.put("provincie", advies.provincie());
        velden.put("peildatum", advies.peildatum());
        velden.put("route", advies.route());
        velden.put("zekerheid", advies.zekerheid());
        velden.put("nnRoute", advies.nnRoute());
        velden.put("vervolg", Optional.ofNullable(advies.vervolg()));
        velden.put("ookPassend", advies.ookPassend());
        velden.put("dichtstbij", advies.dichtstbij());
        velden.put("overleggen", advies.overleggen().stream()
                .map(overleg -> List.of(overleg.ingang(), overleg.past(), overleg.criteria())).toList());
        velden.put("redenen", advies.redenen().stream()
                .map(reden -> List.of(reden.code(), reden.tekst(), reden.bron())).toList());
        velden.put("openVragen", advies.openVragen());
        velden.put("signalen", advies.signalen().stream()
                .map(signaal -> List.of(signaal.code(), signaal.bron(), signaal.laag(), signaal.urgent())).toList());
        velden.put("aanmelding.volledig", advies.aanmelding().volledig());
        velden.put("aanmelding.ontbreekt", advies.aanmelding().ontbreekt());
        velden.put("deelnemers", advies.deelnemers());
        velden.put("moment", advies.moment());
        velden.put("agenda", advies.agenda());
        velden.put("regelset", advies.regelset());
        return velden;
    }
}
