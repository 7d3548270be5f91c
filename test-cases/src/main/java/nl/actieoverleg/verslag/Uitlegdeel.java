package nl.actieoverleg.verslag;

import static nl.actieoverleg.verslag.Element.el;

/** What the words on the page mean, for whoever does not work with rules every day. */
final class Uitlegdeel {

    private Uitlegdeel() {
    }

    static Element deel() {
        return el("section").met("id", "uitleg").met("aria-labelledby", "kop-uitleg")
                .in(el("h2", "Wat de woorden betekenen").met("id", "kop-uitleg"), el("dl").soort("woorden").in(
                        woord("Casus", "Een verzonnen voorbeeld van geweld thuis, met het advies dat de schrijver "
                                + "ervan verwacht. Niemand is erin te herkennen."),
                        woord("Zoals verwacht", "Het advies klopt met alles wat de schrijver van de casus verwacht, "
                                + "en met het hele advies dat eerder is goedgekeurd."),
                        woord("Route", "Het overleg dat bij de casus past, of dat er geen overleg past of nodig is."),
                        woord("Definitief en voorlopig", "Definitief: wat nog onbekend is, verandert de route niet. "
                                + "Voorlopig: dat kan nog wel."),
                        woord("Regel en voorwaarde", "Een regel is één reden die op zichzelf genoeg is. Een regel "
                                + "geldt als al zijn voorwaarden kloppen."),
                        woord("Criterium en meetlat", "Een criterium is een punt waarop u een casus toetst. De "
                                + "meetlat is de lijst met criteria per overleg. Een criterium is vervuld (ja), niet "
                                + "vervuld (nee) of onbekend. Een ingesprongen criterium telt alleen mee als deel van "
                                + "een ander criterium."),
                        woord("Ingang", "Een weg naar een overleg, met eigen criteria. Naar één overleg kunnen meer "
                                + "ingangen leiden."),
                        woord("Dekking", "Bij hoeveel regels en voorwaarden er casussen zijn waarin het daarop "
                                + "aankomt: een waarin de regel dankzij die voorwaarde geldt, en een waarin alleen die "
                                + "voorwaarde ontbreekt."),
                        woord("Mutatie", "De regels worden met opzet gewijzigd, steeds op één plek. Merkt een "
                                + "casus dat, dan is de wijziging gevangen. Kunnen de regels niet meer worden "
                                + "gelezen, dan is zij geweigerd. Zonder gevolg betekent dat elk advies gelijk "
                                + "blijft, bij alle antwoorden op de betrokken vragen. Wordt zij niet gemerkt, dan "
                                + "ontbreekt er een casus."),
                        woord("Laag", "De regels liggen in lagen. De onderste geldt voor alle provincies. Daarop ligt "
                                + "voor elke provincie een laag met eigen afspraken."),
                        woord("Vingerafdruk", "Een code die bij precies deze regels hoort. Verandert er één letter "
                                + "in de regels, dan verandert de code.")));
    }

    private static Element woord(String woord, String uitleg) {
        return el("div").in(el("dt", woord), el("dd", uitleg));
    }
}
