package nl.actieoverleg.snelheid.groei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.actieoverleg.Adviseur;
import nl.actieoverleg.snelheid.Machine;
import nl.actieoverleg.snelheid.VerseJvm;
import nl.actieoverleg.snelheid.groei.Cijfers.Start;
import nl.actieoverleg.snelheid.groei.Cijfers.Vertaald;
import nl.actieoverleg.snelheid.groei.Cijfers.Warm;

/** One run of all measurements, each in JVMs of its own. */
final class Meetronde {

    private static final List<String> VAST_GEHEUGEN = List.of("-Xms1g", "-Xmx1g");
    private static final List<String> ZONDER_SPELING = List.of("-XX:+UseSerialGC");

    /** One region in use, all in turn, all in longer turns: see {@link Warmloop}. */
    private static final int MANIEREN = 3;

    private final Duur duur;
    private final Path map;
    private final Jarmap jars;

    /**
     * How thoroughly to measure.
     *
     * @param jvms how many JVMs for each warm figure, and for what text costs
     * @param starts how many JVMs for each start
     * @param seconden how long to warm up, and again to measure, in each
     */
    record Duur(int jvms, int starts, int seconden) {
    }

    /** @param map an empty folder */
    Meetronde(Duur duur, Path map) {
        this.duur = duur;
        this.map = map;
        zeg("building the regions");
        jars = Jarmap.maak(map.resolve("jars"));
    }

    Cijfers meet() {
        zeg("start");
        Start geleverd = start(System.getProperty("java.class.path"));
        List<Start> regios = Jarmap.REGIOS.stream().map(aantal -> start(Klassenpad.met(jars.regios(aantal)))).toList();
        List<Start> regels = Jarmap.REGELS.stream()
                .map(aantal -> start(Klassenpad.met(List.of(jars.regels(aantal))))).toList();
        List<Warm> perRegios = warm(Warmloop.Waarover.REGIOS);
        List<Warm> perRegels = warm(Warmloop.Waarover.REGELS);
        List<Warm> perOnbekend = warm(Warmloop.Waarover.ONBEKEND);
        zeg("rules from text");
        Vertaald geleverdVertaald = vertaald(Klassenpad.bronnen(map.resolve("geleverd")));
        List<Vertaald> vertaald = Jarmap.REGELS.stream().map(this::vertaald).toList();
        zeg("the whole machine");
        double perSeconde = VerseJvm.medianen(duur.jvms, Doorvoer.class, VAST_GEHEUGEN,
                String.valueOf(duur.seconden))[0];
        return new Cijfers(omstandigheden(), geleverd, regios, elk(0, perRegios), elk(1, perRegios),
                elk(2, perRegios), regels, perRegels, vertaald, perOnbekend,
                Adviseur.laad().vragenlijst(Proef.REGIO).vragen().size(), geleverdVertaald, perSeconde);
    }

    private List<String> omstandigheden() {
        List<String> regels = new ArrayList<>(Machine.beschrijf());
        regels.add("JVMs for each warm figure: " + duur.jvms + ", for each start: " + duur.starts
                + "; seconds to warm up, and again to measure, in each: " + duur.seconden);
        return regels;
    }

    private Start start(String klassenpad) {
        double[] tijd = VerseJvm.medianen(duur.starts, klassenpad, Starten.class, List.of());
        double[] heap = VerseJvm.medianen(1, klassenpad, Blijvend.class, ZONDER_SPELING);
        return new Start(tijd[0], tijd[1], tijd[2], heap[0], heap[1]);
    }

    /** Without the first, which is what the others are held against. */
    private List<Warm> warm(Warmloop.Waarover waarover) {
        zeg("warm, " + waarover);
        double[] figuren = VerseJvm.medianen(duur.jvms, Warmloop.class, VAST_GEHEUGEN, waarover.name(),
                String.valueOf(duur.seconden), jars.map().toString());
        List<Warm> warm = new ArrayList<>();
        for (int i = 3; i < figuren.length; i += 3) {
            warm.add(new Warm(figuren[i], figuren[i + 1], figuren[i + 2]));
        }
        return warm;
    }

    private static List<Warm> elk(int vanaf, List<Warm> warm) {
        return IntStream.range(0, warm.size()).filter(i -> i % MANIEREN == vanaf).mapToObj(warm::get).toList();
    }

    private Vertaald vertaald(int regels) {
        Path hier = map.resolve("tekst-" + regels);
        Path basis = Klassenpad.bronnen(hier).get(0);
        return vertaald(List.of(basis, Regiobouw.schrijf(hier.resolve("regio"), Regiobouw.regio(1, regels))));
    }

    private Vertaald vertaald(List<Path> mappen) {
        double[] figuren = VerseJvm.medianen(duur.jvms, Vertalen.class, List.of(),
                mappen.stream().map(Path::toString).toArray(String[]::new));
        return new Vertaald(figuren[0], figuren[1], figuren[2]);
    }

    private static void zeg(String wat) {
        System.err.println("Measuring growth: " + wat);
    }
}
