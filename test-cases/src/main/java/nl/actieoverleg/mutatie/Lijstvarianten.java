package nl.actieoverleg.mutatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.actieoverleg.regelset.Ingang;
import nl.actieoverleg.regelset.Lijst;
import nl.actieoverleg.regelset.Lijstsoort;
import nl.actieoverleg.regelset.Plaats;

/** What one list can be changed into: other marks, another order, a word less. Texts are left as they are. */
final class Lijstvarianten {

    private final Woordenkeus woorden;

    Lijstvarianten(Woordenkeus woorden) {
        this.woorden = woorden;
    }

    /**
     * One change to a list.
     *
     * @param soort the kind of change
     * @param wijziging what is changed, in Dutch
     * @param plaats where the word stands that is changed
     * @param lijst the list after the change
     */
    record Variant(Mutatiesoort soort, String wijziging, Plaats plaats, Lijst lijst) {
    }

    /** All changes to this list. */
    List<Variant> van(Lijst lijst) {
        List<Variant> varianten = new ArrayList<>();
        switch (lijst.soort()) {
            case INGANGEN -> {
                volgorde(lijst, varianten);
                lijst.woorden().forEach(ingang -> {
                    Stream.concat(Ingang.SOORTEN.stream(), Stream.of((String) null))
                            .forEach(soort -> kenmerk(lijst, ingang, "soort", soort, varianten));
                    overleg(lijst, ingang, varianten);
                });
            }
            case BEHOEFTEN -> lijst.woorden().forEach(behoefte -> overleg(lijst, behoefte, varianten));
            case CRITERIA -> lijst.woorden().forEach(criterium -> kenmerk(lijst, criterium, "aanmelding", null,
                    varianten));
            case VRAGEN -> lijst.woorden().forEach(vraag -> lijst.soort().optioneel().stream().sorted()
                    .forEach(merk -> kenmerk(lijst, vraag, merk, null, varianten)));
            case TELLERS, OVERLEGGEN, SIGNALEN, PARTIJEN, AGENDA -> {
                // Nothing but names and texts; what rules do with them is changed in the rules.
            }
        }
        return varianten;
    }

    private static void volgorde(Lijst lijst, List<Variant> varianten) {
        for (int i = 0; i + 1 < lijst.woorden().size(); i++) {
            List<Lijst.Woord> omgedraaid = new ArrayList<>(lijst.woorden());
            omgedraaid.set(i, lijst.woorden().get(i + 1));
            omgedraaid.set(i + 1, lijst.woorden().get(i));
            varianten.add(new Variant(Mutatiesoort.VOLGORDE_ANDERS, lijst.woorden().get(i + 1).code() + " staat voor "
                    + lijst.woorden().get(i).code(), lijst.woorden().get(i).plaats(), met(lijst, omgedraaid)));
        }
    }

    private void overleg(Lijst lijst, Lijst.Woord woord, List<Variant> varianten) {
        String ander = woorden.andereCode(Lijstsoort.OVERLEGGEN, woord.kenmerk("overleg"));
        if (ander != null) {
            kenmerk(lijst, woord, "overleg", ander, varianten);
        }
    }

    /** @param waarde the new value, or null to leave the mark out */
    private static void kenmerk(Lijst lijst, Lijst.Woord woord, String naam, String waarde,
            List<Variant> varianten) {
        String oud = woord.kenmerk(naam);
        if (Objects.equals(oud, waarde)) {
            return;
        }
        Map<String, String> kenmerken = new LinkedHashMap<>(woord.kenmerken());
        if (waarde == null) {
            kenmerken.remove(naam);
        } else {
            kenmerken.put(naam, waarde);
        }
        List<Lijst.Woord> nieuw = lijst.woorden().stream().map(een -> een != woord ? een
                : new Lijst.Woord(woord.veld(), kenmerken, woord.plaats())).toList();
        varianten.add(new Variant(Mutatiesoort.KENMERK_ANDERS, woord.code() + ": @" + naam + wijziging(oud, waarde),
                woord.plaats(), met(lijst, nieuw)));
    }

    private static String wijziging(String oud, String nieuw) {
        if (nieuw == null) {
            return " is weg";
        }
        return oud == null ? " " + nieuw + " kwam erbij" : " " + oud + " werd " + nieuw;
    }

    private static Lijst met(Lijst lijst, List<Lijst.Woord> woorden) {
        return new Lijst(lijst.naam(), lijst.soort(), woorden, lijst.plaats());
    }
}
