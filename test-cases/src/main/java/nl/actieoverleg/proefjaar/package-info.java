/** Makes a year of receipts of made-up cases, of which the numbers are known beforehand. */
package nl.actieoverleg.proefjaar;
