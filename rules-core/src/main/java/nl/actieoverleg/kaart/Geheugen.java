package nl.actieoverleg.kaart;

import java.util.Arrays;

/** What was found for pairs of numbers: a map that needs no object for an entry. Not thread-safe. */
final class Geheugen {

    /** No diagram and no count has this number. */
    static final int LEEG = Integer.MIN_VALUE;

    private static final int BEGIN = 64;

    private long[] sleutels = new long[BEGIN];
    private int[] gevonden = leeg(BEGIN);
    private int aantal;

    private static int[] leeg(int lengte) {
        int[] leeg = new int[lengte];
        Arrays.fill(leeg, LEEG);
        return leeg;
    }

    /** What was found for this pair, or {@link #LEEG}. */
    int vind(int a, int b) {
        return gevonden[plaats(sleutel(a, b))];
    }

    void bewaar(int a, int b, int uitkomst) {
        zet(sleutel(a, b), uitkomst);
        if (++aantal * 2 > sleutels.length) {
            groei();
        }
    }

    private static long sleutel(int a, int b) {
        return (long) a << Integer.SIZE | b & 0xFFFF_FFFFL;
    }

    private void zet(long sleutel, int uitkomst) {
        int plaats = plaats(sleutel);
        sleutels[plaats] = sleutel;
        gevonden[plaats] = uitkomst;
    }

    private int plaats(long sleutel) {
        int masker = sleutels.length - 1;
        int plaats = (int) ((sleutel * 0x9E37_79B9_7F4A_7C15L) >>> Integer.SIZE) & masker;
        while (gevonden[plaats] != LEEG && sleutels[plaats] != sleutel) {
            plaats = plaats + 1 & masker;
        }
        return plaats;
    }

    private void groei() {
        long[] oudeSleutels = sleutels;
        int[] oud = gevonden;
        sleutels = new long[oud.length * 2];
        gevonden = leeg(oud.length * 2);
        for (int i = 0; i < oud.length; i++) {
            if (oud[i] != LEEG) {
                zet(oudeSleutels[i], oud[i]);
            }
        }
    }
}
