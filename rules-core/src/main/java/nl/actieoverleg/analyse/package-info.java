/**
 * What rules do over all possible cases: counts, and what their authors should look at. Only data; what finds it is
 * elsewhere.
 */
package nl.actieoverleg.analyse;
