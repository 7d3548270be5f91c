package nl.actieoverleg.regelboek;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelboek.Blok.Kaart;
import nl.actieoverleg.regelboek.Blok.Punten;
import nl.actieoverleg.regelboek.Woordenboek.Vondst;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** All that one module says, kind by kind; also what it says of things that the layer below declares. */
final class Moduledeel {

    /** The kinds of list that have a place of their own in the book. */
    private static final Set<Lijstsoort> BESPROKEN = EnumSet.of(Lijstsoort.VRAGEN, Lijstsoort.TELLERS,
            Lijstsoort.CRITERIA, Lijstsoort.OVERLEGGEN, Lijstsoort.INGANGEN, Lijstsoort.BEHOEFTEN, Lijstsoort.SIGNALEN,
            Lijstsoort.PARTIJEN, Lijstsoort.AGENDA, Lijstsoort.ROUTES);

    private final Regelmodule module;
    private final Woordenboek woorden;
    private final Voorwaardetaal taal;
    private final int niveau;

    /** @param niveau the level of the heading of one thing */
    Moduledeel(Regelmodule module, Woordenboek woorden, int niveau) {
        this.module = module;
        this.woorden = woorden;
        this.taal = new Voorwaardetaal(woorden);
        this.niveau = niveau;
    }

    private List<Vondst> eigen(Lijstsoort soort) {
        return woorden.alle(soort).stream().filter(een -> een.module().id().equals(module.id())).toList();
    }

    private List<Regel> regels(Conclusie conclusie, String doel) {
        return module.regels().stream().filter(regel -> regel.conclusie() == conclusie)
                .filter(regel -> doel == null || regel.doelen().contains(doel)).toList();
    }

    /** The codes of this kind that the module declares or has rules for. */
    private Set<String> codes(Lijstsoort soort, Conclusie... conclusies) {
        Set<String> codes = new LinkedHashSet<>();
        eigen(soort).forEach(een -> codes.add(een.veld().code()));
        for (Conclusie conclusie : conclusies) {
            regels(conclusie, null).forEach(regel -> codes.addAll(regel.doelen()));
        }
        return codes;
    }

    /** The questions, group by group, and what is counted and chosen. */
    List<Blok> vragen() {
        Map<String, List<Boekzin>> groepen = new LinkedHashMap<>();
        for (Vondst vraag : eigen(Lijstsoort.VRAGEN)) {
            groepen.computeIfAbsent(vraag.veld().annotatie("groep"), groep -> new ArrayList<>())
                    .add(Boekzin.van(vraag.veld().annotatie("vraag"), veldEnBron(vraag.veld())));
        }
        for (Vondst teller : eigen(Lijstsoort.TELLERS)) {
            groepen.computeIfAbsent("Aantallen", groep -> new ArrayList<>())
                    .add(Boekzin.van(teller.veld().annotatie("tekst"), veldEnBron(teller.veld())));
        }
        for (Vondst behoefte : eigen(Lijstsoort.BEHOEFTEN)) {
            groepen.computeIfAbsent("Wat is nodig?", groep -> new ArrayList<>())
                    .add(Boekzin.van(behoefte.veld().annotatie("tekst"), veldEnBron(behoefte.veld())));
        }
        List<Blok> blokken = new ArrayList<>();
        groepen.forEach((groep, zinnen) -> {
            blokken.add(new Blok.Kop(niveau, module.id() + "-groep-" + blokken.size(), groep));
            blokken.add(new Punten(zinnen));
        });
        return blokken;
    }

    private static String veldEnBron(Veld veld) {
        return veld.code() + ". Bron: " + veld.annotatie("bron");
    }

    List<Blok> criteria() {
        List<Blok> kaarten = new ArrayList<>();
        for (String code : codes(Lijstsoort.CRITERIA, Conclusie.CRITERIUM)) {
            Veld veld = woorden.zoek(Lijstsoort.CRITERIA, code).veld();
            List<Regel> regels = regels(Conclusie.CRITERIUM, code);
            kaarten.add(new Kaart(niveau, Woordenboek.anker(module, Lijstsoort.CRITERIA, code), code,
                    veld.annotatie("tekst"), redenen("Klopt als", regels),
                    "Bron: " + veld.annotatie("bron") + ". Geldig: " + geldig(regels) + "."));
        }
        return kaarten;
    }

    /** When rules hold, if they all hold as long; otherwise each says so itself. */
    private String geldig(List<Regel> regels) {
        Set<String> termijnen = new LinkedHashSet<>();
        regels.forEach(regel -> termijnen.add(taal.geldig(regel)));
        return termijnen.size() == 1 ? termijnen.iterator().next() : "verschilt per regel";
    }

    /** Rules of which one is enough. */
    private List<Boekzin> redenen(String als, List<Regel> regels) {
        List<Boekzin> zinnen = new ArrayList<>();
        for (Regel regel : regels) {
            String bron = regel.annotaties().get("bron");
            String geldig = taal.geldig(regel);
            zinnen.add(new Boekzin(0, als + ":", null, regel.naam()
                    + (geldig.equals("altijd") ? "" : " (" + geldig + ")"),
                    bron));
            taal.van(regel).forEach(zin -> zinnen.add(zin.dieper(1)));
            if (regel.conclusie() == Conclusie.SIGNAAL && regel.annotaties().containsKey("tekst")) {
                zinnen.add(Boekzin.met("Zegt dan ook:", regel.annotaties().get("tekst")).dieper(1));
            }
        }
        return zinnen;
    }

    List<Blok> ingangen() {
        List<Blok> kaarten = new ArrayList<>();
        Conclusie[] over = {Conclusie.INGANG, Conclusie.WEERHOUDT, Conclusie.TENZIJ};
        for (String code : codes(Lijstsoort.INGANGEN, over)) {
            Veld veld = woorden.zoek(Lijstsoort.INGANGEN, code).veld();
            List<Boekzin> zinnen = new ArrayList<>();
            zinnen.addAll(redenen("Past als", regels(Conclusie.INGANG, code)));
            zinnen.addAll(redenen("Past toch niet als", regels(Conclusie.WEERHOUDT, code)));
            zinnen.addAll(redenen("Behalve als", regels(Conclusie.TENZIJ, code)));
            kaarten.add(new Kaart(niveau, Woordenboek.anker(module, Lijstsoort.INGANGEN, code), code,
                    veld.annotatie("naam"), zinnen, "Leidt naar: "
                            + woorden.naam(Lijstsoort.OVERLEGGEN, veld.annotatie("overleg")) + "." + plek(veld)));
        }
        return kaarten;
    }

    private static String plek(Veld ingang) {
        String soort = ingang.annotatie("soort");
        return soort == null ? "" : soort.equals("DIRECT") ? " Gaat voor alles; niets kan dit tegenhouden."
                : " Alleen als niets anders past.";
    }

    List<Blok> signalen() {
        List<Blok> kaarten = new ArrayList<>();
        for (String code : codes(Lijstsoort.SIGNALEN, Conclusie.SIGNAAL)) {
            Veld veld = woorden.zoek(Lijstsoort.SIGNALEN, code).veld();
            String urgent = veld.annotatie("urgent") == null ? "" : "Kan niet wachten. ";
            List<Regel> regels = regels(Conclusie.SIGNAAL, code);
            kaarten.add(new Kaart(niveau, Woordenboek.anker(module, Lijstsoort.SIGNALEN, code), code,
                    veld.annotatie("tekst"), redenen("Verschijnt als", regels),
                    urgent + "Bron: " + veld.annotatie("bron") + ". Geldig: " + geldig(regels) + "."));
        }
        return kaarten;
    }

    /** The rules on participants, and the parties. */
    List<Blok> deelnemers() {
        List<Blok> blokken = losse(Conclusie.DEELNEMER);
        List<Vondst> partijen = eigen(Lijstsoort.PARTIJEN);
        if (!partijen.isEmpty()) {
            blokken.add(new Kaart(niveau, module.id() + "-partijen", null, "De partijen",
                    partijen.stream().map(een -> Boekzin.van(een.veld().annotatie("naam"))).toList(), null));
        }
        return blokken;
    }

    List<Blok> momenten() {
        List<Blok> blokken = losse(Conclusie.MOMENT);
        blokken.addAll(losse(Conclusie.FREQUENTIE));
        return blokken;
    }

    /** Rules that each stand alone. */
    private List<Blok> losse(Conclusie conclusie) {
        List<Blok> kaarten = new ArrayList<>();
        for (Regel regel : regels(conclusie, null)) {
            List<Boekzin> zinnen = new ArrayList<>();
            zinnen.add(uitkomst(regel));
            zinnen.add(Boekzin.met("Als:", ""));
            taal.van(regel).forEach(zin -> zinnen.add(zin.dieper(1)));
            String bron = regel.annotaties().get("bron");
            kaarten.add(new Kaart(niveau, module.id() + "-" + conclusie.annotatie() + "-" + kaarten.size(), null,
                    regel.naam(), zinnen,
                    (bron == null ? "" : "Bron: " + bron + ". ") + "Geldig: " + taal.geldig(regel) + "."));
        }
        return kaarten;
    }

    private Boekzin uitkomst(Regel regel) {
        return switch (regel.conclusie()) {
            case DEELNEMER -> Boekzin.met(Meetlatdeel.rol(regel), Meetlatdeel.partijen(regel, woorden));
            case MOMENT -> Boekzin.met("Wanneer:", switch (Wanneer.valueOf(regel.doel())) {
                case DIRECT -> "nu meteen.";
                case TUSSENDOOR -> "tussendoor, zonder te wachten op het geplande overleg.";
                case GEPLAND -> "in het geplande overleg.";
            });
            default -> Boekzin.met("Hoe vaak:", regel.doel());
        };
    }

    List<Blok> agenda() {
        List<Blok> kaarten = new ArrayList<>();
        for (Regel regel : regels(Conclusie.AGENDA, null)) {
            List<Boekzin> zinnen = new ArrayList<>(redenen("Geldt als", List.of(regel)));
            Lijst lijst = woorden.lijst(regel.doel());
            String vorige = null;
            for (Veld punt : lijst.velden()) {
                if (!punt.annotatie("kop").equals(vorige)) {
                    vorige = punt.annotatie("kop");
                    zinnen.add(new Boekzin(0, vorige, null, "", punt.annotatie("bron")));
                }
                zinnen.add(Boekzin.van(punt.annotatie("tekst")).dieper(1));
            }
            kaarten.add(new Kaart(niveau, module.id() + "-agenda-" + kaarten.size(), null, regel.naam(), zinnen, null));
        }
        return kaarten;
    }

    /** Lists of a kind that has no place of its own in the book, so that nothing is left out. */
    List<Blok> overige() {
        List<Blok> kaarten = new ArrayList<>();
        for (Lijstsoort soort : Lijstsoort.values()) {
            List<Boekzin> zinnen = new ArrayList<>();
            for (Vondst een : BESPROKEN.contains(soort) ? List.<Vondst>of() : eigen(soort)) {
                zinnen.add(Boekzin.met(een.veld().code(), String.join(" ", een.veld().annotaties().values())));
            }
            if (!zinnen.isEmpty()) {
                kaarten.add(new Kaart(niveau, module.id() + "-" + soort.meervoud(), null, soort.meervoud(), zinnen,
                        null));
            }
        }
        return kaarten;
    }

    /** What texts say of routes without an overleg. */
    List<Blok> zonderOverleg() {
        List<Blok> kaarten = new ArrayList<>();
        for (Vondst route : eigen(Lijstsoort.ROUTES)) {
            List<Boekzin> zinnen = new ArrayList<>();
            zinnen.add(Boekzin.met("Wat doet u dan?", route.veld().annotatie("doe")));
            if (route.veld().annotatie("waarom") != null) {
                zinnen.add(Boekzin.met("Waarom?", route.veld().annotatie("waarom")));
            }
            kaarten.add(new Kaart(niveau, route.anker(), null, woorden.route(route.veld().code()), zinnen, null));
        }
        return kaarten;
    }
}
