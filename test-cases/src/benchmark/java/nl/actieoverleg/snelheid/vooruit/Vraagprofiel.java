package nl.actieoverleg.snelheid.vooruit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.Casusreeks;

/** Complete cases whose answers are drawn in one way: what a worker knows who can answer everything. */
enum Vraagprofiel {
    /** As the profiles of the case generator have it; what these leave open is a quarter JA. */
    GENERATOR("profiles of the generator", 0.25),
    /** Every answer by the toss of a coin. */
    HELFT("a half JA", 0.5),
    /** One answer in ten is JA. */
    TIENDE("a tenth JA", 0.1);

    final String naam;
    private final double kansOpJa;

    Vraagprofiel(String naam, double kansOpJa) {
        this.naam = naam;
        this.kansOpJa = kansOpJa;
    }

    /** As many complete cases, the same each time. */
    List<Casus> casussen(Adviseur adviseur, int aantal) {
        Random kans = new Random(aantal + ordinal());
        List<Casus> casussen = new ArrayList<>();
        for (Casus casus : Casusreeks.proef(aantal)) {
            Map<String, Antwoord> feiten = new LinkedHashMap<>();
            for (Vraag vraag : adviseur.vragenlijst(casus.provincie()).vragen()) {
                Antwoord bekend = this == GENERATOR ? casus.feiten().getOrDefault(vraag.feit(), Antwoord.ONBEKEND)
                        : Antwoord.ONBEKEND;
                Antwoord getrokken = kans.nextDouble() < kansOpJa ? Antwoord.JA : Antwoord.NEE;
                feiten.put(vraag.feit(), bekend == Antwoord.ONBEKEND ? getrokken : bekend);
            }
            casussen.add(met(casus, feiten));
        }
        return casussen;
    }

    /** The case with these answers alone. */
    static Casus met(Casus casus, Map<String, Antwoord> feiten) {
        Casus.Bouwer bouwer = Casus.voor(casus.kenmerk(), casus.provincie()).peildatum(casus.peildatum())
                .feiten(feiten);
        casus.nodig().forEach(bouwer::nodig);
        casus.lopendeOverleggen().forEach(bouwer::looptIn);
        casus.tellers().forEach(bouwer::teller);
        return bouwer.maak();
    }
}
