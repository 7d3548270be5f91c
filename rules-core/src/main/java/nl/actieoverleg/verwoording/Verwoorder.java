package nl.actieoverleg.verwoording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Vooruitblik;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Deelnemersgroep;
import nl.actieoverleg.tekst.Meetlatrij;
import nl.actieoverleg.tekst.Vooruitbliktekst;
import nl.actieoverleg.tekst.Zin;

/** Puts advices by the rules of one region into words. Immutable and thread-safe. */
public final class Verwoorder {

    private final Namen namen;
    private final Redenkeuze redenkeuze;
    private final Map<String, List<String>> voorwaarden;

    /**
     * @param lagen the rules of the region, the base layer first
     * @param voorwaarden for each way in, by code, the codes of the criteria that it asks for
     */
    public Verwoorder(List<Regelmodule> lagen, Map<String, List<String>> voorwaarden) {
        this.namen = new Namen(lagen);
        this.voorwaarden = Map.copyOf(voorwaarden);
        this.redenkeuze = new Redenkeuze(namen, this.voorwaarden);
    }

    /**
     * The advice in words.
     *
     * @param advies an advice by these rules
     * @param vooruitblik what can still happen in its case, or null
     */
    public Adviestekst verwoord(Advies advies, Vooruitblik vooruitblik) {
        return new Adviestekst("Advies voor " + advies.kenmerk() + " (" + Taal.provincie(advies.provincie()) + ", "
                + Taal.dag(advies.peildatum()) + ")",
                nu(advies), advies.routeNaam(), Taal.woord(advies.zekerheid()),
                new Routezinnen(namen, advies, vooruitblik).zinnen(), stappen(advies), deelnemers(advies),
                aanmelding(advies), redenkeuze.alles(advies), redenkeuze.doorslag(advies),
                vraag(advies, vooruitblik), nogTeVragen(advies, vooruitblik),
                openVragen(advies), letOp(advies), meetlat(advies));
    }

    /**
     * What can still happen, in words.
     *
     * @param antwoorden the answers of a case of this region, by fact
     * @param vooruitblik what can still happen in that case
     */
    public Vooruitbliktekst verwoord(Map<String, Antwoord> antwoorden, Vooruitblik vooruitblik) {
        return new Blikzinnen(namen, antwoorden, vooruitblik).tekst();
    }

    /** On a route that is urgent itself what to do there, and then every signal that cannot wait. */
    private List<Zin> nu(Advies advies) {
        List<Zin> nu = new ArrayList<>();
        String doe = namen.doe(advies.route());
        if (isNu(advies)) {
            nu.add(new Zin(doe == null ? Taal.zin(Wanneer.DIRECT) : doe, null, null));
        }
        for (Signaal signaal : advies.signalen()) {
            if (signaal.urgent()) {
                nu.add(zin(signaal));
            }
        }
        return List.copyOf(nu);
    }

    private static boolean isNu(Advies advies) {
        return advies.moment().wanneer() == Wanneer.DIRECT;
    }

    private List<String> stappen(Advies advies) {
        List<String> stappen = new ArrayList<>();
        String doe = namen.doe(advies.route());
        if (doe != null && !isNu(advies)) {
            stappen.add(doe);
        }
        if (advies.moment().wanneer() != null && !isNu(advies)) {
            stappen.add(Taal.zin(advies.moment().wanneer()));
        }
        if (advies.moment().frequentie() != null) {
            stappen.add("Gepland overleg: " + Taal.kleineLetter(advies.moment().frequentie()));
        }
        return List.copyOf(stappen);
    }

    private List<Deelnemersgroep> deelnemers(Advies advies) {
        List<Deelnemersgroep> groepen = new ArrayList<>();
        for (Rol rol : Rol.values()) {
            List<String> partijen = new ArrayList<>();
            List<String> kort = new ArrayList<>();
            for (Deelnemer deelnemer : advies.deelnemers()) {
                if (deelnemer.rol() == rol) {
                    partijen.add(deelnemer.naam());
                    kort.add(namen.kort(deelnemer.partij(), deelnemer.naam()));
                }
            }
            if (!partijen.isEmpty()) {
                groepen.add(new Deelnemersgroep(rol, rol.naam(), List.copyOf(partijen), List.copyOf(kort)));
            }
        }
        return List.copyOf(groepen);
    }

    /** Without an overleg there is nobody to send an aanmelding to. */
    private static List<Zin> aanmelding(Advies advies) {
        List<Zin> zinnen = new ArrayList<>();
        if (!advies.route().equals(RouteZonderOverleg.GEEN_OVERLEG_NODIG.name())) {
            for (Criteriumuitkomst punt : advies.aanmelding().toelichting()) {
                zinnen.add(new Zin(Taal.stand(punt.uitkomst(), punt.tekst()), punt.code(), null));
            }
        }
        return List.copyOf(zinnen);
    }

    private static List<Zin> openVragen(Advies advies) {
        List<Zin> vragen = new ArrayList<>();
        for (OpenVraag vraag : advies.openVragen()) {
            vragen.add(zin(vraag));
        }
        return List.copyOf(vragen);
    }

    private static Zin vraag(Advies advies, Vooruitblik vooruitblik) {
        if (advies.openVragen().isEmpty()) {
            return null;
        }
        return zin(vooruitblik == null ? advies.openVragen().get(0) : vooruitblik.volgendeVraag());
    }

    private String nogTeVragen(Advies advies, Vooruitblik vooruitblik) {
        int open = advies.openVragen().size();
        if (open == 0) {
            return advies.vervolg() != null && !Routezinnen.pastZeker(advies, advies.vervolg())
                    ? "Voor deze route hoeft u niets meer te vragen. Voor wat daarna komt, nog wel."
                    : "Voor deze route hoeft u niets meer te vragen.";
        }
        if (vooruitblik == null) {
            return open == 1 ? "Met het antwoord op deze vraag staat de route vast."
                    : "Met het antwoord op " + open + " vragen staat de route zeker vast.";
        }
        int minstens = vooruitblik.vragenNogMinstens();
        return minstens == 1 ? open == 1 ? "Met het antwoord staat de route vast."
                : "Met het antwoord kan de route al vaststaan."
                : "Er zijn nog minstens " + minstens + " antwoorden nodig.";
    }

    private static List<Zin> letOp(Advies advies) {
        List<Zin> letOp = new ArrayList<>();
        for (Signaal signaal : advies.signalen()) {
            if (!signaal.urgent()) {
                letOp.add(zin(signaal));
            }
        }
        return List.copyOf(letOp);
    }

    private List<Meetlatrij> meetlat(Advies advies) {
        List<Meetlatrij> rijen = new ArrayList<>();
        for (Overleguitkomst ingang : advies.overleggen()) {
            int[] aantal = new int[Antwoord.values().length];
            List<Zin> zelf = new ArrayList<>();
            List<Zin> achterliggend = new ArrayList<>();
            List<String> gevraagd = voorwaarden.getOrDefault(ingang.ingang(), List.of());
            for (Criteriumuitkomst criterium : ingang.criteria()) {
                Antwoord uitkomst = criterium.uitkomst();
                boolean houdtTegen = ingang.weerhoudenDoor().contains(criterium.code());
                if (gevraagd.contains(criterium.code())) {
                    aantal[uitkomst.ordinal()]++;
                    zelf.add(meetlatzin(criterium));
                } else if (houdtTegen) {
                    achterliggend.add(new Zin(Taal.stand(Antwoord.JA, criterium.tekst()), criterium.code(), null));
                } else if (uitkomst != Antwoord.NEE) {
                    achterliggend.add(meetlatzin(criterium));
                }
            }
            zelf.addAll(achterliggend);
            // Held back and yet undecided: an open answer can still lift it.
            aantal[ingang.past().ordinal()] += ingang.weerhoudenDoor().size();
            rijen.add(new Meetlatrij(ingang.naam(), kort(ingang, advies), ingang.past(),
                    aantal[Antwoord.JA.ordinal()], aantal[Antwoord.ONBEKEND.ordinal()],
                    aantal[Antwoord.NEE.ordinal()], List.copyOf(zelf)));
        }
        return List.copyOf(rijen);
    }

    private static Zin meetlatzin(Criteriumuitkomst criterium) {
        return new Zin(criterium.uitkomst() == Antwoord.JA ? "Klopt: " + criterium.tekst()
                : Taal.stand(criterium.uitkomst(), criterium.tekst()), criterium.code(), null);
    }

    /** Where more ways lead to one overleg, the short name of the overleg would not tell them apart. */
    private String kort(Overleguitkomst ingang, Advies advies) {
        for (Overleguitkomst een : advies.overleggen()) {
            if (een != ingang && een.leidtNaar().equals(ingang.leidtNaar())) {
                return ingang.naam();
            }
        }
        return namen.kort(ingang.leidtNaar());
    }

    private static Zin zin(OpenVraag vraag) {
        return new Zin(vraag.vraag(), vraag.feit(), null);
    }

    private static Zin zin(Signaal signaal) {
        return new Zin(signaal.tekst(), signaal.code(), signaal.bron());
    }
}
