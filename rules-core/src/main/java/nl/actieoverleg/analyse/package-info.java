/**
 * What rules do over all possible cases: counts, and what their authors should look at. Only data; what finds it is
 * elsewhere.
 */
@NullMarked
package nl.actieoverleg.analyse;

import org.jspecify.annotations.NullMarked;
