package nl.actieoverleg.kaart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regelset.Criterium;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Regelset;

/** The advice on a case as it stands on the map: every field that follows from answers, by name. */
final class Kaartlezing {

    private final Kaart kaart;
    private final Regelset regelset;
    private final NaRoutekaart naRoute;
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private final Map<String, Integer> signalen = new LinkedHashMap<>();
    private final Map<String, Integer> rollen = new LinkedHashMap<>();
    private final Map<String, Integer> agendas = new LinkedHashMap<>();
    private final int[] ontbreekt;
    private final int wanneer;
    private final int frequentie;

    Kaartlezing(Kaart kaart) {
        this.kaart = kaart;
        regelset = kaart.regelset();
        naRoute = new NaRoutekaart(kaart);
        Vraagkaart vragen = new Vraagkaart(kaart);
        for (int i = 0; i < regelset.invoer().vragen().size(); i++) {
            open.put(regelset.invoer().vragen().get(i).feit(), vragen.open(i));
        }
        for (int i = 0; i < regelset.signalen().size(); i++) {
            signalen.put(regelset.signalen().get(i).code(), naRoute.signaal(i));
        }
        for (String partij : regelset.partijen().keySet()) {
            rollen.put(partij, naRoute.rol(rollen.size()));
        }
        for (int i = 0; i < regelset.agendas().size(); i++) {
            agendas.put(String.valueOf(i), naRoute.agenda(i));
        }
        ontbreekt = regelset.ingangen().stream().mapToInt(naRoute::ontbreekt).toArray();
        wanneer = naRoute.wanneer();
        frequentie = naRoute.frequentie();
    }

    private int uitkomst(int diagram, int[] stand) {
        return Kaarten.uitkomst(kaart.diagrammen(), diagram, stand);
    }

    private Set<String> ja(Map<String, Integer> diagrammen, int[] stand) {
        Set<String> ja = new TreeSet<>();
        diagrammen.forEach((naam, diagram) -> {
            if (uitkomst(diagram, stand) == Ruimte.JA) {
                ja.add(naam);
            }
        });
        return ja;
    }

    /** As the map has it. */
    Map<String, Object> van(Casus casus, LocalDate peildatum) {
        int[] stand = kaart.ruimte().stand(casus, peildatum);
        Routekeuze keuze = kaart.keuze(uitkomst(kaart.keuze(), stand));
        Map<String, Object> velden = new TreeMap<>();
        velden.put("route", kaart.route(uitkomst(kaart.route(), stand)));
        velden.put("zekerheid", keuze.isVoorlopig() ? Zekerheid.VOORLOPIG : Zekerheid.DEFINITIEF);
        int zeker = uitkomst(kaart.zekereRoute(), stand);
        velden.put("zekere route", zeker == Kaart.MEER_DAN_EEN ? "" : kaart.route(zeker));
        velden.put("nnRoute", kaart.route(uitkomst(kaart.nnRoute(), stand)));
        velden.put("vervolg", String.valueOf(keuze.vervolg()));
        velden.put("ookPassend", keuze.ookPassend());
        List<String> ingangen = new ArrayList<>();
        List<String> dichtstbij = new ArrayList<>();
        for (int index : keuze.volgorde()) {
            Ingang ingang = regelset.ingangen().get(index);
            ingangen.add(ingang.code() + " " + Ruimte.antwoord(uitkomst(kaart.regels().past(ingang), stand)));
            int mist = uitkomst(ontbreekt[index], stand);
            if (mist > 0) {
                dichtstbij.add(ingang.code() + " " + regelset.criteria().get(mist - 1).code());
            }
        }
        velden.put("overleggen", ingangen);
        velden.put("dichtstbij", dichtstbij);
        Map<String, Object> criteria = new TreeMap<>();
        for (Criterium criterium : regelset.criteria()) {
            criteria.put(criterium.code(),
                    Ruimte.antwoord(uitkomst(kaart.regels().criterium(criterium.index()), stand)));
        }
        velden.put("criteria", criteria);
        velden.put("openVragen", ja(open, stand));
        velden.put("signalen", ja(signalen, stand));
        Map<String, Rol> deelnemers = new TreeMap<>();
        rollen.forEach((partij, diagram) -> {
            int rol = uitkomst(diagram, stand);
            if (rol > 0) {
                deelnemers.put(partij, Rol.values()[rol - 1]);
            }
        });
        velden.put("deelnemers", deelnemers);
        int hoeSnel = uitkomst(wanneer, stand);
        velden.put("wanneer", hoeSnel == 0 ? "" : Wanneer.values()[hoeSnel - 1].name());
        velden.put("frequentie", String.valueOf(naRoute.frequentie(uitkomst(frequentie, stand))));
        Set<String> agenda = new TreeSet<>();
        for (String plaats : ja(agendas, stand)) {
            regelset.agendas().get(Integer.parseInt(plaats)).forEach(punt -> agenda.add(punt.onderdeel()));
        }
        velden.put("agenda", agenda);
        return velden;
    }

    /** As the engine has it. */
    Map<String, Object> van(Advies advies) {
        Map<String, Object> velden = new TreeMap<>();
        velden.put("route", advies.route());
        velden.put("zekerheid", advies.zekerheid());
        velden.put("zekere route", advies.zekerheid() == Zekerheid.DEFINITIEF ? advies.route() : "");
        velden.put("nnRoute", advies.nnRoute());
        velden.put("vervolg", String.valueOf(advies.vervolg()));
        velden.put("ookPassend", advies.ookPassend());
        velden.put("overleggen",
                advies.overleggen().stream().map(een -> een.ingang() + " " + een.past()).toList());
        velden.put("dichtstbij",
                advies.dichtstbij().stream().map(een -> een.ingang() + " " + een.ontbreekt()).toList());
        Map<String, Object> criteria = new TreeMap<>();
        advies.overleggen().forEach(overleg ->
                overleg.criteria().forEach(criterium -> criteria.put(criterium.code(), criterium.uitkomst())));
        velden.put("criteria", criteria);
        Set<String> openVragen = new TreeSet<>();
        advies.openVragen().forEach(vraag -> openVragen.add(vraag.feit()));
        velden.put("openVragen", openVragen);
        Set<String> gegeven = new TreeSet<>();
        advies.signalen().forEach(signaal -> gegeven.add(signaal.code()));
        velden.put("signalen", gegeven);
        Map<String, Rol> deelnemers = new TreeMap<>();
        advies.deelnemers().forEach(deelnemer -> deelnemers.put(deelnemer.partij(), deelnemer.rol()));
        velden.put("deelnemers", deelnemers);
        velden.put("wanneer", advies.moment().wanneer() == null ? "" : advies.moment().wanneer().name());
        velden.put("frequentie", String.valueOf(advies.moment().frequentie()));
        Set<String> agenda = new TreeSet<>();
        advies.agenda().forEach(punt -> agenda.add(punt.onderdeel()));
        velden.put("agenda", agenda);
        return velden;
    }
}
