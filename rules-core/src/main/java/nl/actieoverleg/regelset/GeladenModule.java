package nl.actieoverleg.regelset;

/**
 * A rule module that can run: its structure and the class loader that has its compiled rules.
 *
 * @param module what it declares and states
 * @param lader gives the classes that {@link Regelmodule#modellen()} names
 */
public record GeladenModule(Regelmodule module, ClassLoader lader) {
}
