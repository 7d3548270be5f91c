/**
 * From rule text to the structure of the rules: finds the sources of rule modules, reads and checks them.
 *
 * <p>The check is a whitelist: whatever is not in the vocabulary is refused, and nothing in a rule file is ever run as
 * a program. The texts come from a folder ({@link nl.actieoverleg.drl.Regelmap}) or a class path ({@link
 * nl.actieoverleg.drl.Moduleregister}); {@link nl.actieoverleg.drl.Modulelezer} makes a module of them. A file is cut
 * into tokens once ({@link nl.actieoverleg.drl.Tekenlezer}), and those into a head, lists and rules ({@link
 * nl.actieoverleg.drl.Regelbestand}); each of these has a reader of its own, and so have the patterns of a rule and the
 * conditions in them. Readers report to one list and go on, and every fault knows its line. Whatever this reader
 * accepts is legal DRL and means the same to Drools; tests hold it to that.
 *
 * <p>All of it stands between the start of a program and its first advice. What is read of good rules is therefore read
 * in plain loops: Java takes a while to get each lambda, regular expression and record comparison ready.
 */
package nl.actieoverleg.drl;

