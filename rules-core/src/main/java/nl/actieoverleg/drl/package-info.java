/**
 * From rule text to the structure of the rules: finds the sources of rule modules, reads and checks them.
 *
 * <p>The check is a whitelist: whatever is not in the vocabulary is refused, and nothing in a rule file is ever run as
 * a program. A file is cut into tokens once ({@link nl.actieoverleg.drl.Tekenlezer}), and each list and rule is read
 * from these, so that every fault knows its line. Whatever this reader accepts is legal DRL and means the same to
 * Drools; tests hold it to that.
 *
 * <p>All of it stands between the start of a program and its first advice. What is read of good rules is therefore read
 * in plain loops: Java takes a while to get each lambda, regular expression and record comparison ready.
 */
package nl.actieoverleg.drl;

