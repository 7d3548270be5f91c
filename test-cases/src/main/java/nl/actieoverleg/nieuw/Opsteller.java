package nl.actieoverleg.nieuw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.actieoverleg.nieuw.Invoercontrole.Gevonden;
import nl.actieoverleg.regelmodule.Conclusie;
import nl.actieoverleg.regelmodule.Lijst;
import nl.actieoverleg.regelmodule.Lijstsoort;
import nl.actieoverleg.regelmodule.Regel;
import nl.actieoverleg.regelmodule.Regelmodule;
import nl.actieoverleg.regelmodule.Voorwaarde;

/** Writes words and rules into a working copy, each at the place where a reader would look for it. For one thread. */
final class Opsteller {

    private static final Set<Lijstsoort> WAT_RUST = EnumSet.of(Lijstsoort.CRITERIA, Lijstsoort.INGANGEN);
    private static final Set<Lijstsoort> WAT_VRAAGT = EnumSet.of(Lijstsoort.CRITERIA, Lijstsoort.SIGNALEN);

    private final Werkkopie kopie;
    private final Invoercontrole controle;

    Opsteller(Werkkopie kopie) {
        this.kopie = kopie;
        this.controle = new Invoercontrole(kopie);
    }

    /** @throws OngeldigeAanvulling with all that is wrong with what was given */
    void stelOp(Aanvulling aanvulling) {
        if (!(aanvulling instanceof Aanvulling.Regio)) {
            controle.module(aanvulling.module());
        }
        if (aanvulling instanceof Aanvulling.Vraag vraag) {
            vraag(vraag);
        } else if (aanvulling instanceof Aanvulling.Criterium criterium) {
            criterium(criterium);
        } else if (aanvulling instanceof Aanvulling.Signaal signaal) {
            signaal(signaal);
        } else {
            new Overlegopsteller(kopie, controle).stelOp(aanvulling);
        }
    }

    private void vraag(Aanvulling.Vraag vraag) {
        controle.veld(vraag.veld(), Lijstsoort.VRAGEN);
        controle.vraag(vraag.vraag());
        controle.groep(vraag.groep());
        controle.tekst("de bron", vraag.bron());
        Gevonden genoegVoor = vraag.genoegVoor() == null ? null : controle.bekend("Het criterium of signaal",
                vraag.genoegVoor(), kopie.zichtbaar(vraag.module()), WAT_VRAAGT);
        eigen(genoegVoor, vraag.module(), WAT_VRAAGT, "criterium of signaal");
        controle.gooi();
        Lijst lijst = kopie.lijst(vraag.module(), Lijstsoort.VRAGEN);
        String na = lijst == null ? null : laatste(lijst, veld -> veld.annotatie("groep").equals(vraag.groep()));
        kopie.veldErbij(vraag.module(), Lijstsoort.VRAGEN, na, Regelblok.veld(vraag.veld(), "Antwoord")
                .met("vraag", vraag.vraag()).met("groep", vraag.groep()).met("bron", vraag.bron()).alsVeld(),
                "vragen.drl");
        if (genoegVoor != null) {
            Conclusie conclusie = genoegVoor.lijst().soort() == Lijstsoort.CRITERIA ? Conclusie.CRITERIUM
                    : Conclusie.SIGNAAL;
            Regel bij = laatsteRegel(genoegVoor.module(), conclusie, vraag.genoegVoor());
            kopie.regelErbij(vraag.module(), bij, kort(genoegVoor.lijst()),
                    Regelblok.regel("Ja op " + vraag.veld() + " is genoeg voor " + vraag.genoegVoor())
                            .met(conclusie.annotatie(), vraag.genoegVoor()).als("    "
                            + kopie.lijstnaam(vraag.module(), Lijstsoort.VRAGEN) + "( " + vraag.veld() + ".ja )\n"),
                    List.of());
        }
    }

    private void criterium(Aanvulling.Criterium criterium) {
        controle.code(criterium.code(), Lijstsoort.CRITERIA);
        controle.tekst("de tekst", criterium.tekst());
        controle.tekst("de bron", criterium.bron());
        List<Regelmodule> zichtbaar = kopie.zichtbaar(criterium.module());
        Voorwaarden als = Voorwaarden.lees(criterium.als() == null ? "" : criterium.als(), zichtbaar,
                kopie.pakket(criterium.module()), controle.fouten());
        Gevonden genoegVoor = criterium.genoegVoor() == null ? null
                : controle.bekend("Het criterium of de ingang", criterium.genoegVoor(), zichtbaar, WAT_RUST);
        Gevonden nodigVoor = criterium.nodigVoor() == null ? null
                : controle.bekend("Het criterium of de ingang", criterium.nodigVoor(), zichtbaar, WAT_RUST);
        eigen(genoegVoor, criterium.module(), WAT_RUST, "criterium of ingang");
        eigen(nodigVoor, criterium.module(), WAT_RUST, "criterium of ingang");
        controle.gooi();
        String veld = Woordvorm.veld(criterium.code());
        Lijst lijst = kopie.lijst(criterium.module(), Lijstsoort.CRITERIA);
        String soort = soort(criterium.code());
        String na = lijst == null ? null : laatste(lijst, een -> soort(een.code()).equals(soort));
        Regel bij = na == null ? null : laatsteRegel(kopie.module(criterium.module()), Conclusie.CRITERIUM,
                lijst.velden().stream().filter(een -> een.naam().equals(na)).findFirst().orElseThrow().code());
        kopie.veldErbij(criterium.module(), Lijstsoort.CRITERIA, na, Regelblok.veld(veld, "Antwoord")
                .met("code", criterium.code()).met("tekst", criterium.tekst()).met("bron", criterium.bron()).alsVeld(),
                "criteria.drl");
        kopie.regelErbij(criterium.module(), bij, lijst == null ? "criteria.drl" : kort(lijst),
                Regelblok.regel(controle.regelnaam(criterium.module(), Woordvorm.zonderPunt(criterium.tekst()),
                        criterium.code())).met(Conclusie.CRITERIUM.annotatie(), criterium.code()).als(als.regels()),
                als.imports());
        String lijstnaam = kopie.lijstnaam(criterium.module(), Lijstsoort.CRITERIA);
        if (genoegVoor != null) {
            genoegVoor(criterium, genoegVoor, lijstnaam, veld);
        }
        if (nodigVoor != null) {
            for (Regel regel : regels(nodigVoor)) {
                kopie.wijzig(nodigVoor.module().id(), regel.plaats().bestand(),
                        tekst -> tekst.voorwaardeErbij(regel.naam(), lijstnaam, veld + ".ja"));
            }
        }
    }

    /** A region does not change what rests on its base layer: a rule there holds for every region. */
    private void eigen(Gevonden gevonden, String module, Set<Lijstsoort> soorten, String wat) {
        if (gevonden != null && !gevonden.module().id().equals(module)) {
            List<String> eigen = Invoercontrole.codes(List.of(kopie.module(module)), soorten);
            controle.fouten().add(gevonden.veld().code() + " is van " + gevonden.module().id() + ": daar kan "
                    + module + " geen voorwaarde of reden bij zetten. "
                    + (eigen.isEmpty() ? "" : "Van " + module + " zelf: " + String.join(", ", eigen) + ". ")
                    + "Maak eerst een eigen " + wat + ", of zet dit in " + gevonden.module().id() + ".");
        }
    }

    private void genoegVoor(Aanvulling.Criterium criterium, Gevonden voor, String lijstnaam, String veld) {
        List<Regel> regels = regels(voor);
        if (regels.size() == 1 && regels.get(0).voorwaarden().size() == 1
                && regels.get(0).voorwaarden().get(0) instanceof Voorwaarde.Minstens minstens
                && minstens.aantal() == 1 && minstens.lijst().equals(lijstnaam)) {
            kopie.wijzig(voor.module().id(), regels.get(0).plaats().bestand(),
                    tekst -> tekst.keuzeErbij(regels.get(0).naam(), veld + ".ja"));
            return;
        }
        Conclusie conclusie = conclusie(voor);
        kopie.regelErbij(criterium.module(), laatsteRegel(voor.module(), conclusie, voor.veld().code()),
                kort(voor.lijst()), Regelblok.regel(criterium.code() + " is genoeg voor " + voor.veld().code())
                        .met(conclusie.annotatie(), voor.veld().code())
                        .met("bron", conclusie == Conclusie.INGANG ? criterium.bron() : null)
                        .als("    " + lijstnaam + "( " + veld + ".ja )\n"), List.of());
    }

    private void signaal(Aanvulling.Signaal signaal) {
        controle.code(signaal.code(), Lijstsoort.SIGNALEN);
        controle.tekst("de tekst", signaal.tekst());
        controle.tekst("de bron", signaal.bron());
        Voorwaarden als = Voorwaarden.lees(signaal.als() == null ? "" : signaal.als(),
                kopie.zichtbaar(signaal.module()), kopie.pakket(signaal.module()), controle.fouten());
        controle.gooi();
        kopie.veldErbij(signaal.module(), Lijstsoort.SIGNALEN, null,
                Regelblok.veld(Woordvorm.veld(signaal.code()), "String").met("code", signaal.code())
                        .met("tekst", signaal.tekst()).met("bron", signaal.bron())
                        .met("urgent", signaal.urgent() ? "" : null).alsVeld(), "signalen.drl");
        Lijst lijst = kopie.lijst(signaal.module(), Lijstsoort.SIGNALEN);
        String eersteZin = Woordvorm.zonderPunt(signaal.tekst().replaceAll("(?<=[.!?])\\s.*", ""));
        kopie.regelErbij(signaal.module(), null, lijst == null ? "signalen.drl" : kort(lijst),
                Regelblok.regel(controle.regelnaam(signaal.module(), eersteZin, signaal.code()))
                        .met(Conclusie.SIGNAAL.annotatie(), signaal.code()).als(als.regels()), als.imports());
    }

    /** What stands before the last part of a code: criteria of one kind stand together. */
    private static String soort(String code) {
        return code.replaceAll("-[^-]*$", "");
    }

    private static String laatste(Lijst lijst, Predicate<Lijst.Veld> zo) {
        return lijst.velden().stream().filter(zo).reduce((eerst, daarna) -> daarna).map(Lijst.Veld::naam)
                .orElse(null);
    }

    private static Conclusie conclusie(Gevonden gevonden) {
        return gevonden.lijst().soort() == Lijstsoort.CRITERIA ? Conclusie.CRITERIUM : Conclusie.INGANG;
    }

    private static List<Regel> regels(Gevonden gevonden) {
        return gevonden.module().regels().stream().filter(regel -> regel.conclusie() == conclusie(gevonden)
                && regel.doel().equals(gevonden.veld().code())).toList();
    }

    private static Regel laatsteRegel(Regelmodule module, Conclusie conclusie, String doel) {
        return module.regels().stream().filter(regel -> regel.conclusie() == conclusie && regel.doel().equals(doel))
                .reduce((eerst, daarna) -> daarna).orElse(null);
    }

    /** The file of a list, without its folders. */
    static String kort(Lijst lijst) {
        return lijst.plaats().bestand().substring(lijst.plaats().bestand().lastIndexOf('/') + 1);
    }
}
