/**
 * From rule text to the structure of the rules: reads the sources of a rule module and checks them.
 *
 * <p>The check is a whitelist: whatever is not in the vocabulary is refused, and nothing in a rule file is ever run as
 * a program. It works in two walls that have to agree: the text itself
 * ({@link nl.actieoverleg.drl.Tekenlezer}, {@link nl.actieoverleg.drl.Onderdeellezer}), which knows the line of
 * everything, and the syntax tree that Drools makes of it, which says what a rule means. What Drools sees has no
 * comments and no escapes, so that a text cannot mean one thing here and another thing there.
 *
 * <p>Only this package needs the DRL parser; an application that uses shipped rules alone does not load it.
 */
package nl.actieoverleg.drl;
