package nl.actieoverleg.bewaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.melding.Plaats;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.taal.Regeltekst;

/** Makes all mutants of a module, in the texts that it was read from. */
final class Mutantenmaker {

    private final Regelmodule module;
    private final Map<String, String> bronnen;
    private final Regelvarianten regelvarianten;
    private final Lijstvarianten lijstvarianten;
    private final List<Mutant> mutanten = new ArrayList<>();

    /**
     * @param lagen the layers, base layer first; the last one is changed
     * @param bronnen the texts of that one, by path
     */
    Mutantenmaker(List<Regelmodule> lagen, Map<String, String> bronnen) {
        this.module = lagen.get(lagen.size() - 1);
        this.bronnen = bronnen;
        Verwisseling woorden = new Verwisseling(lagen);
        regelvarianten = new Regelvarianten(woorden);
        lijstvarianten = new Lijstvarianten(woorden);
    }

    /** All mutants, as what they change stands in the files. */
    List<Mutant> maak() {
        for (Lijst lijst : module.lijsten()) {
            for (Lijstvarianten.Variant variant : lijstvarianten.van(lijst)) {
                voegToe(variant.plaats(), lijst.naam(), variant.soort(), variant.wijziging(),
                        vervang(tekst(lijst.plaats()), lijst, Regeltekst.van(variant.lijst())));
            }
            if (lijst.soort() == Lijstsoort.SIGNALEN) {
                lijst.velden().forEach(signaal -> zonderSignaal(lijst, signaal));
            }
        }
        for (Regel regel : module.regels()) {
            for (Regelvarianten.Variant variant : regelvarianten.van(regel)) {
                voegToe(regel.plaats(), regel.naam(), variant.soort(), variant.wijziging(),
                        vervang(tekst(regel.plaats()), regel,
                                variant.regel() == null ? "" : Regeltekst.van(variant.regel())));
            }
        }
        mutanten.sort(Comparator.comparing((Mutant mutant) -> mutant.plaats().bestand())
                .thenComparing(mutant -> mutant.plaats().regelnummer()));
        return List.copyOf(mutanten);
    }

    /** Leaves out a signal with all its rules, as long as these stand in the same file. */
    private void zonderSignaal(Lijst lijst, Lijst.Veld signaal) {
        List<Regel> regels = module.regels().stream()
                .filter(regel -> regel.conclusie() == Conclusie.SIGNAAL && regel.doel().equals(signaal.code()))
                .sorted(Comparator.comparing((Regel regel) -> regel.plaats().regelnummer()).reversed()).toList();
        if (lijst.velden().size() < 2 || !regels.stream().allMatch(regel ->
                regel.plaats().bestand().equals(lijst.plaats().bestand())
                        && regel.plaats().regelnummer() > lijst.plaats().regelnummer())) {
            return;
        }
        String tekst = tekst(lijst.plaats());
        for (Regel regel : regels) { // From below, so that the lines above stay where they are.
            tekst = vervang(tekst, regel, "");
        }
        Lijst rest = lijst.met(lijst.velden().stream().filter(woord -> woord != signaal).toList());
        voegToe(signaal.plaats(), lijst.naam(), Mutatiesoort.SIGNAAL_WEG, signaal.code() + " en zijn regels zijn weg",
                vervang(tekst, lijst, Regeltekst.van(rest)));
    }

    private String tekst(Plaats plaats) {
        return Bronblok.metRegels(bronnen.get(plaats.bestand()));
    }

    private static String vervang(String tekst, Regel regel, String nieuw) {
        return Bronblok.vervang(tekst, regel.plaats().regelnummer(), "rule \"" + regel.naam() + "\"", nieuw);
    }

    private static String vervang(String tekst, Lijst lijst, String nieuw) {
        return Bronblok.vervang(tekst, lijst.plaats().regelnummer(), "declare " + lijst.naam(), nieuw);
    }

    private void voegToe(Plaats plaats, String onderwerp, Mutatiesoort soort, String wijziging, String tekst) {
        mutanten.add(new Mutant(module.id(), plaats, onderwerp, soort, wijziging, tekst));
    }
}
