/** What a case may hold, and what is wrong with one that holds something else; with what was probably meant. */
package nl.actieoverleg.controle;
