package nl.actieoverleg.snelheid.groei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.Casusreeks;

/**
 * The cases that everything else is measured on, moved to any region: what a region does not ask is left out, what only
 * that region asks is answered at random. The same call always gives the same cases.
 */
final class Regiocasussen {

    private static final List<Antwoord> EIGEN_ANTWOORDEN =
            List.of(Antwoord.JA, Antwoord.NEE, Antwoord.NEE, Antwoord.NEE, Antwoord.ONBEKEND);
    private static final double KANS_OP_JA = 0.3;

    private Regiocasussen() {
    }

    /** Cases of these regions in turn, so many of a region in a row. */
    static List<Casus> van(Adviseur adviseur, List<String> regios, int opRij, int aantal) {
        Casus[] bronnen = Casusreeks.casussen();
        List<Casus> casussen = new ArrayList<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            String regio = regios.get(nummer / opRij % regios.size());
            casussen.add(verplaats(bronnen[nummer], regio, adviseur, new Random(nummer)));
        }
        return casussen;
    }

    private static Casus verplaats(Casus bron, String regio, Adviseur adviseur, Random kans) {
        Casus.Bouwer casus = kop(bron, regio, adviseur);
        for (Vraag vraag : adviseur.vragenlijst(regio).vragen()) {
            Antwoord antwoord = bron.feiten().get(vraag.feit());
            if (antwoord != null) {
                casus.feit(vraag.feit(), antwoord);
            } else if (vraag.laag().equals(regio.toLowerCase(Locale.ROOT))) {
                casus.feit(vraag.feit(), EIGEN_ANTWOORDEN.get(kans.nextInt(EIGEN_ANTWOORDEN.size())));
            }
        }
        return casus.maak();
    }

    /** Cases of one region in which so many facts are unknown and all others answered. */
    static List<Casus> metOnbekend(Adviseur adviseur, String regio, int aantal, int onbekend) {
        Casus[] bronnen = Casusreeks.casussen();
        List<Casus> casussen = new ArrayList<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            Random kans = new Random(nummer);
            List<Vraag> vragen = new ArrayList<>(adviseur.vragenlijst(regio).vragen());
            Collections.shuffle(vragen, kans);
            Casus.Bouwer casus = kop(bronnen[nummer], regio, adviseur);
            for (Vraag vraag : vragen.subList(onbekend, vragen.size())) {
                Antwoord antwoord = bronnen[nummer].feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND);
                casus.feit(vraag.feit(), antwoord != Antwoord.ONBEKEND ? antwoord
                        : kans.nextDouble() < KANS_OP_JA ? Antwoord.JA : Antwoord.NEE);
            }
            casussen.add(casus.maak());
        }
        return casussen;
    }

    /** Everything of a case but its answers. */
    private static Casus.Bouwer kop(Casus bron, String regio, Adviseur adviseur) {
        Casus.Bouwer casus = Casus.voor(bron.kenmerk(), regio).peildatum(bron.peildatum());
        bron.nodig().forEach(casus::nodig);
        bron.lopendeOverleggen().forEach(casus::looptIn);
        List<String> tellers = adviseur.vragenlijst(regio).tellers().stream().map(Keuze::code).toList();
        for (Map.Entry<String, Integer> teller : bron.tellers().entrySet()) {
            if (tellers.contains(teller.getKey())) {
                casus.teller(teller.getKey(), teller.getValue());
            }
        }
        return casus;
    }
}
