package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Versie;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset.Uitvoer;

/** Layers rule modules into the rules for one region. Every reference is looked up; what is not there is a fault. */
final class Stapelaar {

    private final List<Regelmodule> lagen;
    private final Regelfouten fouten;
    private final Declaraties declaraties;
    private final Ingangbouw ingangbouw;

    Stapelaar(List<Regelmodule> lagen) {
        this(lagen, true, Set.of(), new Regelfouten());
    }

    /**
     * @param regelsHeel whether every rule of these layers was seen, if not read
     * @param genoemd what is named by what could not be read of them
     */
    Stapelaar(List<Regelmodule> lagen, boolean regelsHeel, Set<String> genoemd, Regelfouten fouten) {
        this.lagen = List.copyOf(lagen);
        this.fouten = fouten;
        Regio.controleer(this.lagen, fouten);
        declaraties = new Declaraties(this.lagen, regelsHeel, genoemd, fouten);
        ingangbouw = new Ingangbouw(declaraties, fouten);
        ingangbouw.orden();
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

    private Regelgraaf koppel() {
        return new Regelgraaf(Koppelaar.koppel(lagen, declaraties, fouten),
                declaraties.alle(Lijstsoort.CRITERIA).size());
    }

    private Regelset stapel(Regelgraaf gekoppeld) {
        int poortvraag = gemerkt("poort");
        int volgordevraag = gemerkt("volgorde");
        Regelgraaf regels = gekoppeld.inStappen();
        List<Ingang> ingangen = ingangbouw.bouw(regels);
        return new Regelset(lagen, new Invoer(vragen(), poortvraag, volgordevraag, tellers(),
                declaraties.annotaties(Lijstsoort.BEHOEFTEN, "overleg"), lopend(ingangen)), criteria(regels), ingangen,
                declaraties.annotaties(Lijstsoort.OVERLEGGEN, "naam"), new Uitvoer(signalen(),
                declaraties.annotaties(Lijstsoort.PARTIJEN, "naam"), agendas()), regels.regels(), Versie.van(lagen));
    }

    /** Notes every fault; the rules as far as they can be looked up. */
    Regelgraaf controleer() {
        Regelgraaf regels = koppel();
        controleerVolledig(Conclusie.CRITERIUM, Lijstsoort.CRITERIA, regels);
        controleerVolledig(Conclusie.INGANG, Lijstsoort.INGANGEN, regels);
        controleerVolledig(Conclusie.SIGNAAL, Lijstsoort.SIGNALEN, regels);
        controleerKringen(regels);
        controleerOverleggen();
        ingangbouw.controleer(regels);
        new Dagcontrole(declaraties, fouten).controleer(regels.regels());
        for (Regelmodule laag : lagen) {
            Uitsluiting.controleerFrequenties(laag, fouten);
        }
        gemerkt("poort");
        gemerkt("volgorde");
        return regels;
    }

    /** Notes a fault for each thing of a kind that no rule concludes. */
    private void controleerVolledig(Conclusie conclusie, Lijstsoort soort, Regelgraaf regels) {
        for (Declaratie een : declaraties.metRegels(soort)) {
            if (regels.voor(conclusie, een).isEmpty()) {
                boolean signaal = conclusie == Conclusie.SIGNAAL;
                fouten.meld(een.plaats(), "Geen enkele regel " + (signaal ? "geeft " : "leidt tot ") + een.code() + ".",
                        "Schrijf een regel met @" + conclusie.annotatie() + "( \"" + een.code() + "\" ), of haal "
                                + (signaal ? "het" : "de declaratie") + " weg.");
            }
        }
    }

    private void controleerKringen(Regelgraaf regels) {
        for (Declaratie criterium : declaraties.alle(Lijstsoort.CRITERIA)) {
            if (regels.isKring(criterium.index())) {
                fouten.meld(regels.voor(Conclusie.CRITERIUM, criterium).get(0).plaats(),
                        criterium.code() + " rust op zichzelf, rechtstreeks of via andere criteria.",
                        "Laat criteria alleen naar criteria verwijzen die er los van staan.");
            }
        }
    }

    private void controleerOverleggen() {
        for (Declaratie overleg : declaraties.alle(Lijstsoort.OVERLEGGEN)) {
            if (RouteZonderOverleg.van(overleg.code()).isPresent()) {
                fouten.meld(overleg.plaats(), overleg.code() + " is al de naam van een route zonder overleg.",
                        "Kies een andere code.");
            }
        }
        for (Declaratie route : declaraties.alle(Lijstsoort.ROUTES)) {
            if (RouteZonderOverleg.van(route.code()).isEmpty()) {
                fouten.meld(route.plaats(), "Geen route zonder overleg heet " + route.code() + ".", "Kies uit: "
                        + Stream.of(RouteZonderOverleg.values()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".");
            }
        }
        for (Declaratie behoefte : declaraties.alle(Lijstsoort.BEHOEFTEN)) {
            declaraties.zoek(Lijstsoort.OVERLEGGEN, behoefte.annotatie("overleg"), behoefte.plaats());
        }
    }

    /** The index of the one question with this mark, or -1. Only the base layer decides what the roles are. */
    private int gemerkt(String merk) {
        int gevonden = -1;
        for (Declaratie vraag : declaraties.alle(Lijstsoort.VRAGEN)) {
            if (vraag.annotatie(merk) == null) {
                continue;
            }
            if (gevonden >= 0 || !vraag.module().isBasis()) {
                fouten.meld(vraag.plaats(), "@" + merk + " mag maar bij één vraag staan, in de onderste laag.",
                        "Haal @" + merk + " hier weg.");
            }
            gevonden = gevonden >= 0 ? gevonden : vraag.index();
        }
        return gevonden;
    }

    private List<Vraag> vragen() {
        List<Vraag> vragen = new ArrayList<>();
        for (Declaratie vraag : declaraties.alle(Lijstsoort.VRAGEN)) {
            vragen.add(new Vraag(vraag.veld().naam(), vraag.annotatie("vraag"), vraag.annotatie("groep"),
                    vraag.annotatie("bron"), vraag.module().id()));
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
                    regels.voor(Conclusie.CRITERIUM, criterium)));
        }
        return List.copyOf(criteria);
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
                    signaal.module().id(), signaal.annotatie("urgent") != null));
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

    /** The points of an agenda, those under the same heading together, in the order in which headings first come. */
    private static List<Agendapunt> agendapunten(Lijst lijst) {
        Map<String, List<Veld>> onderKop = new LinkedHashMap<>();
        for (Veld punt : lijst.velden()) {
            onderKop.computeIfAbsent(punt.annotatie("kop"), kop -> new ArrayList<>()).add(punt);
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
