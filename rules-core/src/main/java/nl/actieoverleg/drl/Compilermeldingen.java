package nl.actieoverleg.drl;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import nl.actieoverleg.regelset.Lijst;
import nl.actieoverleg.regelset.OngeldigeRegels;
import nl.actieoverleg.regelset.Plaats;
import nl.actieoverleg.regelset.Regel;
import nl.actieoverleg.regelset.Regelfouten;
import nl.actieoverleg.regelset.Regelmodule;
import org.kie.api.builder.Message;

/**
 * Says in Dutch, with file and line, what the compiler of Drools has against rules that passed every check. That
 * should be rare; Drools itself often names no line, or that of a generated class.
 */
final class Compilermeldingen {

    private static final String REMEDIE =
            "Kijk na of alle namen hier kloppen en of de regelmodule waar deze op staat er in dezelfde versie is.";

    private final Regelmodule module;
    private final SortedMap<String, String> teksten;
    private final Map<String, String> bestandOpPad;

    /** @param bestandOpPad the file of the module for each path that Drools was given */
    Compilermeldingen(Regelmodule module, SortedMap<String, String> teksten, Map<String, String> bestandOpPad) {
        this.module = module;
        this.teksten = teksten;
        this.bestandOpPad = bestandOpPad;
    }

    OngeldigeRegels vertaal(Collection<Message> meldingen) {
        Map<Plaats, String> opPlaats = new LinkedHashMap<>();
        for (Message melding : meldingen) {
            opPlaats.putIfAbsent(plaats(melding.getPath(), melding.getLine(), melding.getText()), melding.getText());
        }
        // One fault often gives a handful of messages about generated classes; those that lead nowhere only hide it.
        boolean ergens = opPlaats.keySet().stream().anyMatch(plaats -> plaats.regel() > 0);
        Regelfouten fouten = new Regelfouten();
        opPlaats.forEach((plaats, tekst) -> {
            if (!ergens || plaats.regel() > 0) {
                meld(fouten, plaats, tekst);
            }
        });
        return gooibaar(fouten);
    }

    /** For what the compiler throws where it should have given a message. */
    OngeldigeRegels vertaal(Throwable oorzaak) {
        Regelfouten fouten = new Regelfouten();
        String tekst = String.valueOf(oorzaak.getMessage());
        meld(fouten, plaats(null, 0, tekst), tekst);
        OngeldigeRegels ongeldig = gooibaar(fouten);
        ongeldig.initCause(oorzaak);
        return ongeldig;
    }

    private static void meld(Regelfouten fouten, Plaats plaats, String tekst) {
        String eersteRegel = tekst.lines().map(String::strip).filter(regel -> !regel.isEmpty()).findFirst().orElse("")
                .replaceAll("[.:]+$", "");
        fouten.meld(plaats.bestand(), plaats.regel(), "Drools kan dit niet vertalen: " + eersteRegel + ".", REMEDIE);
    }

    private static OngeldigeRegels gooibaar(Regelfouten fouten) {
        try {
            fouten.gooi();
        } catch (OngeldigeRegels ongeldig) {
            return ongeldig;
        }
        throw new IllegalStateException("No message to translate");
    }

    private Plaats plaats(String pad, int regel, String tekst) {
        String genoemd = pad == null ? null : bestandOpPad.get(pad.startsWith("/") ? pad.substring(1) : pad);
        if (genoemd != null && regel > 0) {
            return new Plaats(genoemd, regel);
        }
        Plaats vanRegel = module.regels().stream().filter(r -> genoemd == null || r.plaats().bestand().equals(genoemd))
                .filter(r -> tekst.contains(r.naam())).max(Comparator.comparingInt(r -> r.naam().length()))
                .map(Regel::plaats).orElse(null);
        if (vanRegel != null) {
            return vanRegel;
        }
        Plaats vanNaam = (genoemd == null ? teksten.keySet().stream() : List.of(genoemd).stream())
                .map(bestand -> plaatsVanNaam(bestand, tekst)).filter(Objects::nonNull).findFirst().orElse(null);
        if (vanNaam != null) {
            return vanNaam;
        }
        return new Plaats(genoemd != null ? genoemd : teksten.firstKey(), 0);
    }

    /** Where a file first uses a list or field that the message names. */
    private Plaats plaatsVanNaam(String bestand, String tekst) {
        List<String> genoemd = List.of(tekst.split("[^A-Za-z0-9]+"));
        Brontekst bron = new Brontekst(bestand, teksten.get(bestand), new Regelfouten());
        return bron.tekens().stream().filter(Teken::isNaam).filter(teken -> genoemd.contains(teken.tekst()))
                .filter(teken -> isLijstOfVeld(teken.tekst())).findFirst()
                .map(teken -> new Plaats(bestand, teken.regel())).orElse(null);
    }

    /** A name with a capital, or a field: not a word of the language or a part of the package. */
    private boolean isLijstOfVeld(String naam) {
        return Character.isUpperCase(naam.charAt(0))
                || module.lijsten().stream().map(Lijst::woorden).flatMap(List::stream)
                        .anyMatch(woord -> woord.veld().equals(naam));
    }
}
