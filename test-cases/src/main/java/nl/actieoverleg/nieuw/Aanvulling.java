package nl.actieoverleg.nieuw;

/**
 * What is to be added to rules. All texts are Dutch, in one line and without quotes; what may be left out is null.
 *
 * <p>Conditions are written as in a rule, without the names of lists: {@code stalking.ja, minstens( 2, a.ja, b.ja,
 * c.ja ), naar( ZVH )}. A criterion may also go by its code: {@code NN-3a.ja}.
 */
public sealed interface Aanvulling {

    /** The id of the module that it goes into. */
    String module();

    /**
     * A question.
     *
     * @param veld the name of its field, as {@code mijnVraag}
     * @param vraag the question, with a question mark
     * @param groep the heading that it stands under
     * @param bron where it comes from
     * @param genoegVoor the code of a criterion or signal of the same module for which a yes is a reason, or null
     */
    record Vraag(String module, String veld, String vraag, String groep, String bron, String genoegVoor)
            implements Aanvulling {
    }

    /**
     * A criterion.
     *
     * @param als when it is met
     * @param genoegVoor the code of a criterion or way in for which it is one reason that will do, or null
     * @param nodigVoor the code of a criterion or way in that it is needed for, or null
     */
    record Criterium(String module, String code, String tekst, String bron, String als, String genoegVoor,
            String nodigVoor) implements Aanvulling {
    }

    /**
     * A signal.
     *
     * @param als when it is given
     * @param urgent whether it stands above what can wait
     */
    record Signaal(String module, String code, String tekst, String bron, String als, boolean urgent)
            implements Aanvulling {
    }

    /**
     * An overleg with one way in.
     *
     * @param inzin its name within a sentence, or null
     * @param na the way in that goes before it
     * @param als when it fits
     * @param partijen the codes of those who always take part, with commas between; {@code CODE=Naam} for a new party
     * @param wanneer how soon it is: DIRECT, TUSSENDOOR or GEPLAND
     * @param frequentie how often it meets, or null
     */
    record Overleg(String module, String code, String naam, String inzin, String bron, String na, String als,
            String partijen, String wanneer, String frequentie) implements Aanvulling {
    }

    /**
     * A region.
     *
     * @param module the id of its module: small letters, digits and hyphens
     * @param naam its name
     * @param bron where its agreements stand
     * @param overleg the overleg that they are about
     * @param partijen the codes of those who always take part in it there, besides what holds everywhere, with commas
     *     between; {@code CODE=Naam} for a new party; null for none
     * @param frequentie how often it meets there
     */
    record Regio(String module, String naam, String bron, String overleg, String partijen, String frequentie)
            implements Aanvulling {
    }
}
