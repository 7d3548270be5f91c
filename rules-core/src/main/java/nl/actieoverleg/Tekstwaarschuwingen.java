package nl.actieoverleg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.actieoverleg.melding.Regelfout;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijst.Veld;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Finds texts in rules that say something else than the rules do, or that will be misread. */
final class Tekstwaarschuwingen {

    private static final List<String> TELWOORDEN = List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven",
            "acht", "negen", "tien");
    private static final String GETAL = "(\\d+|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)";
    private static final Pattern AANTAL = Pattern.compile("\\b" + GETAL + " (?:keer )?of (?:meer|vaker)\\b"
            + "|\\b(?:minstens|ten minste|tenminste|minimaal) " + GETAL + "\\b|\\b" + GETAL + " van de \\w+"
            + "|\\bal " + GETAL + " keer\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS);
    /** In the first words of a question; further on it says what the question is about. */
    private static final Pattern ONTKENNING = Pattern.compile("^(\\w+ ){1,3}(niet|geen|nooit|niemand)\\b",
            Pattern.CASE_INSENSITIVE);

    private final BiConsumer<Regelmodule, Regelfout> meld;
    private final Map<String, Veld> vragen = new HashMap<>();
    private final Map<String, String> groepen = new LinkedHashMap<>();

    private Tekstwaarschuwingen(BiConsumer<Regelmodule, Regelfout> meld) {
        this.meld = meld;
    }

    /**
     * Looks at modules.
     *
     * @param modules the base layer first
     * @param meld takes what is found, with the module that it is in
     */
    static void zoek(List<Regelmodule> modules, BiConsumer<Regelmodule, Regelfout> meld) {
        Tekstwaarschuwingen zoeker = new Tekstwaarschuwingen(meld);
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten(Lijstsoort.VRAGEN)) {
                zoeker.bekijkVragen(module, lijst);
            }
            zoeker.bekijkAantallen(module);
        }
    }

    private void bekijkVragen(Regelmodule module, Lijst lijst) {
        Set<String> voorbij = new HashSet<>();
        String vorige = null;
        for (Veld veld : lijst.velden()) {
            String vraag = veld.annotatie("vraag");
            if (!vraag.contains("?")) {
                meld(module, veld, "De vraag van " + veld.naam() + " heeft geen vraagteken.",
                        "Maak er een vraag van die met ja of nee te beantwoorden is.");
            }
            if (ONTKENNING.matcher(vraag).find()) {
                meld(module, veld, "De vraag van " + veld.naam() + " heeft een ontkenning: op zo'n vraag is niet "
                        + "duidelijk wat ja betekent.", "Stel de vraag zo dat ja betekent dat de regel telt, zonder "
                        + "niet of geen.");
            }
            Veld eerder = vragen.putIfAbsent(vraag.strip().toLowerCase(Locale.ROOT), veld);
            if (eerder != null) {
                meld(module, veld, "De vraag van " + veld.naam() + " is dezelfde als die van " + eerder.naam() + " ("
                        + eerder.plaats().kort() + ").", "Gebruik één veld, of zeg in de vraag wat het verschil is.");
            }
            String groep = veld.annotatie("groep");
            bekijkGroep(module, veld, groep);
            if (!groep.equals(vorige)) {
                if (voorbij.contains(groep)) {
                    meld(module, veld, "De groep " + groep + " is hier al geweest; er staat een andere groep tussen.",
                            "Zet de vragen van een groep bij elkaar.");
                }
                voorbij.add(groep);
            }
            vorige = groep;
        }
    }

    private void bekijkGroep(Regelmodule module, Veld veld, String groep) {
        if (groepen.putIfAbsent(groep, groep) != null) {
            return;
        }
        for (String andere : groepen.keySet()) {
            if (!andere.equals(groep) && (kaal(andere).equals(kaal(groep)) || Spelling.isVerschreven(groep, andere))) {
                meld(module, veld, "De groep " + groep + " lijkt op de groep " + andere + ".",
                        "Schrijf de naam overal hetzelfde als het dezelfde groep is.");
                return;
            }
        }
    }

    private static String kaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Numbers in the name of a rule and in the text of its criterion, beside those that it asks for. */
    private void bekijkAantallen(Regelmodule module) {
        Map<String, Set<Integer>> perCriterium = new HashMap<>();
        for (Regel regel : module.regels()) {
            Set<Integer> gevraagd = aantallen(regel);
            Integer genoemd = tegenspraak(regel.naam(), gevraagd);
            if (genoemd != null) {
                meld.accept(module, new Regelfout(regel.plaats(), "De naam van de regel zegt " + genoemd
                        + ", maar de regel vraagt " + gevraagd.iterator().next() + ".",
                        "Pas de naam aan, of het aantal in de regel."));
            }
            if (regel.conclusie() == Conclusie.CRITERIUM || regel.conclusie() == Conclusie.SIGNAAL) {
                perCriterium.computeIfAbsent(regel.doel(), code -> new HashSet<>()).addAll(gevraagd);
            }
        }
        for (Lijst lijst : module.lijsten()) {
            for (Veld veld : lijst.velden()) {
                Set<Integer> gevraagd = perCriterium.getOrDefault(veld.code(), Set.of());
                String tekst = veld.annotatie("tekst");
                Integer genoemd = tekst == null ? null : tegenspraak(tekst, gevraagd);
                if (genoemd != null) {
                    meld(module, veld, "De tekst van " + veld.code() + " zegt " + genoemd + ", maar de regel vraagt "
                            + gevraagd.iterator().next() + ".", "Pas de tekst aan, of het aantal in de regel.");
                }
            }
        }
    }

    private static Set<Integer> aantallen(Regel regel) {
        Set<Integer> aantallen = new HashSet<>();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            if (voorwaarde instanceof Voorwaarde.Minstens minstens) {
                aantallen.add(minstens.aantal());
            } else if (voorwaarde instanceof Voorwaarde.Telt telt) {
                aantallen.add(telt.minimum());
            }
        }
        return aantallen;
    }

    /** A number in the text, when there are some and none of them is asked for; or null. */
    private static Integer tegenspraak(String tekst, Set<Integer> gevraagd) {
        if (gevraagd.isEmpty()) {
            return null;
        }
        List<Integer> genoemd = new ArrayList<>();
        Matcher aantal = AANTAL.matcher(tekst);
        while (aantal.find()) {
            String woord = aantal.group(1) != null ? aantal.group(1) : aantal.group(2) != null ? aantal.group(2)
                    : aantal.group(3) != null ? aantal.group(3) : aantal.group(4);
            genoemd.add(getal(woord.toLowerCase(Locale.ROOT)));
        }
        return genoemd.isEmpty() || genoemd.stream().anyMatch(gevraagd::contains) ? null : genoemd.get(0);
    }

    private static int getal(String woord) {
        int telwoord = TELWOORDEN.indexOf(woord.equals("één") ? "een" : woord);
        return telwoord >= 0 ? telwoord : Integer.parseInt(woord.substring(0, Math.min(9, woord.length())));
    }

    private void meld(Regelmodule module, Veld veld, String melding, String remedie) {
        meld.accept(module, new Regelfout(veld.plaats(), melding, remedie));
    }
}
