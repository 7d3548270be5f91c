package nl.actieoverleg.snelheid.dmn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.regel.Antwoord;

/**
 * What goes into a model: every question, count and day that it reads, by name. JA is true, NEE is false and ONBEKEND
 * is null; in two readings each answer has two names, for certain and for possible. The two lists of a case come in as
 * a tick box for each overleg and each need.
 */
final class Invoer {

    /** The name of the day, in every model. */
    static final String PEILDATUM = "peildatum";

    private static final String LOOPT = "loopt_";
    private static final String NODIG = "nodig_";

    private final List<String> vragen;
    private final List<String> mogelijk;
    private final List<String> tellers;
    private final Map<String, String> lopend = new LinkedHashMap<>();
    private final Map<String, String> nodig = new LinkedHashMap<>();
    private final boolean peildatum;
    private final Opzet opzet;

    private Invoer(Beslismodel model) {
        Set<String> gelezen = gelezen(model);
        opzet = model.opzet();
        vragen = model.regelset().invoer().vragen().stream().map(vraag -> vraag.feit())
                .filter(vraag -> gelezen.contains(opzet.invoernaam(vraag))
                        || gelezen.contains(opzet.invoernaam(Lezingen.mogelijk(vraag)))).toList();
        mogelijk = vragen.stream().map(Lezingen::mogelijk).toList();
        tellers = model.regelset().invoer().tellers().stream()
                .filter(teller -> gelezen.contains(opzet.invoernaam(teller))).toList();
        kies(model.regelset().invoer().lopend(), LOOPT, gelezen, lopend);
        kies(model.regelset().invoer().behoeften().keySet(), NODIG, gelezen, nodig);
        peildatum = gelezen.contains(opzet.invoernaam(PEILDATUM));
    }

    static Invoer van(Beslismodel model) {
        return new Invoer(model);
    }

    static String loopt(String overleg) {
        return LOOPT + overleg;
    }

    static String nodig(String behoefte) {
        return NODIG + behoefte;
    }

    private void kies(Set<String> codes, String voor, Set<String> gelezen, Map<String, String> namen) {
        codes.stream().filter(code -> gelezen.contains(opzet.invoernaam(voor + code)))
                .forEach(code -> namen.put(code, voor + code));
    }

    private static Set<String> gelezen(Beslismodel model) {
        Set<String> gelezen = new LinkedHashSet<>();
        model.uitkomsten().forEach(uitkomst -> gelezen.addAll(Beslismodel.namen(uitkomst.formule())));
        gelezen.addAll(Beslismodel.namen(model.route()));
        return gelezen;
    }

    /** The names that are read, with their types in FEEL. */
    Map<String, String> typen() {
        Map<String, String> typen = new LinkedHashMap<>();
        vragen.forEach(naam -> typen.put(naam, "boolean"));
        if (opzet.lezingen() == Lezingen.TWEE) {
            mogelijk.forEach(naam -> typen.put(naam, "boolean"));
        }
        tellers.forEach(naam -> typen.put(naam, "number"));
        lopend.values().forEach(naam -> typen.put(naam, "boolean"));
        nodig.values().forEach(naam -> typen.put(naam, "boolean"));
        if (peildatum) {
            typen.put(PEILDATUM, "date");
        }
        return typen;
    }

    /** The values of one case; a name that is unknown is there with null. */
    Map<String, Object> waarden(Casus casus) {
        Map<String, Object> waarden = new HashMap<>(256);
        Map<String, Antwoord> feiten = casus.feiten();
        for (int i = 0; i < vragen.size(); i++) {
            Antwoord antwoord = feiten.getOrDefault(vragen.get(i), Antwoord.ONBEKEND);
            if (opzet.lezingen() == Lezingen.TWEE) {
                waarden.put(vragen.get(i), antwoord == Antwoord.JA);
                waarden.put(mogelijk.get(i), antwoord != Antwoord.NEE);
            } else {
                waarden.put(vragen.get(i), antwoord == Antwoord.ONBEKEND ? null : antwoord == Antwoord.JA);
            }
        }
        for (String teller : tellers) {
            waarden.put(teller, casus.tellers().getOrDefault(teller, 0));
        }
        lopend.forEach((code, naam) -> waarden.put(naam, casus.lopendeOverleggen().contains(code)));
        nodig.forEach((code, naam) -> waarden.put(naam, casus.nodig().contains(code)));
        if (peildatum) {
            waarden.put(PEILDATUM, casus.peildatum() == null ? LocalDate.now() : casus.peildatum());
        }
        return opzet.ineen() ? Map.of(Opzet.CASUS, waarden) : waarden;
    }
}
