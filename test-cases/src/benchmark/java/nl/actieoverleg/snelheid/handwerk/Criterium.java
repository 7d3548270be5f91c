package nl.actieoverleg.snelheid.handwerk;

import static nl.actieoverleg.snelheid.handwerk.Feit.*;

/**
 * The criteria in the order of the page; each is one bit in a set of criteria. Most are met by one of a few facts;
 * what the others ask for stands in {@link Criteria}.
 */
enum Criterium {
    AM_1("AM-1", GEGEVENS_AANMELDER_BEKEND),
    AM_2("AM-2", CLIENTGEGEVENS_BEKEND),
    AM_3("AM-3", CASUSOMSCHRIJVING_GEGEVEN),
    AM_4("AM-4", EERDERE_INFORMATIE_VERMELD),
    AM_5("AM-5", CONCRETE_VRAAG),
    AM_6("AM-6", BELEMMERING_VEILIGHEID_BENOEMD),
    SP_1("SP-1", SPOEDINTERVENTIE_NODIG),
    SP_2("SP-2", SPOED_LETSELDUIDING_NODIG, SPOED_SPORENONDERZOEK_NODIG, ANDERE_SPOEDONDERZOEK_NODIG),
    SP_3("SP-3"),
    MT_0("MT-0", AFSTEMMING_NODIG),
    REL_1("REL-1", CONCRETE_VRAAG),
    REL_2("REL-2", SAMENLOOP_STRAF_ZORG, VERMOEDEN_STRAFBAAR_FEIT, LOPEND_STRAFRECHTELIJK_ONDERZOEK,
            STRAFBARE_KINDERMISHANDELING, STRAFBARE_MISHANDELING),
    REL_3("REL-3", GERICHT_OP_ACTIES),
    REL_4("REL-4", RELATIONELE_SFEER),
    INH("INH"),
    NN_1A("NN-1a", VERLEDEN_VAN_GEWELD, GEWELD_TEGEN_PROFESSIONALS),
    NN_1B("NN-1b", TOENAME_GEWELD),
    NN_1C("NN-1c", ONTKENNING_GEWELD),
    NN_2("NN-2"),
    NN_3A("NN-3a", STALKING),
    NN_3B("NN-3b", EERGERELATEERD_GEWELD, VROUWELIJKE_GENITALE_VERMINKING, ANDER_RISICO_GELOOF_OF_CULTUUR),
    NN_3C("NN-3c", OUDERENMISHANDELING),
    NN_3D("NN-3d", GEWELD_TEGEN_LHBTIQ),
    NN_3E("NN-3e", STRAFBARE_KINDERMISHANDELING, STRAFBARE_MISHANDELING),
    NN_3F("NN-3f", BEDREIGING, SEKSUEEL_GEWELD, DWINGENDE_CONTROLE, ANDERE_VORM_VAN_GEWELD),
    MO_4("MO-4", CRIMINEEL_NETWERK, VUURWAPENGEVAAR, DRUGSCRIMINALITEIT, RISICO_VOOR_MEDEWERKERS),
    AO_1("AO-1", ACUTE_ONVEILIGHEID, STRUCTURELE_ONVEILIGHEID),
    AO_2("AO-2", SAMENLOOP_STRAF_ZORG, VERMOEDEN_STRAFBAAR_FEIT, LOPEND_STRAFRECHTELIJK_ONDERZOEK,
            STRAFBARE_KINDERMISHANDELING, STRAFBARE_MISHANDELING),
    AO_3("AO-3", HOOG_RISICO_GEVOLGEN, HOOG_RISICO_HERHALING),
    ZVH_1("ZVH-1", MEERVOUDIGE_PROBLEMATIEK),
    ZVH_2("ZVH-2", GEVOLGEN_VOOR_GEZIN, GEVOLGEN_VOOR_LEEFOMGEVING),
    ZVH_3("ZVH-3", KETENOVERSTIJGENDE_AANPAK_NODIG),
    MDA_1("MDA-1"),
    MDA_2("MDA-2"),
    MDA_3("MDA-3", REGULIERE_HULP_ONTOEREIKEND),
    MDA_4("MDA-4", SPECIALISTEN_NODIG),
    GR_1("GR-1"),
    DR_1("DR-1", PARTIJ_HEEFT_MEER_NODIG),
    DR_2("DR-2");

    private static final Criterium[] ALLE = values();

    final String code;

    /** One of these facts is enough; empty when it asks for something else. */
    final long eenVan;

    final long bit = 1L << ordinal();

    Criterium(String code, Feit... eenVan) {
        this.code = code;
        this.eenVan = Feit.bits(eenVan);
    }

    /** The first criterion of a set that is not empty. */
    static Criterium eerste(long criteria) {
        return ALLE[Long.numberOfTrailingZeros(criteria)];
    }

    static long bits(Criterium... criteria) {
        long bits = 0;
        for (Criterium criterium : criteria) {
            bits |= criterium.bit;
        }
        return bits;
    }

    /** All from the first of these up to and including the last. */
    static long bereik(Criterium eerste, Criterium laatste) {
        return (laatste.bit - eerste.bit) | laatste.bit;
    }
}
