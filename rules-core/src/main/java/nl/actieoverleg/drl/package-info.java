/**
 * From rule text to rules that run: reads the sources of a rule module, checks them and compiles them.
 *
 * <p>The check comes before the build and is a whitelist: whatever is not in the vocabulary is refused, so nothing that
 * someone writes in a rule file can run on its own account. It works in two walls that have to agree: the text itself
 * ({@link nl.actieoverleg.drl.Tekenlezer}, {@link nl.actieoverleg.drl.Onderdeellezer}), which knows the line of
 * everything, and the syntax tree that Drools makes of it, which is what gets compiled. What Drools sees has no
 * comments and no escapes, so that a text cannot mean one thing here and another thing there.
 *
 * <p>Only this package needs the DRL parser and compiler; an application that runs compiled rules does not load it.
 */
package nl.actieoverleg.drl;
