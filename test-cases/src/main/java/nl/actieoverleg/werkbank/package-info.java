/** The command line: it reads cases, shows advice and questions, and knows only the public API of rules-core. */
package nl.actieoverleg.werkbank;
