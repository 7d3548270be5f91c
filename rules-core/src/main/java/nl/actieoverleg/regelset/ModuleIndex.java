package nl.actieoverleg.regelset;

/** Placeholder; replaced when the branches are merged. */
public final class ModuleIndex {

    private ModuleIndex() {
    }

    /** The index of a module as JSON. */
    public static String schrijf(Regelmodule module) {
        throw new UnsupportedOperationException();
    }
}
