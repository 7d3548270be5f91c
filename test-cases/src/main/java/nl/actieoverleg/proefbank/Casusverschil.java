package nl.actieoverleg.proefbank;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.proefbank.Regelbank.Proef;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Meetlatrij;
import nl.actieoverleg.tekst.Zin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change of the rules does to the advice on one case, in the sentences of both advices. */
final class Casusverschil {

    private final Proef proef;

    Casusverschil(Proef proef) {
        this.proef = proef;
    }

    /** @param vraag the question of the page, with its case */
    ObjectNode blad(JsonNode vraag) {
        ObjectNode blad = Blad.nieuw();
        try {
            Casus casus = Casusdienst.casus(proef.oud(), vraag);
            blad.put("kenmerk", casus.kenmerk());
            vergelijk(tekst(proef.oud(), casus), tekst(proef.nieuw(), casus), blad);
        } catch (OngeldigeCasus e) {
            blad.put("kenmerk", "geen advies").put("melding", "Over deze casus is met de oude of de nieuwe regels geen "
                    + "advies te geven: " + e.fouten().get(0).melding());
        }
        return blad;
    }

    private static Adviestekst tekst(Adviseur adviseur, Casus casus) {
        Advies advies = adviseur.adviseer(casus);
        return adviseur.tekst(advies, Casusdienst.kijkVooruit(adviseur, casus));
    }

    private static void vergelijk(Adviestekst oud, Adviestekst nieuw, ObjectNode blad) {
        blad.put("route", nieuw.route());
        ArrayNode verschillen = blad.putArray("verschillen");
        deel("Nu", oud, nieuw, tekst -> zinnen(tekst.nu()), verschillen);
        deel("Route", oud, nieuw, tekst -> List.of(tekst.route() + " (" + tekst.zekerheid() + ")"), verschillen);
        deel("Over de route", oud, nieuw, Adviestekst::uitleg, verschillen);
        deel("Wie", oud, nieuw, tekst -> tekst.deelnemers().stream().flatMap(groep -> groep.partijen().stream()
                .map(partij -> partij + " (" + groep.naam().toLowerCase(Locale.ROOT) + ")")).toList(),
                verschillen);
        deel("Wat nu", oud, nieuw, Adviestekst::stappen, verschillen);
        deel("Waarom", oud, nieuw, tekst -> tekst.waarom().stream().flatMap(een -> zinnen(een.zinnen()).stream())
                .toList(), verschillen);
        deel("Vraag", oud, nieuw, tekst -> tekst.vraag() == null ? List.of() : List.of(tekst.vraag().tekst()),
                verschillen);
        deel("Let op", oud, nieuw, tekst -> zinnen(tekst.letOp()), verschillen);
        deel("Aanmelding", oud, nieuw, tekst -> zinnen(tekst.aanmelding()), verschillen);
        deel("Meetlat", oud, nieuw, tekst -> tekst.meetlat().stream().flatMap(Casusverschil::rij).toList(),
                verschillen);
    }

    private static List<String> zinnen(List<Zin> zinnen) {
        return zinnen.stream().map(Zin::tekst).toList();
    }

    private static Stream<String> rij(Meetlatrij rij) {
        return rij.voorwaarden().stream().map(zin -> rij.kort() + ": " + zin.tekst());
    }

    /** What one says and the other does not. */
    private static void deel(String kop, Adviestekst oud, Adviestekst nieuw, Function<Adviestekst, List<String>> van,
            ArrayNode verschillen) {
        List<String> was = van.apply(oud);
        List<String> is = van.apply(nieuw);
        if (!was.equals(is)) {
            ObjectNode verschil = verschillen.addObject().put("kop", kop);
            was.stream().filter(tekst -> !is.contains(tekst)).forEach(verschil.putArray("weg")::add);
            is.stream().filter(tekst -> !was.contains(tekst)).forEach(verschil.putArray("erbij")::add);
            if (verschil.required("weg").isEmpty() && verschil.required("erbij").isEmpty()) {
                verschil.withArray("erbij").add("Alleen de volgorde is anders.");
            }
        }
    }
}
