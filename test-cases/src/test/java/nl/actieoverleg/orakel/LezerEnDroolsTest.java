package nl.actieoverleg.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.drl.Moduleregister;
import nl.actieoverleg.drl.Modulelezer;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.taal.Regeltekst;
import org.drools.drl.parser.lang.DroolsSoftKeywords;
import org.junit.jupiter.api.Test;

/**
 * Whatever our reader accepts is real DRL and means the same to Drools: to its parser, the file reads like the rules
 * that we read in it, written out again; and its compiler accepts it.
 */
class LezerEnDroolsTest {

    private static final List<Regelmodule> MODULES = Moduleregister.opKlassenpad(Adviseur.class.getClassLoader());
    private static final int BEDORVEN_PER_BESTAND = 60;
    /** One in so many goes to the compiler as well, which takes its time. */
    private static final int TE_VERTALEN = 5;
    private static final long ZAAD = 20_260_101;

    @Test
    void deGeleverdeBestanden() {
        for (Regelmodule module : MODULES) {
            for (String bestand : module.teksten().keySet()) {
                if (bestand.endsWith(".drl")) {
                    vergelijk(module, bestand);
                }
            }
        }
    }

    @Test
    void watEenBedorvenBestandNogZegt() {
        Bederver bederver = new Bederver(ZAAD);
        Map<String, String> teVertalen = new TreeMap<>();
        int aanvaard = 0;
        int anders = 0;
        int geweigerd = 0;
        for (Regelmodule module : MODULES) {
            for (String bestand : module.teksten().keySet()) {
                for (int i = 0; i < BEDORVEN_PER_BESTAND && bestand.endsWith(".drl"); i++) {
                    Map<String, String> bronnen = new TreeMap<>(module.teksten());
                    bronnen.put(bestand, bederver.bederf(bronnen.get(bestand)));
                    Regelmodule gelezen = lees(bronnen);
                    if (gelezen == null) {
                        geweigerd++;
                        continue;
                    }
                    aanvaard++;
                    vergelijk(gelezen, bestand);
                    if (!zonderPlaats(gelezen).equals(zonderPlaats(module))) {
                        anders++;
                        if (!module.isBasis() && anders % TE_VERTALEN == 0) {
                            voegToe(teVertalen, gelezen, "m" + anders);
                        }
                    }
                }
            }
        }
        assertTrue(geweigerd > 500, geweigerd + " refused");
        assertTrue(aanvaard > 200, aanvaard + " accepted");
        assertTrue(anders > 50, anders + " of them say something else");
        voegToe(teVertalen, MODULES.get(0), null);
        assertEquals("", Droolslezing.bezwaren(teVertalen));
    }

    /** Adds the files of a module, in a package of its own so that many can stand side by side. */
    private static void voegToe(Map<String, String> bronnen, Regelmodule module, String naam) {
        module.teksten().forEach((bestand, tekst) -> {
            if (bestand.endsWith(".drl")) {
                String pakket = naam == null ? module.pakket() : module.pakket() + "." + naam;
                bronnen.put(pakket.replace('.', '/') + bestand.substring(bestand.lastIndexOf('/')),
                        tekst.replace("package " + module.pakket(), "package " + pakket));
            }
        });
    }

    private static List<Object> zonderPlaats(Regelmodule module) {
        List<Object> inhoud = new ArrayList<>();
        module.lijsten().forEach(lijst -> inhoud.add(Regeltekst.van(lijst)));
        module.regels().forEach(regel -> inhoud.add(Regeltekst.van(regel)));
        return inhoud;
    }

    /** The module, or null when it is refused; then every fault names a file and a remedy. */
    private static Regelmodule lees(Map<String, String> bronnen) {
        List<Regelmodule> basis = Modulelezer.eronder(bronnen, MODULES);
        try {
            return Modulelezer.lees(bronnen, basis);
        } catch (OngeldigeRegels ongeldig) {
            ongeldig.fouten().forEach(fout -> assertTrue(bronnen.containsKey(fout.plaats().bestand())
                    && !fout.remedie().isBlank() && fout.melding().endsWith("."), fout::toString));
            return null;
        }
    }

    private static void vergelijk(Regelmodule module, String bestand) {
        StringBuilder onze = new StringBuilder("package ").append(module.pakket()).append(";\n");
        module.lijsten().stream().filter(lijst -> lijst.plaats().bestand().equals(bestand))
                .forEach(lijst -> onze.append(Regeltekst.van(lijst)));
        module.regels().stream().filter(regel -> regel.plaats().bestand().equals(bestand))
                .forEach(regel -> onze.append(Regeltekst.van(regel)));
        String tekst = module.teksten().get(bestand);
        try {
            assertEquals(gesorteerd(Droolslezing.lees(onze.toString())), gesorteerd(Droolslezing.lees(tekst)), bestand);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nin " + bestand + ":\n" + tekst, e);
        }
    }

    /** The order of conditions and annotations means nothing, and writing them out changes it. */
    private static List<Object> gesorteerd(List<String> regels) {
        return List.copyOf(regels.stream().map(regel -> new TreeSet<>(List.of(regel.split(" (?=[@\\w]+[({:])"))))
                .toList());
    }

    /** Words with a meaning of their own, as the name of a question, a count, a list and in a package. */
    @Test
    void namenMetEenBetekenis() throws IllegalAccessException {
        Set<String> woorden = new TreeSet<>(Set.of("list", "map", "date", "match", "object", "drools", "kcontext",
                "rules", "class", "var", "yield", "sealed", "permits", "string", "value", "entry", "equals", "clone",
                "role", "timestamp",
                "key", "label", "position", "all", "direct", "watch", "propagation", "typeSafe", "modifies",
                "description",
                "classReactive", "propertyReactive", "annotation", "activationListener", "factType", "factField",
                "propertyChangeSupport", "wait", "notify", "notifyAll", "finalize", "get", "set", "is", "ja", "nee",
                "antwoord", "woorden", "int", "boolean", "_", "$"));
        for (var veld : DroolsSoftKeywords.class.getFields()) {
            if (Modifier.isStatic(veld.getModifiers()) && veld.getType() == String.class) {
                woorden.addAll(List.of(((String) veld.get(null)).split("-")));
            }
        }
        StringBuilder velden = new StringBuilder();
        StringBuilder tellers = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int aanvaard = 0;
        for (String woord : woorden) {
            String veld = "    " + woord + " : Antwoord @vraag( \"V?\" ) @groep( \"G\" ) @bron( \"B\" )\n";
            String teller = "    " + woord + "2 : int @tekst( \"T?\" ) @bron( \"B\" )\n";
            String regels = "rule \"" + woord + "\" @signaal( \"S-1\" ) when Feiten( " + woord + ".ja, minstens( 1, "
                    + woord + ".nee ) ) Tellers( " + woord + "2 >= 2 ) then end\n";
            if (aanvaardt(module("nl.proef", veld, teller, regels))) {
                aanvaard++;
                velden.append(veld);
                tellers.append(teller);
                rest.append(regels);
            }
            String naam = woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
            String lijst = "declare " + naam + " @partijlijst " + woord + "3 : String @code( \"" + woord
                    + "3\" ) @naam( \"N\" ) end\n";
            if (aanvaardt(module("nl.proef", "", "", lijst))) {
                rest.append(lijst);
            }
            Map<String, String> inPakket = module("nl." + woord + ".proef", "", "", "");
            if (aanvaardt(inPakket)) {
                Droolslezing.lees(inPakket.get("x.drl"));
            }
        }
        assertTrue(aanvaard > 20, aanvaard + " accepted");
        Map<String, String> alle = module("nl.proef", velden.toString(), tellers.toString(), rest.toString());
        vergelijk(Modulelezer.lees(alle, List.of()), "x.drl");
        assertEquals("", Droolslezing.bezwaren(Map.of("nl/proef/x.drl", alle.get("x.drl"))));
    }

    private static boolean aanvaardt(Map<String, String> bronnen) {
        try {
            Modulelezer.lees(bronnen, List.of());
            return true;
        } catch (OngeldigeRegels e) {
            return false;
        }
    }

    private static Map<String, String> module(String pakket, String velden, String tellers, String rest) {
        String kop = "package " + pakket + ";\nimport nl.actieoverleg.regel.*;\n"
                + "import function nl.actieoverleg.regel.Woorden.minstens;\n";
        return Map.of("regelmodule.properties", "id=x\nnaam=X\nversie=1\n", "x.drl", kop
                + "declare Feiten\n    @vragenlijst\n"
                + "    gewoon : Antwoord @vraag( \"V?\" ) @groep( \"G\" ) @bron( \"B\" )\n"
                + velden + "end\ndeclare Tellers\n    @tellerlijst\n    keer : int @tekst( \"T?\" ) @bron( \"B\" )\n"
                + tellers + "end\n" + rest);
    }
}
