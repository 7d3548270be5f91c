package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelset.Ingang;

/** What one list can be changed into: other marks, another order, a word less. Texts are left as they are. */
final class Lijstvarianten {

    private final Verwisseling woorden;

    Lijstvarianten(Verwisseling woorden) {
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
                lijst.velden().forEach(ingang -> {
                    Stream.concat(Ingang.SOORTEN.stream(), Stream.of((String) null))
                            .forEach(soort -> kenmerk(lijst, ingang, "soort", soort, varianten));
                    overleg(lijst, ingang, varianten);
                });
            }
            case BEHOEFTEN -> lijst.velden().forEach(behoefte -> overleg(lijst, behoefte, varianten));
            case CRITERIA -> lijst.velden().forEach(criterium -> kenmerk(lijst, criterium, "aanmelding", null,
                    varianten));
            case VRAGEN, SIGNALEN -> lijst.velden().forEach(woord -> lijst.soort().optioneel().stream().sorted()
                    .forEach(merk -> kenmerk(lijst, woord, merk, null, varianten)));
            case TELLERS, OVERLEGGEN, PARTIJEN, AGENDA, ROUTES, AFWIJKREDENEN, FUNCTIES -> {
                // Nothing but names and texts; what rules do with them is changed in the rules.
            }
        }
        return varianten;
    }

    private static void volgorde(Lijst lijst, List<Variant> varianten) {
        for (int i = 0; i + 1 < lijst.velden().size(); i++) {
            List<Lijst.Veld> omgedraaid = new ArrayList<>(lijst.velden());
            omgedraaid.set(i, lijst.velden().get(i + 1));
            omgedraaid.set(i + 1, lijst.velden().get(i));
            varianten.add(new Variant(Mutatiesoort.VOLGORDE_ANDERS, lijst.velden().get(i + 1).code() + " staat voor "
                    + lijst.velden().get(i).code(), lijst.velden().get(i).plaats(), lijst.met(omgedraaid)));
        }
    }

    private void overleg(Lijst lijst, Lijst.Veld woord, List<Variant> varianten) {
        String ander = woorden.andereCode(Lijstsoort.OVERLEGGEN, woord.annotatie("overleg"));
        if (ander != null) {
            kenmerk(lijst, woord, "overleg", ander, varianten);
        }
    }

    /** @param waarde the new value, or null to leave the mark out */
    private static void kenmerk(Lijst lijst, Lijst.Veld woord, String naam, String waarde,
            List<Variant> varianten) {
        String oud = woord.annotatie(naam);
        if (Objects.equals(oud, waarde)) {
            return;
        }
        Map<String, String> kenmerken = new LinkedHashMap<>(woord.annotaties());
        if (waarde == null) {
            kenmerken.remove(naam);
        } else {
            kenmerken.put(naam, waarde);
        }
        List<Lijst.Veld> nieuw = lijst.velden().stream().map(een -> een != woord ? een
                : new Lijst.Veld(woord.naam(), kenmerken, woord.plaats())).toList();
        varianten.add(new Variant(Mutatiesoort.KENMERK_ANDERS, woord.code() + ": @" + naam + wijziging(oud, waarde),
                woord.plaats(), lijst.met(nieuw)));
    }

    private static String wijziging(String oud, String nieuw) {
        if (nieuw == null) {
            return " is weg";
        }
        return oud == null ? " " + nieuw + " kwam erbij" : " " + oud + " werd " + nieuw;
    }
}
