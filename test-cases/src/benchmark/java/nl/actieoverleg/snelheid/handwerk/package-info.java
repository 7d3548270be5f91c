/**
 * The whole advice in plain Java, written by hand from the policy page and not from the rules: the floor of what is
 * possible, and a third reading of the policy.
 *
 * <p>Every condition asks for facts that are JA, so each is worked out twice on sets of bits: once with the facts that
 * are JA, and once with those that are JA or ONBEKEND. What holds in the first is JA, in the second alone ONBEKEND.
 */
package nl.actieoverleg.snelheid.handwerk;
