/**
 * The two edges in JSON: reading a case and writing an advice.
 *
 * <p>The fields of the JSON contract, and their order, are known here. What a case may hold in them is told by the
 * rules.
 */
package nl.actieoverleg.json;
