package nl.actieoverleg.casus;

/**
 * One question of the questionnaire.
 *
 * @param feit the name of the fact, as it stands in a case
 * @param vraag the question in Dutch
 * @param groep the group it stands under in the questionnaire
 * @param bron where the question comes from: short name of the document and section
 * @param laag the id of the rule module that asks it
 */
public record Vraag(String feit, String vraag, String groep, String bron, String laag) {
}
