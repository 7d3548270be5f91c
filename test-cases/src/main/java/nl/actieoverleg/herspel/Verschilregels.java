package nl.actieoverleg.herspel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.taal.Regeltekst;

/** Which rules of one region differ between two versions, by what they conclude. */
final class Verschilregels {

    private final Map<Doel, Set<String>> wijzigingen = new HashMap<>();

    /** Something that rules conclude. */
    private record Doel(Conclusie conclusie, String code) {
    }

    /** A rule and the module that states it. */
    private record Bron(Regelmodule module, Regel regel) {

        /** What it says, whatever it is called. */
        String inhoud() {
            return module.id() + Regeltekst.van(regel).replaceFirst("rule \"[^\n]*\n", "");
        }

        String naam() {
            return module.id() + " " + regel.naam();
        }

        String plaats() {
            return "\"" + regel.naam() + "\" (" + module.id() + "/" + regel.plaats() + ")";
        }
    }

    Verschilregels(List<Regelmodule> was, List<Regelmodule> is) {
        List<Bron> weg = regels(was);
        List<Bron> erbij = regels(is);
        streepWegWatGelijkIs(weg, erbij);
        Map<String, Bron> opNaam = new LinkedHashMap<>();
        weg.forEach(bron -> opNaam.put(bron.naam(), bron));
        for (Bron bron : erbij) {
            Bron eerder = opNaam.remove(bron.naam());
            if (eerder != null) {
                noteer(eerder.regel, "gewijzigd: " + bron.plaats());
            }
            noteer(bron.regel, (eerder == null ? "nieuw: " : "gewijzigd: ") + bron.plaats());
        }
        opNaam.values().forEach(bron -> noteer(bron.regel, "weg: " + bron.plaats()));
    }

    private static List<Bron> regels(List<Regelmodule> modules) {
        List<Bron> regels = new ArrayList<>();
        modules.forEach(module -> module.regels().forEach(regel -> regels.add(new Bron(module, regel))));
        return regels;
    }

    private static void streepWegWatGelijkIs(List<Bron> weg, List<Bron> erbij) {
        Map<String, Bron> inhoud = new HashMap<>();
        weg.forEach(bron -> inhoud.put(bron.inhoud(), bron));
        erbij.removeIf(bron -> {
            Bron zelfde = inhoud.remove(bron.inhoud());
            return zelfde != null && weg.remove(zelfde);
        });
    }

    private void noteer(Regel regel, String wijziging) {
        for (String code : regel.doel().split("\\s*,\\s*")) {
            wijzigingen.computeIfAbsent(new Doel(regel.conclusie(), code.strip()), nieuw -> new LinkedHashSet<>())
                    .add(wijziging);
        }
    }

    /** The rules that changed and conclude something that came out otherwise; empty when there are none. */
    Set<String> achter(List<Verschil> verschillen) {
        Set<String> regels = new LinkedHashSet<>();
        for (Verschil verschil : verschillen) {
            switch (verschil.soort()) {
                case CRITERIUM, ONTBREEKT -> voegToe(regels, Conclusie.CRITERIUM, verschil.code());
                case INGANG -> {
                    voegToe(regels, Conclusie.INGANG, verschil.code());
                    voegToe(regels, Conclusie.WEERHOUDT, verschil.code());
                    voegToe(regels, Conclusie.TENZIJ, verschil.code());
                }
                case SIGNAAL -> voegToe(regels, Conclusie.SIGNAAL, verschil.code());
                case DEELNEMER -> voegToe(regels, Conclusie.DEELNEMER, verschil.code());
                case WANNEER -> {
                    voegToe(regels, Conclusie.MOMENT, verschil.van());
                    voegToe(regels, Conclusie.MOMENT, verschil.naar());
                }
                case ROUTE, ZEKERHEID, NN_ROUTE, VERVOLG, OOK_PASSEND, DICHTSTBIJ, VOLGORDE, REDEN, OPEN_VRAAG -> {
                    // No rule concludes these: they follow from the others.
                }
            }
        }
        return regels;
    }

    private void voegToe(Set<String> regels, Conclusie conclusie, String code) {
        regels.addAll(wijzigingen.getOrDefault(new Doel(conclusie, code), Set.of()));
    }
}
