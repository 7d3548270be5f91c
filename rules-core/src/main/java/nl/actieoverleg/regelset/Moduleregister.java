package nl.actieoverleg.regelset;

import java.util.List;

/** Placeholder; replaced when the branches are merged. */
public final class Moduleregister {

    private Moduleregister() {
    }

    /** The compiled modules that a class loader can see. */
    public static List<GeladenModule> opKlassenpad(ClassLoader lader) {
        throw new UnsupportedOperationException();
    }
}
