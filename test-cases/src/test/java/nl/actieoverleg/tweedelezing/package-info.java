/**
 * A second reading of the decision page, written from that page alone and apart from the rules, to hold the rules
 * against: a small evaluator in plain Java and a generator of cases that reach every outcome.
 */
package nl.actieoverleg.tweedelezing;
