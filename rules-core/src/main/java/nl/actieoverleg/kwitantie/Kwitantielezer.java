package nl.actieoverleg.kwitantie;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.Regelsetversie;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Wanneer;
import nl.actieoverleg.advies.Zekerheid;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.json.Jsonboom;
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
        return kwitantie(new Tak("", zonder));
    }

    private static Kwitantie kwitantie(Tak tak) {
        tak.getal("vorm");
        Tak regelset = tak.tak("regelset");
        Regelsetversie versie = new Regelsetversie(regelset.tekst("versie"), regelset.tekst("vingerafdruk"));
        regelset.isUit();
        Kwitantie kwitantie = new Kwitantie(tak.tekstOfNiets("kenmerk"), casus(tak.tak("casus")),
                uitkomst(tak.tak("uitkomst")), versie,
                tak.heeft("afwijking") ? afwijking(tak.tak("afwijking")) : null);
        tak.isUit();
        return kwitantie;
    }

    private static Casus casus(Tak tak) {
        Casus.Bouwer casus = Casus.voor(Kwitantie.ZONDER_KENMERK, tak.tekst("provincie"))
                .peildatum(tak.dag("peildatum"))
                .feiten(tak.woordenboek(Antwoord.class, "feiten"));
        tak.woorden("nodig").forEach(casus::nodig);
        tak.woorden("lopendeOverleggen").forEach(casus::looptIn);
        tak.overigeGetallen().forEach(casus::teller);
        return casus.maak();
    }

    private static Uitkomst uitkomst(Tak tak) {
        List<Dichtstbij> dichtstbij = tak.takken("dichtstbij").stream().map(deel -> {
            Dichtstbij een = new Dichtstbij(deel.tekst("overleg"), deel.tekst("ontbreekt"));
            deel.isUit();
            return een;
        }).toList();
        List<Uitkomst.Ingang> ingangen = tak.takken("ingangen").stream().map(deel -> {
            Uitkomst.Ingang een = new Uitkomst.Ingang(deel.tekst("ingang"), deel.tekst("overleg"),
                    deel.woord(Antwoord.class, "past"));
            deel.isUit();
            return een;
        }).toList();
        Uitkomst uitkomst = new Uitkomst(tak.tekst("route"), tak.woord(Zekerheid.class, "zekerheid"),
                tak.tekst("nnRoute"), tak.tekstOfNiets("vervolg"), tak.woorden("ookPassend"), dichtstbij, ingangen,
                tak.woordenboek(Antwoord.class, "criteria"), tak.woorden("redenen"), tak.woorden("openVragen"),
                tak.woorden("signalen"), tak.woorden("ontbreekt"), tak.woordenboek(Rol.class, "deelnemers"),
                tak.woordOfNiets(Wanneer.class, "wanneer"));
        tak.isUit();
        return uitkomst;
    }

    private static Afwijking afwijking(Tak tak) {
        Afwijking afwijking = new Afwijking(tak.tekst("gekozen"), tak.tekst("reden"), tak.tekst("functie"),
                tak.tekstOfNiets("tweedeFunctie"));
        tak.isUit();
        return afwijking;
    }
}
