package nl.actieoverleg.snelheid.handwerk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.Woordenlijst;
import nl.actieoverleg.regel.Antwoord;
import nl.actieoverleg.snelheid.peers.Regelsets;

/**
 * A case in bits: what is answered, and which criteria and ways in that makes.
 *
 * @param provincie its province
 * @param ja the facts that are JA
 * @param onbekend the facts of the province that are unknown
 * @param criteriaJa the criteria that are met for certain
 * @param criteriaMogelijk those that are or can still be met
 * @param ingangenJa the ways in that fit for certain
 * @param ingangenMogelijk those that fit or can still fit
 * @param keer how often the case was in the Actieoverleg
 * @param dagen how many days until the planned Actieoverleg, 0 when that is not known
 */
record Stand(Provincie provincie, long ja, long onbekend, long criteriaJa, long criteriaMogelijk, int ingangenJa,
        int ingangenMogelijk, int keer, int dagen) {

    private static final Map<String, Provincie> PROVINCIES = Map.of("GRONINGEN", Provincie.GRONINGEN,
            "DRENTHE", Provincie.DRENTHE, "FRIESLAND", Provincie.FRIESLAND);

    /** The questions of each province, and for each of them its bit. */
    private static final Map<Provincie, Woordenlijst> VRAGEN = new EnumMap<>(Provincie.class);
    private static final Map<Provincie, long[]> BITS = new EnumMap<>(Provincie.class);

    static {
        Regelsets.opKlassenpad().forEach((naam, regelset) -> {
            VRAGEN.put(Provincie.valueOf(naam), regelset.invoer().woordenlijst());
            BITS.put(Provincie.valueOf(naam), regelset.invoer().vragen().stream()
                    .mapToLong(vraag -> Feit.van(vraag.feit()).bit).toArray());
        });
    }

    static Stand van(Casus casus) {
        Provincie provincie = PROVINCIES.get(casus.provincie());
        Antwoord[] antwoorden = VRAGEN.get(provincie).antwoorden(casus);
        long[] bits = BITS.get(provincie);
        long ja = 0;
        long onbekend = 0;
        for (int i = 0; i < antwoorden.length; i++) {
            switch (antwoorden[i]) {
                case JA -> ja |= bits[i];
                case ONBEKEND -> onbekend |= bits[i];
                default -> {
                    // NEE is what is left.
                }
            }
        }
        int keer = casus.tellers().getOrDefault("keerBesprokenInActieoverleg", 0);
        int dagen = casus.tellers().getOrDefault("dagenTotGeplandOverleg", 0);
        boolean derdeKeer = provincie == Provincie.GRONINGEN && keer >= 2;

        long criteriaJa = Criteria.vervuld(ja, derdeKeer);
        int ingangen = provincie == Provincie.DRENTHE ? -1 : ~Ingang.ACTIEOVERLEG_MAATWERK.bit;
        int ingangenJa = Ingang.passend(ja, criteriaJa) & ingangen;
        if (onbekend == 0) {
            return new Stand(provincie, ja, 0, criteriaJa, criteriaJa, ingangenJa, ingangenJa, keer, dagen);
        }
        long criteriaMogelijk = Criteria.vervuld(ja | onbekend, derdeKeer);
        int ingangenMogelijk = Ingang.passend(ja | onbekend, criteriaMogelijk) & ingangen;
        return new Stand(provincie, ja, onbekend, criteriaJa, criteriaMogelijk, ingangenJa, ingangenMogelijk, keer,
                dagen);
    }

    /** Whether the planned Actieoverleg is too late to wait for. */
    boolean overlegIsTeLaat() {
        return dagen >= 8;
    }

    boolean isJa(Feit feit) {
        return (ja & feit.bit) != 0;
    }

    boolean isOnbekend(Feit feit) {
        return (onbekend & feit.bit) != 0;
    }

    boolean isNee(Feit feit) {
        return ((ja | onbekend) & feit.bit) == 0;
    }

    /** Whether one of these facts is JA. */
    boolean eenJa(long feiten) {
        return (ja & feiten) != 0;
    }

    /** The criteria that are undecided. */
    long onbeslist() {
        return criteriaMogelijk & ~criteriaJa;
    }

    Antwoord criterium(Criterium criterium) {
        return antwoord((criteriaJa & criterium.bit) != 0, (criteriaMogelijk & criterium.bit) != 0);
    }

    Antwoord past(Ingang ingang) {
        return antwoord((ingangenJa & ingang.bit) != 0, (ingangenMogelijk & ingang.bit) != 0);
    }

    private static Antwoord antwoord(boolean zeker, boolean mogelijk) {
        return zeker ? Antwoord.JA : mogelijk ? Antwoord.ONBEKEND : Antwoord.NEE;
    }

    /** The outcome of every criterion of the province. */
    Antwoord[] criteria() {
        List<Criterium> criteria = provincie.criteria;
        Antwoord[] uitkomsten = new Antwoord[criteria.size()];
        for (int i = 0; i < uitkomsten.length; i++) {
            uitkomsten[i] = criterium(criteria.get(i));
        }
        return uitkomsten;
    }

    /** Whether every way in of the province fits. */
    Antwoord[] ingangen() {
        Antwoord[] uitkomsten = new Antwoord[provincie.ingangen().size()];
        for (int i = 0; i < uitkomsten.length; i++) {
            uitkomsten[i] = past(Ingang.ALLE.get(i));
        }
        return uitkomsten;
    }
}
