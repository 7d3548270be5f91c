/** Watches over a period what was advised and chosen, and shows no number so small that it points at someone. */
package nl.actieoverleg.monitor;
