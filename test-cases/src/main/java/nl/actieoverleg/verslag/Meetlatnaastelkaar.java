package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Toetsregels;
import nl.actieoverleg.vergelijking.Regelwijziging.Soort;
import nl.actieoverleg.vergelijking.Regelwijziging;

/** The meetlat before and after, per way in, with what changed. */
final class Meetlatnaastelkaar {

    private final Vergelijkingsstof stof;
    private final Map<String, Kolom> oud;
    private final Map<String, Kolom> nieuw;
    private final Set<String> andereRegels = new LinkedHashSet<>();

    /** A way in with the texts of its criteria by code. */
    private record Kolom(String naam, Map<String, String> criteria) {
    }

    Meetlatnaastelkaar(Vergelijkingsstof stof) {
        this.stof = stof;
        oud = kolommen(stof.oud());
        nieuw = kolommen(stof.nieuw());
        for (Regelwijziging regel : stof.vergelijking().regels()) {
            if (regel.soort() != Soort.HERNOEMD && regel.conclusie().startsWith("@criterium(")) {
                andereRegels.add(regel.conclusie().replaceAll("^@criterium\\( \"|\" \\)$", ""));
            }
        }
    }

    private static Map<String, Kolom> kolommen(Toetsregels regels) {
        Map<String, Kolom> kolommen = new LinkedHashMap<>();
        for (Regelset regelset : regels.regelsets()) {
            for (Ingang ingang : regelset.ingangen()) {
                Map<String, String> criteria = kolommen.computeIfAbsent(ingang.code(),
                        code -> new Kolom(ingang.naam(), new LinkedHashMap<>())).criteria();
                List<Integer> kaart = new ArrayList<>(ingang.criteria());
                kaart.addAll(ingang.weerhoudend());
                for (int index : kaart) {
                    Criterium criterium = regelset.criteria().get(index);
                    criteria.putIfAbsent(criterium.code(), criterium.tekst());
                }
            }
        }
        return kolommen;
    }

    Element deel() {
        Element deel = el("section").met("id", "meetlat").met("aria-labelledby", "kop-meetlat")
                .in(el("h2", "Meetlat nu en straks").met("id", "kop-meetlat"),
                        el("p", "Per ingang staan alle criteria waar hij op let, in alle provincies samen.")
                                .soort("inleiding"));
        Set<String> codes = new LinkedHashSet<>(oud.keySet());
        codes.addAll(nieuw.keySet());
        Set<Element> gelijk = new LinkedHashSet<>();
        for (String code : codes) {
            Kolom was = oud.get(code);
            Kolom is = nieuw.get(code);
            Element tabel = tabel(was, is);
            if (tabel == null) {
                gelijk.add(el("li", is.naam()));
            } else {
                deel.in(Opmaak.schuifvak("Meetlat van " + (is == null ? was : is).naam(), tabel));
            }
        }
        return gelijk.isEmpty() ? deel : deel.in(el("p", "Zonder verschil:"), el("ul").in(gelijk));
    }

    /** A way in, or null when nothing about it is different. */
    private Element tabel(Kolom was, Kolom is) {
        Set<String> codes = new LinkedHashSet<>(was == null ? Set.of() : was.criteria().keySet());
        codes.addAll(is == null ? Set.of() : is.criteria().keySet());
        Element rijen = el("tbody");
        boolean anders = was == null || is == null;
        for (String code : codes) {
            String eerst = was == null ? null : was.criteria().get(code);
            String daarna = is == null ? null : is.criteria().get(code);
            String stand = stand(code, eerst, daarna);
            anders |= !stand.isEmpty();
            rijen.in(el("tr").in(el("th", code).met("scope", "row"),
                    cel(eerst, stand.isEmpty() ? "" : "weg").met("data-kop", "Nu"),
                    cel(daarna, stand.isEmpty() ? "" : "erbij").met("data-kop", "Straks"),
                    el("td", stand).soort(stand.isEmpty() ? "" : "stand")));
        }
        String naam = (is == null ? was : is).naam() + (was == null ? " (nieuw)" : is == null ? " (weg)" : "");
        return !anders ? null : el("table").soort("naastelkaar meetlatten").in(el("caption", naam), el("thead").in(
                el("tr").in(el("th", "Criterium").met("scope", "col"), el("th", "Nu").met("scope", "col"),
                        el("th", "Straks").met("scope", "col"), el("th", "Verschil").met("scope", "col"))), rijen);
    }

    private String stand(String code, String eerst, String daarna) {
        if (eerst == null) {
            return "komt erbij";
        }
        if (daarna == null) {
            return "vervalt";
        }
        String regel = andereRegels.contains(code) ? "andere regel" : "";
        return eerst.equals(daarna) ? regel : regel.isEmpty() ? "andere tekst" : regel + " en tekst";
    }

    private static Element cel(String tekst, String soort) {
        return tekst == null ? el("td", "–").soort("leeg") : el("td", tekst).soort(soort);
    }
}
