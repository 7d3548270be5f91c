package nl.actieoverleg;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;

/**
 * What Java itself remembers of records. The handles with which it makes the methods of every record each keep the
 * classes that they last served, and so, up to some release after Java 17, the class loader of an application that was
 * taken out of a server. Asking them to serve a class of Java lets go of that.
 */
final class Recordgeheugen {

    private Recordgeheugen() {
    }

    static void wis() {
        try {
            for (String methode : new String[] {"equals", "hashCode", "toString"}) {
                ObjectMethods.bootstrap(MethodHandles.lookup(), methode, MethodHandle.class, String.class, "tekst",
                        MethodHandles.identity(String.class));
            }
        } catch (Throwable e) {
            throw new AssertionError("Any class will do", e);
        }
    }
}
