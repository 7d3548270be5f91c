package nl.actieoverleg.anonimiteit;

/** What a finding looks like. Of two that are equally long, the first here counts. */
enum Soort {

    BSN("een BSN", "Haal het weg: een verzonnen casus heeft geen nummers nodig."),
    BANKREKENING("een bankrekening", "Haal het nummer weg."),
    TELEFOON("een telefoonnummer", "Haal het nummer weg."),
    MAIL("een e-mailadres", "Haal het adres weg."),
    WEB("een webadres of een naam op sociale media", "Haal dit weg. Schrijf bijvoorbeeld: op sociale media."),
    POSTCODE("een postcode", "Haal de postcode weg."),
    KENTEKEN("een kenteken", "Haal het weg. Schrijf bijvoorbeeld: zijn auto."),
    PLAATS("een plaats of gemeente", "Haal die weg. De provincie mag u wel noemen."),
    STRAAT("een straat of huisnummer", "Haal dit weg. Schrijf bijvoorbeeld: thuis, bij de buren of op straat."),
    DATUM("een datum of een geboortejaar", "Schrijf een leeftijd of een periode, zoals: een vrouw van 34, of: vorige "
            + "week. Alleen de peildatum van de casus mag, en de dag ervoor of erna."),
    NUMMER("een zaaknummer of een ander kenmerk", "Haal het nummer weg. Schrijf een bedrag met punten: 100.000."),
    NAAM("een naam", "Schrijf wie het is, zoals: een vrouw, haar zoon of de wijkagent."),
    SCHRIFT("tekst in een ander schrift", "Gebruik gewone letters, want anders is dit niet na te kijken."),
    ONLEESBAAR("geen gewone tekst, te groot of te ingewikkeld", "Zo is dit bestand niet na te kijken. Bewaar het als "
            + "UTF-8, of haal het weg.");

    private final String lijkt;
    private final String remedie;

    Soort(String lijkt, String remedie) {
        this.lijkt = lijkt;
        this.remedie = remedie;
    }

    /** What is wrong with a text and what helps. */
    String inTekst(String masker) {
        return "Dit lijkt " + lijkt + ": " + masker + ". " + remedie;
    }

    /** What is wrong with the name of a file and what helps. */
    String inNaam(String masker) {
        return "In de naam van dit bestand of zijn map staat iets wat lijkt op " + lijkt + ": " + masker
                + ". Geef het een andere naam.";
    }

    /** What is wrong with a whole file and what helps. */
    String uitleg() {
        return "Dit is " + lijkt + ". " + remedie;
    }
}
