/**
 * The command line: its commands and options; it reads cases and files, and knows only the public API of rules-core.
 */
package nl.actieoverleg.werkbank;
