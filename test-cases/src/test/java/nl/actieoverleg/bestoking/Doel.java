package nl.actieoverleg.bestoking;

import java.io.IOException;
import java.util.List;

/** Something that has to stand any bytes: it takes them, or refuses them in the way that it documents. */
interface Doel {

    /** Inputs that are right, to spoil. */
    List<byte[]> zaden();

    /** Words that mean something here, to put into them. */
    List<String> woorden();

    /** How much it may make for one input, whatever that is, in bytes; it need not keep it. */
    default long meesteBytes() {
        return 192L << 20;
    }

    /**
     * Puts bytes to it. Whatever is thrown from here is a finding.
     *
     * @param invoer the bytes, not null
     */
    void bestook(byte[] invoer) throws IOException;
}
