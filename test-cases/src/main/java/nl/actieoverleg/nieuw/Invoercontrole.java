package nl.actieoverleg.nieuw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Looks at what a person gave before anything is made of it; gathers all that is wrong. For one thread. */
final class Invoercontrole {

    private final Werkkopie kopie;
    private final List<String> fouten = new ArrayList<>();

    Invoercontrole(Werkkopie kopie) {
        this.kopie = kopie;
    }

    /** All that is wrong so far; more may be added. */
    List<String> fouten() {
        return fouten;
    }

    /** @throws OngeldigeAanvulling when something is wrong */
    void gooi() {
        if (!fouten.isEmpty()) {
            throw new OngeldigeAanvulling(null, fouten);
        }
    }

    /** The module must be there. */
    void module(String id) {
        if (kopie.module(id) == null) {
            fouten.add("In deze map is geen module " + id + ". " + Spelling.keuze(id == null ? "" : id,
                    kopie.regels().modules().stream().map(Regelmodule::id).toList(), ""));
            gooi();
        }
    }

    /** A text in one line that can stand between quotes. */
    void tekst(String wat, String tekst) {
        if (tekst == null || tekst.isBlank()) {
            fouten.add("Er ontbreekt nog " + wat + ".");
        } else if (tekst.matches("(?s).*[\"\\\\\\p{Cntrl}].*")) {
            fouten.add("In " + wat + " kan geen aanhalingsteken, schuine streep naar links of nieuwe regel staan: "
                    + "gebruik zo nodig 'enkele' aanhalingstekens.");
        }
    }

    /** The same, when there is one. */
    void tekstAlsErEenIs(String wat, String tekst) {
        if (tekst != null) {
            tekst(wat, tekst);
        }
    }

    /** A code that is not in use for this kind of word. */
    void code(String code, Lijstsoort soort) {
        if (code == null || !code.matches("[A-Za-z]([A-Za-z0-9._-]*[A-Za-z0-9])?")) {
            fouten.add("De code " + code + " kan niet. Gebruik letters, cijfers en streepjes, en begin met een letter, "
                    + "zoals NN-3g of MIJN_SIGNAAL.");
            return;
        }
        vrij(code, Woordvorm.veld(code), soort);
    }

    /** The name of a field that is not in use for this kind of word. */
    void veld(String veld, Lijstsoort soort) {
        if (veld == null || !veld.matches("[a-z][A-Za-z0-9]*")) {
            fouten.add("De naam van het veld " + veld + " kan niet. Gebruik één woord van letters en cijfers, en begin "
                    + "met een kleine letter, zoals: mijnVraag");
            return;
        }
        vrij(veld, veld, soort);
    }

    private void vrij(String code, String veld, Lijstsoort soort) {
        for (Regelmodule module : kopie.regels().modules()) {
            for (Lijst.Veld woord : module.velden(soort)) {
                if (woord.code().equalsIgnoreCase(code) || woord.naam().equals(veld)) {
                    fouten.add((woord.code().equalsIgnoreCase(code) ? code + " bestaat al" : "Het veld voor " + code
                            + " zou " + veld + " heten, en dat is al het veld van " + woord.code()) + " ("
                            + module.id() + ", " + woord.plaats().kort() + "). Kies iets anders.");
                    return;
                }
            }
        }
    }

    /** A question of which it is clear what yes means. */
    void vraag(String vraag) {
        tekst("de vraag", vraag);
        if (vraag != null && !vraag.contains("?")) {
            fouten.add("De vraag heeft geen vraagteken. Maak er een vraag van die met ja of nee te beantwoorden is.");
        }
    }

    /** A group that is not written in another way than one that is there. */
    void groep(String groep) {
        tekst("de groep", groep);
        for (Lijst.Veld vraag : Regelmodule.velden(kopie.regels().modules(), Lijstsoort.VRAGEN)) {
            String al = vraag.annotatie("groep");
            if (groep != null && !al.equals(groep) && al.equalsIgnoreCase(groep.strip())) {
                fouten.add("De groep heet " + al + ". Schrijf haar precies zo.");
                return;
            }
        }
    }

    /**
     * A word that is known by its code in these modules.
     *
     * @return its list and field, or null when it is not known
     */
    Gevonden bekend(String wat, String code, List<Regelmodule> zichtbaar, Set<Lijstsoort> soorten) {
        for (Regelmodule module : zichtbaar) {
            for (Lijst lijst : module.lijsten()) {
                for (Lijst.Veld woord : soorten.contains(lijst.soort()) ? lijst.velden() : List.<Lijst.Veld>of()) {
                    if (woord.code().equals(code)) {
                        return new Gevonden(module, lijst, woord);
                    }
                }
            }
        }
        List<String> codes = codes(zichtbaar, soorten);
        fouten.add(wat + " " + code + " is niet bekend. " + (codes.isEmpty() ? "Er is er nog geen: voeg die eerst toe."
                : Spelling.keuze(code == null ? "" : code, codes, "")));
        return null;
    }

    /** The codes of the words of these kinds in these modules. */
    static List<String> codes(List<Regelmodule> modules, Set<Lijstsoort> soorten) {
        Set<String> codes = new LinkedHashSet<>();
        for (Regelmodule module : modules) {
            for (Lijst lijst : module.lijsten()) {
                for (Lijst.Veld woord : soorten.contains(lijst.soort()) ? lijst.velden() : List.<Lijst.Veld>of()) {
                    codes.add(woord.code());
                }
            }
        }
        return List.copyOf(codes);
    }

    /** A word in its list. */
    record Gevonden(Regelmodule module, Lijst lijst, Lijst.Veld veld) {
    }

    /** A name for a rule that is not in use in the module: as it is, or with its code behind it. */
    String regelnaam(String module, String naam, String code) {
        Regelmodule al = kopie.module(module);
        for (Regel regel : al == null ? List.<Regel>of() : al.regels()) {
            if (regel.naam().equals(naam)) {
                return naam + " (" + code + ")";
            }
        }
        return naam;
    }
}
