package nl.actieoverleg.bestoking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.advies.Advies;
import nl.actieoverleg.casus.Casus;
import nl.actieoverleg.casus.OngeldigeCasus;
import nl.actieoverleg.regel.Antwoord;

/**
 * An application that uses the library for the first time on a thread with a stack of some size, and then once more on
 * one of the usual size. It prints how the first time ended, and what the second gave.
 */
final class Beginner {

    private static final String FOUT = "{\"kenmerk\":\"X-1\",\"provincie\":\"DRENTE\","
            + "\"feiten\":{\"stalkng\":\"wel\"},\"peildatum\":\"2026-02-30\"}";

    private Beginner() {
    }

    /** @param args the size of the stack in kB, a file with a case, and whether an adviser is warmed up */
    public static void main(String[] args) throws Exception {
        String casus = Files.readString(Path.of(args[1]));
        boolean opwarmen = Boolean.parseBoolean(args[2]);
        String[] eerst = new String[1];
        // No lambda: of Java itself, too, as little as can be is prepared beforehand.
        Thread draad = new Thread(null, new Runnable() {
            @Override
            public void run() {
                try {
                    eerst[0] = allesEenKeer(casus, opwarmen);
                } catch (StackOverflowError e) {
                    eerst[0] = null;
                }
            }
        }, "beginner", Long.parseLong(args[0]) << 10);
        draad.start();
        draad.join();
        String daarna = allesEenKeer(casus, opwarmen);
        if (eerst[0] != null && !eerst[0].equals(daarna)) {
            throw new AssertionError(eerst[0]);
        }
        System.out.println(eerst[0] == null ? "vol" : "goed");
        System.out.println(daarna);
    }

    /** What an application may do; everything in one line. */
    static String allesEenKeer(String json, boolean opwarmen) {
        StringBuilder alles = new StringBuilder();
        try (Adviseur adviseur = Adviseur.bouwer().opwarmen(opwarmen).maak()) {
            Casus casus = adviseur.lees(json.getBytes(StandardCharsets.UTF_8));
            Advies advies = adviseur.adviseer(casus);
            alles.append(adviseur.schrijf(advies)).append(adviseur.lees(json).equals(casus));
            alles.append(adviseur.leesAdvies(adviseur.schrijf(advies)).equals(advies));
            for (String provincie : adviseur.provincies()) {
                alles.append(adviseur.adviseer(Casus.voor("X-2", provincie).feit("afstemmingNodig", Antwoord.JA).maak())
                        .route());
            }
            for (String fout : List.of(FOUT, "[", "{\"a\" 1}", "")) {
                try {
                    adviseur.lees(fout);
                } catch (OngeldigeCasus e) {
                    alles.append(adviseur.schrijf(e));
                }
            }
            try {
                adviseur.adviseer(Casus.voor("x", "DRENTE").feit("stalkng", Antwoord.JA).maak());
            } catch (OngeldigeCasus e) {
                alles.append(adviseur.schrijf(e));
            }
            alles.append(adviseur.leesFormulier(Map.of("kenmerk", List.of("X-3"), "provincie", List.of("DRENTHE")))
                    .provincie());
            alles.append(adviseur.schrijf(advies, adviseur.vooruitblik(casus)));
            alles.append(adviseur.tekst(advies, adviseur.vooruitblik(casus)).route());
            alles.append(new String(adviseur.kwitanties().schrijf(adviseur.kwitanties().maak(casus, advies)),
                    StandardCharsets.UTF_8));
            alles.append(adviseur.vragenlijst().vragen().size()).append(adviseur.schrijf(casus).length());
        }
        return alles.toString();
    }
}
