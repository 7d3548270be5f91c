package nl.actieoverleg.schema;

/** A kind of name or code that stands in a case, an advice or a receipt, by the name that it has in what is made. */
enum Woordsoort {
    PROVINCIE("Provincie", "De provincies waarvoor er regels zijn."),
    FEIT("Feit", "De feiten van een casus."),
    TELLER("Teller", "De aantallen in een casus."),
    BEHOEFTE("Behoefte", "Wat een casus nodig kan hebben."),
    LOPEND("LopendOverleg", "De overleggen waarin een casus al kan lopen."),
    OVERLEG("Overleg", "De overleggen waar een casus heen kan."),
    ROUTE("Route", "De routes: een overleg, of een uitkomst zonder overleg."),
    INGANG("Ingang", "De ingangen van de overleggen."),
    CRITERIUM("Criterium", "De criteria."),
    SIGNAAL("Signaalcode", "De signalen in een advies."),
    PARTIJ("Partij", "De partijen die kunnen deelnemen."),
    LAAG("Laag", "De regelmodules waar iets uit komt."),
    KEUZE("Keuze", "De routes die gekozen kunnen worden in plaats van het advies."),
    AFWIJKREDEN("Afwijkreden", "De redenen om van een advies af te wijken."),
    FUNCTIE("Functie", "De functies van wie mag besluiten.");

    private final String naam;
    private final String uitleg;

    Woordsoort(String naam, String uitleg) {
        this.naam = naam;
        this.uitleg = uitleg;
    }

    String naam() {
        return naam;
    }

    /** What it is, in Dutch. */
    String uitleg() {
        return uitleg;
    }
}
