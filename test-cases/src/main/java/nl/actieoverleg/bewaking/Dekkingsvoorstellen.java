package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.bewaking.Dekkingsgat.Stand;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Vraag;
import nl.actieoverleg.kaart.NietBewezen;
import nl.actieoverleg.kaart.Regelproef;
import nl.actieoverleg.melding.OngeldigeRegels;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelset.GekoppeldeRegel;
import nl.actieoverleg.regelset.Regelset;
import nl.actieoverleg.regressie.Testcasus;
import nl.actieoverleg.regressie.Toetsregels;

/**
 * Proposes the cases that coverage lacks: of all possible ones the smallest, and where it can one whose advice hangs on
 * the rule. For one thread.
 */
public final class Dekkingsvoorstellen {

    private final Toetsregels regels;
    private final Proefregels proefregels;
    /** Of one rule, by region. */
    private final Map<String, Regelproef> proeven = new HashMap<>();

    /** @param regels the rules of which the coverage was measured */
    public Dekkingsvoorstellen(Toetsregels regels) {
        this.regels = regels;
        this.proefregels = new Proefregels(regels.modules());
    }

    /** What is lacking of one rule, with a proposal for each that no earlier one does for. */
    public List<Dekkingsgat> bij(Regeldekking regel) {
        proeven.clear();
        List<Dekkingsgat> gaten = new ArrayList<>();
        List<Regeldekking> voorgesteld = new ArrayList<>();
        for (int i = 0; i < regel.voorwaarden().size(); i++) {
            Voorwaardedekking deze = regel.voorwaarden().get(i);
            for (boolean wel : new boolean[] {true, false}) {
                if ((wel ? deze.wel() : deze.niet()).isEmpty()) {
                    gaten.add(gat(regel, i, wel, voorgesteld));
                }
            }
        }
        return gaten;
    }

    private Dekkingsgat gat(Regeldekking regel, int voorwaarde, boolean wel, List<Regeldekking> voorgesteld) {
        String tekst = regel.voorwaarden().get(voorwaarde).tekst();
        for (Regeldekking eerder : voorgesteld) {
            Voorwaardedekking deze = eerder.voorwaarden().get(voorwaarde);
            if (!(wel ? deze.wel() : deze.niet()).isEmpty()) {
                return new Dekkingsgat(tekst, wel, null, Stand.AL_VOORGESTELD);
            }
        }
        boolean volledig = true;
        for (String regio : proefregels.regios(regel.module())) {
            try {
                Casus casus = zoek(regel, regio, voorwaarde, wel);
                if (casus != null) {
                    Testcasus gevonden = new Testcasus("voorstel.yaml", "voorstel", "", "", casus, List.of(), "");
                    voorgesteld.add(new Dekkingsmeting(regels).meet(List.of(gevonden)).regels().stream()
                            .filter(een -> een.module().equals(regel.module()) && een.naam().equals(regel.naam()))
                            .findFirst().orElseThrow());
                    return new Dekkingsgat(tekst, wel, voorstel(regel, regio, tekst, wel, casus).tekst(),
                            Stand.VOORGESTELD);
                }
            } catch (NietBewezen e) {
                volledig = false;
            }
        }
        return new Dekkingsgat(tekst, wel, null, volledig ? Stand.BESTAAT_NIET : Stand.NIET_BEKEKEN);
    }

    private Voorstel voorstel(Regeldekking regel, String regio, String voorwaarde, boolean wel, Casus casus) {
        Advies advies = regels.adviseur().adviseer(casus);
        String waar = "\"" + regel.naam() + "\" (" + regel.module() + ", " + regel.plaats() + ")";
        return Voorstel.teVertellen(List.of(wel
                ? "In deze casus geldt de regel " + waar + " dankzij " + voorwaarde + "."
                : "In deze casus geldt de regel " + waar + " niet, alleen omdat " + voorwaarde + " niet klopt."),
                (wel ? "Wel: " : "Net niet: ") + regel.naam(), casus,
                proefregels.regelset(regio).invoer().vragen().stream().map(Vraag::feit).toList(), advies,
                Verwachting.over(gekoppeld(regel, regio).regel(), advies));
    }

    /** @param nummer the number of the condition, counting each part of {@code minstens} by itself */
    private Casus zoek(Regeldekking regel, String regio, int nummer, boolean wel) {
        GekoppeldeRegel gekoppeld = gekoppeld(regel, regio);
        int voorwaarde = 0;
        int deel = nummer;
        while (deel >= delen(gekoppeld, voorwaarde)) {
            deel -= delen(gekoppeld, voorwaarde);
            voorwaarde++;
        }
        Regelproef.Paar paar = proeven.computeIfAbsent(regio,
                hier -> Regelproef.van(proefregels.regelset(regio), zonder(regel, gekoppeld, regio),
                        Testcasus.VASTE_DAG)).zoek(gekoppeld, voorwaarde, deel);
        return wel ? paar.wel() : paar.niet();
    }

    private static int delen(GekoppeldeRegel regel, int voorwaarde) {
        return Math.max(1, regel.voorwaarden().get(voorwaarde).vragen().size());
    }

    private GekoppeldeRegel gekoppeld(Regeldekking regel, String regio) {
        Regelset regelset = proefregels.regelset(regio);
        return regelset.regels().stream().filter(een -> een.naam().equals(regel.naam())
                && regelset.lagen().get(een.laag()).id().equals(regel.module())).findFirst().orElseThrow();
    }

    /** The rules without this one, or null when they are not right then. */
    private Regelset zonder(Regeldekking regel, GekoppeldeRegel gekoppeld, String regio) {
        Regelmodule module = proefregels.module(regel.module());
        Map<String, String> bronnen = regels.bronnen(module);
        String bestand = gekoppeld.plaats().bestand();
        String tekst = Bronblok.vervang(Bronblok.metRegels(bronnen.get(bestand)), gekoppeld.plaats().regelnummer(),
                "rule \"" + regel.naam() + "\"", "");
        try {
            return proefregels.met(new Mutant(regel.module(), gekoppeld.plaats(), regel.naam(),
                    Mutatiesoort.REGEL_WEG, "de regel is weg", tekst),
                    bronnen).regelset(regio);
        } catch (OngeldigeRegels e) {
            return null;
        }
    }
}
