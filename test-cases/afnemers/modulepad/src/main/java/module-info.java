/** An application in the module system. The JARs of the library are automatic modules with names that stay. */
module voorbeeld {
    requires nl.actieoverleg.rules.core;
    requires nl.actieoverleg.rules.drenthe;
    // What the library needs and is a module of its own: an automatic module cannot ask for it.
    requires org.slf4j;
    requires tools.jackson.core;
}
