package nl.actieoverleg.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import nl.actieoverleg.regelset.Regelset.Vraaglijst;

/**
 * A declared list as rules match it: one object with a field for each question, count, criterion or way in.
 *
 * <p>One wide object instead of an object per answer makes rules single patterns, which is what makes them fast.
 */
final class Breedfeit {

    private final Vraaglijst lijst;
    private final MethodHandle maker;
    private final MethodHandle[] zetters;
    private final int[] indexen;

    /**
     * @param lijst the declared list
     * @param lader has the class that it became
     */
    Breedfeit(Vraaglijst lijst, ClassLoader lader) {
        this.lijst = lijst;
        try {
            Class<?> klasse = Class.forName(lijst.klasse(), true, lader);
            MethodHandles.Lookup zoeker = MethodHandles.publicLookup();
            maker = zoeker.findConstructor(klasse, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
            List<String> velden = lijst.velden();
            zetters = new MethodHandle[velden.size()];
            for (int i = 0; i < zetters.length; i++) {
                Class<?> type = klasse.getMethod("get" + metHoofdletter(velden.get(i))).getReturnType();
                zetters[i] = zoeker.findVirtual(klasse, "set" + metHoofdletter(velden.get(i)),
                        MethodType.methodType(void.class, type))
                        .asType(MethodType.methodType(void.class, Object.class, Object.class));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("De klasse bij de lijst " + lijst.naam() + " past niet bij de regels. "
                    + "Zijn alle modules in dezelfde versie gebouwd?", e);
        }
        indexen = lijst.indexen().stream().mapToInt(Integer::intValue).toArray();
    }

    private static String metHoofdletter(String veld) {
        return Character.toUpperCase(veld.charAt(0)) + veld.substring(1);
    }

    /** Whether some field of this list has a value for which this holds. */
    boolean raakt(boolean[] waarden) {
        for (int index : indexen) {
            if (waarden[index]) {
                return true;
            }
        }
        return false;
    }

    /** A new object with empty fields. */
    Object nieuw() {
        try {
            return maker.invokeExact();
        } catch (Throwable e) {
            throw mislukt(e);
        }
    }

    /** Gives every field of the object its value. */
    void vul(Object feit, Waarden waarden) {
        try {
            for (int i = 0; i < zetters.length; i++) {
                zetters[i].invokeExact(feit, waarden.van(indexen[i]));
            }
        } catch (Throwable e) {
            throw mislukt(e);
        }
    }

    private IllegalStateException mislukt(Throwable oorzaak) {
        return new IllegalStateException("De lijst " + lijst.naam() + " is niet te vullen.", oorzaak);
    }

    /** The value of the question, count, criterion or way in with this index. */
    @FunctionalInterface
    interface Waarden {
        Object van(int index);
    }
}
