package nl.actieoverleg.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.controle.Casusvelden;

/** Made-up cases in made-up words, right and wrong in every way that takes classes of its own. */
final class Leesoefening implements Casusvelden {

    private static final String GOED = """
            {"kenmerk":"A","provincie":"A","peildatum":"2026-01-01","feiten":{"a":"JA","a":"\\u0041"},"nodig":["a"],
            "lopendeOverleggen":["a"],"t":1}""";
    private static final String FOUT = """
            {"kenmerk":1.5,"provincie":"AA","peildatum":"2026-02-30","feiten":{"aa":"jaaa","a":true,"b":"on","b":null},
            "nodig":["b",1],"lopendeOverleggen":{"a":[]},"t":-1,"u":12345678901234567890,"\\ud800":"é"}""";
    private static final String[] ONLEESBAAR = {"", "[", "{} {}", "{\"a\":tru}", "{\"a\"", "\ud800"};

    private Leesoefening() {
    }

    /** Reads them; nothing comes of it. */
    static Void doe() {
        Leesoefening velden = new Leesoefening();
        lees(GOED, velden);
        lees(FOUT, velden);
        for (String tekst : ONLEESBAAR) {
            lees(tekst, velden);
        }
        Formulier.leden(Map.of("kenmerk", List.of(" ", "A")), velden);
        try {
            Casustekst.van(new byte[] {(byte) StandardCharsets.UTF_8.name().length(), (byte) 0xff});
        } catch (OngeldigeCasus e) {
            // As it should be; so below.
        }
        return null;
    }

    private static void lees(String tekst, Casusvelden velden) {
        try {
            new Casusopbouw(velden, Ontleder.ontleed(Casustekst.van(tekst), 0)).maak();
        } catch (OngeldigeCasus e) {
            e.fouten();
        }
    }

    @Override
    public List<String> regios() {
        return List.of("A");
    }

    @Override
    public Velden van(String regio) {
        return new Velden(Set.of("a"), alleTellers(), Set.of("a"), Set.of("a"), null);
    }

    @Override
    public Map<String, String> eigenaars() {
        return Map.of("a", "");
    }

    @Override
    public Set<String> alleTellers() {
        return Set.of("t");
    }
}
