/** Which question to ask next, when some were answered and of others nobody knew the answer. */
package nl.actieoverleg.gesprek;
