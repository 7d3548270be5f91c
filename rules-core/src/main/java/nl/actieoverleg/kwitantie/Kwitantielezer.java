package nl.actieoverleg.kwitantie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.json.Jsonboom;
import nl.actieoverleg.json.Jsonknoop;
import nl.actieoverleg.regel.Antwoord;

/** Reads a receipt from the bytes that it was written as, and no others. */
final class Kwitantielezer {

    /** A receipt is far smaller. */
    private static final int GROOTSTE = 64 * 1024;

    private Kwitantielezer() {
    }

    static Kwitantie lees(byte[] utf8) {
        if (utf8.length > GROOTSTE) {
            throw OngeldigeKwitantie.met("", "De tekst is groter dan 64 KiB en dus geen kwitantie.");
        }
        Map<String, Object> boom = Jsonboom.lees(utf8);
        if (boom == null) {
            throw OngeldigeKwitantie.met("", "Dit is niet precies één JSON-object en dus geen kwitantie. Geef één "
                    + "kwitantie per tekstregel, zoals die is gemaakt.");
        }
        if (!(boom.get("vorm") instanceof Integer)) {
            throw OngeldigeKwitantie.met("/vorm", "Dit is geen kwitantie: de vorm ontbreekt.");
        }
        if (!boom.get("vorm").equals(Kwitantie.VORM)) {
            throw OngeldigeKwitantie.met("/vorm", "Deze kwitantie heeft een vorm die dit programma niet kent. Gebruik "
                    + "een nieuwere versie van het programma.");
        }
        if (!Arrays.equals(utf8, Kanoniek.bytes(boom))) {
            throw OngeldigeKwitantie.met("", "De kwitantie is veranderd: zij is niet geschreven zoals dit programma "
                    + "dat doet (RFC 8785).");
        }
        Map<String, Object> zonder = new LinkedHashMap<>(boom);
        Object zegel = zonder.remove(Kwitantieboom.SHA256);
        if (!Zegel.sha256(Kanoniek.bytes(zonder)).equals(zegel)) {
            throw OngeldigeKwitantie.met("/" + Kwitantieboom.SHA256, "De kwitantie is veranderd: de SHA-256 klopt "
                    + "niet met wat er staat.");
        }
        return heel(new Jsonknoop(zonder, OngeldigeKwitantie::met), Kwitantielezer::kwitantie);
    }

    private static <T> T heel(Jsonknoop in, Function<Jsonknoop, T> lezer) {
        return in.heel("een kwitantie", lezer);
    }

    private static Kwitantie kwitantie(Jsonknoop in) {
        in.getal("vorm");
        return new Kwitantie(alsErIs(in, "kenmerk"), heel(in.object("casus"), Kwitantielezer::casus),
                heel(in.object("uitkomst"), Kwitantielezer::uitkomst),
                heel(in.object("regelset"), een -> new Regelsetversie(een.tekst("versie"), een.tekst("vingerafdruk"))),
                in.heeft("afwijking") ? heel(in.object("afwijking"), Kwitantielezer::afwijking) : null);
    }

    private static String alsErIs(Jsonknoop in, String naam) {
        return in.heeft(naam) ? in.tekst(naam) : null;
    }

    private static Casus casus(Jsonknoop in) {
        Casus.Bouwer casus = Casus.voor(Kwitantie.ZONDER_KENMERK, in.tekst("provincie"))
                .peildatum(in.waarde("peildatum", "Dit moet een bestaande dag zijn, geschreven als jjjj-mm-dd.",
                        LocalDate::parse))
                .feiten(in.woordenboek("feiten", Antwoord.class));
        in.teksten("nodig").forEach(casus::nodig);
        in.teksten("lopendeOverleggen").forEach(casus::looptIn);
        in.overigeGetallen().forEach(casus::teller);
        return casus.maak();
    }

    private static Uitkomst uitkomst(Jsonknoop in) {
        return new Uitkomst(in.tekst("route"), in.woord("zekerheid", Zekerheid.class), in.tekst("nnRoute"),
                in.tekstOfNull("vervolg"), in.teksten("ookPassend"),
                in.objecten("dichtstbij", deel -> heel(deel,
                        een -> new Dichtstbij(een.tekst("overleg"), een.tekst("ontbreekt")))),
                in.objecten("ingangen", deel -> heel(deel, een -> new Uitkomst.Ingang(een.tekst("ingang"),
                        een.tekst("overleg"), een.woord("past", Antwoord.class)))),
                in.woordenboek("criteria", Antwoord.class), in.teksten("redenen"), in.teksten("openVragen"),
                in.teksten("signalen"), in.teksten("ontbreekt"), in.woordenboek("deelnemers", Rol.class),
                in.woordOfNull("wanneer", Wanneer.class));
    }

    private static Afwijking afwijking(Jsonknoop in) {
        return new Afwijking(in.tekst("gekozen"), in.tekst("reden"), in.tekst("functie"),
                alsErIs(in, "tweedeFunctie"));
    }
}
