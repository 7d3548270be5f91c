/**
 * The example cases: reads them, advises on them and says what came out differently.
 *
 * <p>A case ({@code Testcasus}) comes from one YAML file and states what its author expects ({@code Eis}). Beside it
 * stands the whole advice as it was last approved ({@code Adviesbestand}). A run ({@code Regressieloop}) holds the
 * advice of now against both and gives an {@code Uitslag} per case.
 */
package nl.actieoverleg.regressie;
