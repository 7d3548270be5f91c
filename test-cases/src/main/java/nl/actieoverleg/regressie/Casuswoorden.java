package nl.actieoverleg.regressie;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.RouteZonderOverleg;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.casus.Vragenlijst;
import nl.actieoverleg.casus.Vragenlijst.Keuze;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regelmodule;

/** The words that a case of one region may use, in its facts and in what it expects. */
final class Casuswoorden {

    /** The word for "nothing", where one value is asked. */
    static final String GEEN = "GEEN";

    private final List<Regelmodule> lagen;
    private final Vragenlijst vragenlijst;
    private final Map<Woordsoort, Set<String>> woorden = new LinkedHashMap<>();

    /** The kinds of words. */
    enum Woordsoort {
        FEIT("Dit feit"), BEHOEFTE("Deze behoefte"), LOPEND("Dit overleg"), ROUTE("Deze route"),
        OVERLEG("Dit overleg"), INGANG("Deze ingang"), CRITERIUM("Dit criterium"), AANMELDING("Dit criterium"),
        SIGNAAL("Dit signaal"), PARTIJ("Deze partij"), ROL("Deze rol"), ZEKERHEID("Deze zekerheid"),
        MOMENT("Dit moment"), ANTWOORD("Dit antwoord"), JA_OF_NEE("Dit antwoord");

        private final String onderwerp;

        Woordsoort(String onderwerp) {
            this.onderwerp = onderwerp;
        }

        /** How to speak of one such word. */
        String onderwerp() {
            return onderwerp;
        }
    }

    /**
     * @param regels the rules
     * @param provincie one of the regions, or null for the words of all regions together
     */
    Casuswoorden(Toetsregels regels, String provincie) {
        lagen = provincie == null ? regels.modules() : regels.lagen(provincie);
        vragenlijst = provincie == null ? regels.adviseur().vragenlijst() : regels.adviseur().vragenlijst(provincie);
        zet(Woordsoort.FEIT, vragenlijst.vragen().stream().map(Vraag::feit));
        zet(Woordsoort.BEHOEFTE, vragenlijst.behoeften().stream().map(Keuze::code));
        zet(Woordsoort.LOPEND, vragenlijst.overleggen().stream().map(Keuze::code));
        zet(Woordsoort.OVERLEG, codes(Lijstsoort.OVERLEGGEN));
        zet(Woordsoort.ROUTE, Stream.concat(codes(Lijstsoort.OVERLEGGEN), namen(RouteZonderOverleg.values())));
        zet(Woordsoort.INGANG, codes(Lijstsoort.INGANGEN));
        zet(Woordsoort.CRITERIUM, codes(Lijstsoort.CRITERIA));
        zet(Woordsoort.AANMELDING, Regelmodule.velden(lagen, Lijstsoort.CRITERIA).stream()
                .filter(woord -> woord.annotaties().containsKey("aanmelding")).map(Lijst.Veld::code));
        zet(Woordsoort.SIGNAAL, codes(Lijstsoort.SIGNALEN));
        zet(Woordsoort.PARTIJ, codes(Lijstsoort.PARTIJEN));
        zet(Woordsoort.ROL, namen(Rol.values()));
        zet(Woordsoort.ZEKERHEID, namen(Zekerheid.values()));
        zet(Woordsoort.MOMENT, namen(Wanneer.values()));
        zet(Woordsoort.ANTWOORD, namen(Antwoord.values()));
        zet(Woordsoort.JA_OF_NEE, Stream.of(Antwoord.JA.name(), Antwoord.NEE.name()));
    }

    private void zet(Woordsoort soort, Stream<String> codes) {
        woorden.put(soort, new LinkedHashSet<>(codes.toList()));
    }

    private static Stream<String> namen(Enum<?>[] waarden) {
        return Stream.of(waarden).map(Enum::name);
    }

    private Stream<String> codes(Lijstsoort soort) {
        return Regelmodule.velden(lagen, soort).stream().map(Lijst.Veld::code);
    }

    /** The words of this kind, in order. */
    Set<String> van(Woordsoort soort) {
        return woorden.get(soort);
    }

    /** The names of the counts that a case may give. */
    List<String> tellers() {
        return vragenlijst.tellers().stream().map(Keuze::code).toList();
    }
}
