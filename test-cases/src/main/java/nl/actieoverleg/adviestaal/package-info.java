/** How parts of an advice are said in Dutch, wherever it is shown. */
package nl.actieoverleg.adviestaal;
