package nl.actieoverleg.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.actieoverleg.advies.Aanmelding;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Agendapunt;
import nl.actieoverleg.advies.Belemmering;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Moment;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.fout.Weigering;
import nl.actieoverleg.regel.Antwoord;
import org.jspecify.annotations.Nullable;

/** Reads an advice from the JSON that {@link Adviesschrijver} wrote, or that holds the same. Stateless. */
public final class Advieslezer {

    /** The size of the largest text that is read, in bytes of UTF-8: 1 MiB. An advice is a fiftieth of that. */
    public static final int GROOTSTE = 1024 * 1024;

    private Advieslezer() {
    }

    /**
     * The rules that an advice was made with, as far as they are not in its JSON.
     *
     * @param versie their version
     * @param criteria what each criterion says, by code
     */
    public record Woorden(Regelsetversie versie, Map<String, String> criteria) {
    }

    /**
     * Reads an advice. What it has beside the fields of an advice, such as a look ahead, is passed over.
     *
     * @param utf8 the text of one advice in UTF-8, not null
     * @param zoeker the rules that hold for a region on a day, or null when there are none
     * @return an advice that equals the one that was written
     * @throws Weigering when it is no advice, or one by other rules
     */
    public static Advies lees(byte[] utf8, BiFunction<String, LocalDate, @Nullable Woorden> zoeker) {
        if (utf8.length > GROOTSTE) {
            throw new Weigering("Dit is geen advies: het is groter dan 1 MiB.");
        }
        Map<String, Object> leden = Jsonboom.lees(utf8);
        if (leden == null) {
            throw new Weigering("Dit is geen advies: het is niet precies één JSON-object.");
        }
        Jsonknoop in = new Jsonknoop(leden, (pad, melding) -> new Weigering("Dit is geen advies van deze router: " + pad
                + " ontbreekt of heeft een andere vorm."));
        String provincie = in.tekst("provincie");
        LocalDate peildatum = in.waarde("peildatum", "Dit is niet bekend.", LocalDate::parse);
        Regelsetversie versie = new Regelsetversie(in.object("regelset").tekst("versie"),
                in.object("regelset").tekst("vingerafdruk"));
        Woorden woorden = zoeker.apply(provincie, peildatum);
        if (woorden == null || !woorden.versie().equals(versie)) {
            throw new Weigering("Dit advies is met andere regels gemaakt dan deze. Lees het met een Adviseur die die "
                    + "regels heeft; de vingerafdruk onder regelset zegt welke.");
        }
        return new Advies(in.tekst("kenmerk"), provincie, peildatum, in.tekst("route"), in.tekst("routeNaam"),
                in.woord("zekerheid", Zekerheid.class), in.tekst("nnRoute"), in.tekstOfNull("vervolg"),
                in.teksten("ookPassend"),
                in.objecten("dichtstbij", een -> new Dichtstbij(een.tekst("overleg"), een.tekst("ontbreekt"))),
                in.objecten("overleggen", een -> overleg(een, woorden)),
                in.objecten("redenen", een -> new Reden(een.tekst("code"), een.tekst("tekst"), een.tekst("bron"),
                        een.teksten("feiten"))),
                in.objecten("belemmeringen", een -> new Belemmering(een.tekst("overleg"), een.tekst("code"),
                        een.tekst("tekst"), een.tekst("bron"), een.woord("uitkomst", Antwoord.class))),
                in.objecten("openVragen", een -> new OpenVraag(een.tekst("feit"), een.tekst("vraag"))),
                in.objecten("signalen", een -> new Signaal(een.tekst("code"), een.tekst("tekst"), een.tekst("bron"),
                        een.tekst("laag"), een.waar("urgent"))),
                aanmelding(in.object("aanmelding")),
                in.objecten("deelnemers", een -> new Deelnemer(een.tekst("partij"), een.tekst("naam"),
                        een.woord("rol", Rol.class))),
                new Moment(in.object("moment").woordOfNull("wanneer", Wanneer.class),
                        in.object("moment").tekstOfNull("frequentie")),
                in.objecten("agenda", een -> new Agendapunt(een.tekst("onderdeel"), een.teksten("punten"),
                        een.tekst("bron"))),
                versie);
    }

    private static Overleguitkomst overleg(Jsonknoop een, Woorden woorden) {
        return new Overleguitkomst(een.tekst("overleg"), een.tekst("naam"), een.tekst("leidtNaar"), een.tekst("laag"),
                een.woord("past", Antwoord.class), een.teksten("weerhoudenDoor"),
                een.objecten("criteria", criterium -> new Criteriumuitkomst(criterium.tekst("code"),
                        criterium.waarde("code", "Dit is niet bekend.",
                                code -> Objects.requireNonNull(woorden.criteria().get(code))),
                        criterium.woord("uitkomst", Antwoord.class))));
    }

    private static Aanmelding aanmelding(Jsonknoop in) {
        return new Aanmelding(in.waar("volledig"), in.teksten("ontbreekt"), in.objecten("toelichting",
                een -> new Criteriumuitkomst(een.tekst("code"), een.tekst("tekst"),
                        een.woord("uitkomst", Antwoord.class))));
    }
}
