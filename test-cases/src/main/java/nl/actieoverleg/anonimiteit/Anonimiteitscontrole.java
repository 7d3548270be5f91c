package nl.actieoverleg.anonimiteit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks files for what could lead to a real person. */
public final class Anonimiteitscontrole {

    /** Far more than all cases and advices together; whatever is larger is no example. */
    private static final long GROOTSTE = 32L * 1024 * 1024;
    private static final List<Zoeker> ZOEKERS = List.of(new Burgerservicenummers(), new Nummers(), new Bereikbaarheid(),
            new Adressen(), new Datums(), new Namen(), new Naamvormen(), new Plaatsen(), new VreemdSchrift());
    private static final String JSON = ".json";

    private Anonimiteitscontrole() {
    }

    /**
     * Checks all files below a folder, whatever they hold, and their names. Hidden files are left alone.
     *
     * @throws IOException when a file cannot be read
     */
    public static Anonimiteitsuitslag controleer(Path map) throws IOException {
        List<String> bestanden = bestanden(map);
        List<Vondst> vondsten = new ArrayList<>();
        Schoneregels schoneregels = new Schoneregels(regel -> zoek(Leestekst.van(regel)).isEmpty());
        for (String bestand : bestanden) {
            Path pad = map.resolve(bestand);
            String inhoud = Files.size(pad) > GROOTSTE ? null : tekst(Files.readAllBytes(pad));
            boolean json = inhoud != null && bestand.endsWith(JSON);
            vondsten.addAll(controleer(bestand, json ? schoneregels.rest(inhoud) : inhoud));
        }
        return new Anonimiteitsuitslag(bestanden.size(), List.copyOf(vondsten));
    }

    /** Checks one file; without a text it cannot be vouched for, and that is a finding too. */
    static List<Vondst> controleer(String bestand, String inhoud) {
        Leestekst naam = Leestekst.van(bestand);
        List<Treffer> inNaam = zoek(naam);
        String veiligeNaam = inNaam.isEmpty() ? bestand : naam.gemaskeerd(inNaam);
        List<Vondst> vondsten = new ArrayList<>();
        inNaam.forEach(een -> vondsten.add(new Vondst(veiligeNaam, 0, een.soort().inNaam(naam.masker(een)))));
        if (inhoud == null) {
            vondsten.add(new Vondst(veiligeNaam, 0, Soort.ONLEESBAAR.uitleg()));
            return vondsten;
        }
        Leestekst tekst = Leestekst.van(inhoud);
        zoek(tekst).forEach(een -> vondsten.add(new Vondst(veiligeNaam, tekst.regel(een.begin()),
                een.soort().inTekst(tekst.masker(een)))));
        return vondsten;
    }

    /** What all seekers find, from front to back. */
    static List<Treffer> zoek(Leestekst tekst) {
        List<Treffer> treffers = new ArrayList<>();
        ZOEKERS.forEach(zoeker -> zoeker.zoek(tekst, treffers));
        return Treffer.zonderOverlap(treffers);
    }

    private static String tekst(byte[] inhoud) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static List<String> bestanden(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).map(map::relativize)
                    .map(pad -> pad.toString().replace(pad.getFileSystem().getSeparator(), "/"))
                    .filter(naam -> !naam.startsWith(".") && !naam.contains("/.")).sorted().toList();
        }
    }
}
