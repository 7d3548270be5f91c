package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.bewaking.Regeldekking;
import nl.actieoverleg.regressie.Testcasus;

/** Where on the page each case and each rule stands, and which case belongs to which rule. */
final class Wegwijzer {

    /** The word in the address for cases in which a rule lacks exactly one condition. */
    static final String NET = "net";

    private final Map<String, Testcasus> casussen = new HashMap<>();
    private final Map<String, Integer> nummers = new HashMap<>();
    private final Map<Regeldekking, Integer> plaatsen = new IdentityHashMap<>();
    private final Map<Regeldekking, String> sleutels = new IdentityHashMap<>();
    private final Map<String, List<Regeldekking>> wel = new HashMap<>();
    private final Map<String, List<Regeldekking>> net = new HashMap<>();

    Wegwijzer(Verslagstof stof) {
        stof.uitslagen().forEach(uitslag -> {
            nummers.put(uitslag.casus().naam(), nummers.size());
            casussen.put(uitslag.casus().naam(), uitslag.casus());
        });
        Set<String> vergeven = new HashSet<>();
        for (Regeldekking regel : stof.dekking().regels()) {
            String sleutel = plat(regel.module()) + "-" + plat(regel.naam());
            String vrij = sleutel;
            for (int i = 2; !vergeven.add(vrij); i++) {
                vrij = sleutel + "-" + i;
            }
            plaatsen.put(regel, plaatsen.size());
            sleutels.put(regel, vrij);
            regel.wel().forEach(casus -> wel.computeIfAbsent(casus, naam -> new ArrayList<>()).add(regel));
            regel.net().forEach(casus -> net.computeIfAbsent(casus, naam -> new ArrayList<>()).add(regel));
        }
    }

    /** Only a–z, 0–9 and single hyphens: safe in an address, and still readable. */
    private static String plat(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The id of a case. */
    static String anker(Testcasus casus) {
        return "casus-" + casus.naam();
    }

    /** The id of a rule; short, for thousands of links go there. */
    String anker(Regeldekking regel) {
        return "r" + plaatsen.get(regel);
    }

    /** What a rule goes by in the address of a page; it stays the same when other rules come or go. */
    String sleutel(Regeldekking regel) {
        return sleutels.get(regel);
    }

    /** The number by which the script knows a case. */
    String nummer(Testcasus casus) {
        return String.valueOf(nummers.get(casus.naam()));
    }

    /** The numbers of these cases. */
    String nummers(List<String> namen) {
        return String.join(" ", namen.stream().filter(nummers::containsKey)
                .map(naam -> String.valueOf(nummers.get(naam))).toList());
    }

    /** The rules that hold in a case. */
    List<Regeldekking> wel(Testcasus casus) {
        return wel.getOrDefault(casus.naam(), List.of());
    }

    /** The rules of more than one condition that lack exactly one of them in a case. */
    List<Regeldekking> opEenNa(Testcasus casus) {
        return net.getOrDefault(casus.naam(), List.of()).stream().filter(regel -> regel.voorwaarden().size() > 1)
                .toList();
    }

    /** A link to a case; plain text when it is not on the page. */
    Element naarCasus(String naam) {
        Testcasus casus = casussen.get(naam);
        return casus == null ? el("span", naam) : el("a", casus.titel()).met("href", "#" + anker(casus));
    }

    /** A link to a rule. */
    Element naarRegel(Regeldekking regel) {
        return el("a", regel.naam()).met("href", "#" + anker(regel));
    }

    /** What shows only the cases in which a rule holds; hidden until the script makes it a link. */
    Element naarWel(Regeldekking regel, String tekst) {
        return naarKeuze("regel=" + sleutel(regel), tekst);
    }

    /** The same for the cases in which it lacks exactly one condition. */
    Element naarNet(Regeldekking regel, String tekst) {
        return naarKeuze("regel=" + sleutel(regel) + "&regelstand=" + NET, tekst);
    }

    private static Element naarKeuze(String keuze, String tekst) {
        return el("span", tekst).soort("met-script").met("hidden").met("data-keuze", keuze);
    }
}
