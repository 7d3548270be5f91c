package nl.actieoverleg.bestoking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Spoils bytes a little or a lot. Equal seeds spoil alike. */
final class Verminker {

    private static final int LANGSTE = 80 * 1024;
    private static final int[] BIJZONDER =
            {0, 9, 10, 13, 32, '"', '\'', '\\', '/', '{', '}', '[', ']', '(', ')', ':', ',',
        '-', '0', '9', '&', '*', '!', '|', '>', '#', '@', 0x7f, 0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xef, 0xf0, 0xf8, 0xff};

    private final Random kans;
    private final List<byte[]> zaden;
    private final List<byte[]> woorden;

    Verminker(long zaad, Doel doel) {
        kans = new Random(zaad);
        zaden = doel.zaden();
        woorden = doel.woorden().stream().map(woord -> woord.getBytes(StandardCharsets.UTF_8)).toList();
    }

    byte[] volgende() {
        byte[] invoer = een(zaden);
        for (int keer = 1 << kans.nextInt(4); keer > 0; keer--) {
            invoer = vermink(invoer);
        }
        return invoer;
    }

    private byte[] vermink(byte[] van) {
        int plek = kans.nextInt(van.length + 1);
        int eind = Math.min(van.length, plek + 1 + kans.nextInt(1 << kans.nextInt(10)));
        return switch (kans.nextInt(8)) {
            case 0 -> samen(van, plek, een(woorden), plek);
            case 1 -> samen(van, plek, een(woorden), eind);
            case 2 -> samen(van, plek, new byte[0], eind);
            case 3 -> samen(van, plek, new byte[] {(byte) BIJZONDER[kans.nextInt(BIJZONDER.length)]}, eind - plek > 1
                    ? plek : Math.min(van.length, plek + 1));
            case 4 -> samen(van, plek, new byte[] {(byte) kans.nextInt(256)}, Math.min(van.length, plek + 1));
            case 5 -> samen(van, plek, deel(van), plek);
            case 6 -> samen(van, plek, deel(een(zaden)), eind);
            default -> kans.nextInt(8) == 0 ? samen(van, plek, herhaald(deel(van)), plek)
                    : samen(van, plek, deel(van), eind);
        };
    }

    private byte[] deel(byte[] van) {
        int plek = kans.nextInt(van.length + 1);
        int lengte = Math.min(van.length - plek, kans.nextInt(1 << kans.nextInt(9)));
        byte[] deel = new byte[lengte];
        System.arraycopy(van, plek, deel, 0, lengte);
        return deel;
    }

    /** What many of the same do: depth, length, and faults by the thousand. */
    private byte[] herhaald(byte[] deel) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        int lengte = 1 << kans.nextInt(17);
        while (deel.length > 0 && uit.size() + deel.length < lengte) {
            uit.writeBytes(deel);
        }
        return uit.toByteArray();
    }

    private static byte[] samen(byte[] van, int plek, byte[] ertussen, int verder) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(van, 0, plek);
        uit.writeBytes(ertussen);
        uit.write(van, verder, van.length - verder);
        byte[] samen = uit.toByteArray();
        return samen.length <= LANGSTE ? samen : van;
    }

    private <T> T een(List<T> van) {
        return van.get(kans.nextInt(van.size()));
    }
}
