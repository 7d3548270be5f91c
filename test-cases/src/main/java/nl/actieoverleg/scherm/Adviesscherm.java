package nl.actieoverleg.scherm;

import java.util.ArrayList;
import java.util.List;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Deelnemersgroep;
import nl.actieoverleg.tekst.Meetlatrij;
import nl.actieoverleg.tekst.Zin;

/**
 * The advice on one screen of {@value #HOOGTE} lines of {@value #BREEDTE} characters: what cannot wait, the route, who
 * and when, what decides, the question to ask now, what to look out for and the meetlat as a table. What matters most
 * gets its place first; what then does not fit is said to be left out. Not thread-safe.
 */
public final class Adviesscherm {

    public static final int BREEDTE = 80;
    static final int HOOGTE = 24;

    /** The widths of the columns of the table. */
    private static final int[] KOLOMMEN = {32, 7, 10, 12, 9};

    private final Adviestekst woorden;
    private final List<Schermblok> blokken = new ArrayList<>();
    private final Schermblok nu = blok("NU", true);
    private final Schermblok route = blok("ROUTE", false);
    private final Schermblok wie = blok("WIE", true);
    private final Schermblok wanneer = blok("WAT NU", false);
    private final Schermblok waarom = blok("WAAROM", true);
    private final Schermblok vraag = blok("VRAAG", false);
    private final Schermblok letOp = blok("LET OP", true);

    public Adviesscherm(Adviestekst woorden) {
        this.woorden = woorden;
    }

    private Schermblok blok(String woord, boolean lijst) {
        Schermblok blok = new Schermblok(woord, lijst);
        blokken.add(blok);
        return blok;
    }

    public String tekst() {
        vul();
        List<String> regels = new ArrayList<>();
        regels.add(woorden.kop());
        for (Schermblok blok : blokken) {
            regels.addAll(blok.regels());
        }
        regels.addAll(meetlat());
        if (regels.size() + 2 < HOOGTE) {
            regels.add(1, "");
        }
        if (regels.size() + 2 < HOOGTE) {
            regels.add(regels.size() - woorden.meetlat().size() - 1, "");
        }
        regels.add(voet());
        return String.join("\n", regels);
    }

    /** Gives each piece its place, the one that matters most first. */
    private void vul() {
        for (Schermblok.Stuk stuk : nu.stukken(teksten(woorden.nu()))) {
            stuk.toonHeel();
        }
        route.vast(woorden.route() + " (" + woorden.zekerheid() + ").").toonHeel();
        List<Schermblok.Stuk> uitleg = route.stukken(woorden.uitleg());
        List<Schermblok.Stuk> deelnemers = new ArrayList<>();
        for (Deelnemersgroep groep : woorden.deelnemers()) {
            deelnemers.add(wie.vast(groep.naam() + ": " + String.join(", ", groep.kort()) + "."));
        }
        List<Schermblok.Stuk> stappen = wanneer.stukken(woorden.stappen());
        List<Schermblok.Stuk> redenen = waarom.stukken(teksten(woorden.doorslag()));
        Schermblok.Stuk nogTeVragen = vraag(uitleg);
        List<Schermblok.Stuk> punten = letOp.stukken(teksten(woorden.letOp()));
        toon(eerste(stappen));
        toon(eerste(deelnemers));
        toon(List.of(nogTeVragen));
        toon(eerste(redenen));
        toon(punten);
        vulAan(eerste(redenen));
        toon(deelnemers);
        vulAan(punten);
        toon(uitleg);
        toon(stappen);
        toon(redenen);
        vulAan(uitleg);
        vulAan(redenen);
        vulAan(stappen);
    }

    /** The question itself always has a place. */
    private Schermblok.Stuk vraag(List<Schermblok.Stuk> uitleg) {
        if (woorden.vraag() == null) {
            toon(eerste(uitleg));
            return vraag.vast(woorden.nogTeVragen());
        }
        Schermblok.Stuk stuk = vraag.stuk(woorden.vraag().tekst());
        stuk.toon(1);
        toon(eerste(uitleg));
        Schermblok.Stuk nog = vraag.vast(woorden.nogTeVragen());
        toon(List.of(nog));
        vulAan(List.of(stuk));
        return nog;
    }

    private static List<Schermblok.Stuk> eerste(List<Schermblok.Stuk> stukken) {
        return stukken.subList(0, Math.min(1, stukken.size()));
    }

    /** Shows the first sentence of each of these that is not shown yet. */
    private void toon(List<Schermblok.Stuk> stukken) {
        for (Schermblok.Stuk stuk : stukken) {
            if (stuk.getoond() == 0) {
                toonMeer(stuk);
            }
        }
    }

    /** Adds sentences to what is shown, to each one before any gets another. */
    private void vulAan(List<Schermblok.Stuk> stukken) {
        boolean pasteIets = true;
        while (pasteIets) {
            pasteIets = false;
            for (Schermblok.Stuk stuk : stukken) {
                pasteIets |= stuk.getoond() > 0 && !stuk.isHeel() && toonMeer(stuk);
            }
        }
    }

    /** Shows one sentence more, if there is room for it. */
    private boolean toonMeer(Schermblok.Stuk stuk) {
        int eerder = stuk.getoond();
        stuk.toon(eerder + 1);
        if (hoogte() > HOOGTE) {
            stuk.toon(eerder);
        }
        return stuk.getoond() > eerder;
    }

    /** The heading, the table with its own heading, the foot and all that is shown in between. */
    private int hoogte() {
        int hoogte = woorden.meetlat().size() + 3;
        for (Schermblok blok : blokken) {
            hoogte += blok.regels().size();
        }
        return hoogte;
    }

    private static List<String> teksten(List<Zin> zinnen) {
        List<String> teksten = new ArrayList<>();
        for (Zin zin : zinnen) {
            teksten.add(zin.tekst());
        }
        return teksten;
    }

    private List<String> meetlat() {
        List<String> regels = new ArrayList<>();
        regels.add(rij("MEETLAT", "overleg", "klopt", "onbekend", "klopt niet", "past"));
        for (Meetlatrij rij : woorden.meetlat()) {
            regels.add(rij("", rij.ingang().length() < KOLOMMEN[0] ? rij.ingang() : rij.kort(),
                    Integer.toString(rij.klopt()), Integer.toString(rij.onbekend()),
                    Integer.toString(rij.kloptNiet()), past(rij.past())));
        }
        return regels;
    }

    private static String past(Antwoord past) {
        return switch (past) {
            case JA -> "ja";
            case NEE -> "nee";
            case ONBEKEND -> "misschien";
        };
    }

    private static String rij(String woord, String... kolommen) {
        StringBuilder rij = new StringBuilder(Plattetekst.kolom(woord, Schermblok.MARGE));
        for (int i = 0; i < kolommen.length; i++) {
            rij.append(Plattetekst.kolom(kolommen[i], KOLOMMEN[i]));
        }
        return rij.toString().stripTrailing();
    }

    private String voet() {
        List<String> weg = new ArrayList<>();
        telWeg(weg, waarom.weggelaten(), "reden", "redenen");
        telWeg(weg, letOp.weggelaten(), "aandachtspunt", "aandachtspunten");
        return weg.isEmpty() ? "Alles, met bronnen: adviseer --volledig"
                : "Niet op dit scherm: " + String.join(" en ", weg) + ". Alles: adviseer --volledig";
    }

    private static void telWeg(List<String> weg, int aantal, String een, String meer) {
        if (aantal > 0) {
            weg.add(aantal + " " + (aantal == 1 ? een : meer));
        }
    }
}
