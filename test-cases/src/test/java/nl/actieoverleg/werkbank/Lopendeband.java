package nl.actieoverleg.werkbank;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * Cases made while they are read, and answers thrown away while they are written. Checks that answers come in order
 * and that there is never more between the two than a buffer full of cases and those that are being answered.
 */
final class Lopendeband {

    private static final int TUSSENRUIMTE = 260
            + Jsonlstroom.VOORUIT_PER_KERN * Runtime.getRuntime().availableProcessors();

    private final int aantal;
    private final UnaryOperator<String> casus;
    private int gevraagd;
    private volatile int beantwoord;

    /**
     * @param aantal how many cases
     * @param casus makes a case that can be advised on, with this kenmerk
     */
    Lopendeband(int aantal, UnaryOperator<String> casus) {
        this.aantal = aantal;
        this.casus = casus;
    }

    int beantwoord() {
        return beantwoord;
    }

    /** Mostly cases without a province, since those are refused quickly. */
    private byte[] volgende() {
        String kenmerk = "S-" + gevraagd;
        String regel = gevraagd % 20 == 0 ? casus.apply(kenmerk) : "{\"kenmerk\":\"" + kenmerk + "\",\"feiten\":{}}";
        gevraagd++;
        return (regel + "\n").getBytes(StandardCharsets.UTF_8);
    }

    InputStream in() {
        return new InputStream() {
            private byte[] regel = new byte[0];
            private int plek;

            @Override
            public int read() {
                if (plek == regel.length) {
                    if (gevraagd == aantal) {
                        return -1;
                    }
                    assertTrue(gevraagd - beantwoord < TUSSENRUIMTE, "Er wordt vooruit gelezen");
                    regel = volgende();
                    plek = 0;
                }
                return regel[plek++];
            }
        };
    }

    OutputStream uit() {
        return new OutputStream() {
            private final ByteArrayOutputStream regel = new ByteArrayOutputStream();

            @Override
            public void write(int teken) {
                regel.write(teken);
                if (teken == '\n') {
                    String begin = "{\"kenmerk\":\"S-" + beantwoord + "\",";
                    assertTrue(regel.toString(StandardCharsets.UTF_8).startsWith(begin), begin);
                    beantwoord = beantwoord + 1;
                    regel.reset();
                }
            }
        };
    }
}
