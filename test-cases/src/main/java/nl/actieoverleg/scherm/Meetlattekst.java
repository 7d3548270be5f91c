package nl.actieoverleg.scherm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.tekst.Adviestekst;
import nl.actieoverleg.tekst.Meetlatrij;
import nl.actieoverleg.tekst.Zin;

/** The meetlat as people know it: the overleggen side by side, each with its conditions. */
public final class Meetlattekst {

    private static final String TUSSEN = "  ";

    private final Adviestekst woorden;

    public Meetlattekst(Adviestekst woorden) {
        this.woorden = woorden;
    }

    public String tekst() {
        int aantal = woorden.meetlat().size();
        int breedte = (Kolomtekst.BREEDTE - TUSSEN.length() * (aantal - 1)) / aantal;
        List<List<String>> kolommen = new ArrayList<>();
        int koppen = 0;
        for (Meetlatrij rij : woorden.meetlat()) {
            koppen = Math.max(koppen, kop(rij, breedte).size());
        }
        for (Meetlatrij rij : woorden.meetlat()) {
            kolommen.add(kolom(rij, breedte, koppen));
        }
        int hoogte = kolommen.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder tekst = new StringBuilder(woorden.kop()).append("\n\nROUTE: ").append(woorden.route())
                .append(" (").append(woorden.zekerheid()).append(")\n\n");
        for (int i = 0; i < hoogte; i++) {
            StringBuilder regel = new StringBuilder();
            for (List<String> kolom : kolommen) {
                regel.append(Plattetekst.kolom(i < kolom.size() ? kolom.get(i) : "", breedte)).append(TUSSEN);
            }
            tekst.append(regel.toString().stripTrailing()).append('\n');
        }
        return tekst.toString().stripTrailing();
    }

    private static List<String> kop(Meetlatrij rij, int breedte) {
        return gebroken(rij.kort().toUpperCase(Locale.ROOT), breedte);
    }

    private static List<String> kolom(Meetlatrij rij, int breedte, int koppen) {
        List<String> regels = new ArrayList<>(kop(rij, breedte));
        while (regels.size() < koppen) {
            regels.add("");
        }
        regels.add(past(rij.past()));
        regels.add("-".repeat(breedte));
        for (Zin voorwaarde : rij.voorwaarden()) {
            regels.addAll(gebroken(voorwaarde.tekst(), breedte));
            regels.add("[" + voorwaarde.code() + "]");
            regels.add("");
        }
        return regels;
    }

    private static String past(Antwoord past) {
        return switch (past) {
            case JA -> "past";
            case NEE -> "past niet";
            case ONBEKEND -> "nog niet zeker";
        };
    }

    private static List<String> gebroken(String tekst, int breedte) {
        Kolomtekst uit = new Kolomtekst(breedte);
        uit.alinea(0, tekst);
        return uit.toString().lines().toList();
    }
}
