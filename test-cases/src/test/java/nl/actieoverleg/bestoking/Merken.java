package nl.actieoverleg.bestoking;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;

/**
 * An application that puts cases with a mark in them to the adviser, lets go of all that came of it, and looks whether
 * the mark is still somewhere in its memory. It never holds the mark itself but as what makes it.
 */
final class Merken {

    /** Each letter one less than in the mark. */
    private static final String SLEUTEL = "YPW8QNLQHM9MMHA";
    private static final int AANTAL = 200;

    private Merken() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Adviseur adviseur = Adviseur.bouwer().opwarmen(false).maak();
        for (int ronde = 0; ronde < 2; ronde++) {
            Thread draad = new Thread(() -> vraag(adviseur));
            draad.start();
            draad.join();
        }
        Path dump = Path.of(args[0]);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[] alles = Files.readAllBytes(dump);
        System.out.println("merken " + tel(alles, StandardCharsets.ISO_8859_1) + " "
                + tel(alles, StandardCharsets.UTF_16BE));
        System.out.println("bekend " + (tel(alles, "stalking".getBytes(StandardCharsets.ISO_8859_1)) > 0));
        if (adviseur.provincies().isEmpty()) {
            throw new AssertionError("the adviser was still in use");
        }
    }

    private static String merk() {
        StringBuilder merk = new StringBuilder();
        SLEUTEL.chars().forEach(teken -> merk.append((char) (teken + 1)));
        return merk.toString();
    }

    /** In the pseudonym of a right case, and in every place of wrong ones. */
    private static void vraag(Adviseur adviseur) {
        String merk = merk();
        for (int i = 0; i < AANTAL; i++) {
            String begin = "{\"kenmerk\":\"" + merk + "-" + i + "\",\"provincie\":\"GRONINGEN\"";
            for (String json : new String[] {begin + ",\"feiten\":{\"stalking\":\"JA\"}}",
                begin + ",\"" + merk + "\":\"" + merk + "\"}",
                begin + ",\"feiten\":{\"" + merk + "\":\"" + merk + "\"}}",
                begin + ",\"nodig\":[\"" + merk + "\"],\"peildatum\":\"" + merk + "\"}", begin + ",\"" + merk,
                "{\"provincie\":\"" + merk + "\",\"kenmerk\":\"" + merk.toLowerCase(Locale.ROOT) + "\"}",
                "\"" + merk}) {
                antwoord(adviseur, json);
                antwoord(adviseur, json.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static int antwoord(Adviseur adviseur, Object json) {
        try {
            Casus casus = json instanceof String tekst ? adviseur.lees(tekst) : adviseur.lees((byte[]) json);
            return adviseur.schrijf(adviseur.adviseer(casus), adviseur.vooruitblik(casus)).length()
                    + adviseur.kwitanties().schrijf(adviseur.kwitanties().maak(casus, adviseur.adviseer(casus))).length
                    + adviseur.tekst(adviseur.adviseer(casus)).hashCode();
        } catch (OngeldigeCasus e) {
            return adviseur.schrijf(e).length();
        }
    }

    private static int tel(byte[] alles, Charset tekenset) {
        return tel(alles, SLEUTEL.getBytes(tekenset), tekenset == StandardCharsets.UTF_16BE);
    }

    private static int tel(byte[] alles, byte[] gezocht) {
        int aantal = 0;
        for (int i = 0; i + gezocht.length <= alles.length; i++) {
            int j = 0;
            while (j < gezocht.length && alles[i + j] == gezocht[j]) {
                j++;
            }
            aantal += j == gezocht.length ? 1 : 0;
        }
        return aantal;
    }

    /** How often the mark stands there, as what makes it says: nothing here holds the mark while the dump is made. */
    private static int tel(byte[] alles, byte[] sleutel, boolean breed) {
        byte[] merk = sleutel.clone();
        for (int i = breed ? 1 : 0; i < merk.length; i += breed ? 2 : 1) {
            merk[i]++;
        }
        return tel(alles, merk);
    }
}
