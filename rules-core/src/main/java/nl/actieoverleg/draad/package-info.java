/** Does work on threads of this library, with a stack that is large enough. */
package nl.actieoverleg.draad;
