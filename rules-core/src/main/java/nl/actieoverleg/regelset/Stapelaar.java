package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Woordenlijst;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.Ingang.Soort;

/** Layers rule modules into the rules for one region. Every reference is looked up; what is not there is a fault. */
final class Stapelaar {

    private static final List<Conclusie> OVER_INGANG =
            List.of(Conclusie.INGANG, Conclusie.WEERHOUDT, Conclusie.TENZIJ);

    private final List<Regelmodule> lagen;
    private final Regelfouten fouten;
    private final Declaraties declaraties;

    Stapelaar(List<Regelmodule> lagen) {
        this(lagen, true, Set.of(), new Regelfouten());
    }

    /**
     * @param alleRegels whether every rule of these layers was seen, if not read
     * @param genoemd what is named by what could not be read of them
     */
    Stapelaar(List<Regelmodule> lagen, boolean alleRegels, Set<String> genoemd, Regelfouten fouten) {
        this.lagen = List.copyOf(lagen);
        this.fouten = fouten;
        Regio.controleer(this.lagen, fouten);
        declaraties = new Declaraties(this.lagen, alleRegels, genoemd, fouten);
        ordenIngangen();
    }

    /**
     * Gives the ways in their index: their place in the base order. The direct ones come first, the last resorts last,
     * the ordinary ones in between as declared; a region says after which one its own ordinary way in stands.
     */
    private void ordenIngangen() {
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            declaraties.zoek(Lijstsoort.OVERLEGGEN, ingang.annotatie("overleg"), ingang.plaats());
        }
        declaraties.orden(Lijstsoort.INGANGEN, ingangvolgorde());
    }

    /** The declared ways in, in base order. */
    private List<Declaratie> ingangvolgorde() {
        List<Declaratie> volgorde = new ArrayList<>();
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            volgorde.add(index(ingang, volgorde), ingang);
        }
        List<Declaratie> opSoort = new ArrayList<>();
        for (Soort soort : Soort.values()) {
            for (Declaratie ingang : volgorde) {
                if (Soort.van(ingang) == soort) {
                    opSoort.add(ingang);
                }
            }
        }
        return opSoort;
    }

    private int index(Declaratie ingang, List<Declaratie> volgorde) {
        String na = ingang.annotatie("na");
        if (na == null) {
            if (!ingang.laag().isBasis() && Soort.van(ingang) == Soort.GEWOON) {
                fouten.meld(ingang.plaats(), "Niet gezegd is waar " + ingang.code() + " in de volgorde staat.",
                        "Zet erbij na welke ingang hij komt, bijvoorbeeld @na( \"" + eersteGewone(volgorde) + "\" ).");
            }
            return volgorde.size();
        }
        Declaratie voorganger = declaraties.zoek(Lijstsoort.INGANGEN, na, ingang.plaats());
        if (voorganger == null) {
            return volgorde.size();
        }
        int index = volgorde.indexOf(voorganger);
        if (index < 0) {
            fouten.meld(ingang.plaats(), na + " staat zelf pas verderop.",
                    "Zet " + na + " hierboven, of noem een andere ingang.");
            return volgorde.size();
        }
        if (Soort.van(voorganger) == Soort.LAATSTE_REDMIDDEL) {
            fouten.meld(ingang.plaats(), "Na een laatste redmiddel kan geen gewone ingang staan.",
                    "Noem bij @na een gewone of directe ingang.");
        }
        return index + 1;
    }

    private static String eersteGewone(List<Declaratie> volgorde) {
        for (Declaratie ingang : volgorde) {
            if (Soort.van(ingang) == Soort.GEWOON) {
                return ingang.code();
            }
        }
        return "…";
    }

    Regelset stapel() {
        Regelgraaf gekoppeld = controleer();
        fouten.gooi();
        return stapel(gekoppeld);
    }

    /** The same of layers from which whole rules were taken, after all of them were found to be right. */
    Regelset stapelDeel() {
        return stapel(koppel());
    }

    private Regelset stapel(Regelgraaf gekoppeld) {
        Regelgraaf regels = gekoppeld.inStappen();
        List<Ingang> ingangen = ingangen(regels);
        List<Vraag> vragen = vragen();
        Invoer invoer = new Invoer(vragen, new Woordenlijst(vragen), gemerkt(Declaraties.POORT),
                gemerkt(Declaraties.VOLGORDE), tellers(), declaraties.annotaties(Lijstsoort.BEHOEFTEN, "overleg"),
                lopend(ingangen));
        return new Regelset(lagen, invoer, criteria(regels), ingangen,
                declaraties.annotaties(Lijstsoort.OVERLEGGEN, "naam"), signalen(),
                declaraties.annotaties(Lijstsoort.PARTIJEN, "naam"), agendas(), regels.regels(),
                Regelmodule.versie(lagen));
    }

    private Regelgraaf koppel() {
        return new Regelgraaf(Koppelaar.koppel(lagen, declaraties, fouten),
                declaraties.alle(Lijstsoort.CRITERIA).size());
    }

    /** Notes every fault; the rules as far as they can be looked up. */
    Regelgraaf controleer() {
        Regelgraaf regels = koppel();
        Lagencontrole.controleer(lagen, declaraties, regels, fouten);
        return regels;
    }

    /** The index of the question with this mark, or -1. */
    private int gemerkt(String merk) {
        List<Declaratie> gemerkt = declaraties.gemerkt(merk);
        return gemerkt.isEmpty() ? -1 : gemerkt.get(0).index();
    }

    private List<Vraag> vragen() {
        List<Vraag> vragen = new ArrayList<>();
        for (Declaratie vraag : declaraties.alle(Lijstsoort.VRAGEN)) {
            vragen.add(new Vraag(vraag.veld().naam(), vraag.annotatie("vraag"), vraag.annotatie("groep"),
                    vraag.annotatie("bron"), vraag.laag().id()));
        }
        return List.copyOf(vragen);
    }

    private List<String> tellers() {
        List<String> tellers = new ArrayList<>();
        for (Declaratie teller : declaraties.alle(Lijstsoort.TELLERS)) {
            tellers.add(teller.veld().naam());
        }
        return List.copyOf(tellers);
    }

    private List<Criterium> criteria(Regelgraaf regels) {
        List<Criterium> criteria = new ArrayList<>();
        for (Declaratie criterium : declaraties.alle(Lijstsoort.CRITERIA)) {
            criteria.add(new Criterium(criterium.index(), criterium.code(), criterium.annotatie("tekst"),
                    criterium.annotatie("bron"), criterium.annotatie("aanmelding") != null,
                    regels.voor(Conclusie.CRITERIUM, criterium.index())));
        }
        return List.copyOf(criteria);
    }

    /** All ways in, in base order. */
    private List<Ingang> ingangen(Regelgraaf regels) {
        List<Ingang> ingangen = new ArrayList<>();
        for (Declaratie ingang : declaraties.alle(Lijstsoort.INGANGEN)) {
            Map<Conclusie, List<GekoppeldeRegel>> over = new EnumMap<>(Conclusie.class);
            for (Conclusie conclusie : OVER_INGANG) {
                over.put(conclusie, regels.voor(conclusie, ingang.index()));
            }
            ingangen.add(new Ingang(ingang.index(), ingang.code(), ingang.annotatie("naam"),
                    ingang.annotatie("overleg"), Soort.van(ingang), ingang.laag().id(),
                    Collections.unmodifiableMap(over), regels.onder(over.get(Conclusie.INGANG)),
                    regels.onder(over.get(Conclusie.WEERHOUDT))));
        }
        return List.copyOf(ingangen);
    }

    /** A case can run in any overleg but the direct ones: those are over when the call is. */
    private Set<String> lopend(List<Ingang> ingangen) {
        Set<String> lopend = new LinkedHashSet<>();
        for (Declaratie overleg : declaraties.alle(Lijstsoort.OVERLEGGEN)) {
            lopend.add(overleg.code());
        }
        for (Ingang ingang : ingangen) {
            if (ingang.soort() == Soort.DIRECT) {
                lopend.remove(ingang.overleg());
            }
        }
        return Collections.unmodifiableSet(lopend);
    }

    private List<Signaal> signalen() {
        List<Signaal> signalen = new ArrayList<>();
        for (Declaratie signaal : declaraties.alle(Lijstsoort.SIGNALEN)) {
            signalen.add(new Signaal(signaal.code(), signaal.annotatie("tekst"), signaal.annotatie("bron"),
                    signaal.laag().id(), signaal.annotatie("urgent") != null));
        }
        return List.copyOf(signalen);
    }

    private List<List<Agendapunt>> agendas() {
        List<List<Agendapunt>> agendas = new ArrayList<>();
        for (Lijst lijst : declaraties.lijsten(Lijstsoort.AGENDA)) {
            agendas.add(agendapunten(lijst));
        }
        return List.copyOf(agendas);
    }

    /**
     * The points of an agenda that are there, under the same heading together, in the order in which headings first
     * come.
     */
    private static List<Agendapunt> agendapunten(Lijst lijst) {
        Map<String, List<Veld>> onderKop = new LinkedHashMap<>();
        for (Veld punt : lijst.velden()) {
            if (punt.annotatie(Periodes.BUITEN_DIENST) == null) {
                onderKop.putIfAbsent(punt.annotatie("kop"), new ArrayList<>());
                onderKop.get(punt.annotatie("kop")).add(punt);
            }
        }
        List<Agendapunt> punten = new ArrayList<>();
        for (Map.Entry<String, List<Veld>> deel : onderKop.entrySet()) {
            List<String> teksten = new ArrayList<>();
            Set<String> bronnen = new LinkedHashSet<>();
            for (Veld punt : deel.getValue()) {
                teksten.add(punt.annotatie("tekst"));
                bronnen.add(punt.annotatie("bron"));
            }
            punten.add(new Agendapunt(deel.getKey(), List.copyOf(teksten), String.join("; ", bronnen)));
        }
        return List.copyOf(punten);
    }
}
