package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** What one rule can be changed into. */
final class Regelvarianten {

    private static final String ROL = "rol";

    private final Verwisseling woorden;

    Regelvarianten(Verwisseling woorden) {
        this.woorden = woorden;
    }

    /**
     * One change to a rule.
     *
     * @param soort the kind of change
     * @param wijziging what is changed, in Dutch
     * @param regel the rule after the change, or null when it is left out
     */
    record Variant(Mutatiesoort soort, String wijziging, Regel regel) {
    }

    /** All changes to this rule. */
    List<Variant> van(Regel regel) {
        List<Variant> varianten = new ArrayList<>();
        varianten.add(new Variant(Mutatiesoort.REGEL_WEG, "de regel is weg", null));
        voorwaarden(regel, varianten);
        conclusies(regel, varianten);
        return varianten;
    }

    private void voorwaarden(Regel regel, List<Variant> varianten) {
        Voorwaardevarianten bron = new Voorwaardevarianten(woorden, regel.conclusie().bepaaltRoute());
        for (int i = 0; i < regel.voorwaarden().size(); i++) {
            Voorwaarde oud = regel.voorwaarden().get(i);
            if (regel.voorwaarden().size() > 1) {
                List<Voorwaarde> rest = new ArrayList<>(regel.voorwaarden());
                rest.remove(i);
                varianten.add(new Variant(Mutatiesoort.VOORWAARDE_WEG, oud.tekst() + " is weg",
                        regel.met(rest)));
            }
            for (Voorwaardevarianten.Variant nieuw : bron.van(oud)) {
                if (!staatErAl(nieuw.voorwaarde(), regel)) {
                    List<Voorwaarde> voorwaarden = new ArrayList<>(regel.voorwaarden());
                    voorwaarden.set(i, nieuw.voorwaarde());
                    varianten.add(new Variant(nieuw.soort(), oud.tekst() + " werd "
                            + nieuw.voorwaarde().tekst(), regel.met(voorwaarden)));
                }
            }
        }
    }

    private void conclusies(Regel regel, List<Variant> varianten) {
        switch (regel.conclusie()) {
            case CRITERIUM -> anderDoel(regel, woorden.andereCode(Lijstsoort.CRITERIA, regel.doel()), varianten);
            case INGANG -> anderDoel(regel, woorden.andereCode(Lijstsoort.INGANGEN, regel.doel()), varianten);
            case WEERHOUDT -> {
                anderDoel(regel, woorden.andereCode(Lijstsoort.INGANGEN, regel.doel()), varianten);
                andereConclusie(regel, Conclusie.TENZIJ, varianten);
            }
            case TENZIJ -> {
                anderDoel(regel, woorden.andereCode(Lijstsoort.INGANGEN, regel.doel()), varianten);
                andereConclusie(regel, Conclusie.WEERHOUDT, varianten);
            }
            case SIGNAAL -> anderDoel(regel, woorden.andereCode(Lijstsoort.SIGNALEN, regel.doel()), varianten);
            case MOMENT -> Stream.of(Wanneer.values()).map(Enum::name).filter(moment -> !moment.equals(regel.doel()))
                    .forEach(moment -> anderDoel(regel, moment, varianten));
            case DEELNEMER -> deelnemers(regel, varianten);
            case FREQUENTIE, AGENDA -> {
                // A text, or a list by name: to leave the rule out is the change that matters.
            }
        }
    }

    private void deelnemers(Regel regel, List<Variant> varianten) {
        List<String> partijen = regel.doelen();
        for (String partij : partijen) {
            String rest = String.join(", ", partijen.stream().filter(een -> !een.equals(partij)).toList());
            if (!rest.isEmpty()) {
                varianten.add(new Variant(Mutatiesoort.DEELNEMER_WEG, partij + " is weg",
                        met(regel, regel.conclusie(), rest, regel.annotaties())));
            }
        }
        for (Rol rol : Rol.values()) {
            if (!rol.name().equals(regel.annotaties().get(ROL))) {
                Map<String, String> kenmerken = new LinkedHashMap<>(regel.annotaties());
                kenmerken.put(ROL, rol.name());
                varianten.add(new Variant(Mutatiesoort.CONCLUSIE_ANDERS,
                        "rol " + regel.annotaties().get(ROL) + " werd " + rol,
                        met(regel, regel.conclusie(), regel.doel(), kenmerken)));
            }
        }
    }

    private static void anderDoel(Regel regel, String doel, List<Variant> varianten) {
        if (doel != null) {
            varianten.add(new Variant(Mutatiesoort.CONCLUSIE_ANDERS, regel.doel() + " werd " + doel,
                    met(regel, regel.conclusie(), doel, regel.annotaties())));
        }
    }

    private static void andereConclusie(Regel regel, Conclusie conclusie, List<Variant> varianten) {
        varianten.add(new Variant(Mutatiesoort.CONCLUSIE_ANDERS,
                "@" + regel.conclusie().annotatie() + " werd @" + conclusie.annotatie(),
                met(regel, conclusie, regel.doel(), regel.annotaties())));
    }

    private static boolean staatErAl(Voorwaarde nieuw, Regel regel) {
        return regel.voorwaarden().stream().anyMatch(een -> een.lijst().equals(nieuw.lijst())
                && een.tekst().equals(nieuw.tekst()));
    }

    private static Regel met(Regel regel, Conclusie conclusie, String doel, Map<String, String> kenmerken) {
        return new Regel(regel.naam(), conclusie, doel, kenmerken, regel.voorwaarden(), regel.plaats());
    }
}
