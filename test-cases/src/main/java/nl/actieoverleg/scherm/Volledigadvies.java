package nl.actieoverleg.scherm;

import java.util.List;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.taal.Adviestaal;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Deelnemersgroep;
import nl.actieoverleg.tekst.Waarom;
import nl.actieoverleg.tekst.Zin;

/** The whole advice as text: what cannot wait and the route first, then everything it rests on, with its sources. */
public final class Volledigadvies {

    private static final int BREEDTE_UITKOMST = 9;
    private static final int BREEDTE_CODE = 7;

    private final Advies advies;
    private final Adviestekst woorden;
    private final Kolomtekst uit = new Kolomtekst();

    public Volledigadvies(Advies advies, Adviestekst woorden) {
        this.advies = advies;
        this.woorden = woorden;
    }

    public String tekst() {
        uit.alinea(0, woorden.kop());
        if (!woorden.nu().isEmpty()) {
            uit.kop("Nu meteen");
            woorden.nu().forEach(zin -> zin(1, zin));
        }
        uit.leeg();
        uit.alinea(0, "ROUTE: " + woorden.route() + " (" + woorden.zekerheid() + ")");
        woorden.uitleg().forEach(zin -> uit.alinea(1, zin));
        waarom();
        watNu();
        nogTeVragen();
        letOp();
        meetlat();
        uit.kop("Regels");
        uit.alinea(1, advies.regelset().versie() + ", vingerafdruk "
                + advies.regelset().vingerafdruk().substring(0, 12) + "…");
        return uit.toString();
    }

    private void waarom() {
        uit.kop("Waarom");
        for (Waarom deel : woorden.waarom()) {
            if (deel.kop() != null) {
                uit.alinea(1, deel.kop());
            }
            deel.zinnen().forEach(zin -> zin(deel.kop() == null ? 1 : 2, zin));
        }
    }

    private void watNu() {
        uit.kop("Wat nu");
        woorden.stappen().forEach(stap -> uit.punt(1, stap));
        for (Deelnemersgroep groep : woorden.deelnemers()) {
            uit.punt(1, groep.naam() + ": " + String.join(", ", groep.partijen()) + ".");
        }
        if (advies.aanmelding().volledig()) {
            uit.punt(1, "De aanmelding is compleet.");
        } else if (!woorden.aanmelding().isEmpty()) {
            uit.punt(1, "De aanmelding is nog niet compleet:");
            woorden.aanmelding().forEach(zin -> zin(2, zin));
        }
        if (!advies.agenda().isEmpty()) {
            uit.punt(1, advies.vervolg() == null ? "Agenda:" : "Agenda voor het overleg na het bellen:");
            for (Agendapunt punt : advies.agenda()) {
                uit.alinea(2, punt.onderdeel() + " [" + punt.bron() + "]");
                for (String vraag : punt.punten()) {
                    uit.punt(3, vraag);
                }
            }
        }
    }

    private void nogTeVragen() {
        uit.kop("Nog te vragen");
        uit.alinea(1, woorden.nogTeVragen());
        woorden.openVragen().forEach(zin -> zin(1, zin));
    }

    private void letOp() {
        uit.kop("Let op");
        List<Zin> zinnen = woorden.letOp();
        if (zinnen.isEmpty()) {
            uit.alinea(1, woorden.nu().isEmpty() ? "Er zijn geen aandachtspunten."
                    : "Er zijn geen andere aandachtspunten.");
        }
        zinnen.forEach(zin -> zin(1, zin));
    }

    private void meetlat() {
        uit.kop("Meetlat, in de volgorde die voor deze casus geldt");
        for (Overleguitkomst overleg : advies.overleggen()) {
            uit.alinea(1, overleg.naam() + ": " + Adviestaal.past(overleg));
            for (Criteriumuitkomst criterium : overleg.criteria()) {
                uit.regel(2, Plattetekst.kolom(Adviestaal.woord(criterium.uitkomst()), BREEDTE_UITKOMST)
                        + Plattetekst.kolom(criterium.code(), BREEDTE_CODE), criterium.tekst());
            }
        }
    }

    /** A point of a list, with what it goes by behind it. */
    private void zin(int diepte, Zin zin) {
        uit.punt(diepte, zin.tekst() + (zin.code() == null ? "" : zin.bron() == null ? " [" + zin.code() + "]"
                : " [" + zin.code() + "; " + zin.bron() + "]"));
    }
}
