package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

import java.util.List;
import nl.actieoverleg.vergelijking.Regelwijziging;
import nl.actieoverleg.vergelijking.Woordwijziging;

/** The rules and texts that are different, before and after side by side. */
final class Regelsnaastelkaar {

    private final Vergelijkingsstof stof;

    Regelsnaastelkaar(Vergelijkingsstof stof) {
        this.stof = stof;
    }

    Element deel() {
        Element deel = el("section").met("id", "regels").met("aria-labelledby", "kop-regels")
                .in(el("h2", "Verschil in de regels").met("id", "kop-regels"));
        if (stof.vergelijking().regels().isEmpty() && stof.vergelijking().woorden().isEmpty()) {
            return deel.in(el("p", "De regels betekenen hetzelfde."));
        }
        if (!stof.vergelijking().regels().isEmpty()) {
            deel.in(el("p", "Wat aan beide kanten gelijk is, staat er niet bij.").soort("inleiding"), Opmaak.schuifvak(
                    "Regels naast elkaar", tabel("Regels", "Regel", stof.vergelijking().regels().stream()
                            .map(Regelsnaastelkaar::rij).toList())));
        }
        if (!stof.vergelijking().woorden().isEmpty()) {
            deel.in(Opmaak.schuifvak("Teksten naast elkaar", tabel("Woorden en teksten",
                    "Waarvan", stof.vergelijking().woorden().stream().map(Regelsnaastelkaar::rij).toList())));
        }
        return deel;
    }

    private static Element tabel(String naam, String eerste, List<Element> rijen) {
        return el("table").soort("naastelkaar").in(el("caption", naam), el("thead").in(el("tr").in(
                el("th", eerste).met("scope", "col"), el("th", "Nu").met("scope", "col"),
                el("th", "Straks").met("scope", "col"))), el("tbody").in(rijen));
    }

    private static Element rij(Regelwijziging regel) {
        Element kop = el("th").met("scope", "row").tekst(regel.naam());
        if (regel.eerdereNaam() != null && !regel.eerdereNaam().equals(regel.naam())) {
            kop.in(el("small", "heette: " + regel.eerdereNaam()));
        }
        kop.in(el("small", regel.conclusie() + " · " + regel.laag() + ", " + regel.plaats().kort()));
        return rij(kop, switch (regel.soort()) {
            case NIEUW -> cel("leeg", List.of("(geen regel)"));
            case HERNOEMD -> cel("gelijk", List.of("Zegt hetzelfde."));
            default -> cel("weg", regel.weg());
        }, switch (regel.soort()) {
            case WEG -> cel("leeg", List.of("(geen regel)"));
            case HERNOEMD -> cel("gelijk", List.of("Heeft alleen een andere naam."));
            default -> cel("erbij", regel.erbij());
        });
    }

    private static Element rij(Woordwijziging woord) {
        return rij(el("th").met("scope", "row").tekst(woord.code().isEmpty() ? woord.lijst() : woord.code())
                .in(el("small", woord.lijst() + (woord.wat() == null ? "" : ", " + woord.wat()) + " · "
                + woord.laag())),
                woord.was() == null ? cel("leeg", List.of("(niets)")) : cel("weg", List.of(woord.was())),
                woord.is() == null ? cel("leeg", List.of("(niets)")) : cel("erbij", List.of(woord.is())));
    }

    /** On a narrow screen the cells stand below each other, each with its heading. */
    private static Element rij(Element kop, Element nu, Element straks) {
        return el("tr").in(kop, nu.met("data-kop", "Nu"), straks.met("data-kop", "Straks"));
    }

    /** Whether it came or went is said in a word too, for whoever does not see the colour. */
    private static Element cel(String soort, List<String> teksten) {
        Element cel = el("td").soort(soort);
        if (teksten.isEmpty()) {
            return cel.tekst("(niets minder)");
        }
        boolean verschil = soort.equals("weg") || soort.equals("erbij");
        for (String tekst : teksten) {
            cel.in(el("p").in(verschil ? Opmaak.gesproken(soort + ": ") : Opmaak.gesproken(""))
                    .in(el(verschil ? soort.equals("weg") ? "del" : "ins" : "span", tekst)));
        }
        return cel;
    }
}
