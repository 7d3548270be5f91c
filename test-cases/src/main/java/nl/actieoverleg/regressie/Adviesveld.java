package nl.actieoverleg.regressie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.advies.Criteriumuitkomst;
import nl.actieoverleg.advies.Deelnemer;
import nl.actieoverleg.advies.Dichtstbij;
import nl.actieoverleg.advies.OpenVraag;
import nl.actieoverleg.advies.Overleguitkomst;
import nl.actieoverleg.advies.Reden;
import nl.actieoverleg.advies.Rol;
import nl.actieoverleg.advies.Signaal;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.regressie.Casuswoorden.Woordsoort;

/** The fields of an advice that a case can state, by the names they have in the contract. */
enum Adviesveld {
    ROUTE("route", Vorm.WAARDE, Woordsoort.ROUTE, Advies::route),
    ZEKERHEID("zekerheid", Vorm.WAARDE, Woordsoort.ZEKERHEID, advies -> advies.zekerheid().name()),
    NN_ROUTE("nnRoute", Vorm.WAARDE, Woordsoort.ROUTE, Advies::nnRoute),
    VERVOLG("vervolg", Vorm.WAARDE_OF_GEEN, Woordsoort.OVERLEG, advies -> ofGeen(advies.vervolg())),
    OOK_PASSEND("ookPassend", Vorm.RIJ, Woordsoort.OVERLEG, Advies::ookPassend),
    DICHTSTBIJ("dichtstbij", Vorm.TABEL, Woordsoort.INGANG, advies -> {
        Map<String, String> tabel = new LinkedHashMap<>();
        advies.dichtstbij().forEach((Dichtstbij een) -> tabel.put(een.ingang(), een.ontbreekt()));
        return tabel;
    }),
    VOLGORDE("volgorde", Vorm.RIJ, Woordsoort.INGANG,
            advies -> advies.overleggen().stream().map(Overleguitkomst::ingang).toList()),
    PAST("past", Vorm.TABEL, Woordsoort.INGANG, advies -> {
        Map<String, String> tabel = new LinkedHashMap<>();
        advies.overleggen().forEach(een -> tabel.put(een.ingang(), een.past().name()));
        return tabel;
    }),
    CRITERIA("criteria", Vorm.TABEL, Woordsoort.CRITERIUM, Adviesveld::criteria),
    REDENEN("redenen", Vorm.LIJST, Woordsoort.CRITERIUM,
            advies -> advies.redenen().stream().map(Reden::code).toList()),
    OPEN_VRAGEN("openVragen", Vorm.RIJ, Woordsoort.FEIT,
            advies -> advies.openVragen().stream().map(OpenVraag::feit).toList()),
    SIGNALEN("signalen", Vorm.LIJST, Woordsoort.SIGNAAL,
            advies -> advies.signalen().stream().map(Signaal::code).toList()),
    ONTBREEKT("ontbreekt", Vorm.LIJST, Woordsoort.AANMELDING, advies -> advies.aanmelding().ontbreekt()),
    DEELNEMERS("deelnemers", Vorm.ROLLEN, Woordsoort.PARTIJ, null),
    WANNEER("wanneer", Vorm.WAARDE_OF_GEEN, Woordsoort.MOMENT, advies -> advies.moment().wanneer() == null
            ? Casuswoorden.GEEN : advies.moment().wanneer().name()),
    FREQUENTIE("frequentie", Vorm.TEKST, null, advies -> ofGeen(advies.moment().frequentie())),
    AGENDA("agenda", Vorm.WAARDE, Woordsoort.JA_OF_NEE,
            advies -> (advies.agenda().isEmpty() ? Antwoord.NEE : Antwoord.JA).name());

    private final String naam;
    private final Vorm vorm;
    private final Woordsoort woordsoort;
    private final Function<Advies, ?> uit;

    /** How a field is written down. */
    enum Vorm {
        /** One word. */
        WAARDE,
        /** One word, or {@value Casuswoorden#GEEN}. */
        WAARDE_OF_GEEN,
        /** Any text. */
        TEKST,
        /** A list in order, or what is and is not in it. */
        RIJ,
        /** A list, or what is and is not in it. */
        LIJST,
        /** Words with a value each. */
        TABEL,
        /** Lists of words by role. */
        ROLLEN
    }

    <T> Adviesveld(String naam, Vorm vorm, Woordsoort woordsoort, Function<Advies, T> uit) {
        this.naam = naam;
        this.vorm = vorm;
        this.woordsoort = woordsoort;
        this.uit = uit;
    }

    String naam() {
        return naam;
    }

    Vorm vorm() {
        return vorm;
    }

    /** What kind of words the field holds; null for any text. */
    Woordsoort woordsoort() {
        return woordsoort;
    }

    /** What kind of values the words of a table have. */
    Woordsoort waardesoort() {
        return this == DICHTSTBIJ ? Woordsoort.CRITERIUM : Woordsoort.ANTWOORD;
    }

    /** Whether nothing but what a table states may be there. */
    boolean isVolledig() {
        return this == DICHTSTBIJ;
    }

    String waarde(Advies advies) {
        return (String) uit.apply(advies);
    }

    List<String> woorden(Advies advies) {
        return ((List<?>) uit.apply(advies)).stream().map(String.class::cast).toList();
    }

    Map<String, String> tabel(Advies advies) {
        Map<String, String> tabel = new LinkedHashMap<>();
        ((Map<?, ?>) uit.apply(advies)).forEach((woord, waarde) -> tabel.put((String) woord, (String) waarde));
        return tabel;
    }

    /** The parties that take part in this role. */
    static List<String> partijen(Advies advies, Rol rol) {
        return advies.deelnemers().stream().filter(een -> een.rol() == rol).map(Deelnemer::partij).toList();
    }

    /** All parties that take part. */
    static List<String> partijen(Advies advies) {
        return advies.deelnemers().stream().map(Deelnemer::partij).toList();
    }

    /** The field with this name, or null. */
    static Adviesveld van(String naam) {
        return Stream.of(values()).filter(veld -> veld.naam.equals(naam)).findFirst().orElse(null);
    }

    /** The names of all fields, in order. */
    static List<String> namen() {
        return Stream.of(values()).map(Adviesveld::naam).toList();
    }

    private static String ofGeen(String waarde) {
        return waarde == null ? Casuswoorden.GEEN : waarde;
    }

    /** A criterion has one outcome, in whichever way in it stands. */
    private static Map<String, String> criteria(Advies advies) {
        Map<String, String> tabel = new LinkedHashMap<>();
        advies.overleggen().stream().flatMap(een -> een.criteria().stream())
                .forEach((Criteriumuitkomst een) -> tabel.put(een.code(), een.uitkomst().name()));
        return tabel;
    }
}
