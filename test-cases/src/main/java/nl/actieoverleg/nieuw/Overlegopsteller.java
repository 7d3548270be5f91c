package nl.actieoverleg.nieuw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.melding.Spelling;
import nl.actieoverleg.nieuw.Invoercontrole.Gevonden;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;

/** Writes an overleg with its way in, or a region, each with who takes part and when. For one thread. */
final class Overlegopsteller {

    private final Werkkopie kopie;
    private final Invoercontrole controle;

    Overlegopsteller(Werkkopie kopie, Invoercontrole controle) {
        this.kopie = kopie;
        this.controle = controle;
    }

    void stelOp(Aanvulling aanvulling) {
        if (aanvulling instanceof Aanvulling.Overleg overleg) {
            overleg(overleg);
        } else if (aanvulling instanceof Aanvulling.Regio regio) {
            regio(regio);
        }
    }

    private void overleg(Aanvulling.Overleg overleg) {
        String module = overleg.module();
        List<Regelmodule> zichtbaar = kopie.zichtbaar(module);
        controle.code(overleg.code(), Lijstsoort.OVERLEGGEN);
        controle.tekst("de naam", overleg.naam());
        controle.tekstAlsErEenIs("de naam in een zin", overleg.inzin());
        controle.tekst("de bron", overleg.bron());
        controle.tekstAlsErEenIs("hoe vaak het overleg is", overleg.frequentie());
        Gevonden na = controle.bekend("De ingang", overleg.na(), zichtbaar, EnumSet.of(Lijstsoort.INGANGEN));
        Voorwaarden als = Voorwaarden.lees(overleg.als() == null ? "" : overleg.als(), zichtbaar,
                kopie.pakket(module), controle.fouten());
        List<String> partijen = partijen(overleg.partijen(), zichtbaar);
        if (partijen.isEmpty()) {
            controle.fouten().add("Er ontbreekt nog wie er altijd bij is.");
        }
        Wanneer wanneer = wanneer(overleg.wanneer());
        controle.gooi();

        String veld = Woordvorm.veld(overleg.code());
        boolean zelfdeLijst = na.module().id().equals(module);
        kopie.veldErbij(module, Lijstsoort.OVERLEGGEN, zelfdeLijst ? overlegVan(na) : null,
                Regelblok.veld(veld, "String").met("code", overleg.code()).met("naam", overleg.naam())
                        .met("inzin", overleg.inzin()).met("bron", overleg.bron()).alsVeld(), "overleggen.drl");
        kopie.veldErbij(module, Lijstsoort.INGANGEN, zelfdeLijst ? na.veld().naam() : null,
                Regelblok.veld(veld, "Antwoord").met("code", overleg.code()).met("naam", overleg.naam())
                        .met("overleg", overleg.code()).met("na", zelfdeLijst ? null : overleg.na()).alsVeld(),
                "overleggen.drl");
        regel(module, Conclusie.INGANG, "overleggen.drl", Regelblok.regel(controle.regelnaam(module,
                overleg.naam() + " past", overleg.code())).met(Conclusie.INGANG.annotatie(), overleg.code())
                .met("bron", overleg.bron()).als(als.regels()), als.imports());
        nieuwePartijen(overleg.partijen(), module);
        deelnemers(module, "Wie er altijd bij is: " + overleg.naam(), partijen, overleg.bron(), overleg.code());
        regel(module, Conclusie.MOMENT, "moment.drl", Regelblok.regel(controle.regelnaam(module,
                "Wanneer het is: " + overleg.naam(), overleg.code())).met(Conclusie.MOMENT.annotatie(), wanneer.name())
                .met("bron", overleg.bron()).als(routeIs(overleg.code())), List.of());
        if (overleg.frequentie() != null) {
            frequentie(module, "Hoe vaak het is: " + overleg.naam(), overleg.frequentie(), overleg.bron(),
                    overleg.code());
        }
    }

    private Wanneer wanneer(String woord) {
        for (Wanneer wanneer : Wanneer.values()) {
            if (wanneer.name().equals(woord)) {
                return wanneer;
            }
        }
        controle.fouten().add("Wanneer het overleg is, kan niet " + woord + " zijn. " + Spelling.keuze(
                woord == null ? "" : woord, Stream.of(Wanneer.values()).map(Enum::name).toList(), ""));
        return null;
    }

    /** The field of the overleg that a way in leads to. */
    private static String overlegVan(Gevonden ingang) {
        String code = ingang.veld().annotatie("overleg");
        for (Lijst.Veld overleg : ingang.module().velden(Lijstsoort.OVERLEGGEN)) {
            if (overleg.code().equals(code)) {
                return overleg.naam();
            }
        }
        return null;
    }

    private void regio(Aanvulling.Regio regio) {
        String id = regio.module();
        controle.tekst("de naam", regio.naam());
        controle.tekst("de bron", regio.bron());
        controle.tekst("hoe vaak het overleg is", regio.frequentie());
        if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            controle.fouten().add("De map " + id + " kan niet. Gebruik kleine letters, cijfers en streepjes, zoals: "
                    + "overijssel");
        } else if (kopie.module(id) != null || kopie.bestaatMap(id)) {
            controle.fouten().add("De map " + id + " is er al. Kies een andere naam, of wijzig wat daar staat.");
        }
        List<Regelmodule> zichtbaar = List.of(kopie.basis());
        controle.bekend("Het overleg", regio.overleg(), zichtbaar, EnumSet.of(Lijstsoort.OVERLEGGEN));
        List<String> partijen = regio.partijen() == null ? List.of() : partijen(regio.partijen(), zichtbaar);
        controle.gooi();
        kopie.moduleErbij(id, "id=" + id + "\nnaam=" + regio.naam() + "\nversie=1.0.0\nregio="
                + id.toUpperCase(Locale.ROOT).replace('-', '_') + "\nop=" + kopie.basis().id() + "\n");
        nieuwePartijen(regio.partijen(), id);
        if (!partijen.isEmpty()) {
            deelnemers(id, "Wie er in " + regio.naam() + " altijd bij is", partijen, regio.bron(), regio.overleg());
        }
        frequentie(id, "Hoe vaak het overleg in " + regio.naam() + " is", regio.frequentie(), regio.bron(),
                regio.overleg());
    }

    /** The codes of parties, each known or new. */
    private List<String> partijen(String tekst, List<Regelmodule> zichtbaar) {
        List<String> codes = new ArrayList<>();
        for (String deel : tekst == null ? new String[0] : tekst.split(",")) {
            int is = deel.indexOf('=');
            String code = (is < 0 ? deel : deel.substring(0, is)).strip();
            if (code.isEmpty()) {
                continue;
            }
            if (is >= 0) {
                controle.code(code, Lijstsoort.PARTIJEN);
                controle.tekst("de naam van " + code, deel.substring(is + 1).strip());
            } else if (controle.bekend("De partij", code, zichtbaar, EnumSet.of(Lijstsoort.PARTIJEN)) == null) {
                controle.fouten().add("Is " + code + " een nieuwe partij? Schrijf dan: " + code + "=Naam");
            }
            codes.add(code);
        }
        return codes;
    }

    private void nieuwePartijen(String tekst, String module) {
        for (String deel : tekst == null ? new String[0] : tekst.split(",")) {
            int is = deel.indexOf('=');
            if (is >= 0) {
                String code = deel.substring(0, is).strip();
                kopie.veldErbij(module, Lijstsoort.PARTIJEN, null, Regelblok.veld(Woordvorm.veld(code), "String")
                        .met("code", code).met("naam", deel.substring(is + 1).strip()).alsVeld(), "deelnemers.drl");
            }
        }
    }

    private void deelnemers(String module, String naam, List<String> partijen, String bron, String overleg) {
        regel(module, Conclusie.DEELNEMER, "deelnemers.drl", Regelblok.regel(controle.regelnaam(module, naam, overleg))
                .met(Conclusie.DEELNEMER.annotatie(), String.join(", ", partijen)).met("rol", Rol.VAST.name())
                .met("bron", bron).als(routeIs(overleg)), List.of());
    }

    private void frequentie(String module, String naam, String frequentie, String bron, String overleg) {
        regel(module, Conclusie.FREQUENTIE, "moment.drl", Regelblok.regel(controle.regelnaam(module, naam, overleg))
                .met(Conclusie.FREQUENTIE.annotatie(), frequentie).met("bron", bron).als(routeIs(overleg)), List.of());
    }

    private static String routeIs(String overleg) {
        return "    Routering( routeIs( \"" + overleg + "\" ) )\n";
    }

    /** Adds a rule behind the last one of its module that concludes such a thing, or in this file. */
    private void regel(String module, Conclusie conclusie, String bestand, String blok, List<String> imports) {
        Regelmodule al = kopie.module(module);
        Regel na = al == null ? null : al.regels().stream().filter(regel -> regel.conclusie() == conclusie)
                .reduce((eerst, daarna) -> daarna).orElse(null);
        kopie.regelErbij(module, na, bestand, blok, imports);
    }
}
