package nl.actieoverleg.regelset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.melding.Regelfouten;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Versie;
import nl.actieoverleg.regelset.Ingang.Soort;
import nl.actieoverleg.regelset.Regelset.Vervolgregel;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;
import nl.actieoverleg.regelset.Woordenboek.Ingeschreven;

/** Layers rule modules into the rules for one region. Every reference is looked up; what is not there is a fault. */
final class Stapelaar {

    private final List<Regelmodule> lagen;
    private final Regelfouten fouten = new Regelfouten();
    private final Woordenboek woordenboek;
    private final Gronden gronden;
    private final Alternatieven alternatieven;

    Stapelaar(List<Regelmodule> lagen) {
        this.lagen = List.copyOf(lagen);
        Laagcontrole.controleer(this.lagen, fouten);
        this.woordenboek = new Woordenboek(this.lagen, fouten);
        this.gronden = new Gronden(woordenboek, fouten);
        this.alternatieven = new Alternatieven(this.lagen, gronden, fouten);
    }

    Regelset stapel() {
        List<Criterium> criteria = criteria();
        List<Ingang> ingangen = new Basisvolgorde(woordenboek, fouten).orden(
                new Ingangbouw(lagen, woordenboek, gronden, alternatieven, fouten).bouw(criteria));
        controleerOverleggen();
        List<Vervolgregel> vervolgregels = vervolgregels();
        controleerSignalen(vervolgregels);
        lagen.forEach(laag -> Uitsluiting.controleerFrequenties(laag, fouten));
        int poort = gemerkt("poort");
        int volgorde = gemerkt("volgorde");
        fouten.gooi();
        return new Regelset(lagen, vragen(), poort, volgorde, tellers(), criteria, ingangen, overleggen(),
                lopend(ingangen), behoeften(), signalen(), partijen(), agendas(), vraaglijsten(ingangen),
                new Routevolgorde(criteria, ingangen).regels(lagen), vervolgregels, Versie.van(lagen));
    }

    private List<Vraag> vragen() {
        List<Vraag> vragen = new ArrayList<>();
        for (Ingeschreven vraag : woordenboek.alle(Lijstsoort.VRAGEN)) {
            vragen.add(new Vraag(vraag.woord().naam(), vraag.woord().annotatie("vraag"), vraag.woord().annotatie("groep"),
                    vraag.woord().annotatie("bron"), vraag.module().id()));
        }
        return List.copyOf(vragen);
    }

    private List<String> tellers() {
        List<String> tellers = new ArrayList<>();
        for (Ingeschreven teller : woordenboek.alle(Lijstsoort.TELLERS)) {
            tellers.add(teller.woord().naam());
        }
        return List.copyOf(tellers);
    }

    /** The index of the one question with this mark, or -1. Only the base layer decides what the roles are. */
    private int gemerkt(String merk) {
        int gevonden = -1;
        for (Ingeschreven vraag : woordenboek.alle(Lijstsoort.VRAGEN)) {
            if (vraag.woord().annotatie(merk) == null) {
                continue;
            }
            if (gevonden >= 0 || !vraag.module().isBasis()) {
                fouten.meld(vraag.woord().plaats(), "@" + merk + " mag maar bij één vraag staan, in de onderste laag.",
                        "Haal @" + merk + " hier weg.");
            }
            gevonden = gevonden >= 0 ? gevonden : vraag.index();
        }
        return gevonden;
    }

    private List<Criterium> criteria() {
        List<Criterium> criteria = new ArrayList<>();
        for (Ingeschreven criterium : woordenboek.alle(Lijstsoort.CRITERIA)) {
            criteria.add(new Criterium(criterium.index(), criterium.woord().code(), criterium.woord().annotatie("tekst"),
                    criterium.woord().annotatie("bron"), criterium.woord().annotatie("aanmelding") != null,
                    criterium.module().id(), alternatieven.van(Conclusie.CRITERIUM, criterium)));
        }
        Samenhang.controleerKringen(criteria, fouten);
        return criteria;
    }

    private void controleerOverleggen() {
        for (Ingeschreven overleg : woordenboek.alle(Lijstsoort.OVERLEGGEN)) {
            if (RouteZonderOverleg.van(overleg.woord().code()).isPresent()) {
                fouten.meld(overleg.woord().plaats(),
                        overleg.woord().code() + " is al de naam van een route zonder overleg.",
                        "Kies een andere code.");
            }
        }
        for (Ingeschreven behoefte : woordenboek.alle(Lijstsoort.BEHOEFTEN)) {
            woordenboek.zoek(Lijstsoort.OVERLEGGEN, behoefte.woord().annotatie("overleg"), behoefte.woord().plaats());
        }
    }

    private List<Vervolgregel> vervolgregels() {
        List<Vervolgregel> vervolg = new ArrayList<>();
        for (int laag = 0; laag < lagen.size(); laag++) {
            for (Regel regel : lagen.get(laag).regels()) {
                controleerDoel(lagen.get(laag), regel);
                if (!regel.conclusie().bepaaltRoute()) {
                    gronden.controleerVervolg(regel);
                    vervolg.add(new Vervolgregel(lagen.get(laag).pakket(), regel, laag));
                }
            }
        }
        return vervolg;
    }

    private void controleerDoel(Regelmodule laag, Regel regel) {
        switch (regel.conclusie()) {
            case CRITERIUM -> woordenboek.zoek(Lijstsoort.CRITERIA, regel.doel(), regel.plaats());
            case INGANG, WEERHOUDT, TENZIJ -> woordenboek.zoek(Lijstsoort.INGANGEN, regel.doel(), regel.plaats());
            case SIGNAAL -> {
                Ingeschreven signaal = woordenboek.zoek(Lijstsoort.SIGNALEN, regel.doel(), regel.plaats());
                if (signaal != null && signaal.module() != laag) {
                    fouten.meld(regel.plaats(), regel.doel() + " is van " + signaal.module().naam()
                            + "; een andere laag mag er geen regel bij zetten.", "Maak een eigen signaal.");
                }
            }
            case DEELNEMER -> {
                for (String partij : Vervolgdoel.partijen(regel)) {
                    woordenboek.zoek(Lijstsoort.PARTIJEN, partij, regel.plaats());
                }
            }
            case AGENDA -> {
                Lijst lijst = woordenboek.zoekLijst(regel.doel(), regel.plaats());
                if (lijst != null && lijst.soort() != Lijstsoort.AGENDA) {
                    fouten.meld(regel.plaats(), regel.doel() + " is geen agenda.",
                            "Noem een lijst die met @agendalijst is gedeclareerd.");
                }
            }
            case MOMENT, FREQUENTIE -> {
                // A word of its own that was checked when the rule was read, or free text.
            }
        }
    }

    private void controleerSignalen(List<Vervolgregel> vervolgregels) {
        Set<String> gegeven = new HashSet<>();
        for (Vervolgregel vervolgregel : vervolgregels) {
            if (vervolgregel.regel().conclusie() == Conclusie.SIGNAAL) {
                gegeven.add(vervolgregel.regel().doel());
            }
        }
        for (Ingeschreven signaal : woordenboek.alle(Lijstsoort.SIGNALEN)) {
            if (!gegeven.contains(signaal.woord().code())) {
                fouten.meld(signaal.woord().plaats(), "Geen enkele regel geeft " + signaal.woord().code() + ".",
                        "Schrijf een regel met @signaal( \"" + signaal.woord().code() + "\" ), of haal het weg.");
            }
        }
    }

    private Map<String, String> overleggen() {
        return opCode(Lijstsoort.OVERLEGGEN, "naam");
    }

    /** A case can run in any overleg but the direct ones: those are over when the call is. */
    private Set<String> lopend(List<Ingang> ingangen) {
        Set<String> lopend = new LinkedHashSet<>(overleggen().keySet());
        for (Ingang ingang : ingangen) {
            if (ingang.soort() == Soort.DIRECT) {
                lopend.remove(ingang.overleg());
            }
        }
        return lopend;
    }

    private Map<String, String> behoeften() {
        return opCode(Lijstsoort.BEHOEFTEN, "overleg");
    }

    private Map<String, String> partijen() {
        return opCode(Lijstsoort.PARTIJEN, "naam");
    }

    private Map<String, String> opCode(Lijstsoort soort, String kenmerk) {
        Map<String, String> waarden = new LinkedHashMap<>();
        for (Ingeschreven woord : woordenboek.alle(soort)) {
            waarden.put(woord.woord().code(), woord.woord().annotatie(kenmerk));
        }
        return waarden;
    }

    private Map<String, Signaal> signalen() {
        Map<String, Signaal> signalen = new LinkedHashMap<>();
        for (Ingeschreven signaal : woordenboek.alle(Lijstsoort.SIGNALEN)) {
            signalen.put(signaal.woord().code(), new Signaal(signaal.woord().code(), signaal.woord().annotatie("tekst"),
                    signaal.woord().annotatie("bron"), signaal.module().id()));
        }
        return signalen;
    }

    private Map<String, List<Agendapunt>> agendas() {
        Map<String, List<Agendapunt>> agendas = new LinkedHashMap<>();
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                if (lijst.soort() == Lijstsoort.AGENDA) {
                    agendas.put(lijst.naam(), Vervolgdoel.agendapunten(lijst));
                }
            }
        }
        return agendas;
    }

    private List<Vraaglijst> vraaglijsten(List<Ingang> ingangen) {
        List<Vraaglijst> vraaglijsten = new ArrayList<>();
        for (Regelmodule laag : lagen) {
            for (Lijst lijst : laag.lijsten()) {
                if (Gronden.VRAAGBAAR.contains(lijst.soort())) {
                    List<String> velden = new ArrayList<>();
                    List<Integer> indexen = new ArrayList<>();
                    for (Lijst.Veld woord : lijst.velden()) {
                        velden.add(woord.naam());
                        indexen.add(index(lijst, woord, ingangen));
                    }
                    vraaglijsten.add(new Vraaglijst(lijst.naam(), lijst.soort(), List.copyOf(velden),
                            List.copyOf(indexen)));
                }
            }
        }
        return vraaglijsten;
    }

    private int index(Lijst lijst, Lijst.Veld woord, List<Ingang> ingangen) {
        return lijst.soort() == Lijstsoort.INGANGEN ? index(woord.code(), ingangen)
                : woordenboek.zoekVeld(lijst.naam(), woord.naam(), woord.plaats()).index();
    }

    /** The base order is not the order of declaring, so ways in are looked up by code. */
    private static int index(String code, List<Ingang> ingangen) {
        for (Ingang ingang : ingangen) {
            if (ingang.code().equals(code)) {
                return ingang.index();
            }
        }
        throw new IllegalArgumentException(code);
    }
}
