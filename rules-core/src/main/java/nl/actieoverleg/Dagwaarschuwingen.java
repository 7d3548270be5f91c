package nl.actieoverleg;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Geldigheid;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Finds days on which no rule speaks of a word that is there, and days on which one rule and its successor both do. */
final class Dagwaarschuwingen {

    private final Regelmodule module;
    private final BiConsumer<Regelmodule, Regelfout> meld;

    private Dagwaarschuwingen(Regelmodule module, BiConsumer<Regelmodule, Regelfout> meld) {
        this.module = module;
        this.meld = meld;
    }

    /**
     * Looks at modules.
     *
     * @param meld takes what is found, with the module that it is in
     */
    static void zoek(List<Regelmodule> modules, BiConsumer<Regelmodule, Regelfout> meld) {
        for (Regelmodule module : modules) {
            Dagwaarschuwingen zoeker = new Dagwaarschuwingen(module, meld);
            for (Conclusie conclusie : List.of(Conclusie.CRITERIUM, Conclusie.INGANG, Conclusie.SIGNAAL)) {
                module.velden(conclusie.over()).forEach(woord -> zoeker.bekijk(woord, conclusie));
            }
        }
    }

    private void bekijk(Veld woord, Conclusie conclusie) {
        List<Regel> regels = module.regels().stream()
                .filter(regel -> regel.conclusie() == conclusie && regel.doel().equals(woord.code())).toList();
        if (regels.stream().anyMatch(regel -> !Geldigheid.van(regel).isAltijd())) {
            zoekGaten(woord, regels);
            zoekOverlap(regels);
        }
    }

    private void zoekGaten(Veld woord, List<Regel> regels) {
        Geldigheid geldig = Geldigheid.van(woord);
        TreeSet<String> grenzen = new TreeSet<>(List.of(geldig.vanaf()));
        for (Regel regel : regels) {
            Geldigheid vanRegel = Geldigheid.van(regel);
            grenzen.addAll(List.of(vanRegel.vanaf(), vanRegel.voor()));
        }
        List<Geldigheid> gaten = new ArrayList<>();
        for (String begin : grenzen) {
            String volgende = grenzen.higher(begin);
            String eind = volgende == null || volgende.compareTo(geldig.voor()) > 0 ? geldig.voor() : volgende;
            if (geldig.op(begin) && regels.stream().noneMatch(regel -> Geldigheid.van(regel).op(begin))) {
                gaten.add(new Geldigheid(begin, eind));
            }
        }
        for (Geldigheid gat : gaten) {
            meld.accept(module, new Regelfout(woord.plaats(), dagen(gat) + " is er geen regel voor " + woord.code()
                    + ", en toch staat het op de lijst.", remedie(gat, geldig)));
        }
    }

    private static String remedie(Geldigheid gat, Geldigheid woord) {
        boolean begin = gat.vanaf().equals(woord.vanaf());
        if (begin == gat.voor().equals(woord.voor())) {
            return "Laat de regels op elkaar aansluiten.";
        }
        return (begin ? "Laat ook het woord dan pas beginnen: @vanaf( \"" + gat.voor()
                : "Laat ook het woord dan eindigen: @voor( \"" + gat.vanaf())
                + "\" ), of maak een regel voor die dagen.";
    }

    private static String dagen(Geldigheid gat) {
        boolean open = gat.voor().equals(Geldigheid.NOOIT);
        return gat.vanaf().isEmpty() ? "Voor " + gat.voor()
                : open ? "Vanaf " + gat.vanaf() : "Van " + gat.vanaf() + " tot " + gat.voor();
    }

    /** Of a rule that ends and one that starts: meant to follow each other, they do so on one day. */
    private void zoekOverlap(List<Regel> regels) {
        for (Regel eerst : regels) {
            for (Regel later : regels) {
                Geldigheid een = Geldigheid.van(eerst);
                Geldigheid ander = Geldigheid.van(later);
                if (een.vanaf().compareTo(ander.vanaf()) < 0 && ander.vanaf().compareTo(een.voor()) < 0
                        && een.voor().compareTo(ander.voor()) < 0) {
                    meld.accept(module, new Regelfout(later.plaats(), "Van " + ander.vanaf() + " tot " + een.voor()
                            + " gelden deze regel en \"" + eerst.naam() + "\" (" + eerst.plaats().kort() + ") allebei.",
                            "Laat de een beginnen op de dag waarop de ander eindigt, tenzij dit zo is bedoeld."));
                }
            }
        }
    }
}
