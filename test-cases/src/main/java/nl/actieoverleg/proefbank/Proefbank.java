package nl.actieoverleg.proefbank;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A page on this machine on which to try cases and changes of rules. Other machines cannot reach it, other sites and
 * other users of this machine cannot use it, and nothing of a case is kept. It serves until it is closed. Thread-safe.
 */
public final class Proefbank implements AutoCloseable {

    /** For a few browser windows; what takes long waits for its turn. */
    private static final int DRADEN = 4;

    private final List<HttpServer> servers;
    private final ExecutorService draden;
    private final Regelbank regels;
    private final Poortwachter poortwachter;
    private final int poort;
    private final CountDownLatch gesloten = new CountDownLatch(1);

    private Proefbank(List<HttpServer> servers, ExecutorService draden, Regelbank regels) {
        this.servers = servers;
        this.draden = draden;
        this.regels = regels;
        this.poort = servers.get(0).getAddress().getPort();
        this.poortwachter = new Poortwachter(poort);
    }

    /**
     * Starts serving.
     *
     * @param poort the port, or 0 for any that is free
     * @param map the folder with rules, which can then be changed; or null for the shipped rules, only to be read
     * @throws BindException when the port is taken
     * @throws nl.actieoverleg.fout.Weigering when the rules cannot be used
     */
    public static Proefbank start(int poort, Path map) throws IOException {
        stelIn();
        List<HttpServer> servers = luister(poort);
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        Regelbank regels = null;
        try {
            regels = map == null ? Regelbank.meegeleverd() : Regelbank.uit(map);
            Proefbank proefbank = new Proefbank(servers, draden, regels);
            Verkeer verkeer = proefbank.verkeer();
            for (HttpServer server : servers) {
                server.createContext("/", verkeer);
                server.setExecutor(draden);
                server.start();
            }
            return proefbank;
        } catch (IOException | RuntimeException | Error e) {
            servers.forEach(server -> server.stop(0));
            draden.shutdownNow();
            if (regels != null) {
                regels.close();
            }
            throw e;
        }
    }

    /** The server reads these when it is first used. What the user set stays. */
    private static void stelIn() {
        stelIn("nodelay", "true"); // Or each answer waits some 40 ms for an acknowledgement.
        stelIn("maxReqTime", "20");
        stelIn("maxReqHeaders", "60");
        stelIn("maxConnections", "64");
    }

    private static void stelIn(String naam, String waarde) {
        String voluit = (naam.equals("maxConnections") ? "jdk.httpserver." : "sun.net.httpserver.") + naam;
        if (System.getProperty(voluit) == null) {
            System.setProperty(voluit, waarde);
        }
    }

    /** On 127.0.0.1, and on ::1 where this machine has it: "localhost" may be either. */
    private static List<HttpServer> luister(int poort) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        servers.add(server("127.0.0.1", poort));
        try {
            servers.add(server("::1", servers.get(0).getAddress().getPort()));
        } catch (BindException e) {
            if (poort != 0 && isBezet(e)) {
                servers.get(0).stop(0);
                throw e;
            }
        } catch (IOException e) {
            // This machine has no IPv6.
        }
        return servers;
    }

    private static boolean isBezet(BindException e) {
        return e.getMessage() != null && e.getMessage().contains("in use");
    }

    private static HttpServer server(String adres, int poort) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getByName(adres), poort), 0);
    }

    private Verkeer verkeer() throws IOException {
        Verkeer verkeer = new Verkeer(poortwachter);
        Paginabestanden.zetIn(verkeer);
        new Casusdienst(regels).zetIn(verkeer);
        new Regeldienst(regels).zetIn(verkeer);
        return verkeer;
    }

    /** Where the page is, with the key without which it does nothing. Browsers do not send what stands behind the #. */
    public URI adres() {
        return URI.create("http://127.0.0.1:" + poort + "/#sleutel=" + poortwachter.sleutel());
    }

    /** Waits until it is closed. */
    public void wacht() throws InterruptedException {
        gesloten.await();
    }

    /** Stops serving, and lets go of the port. Any number of times, by any thread. */
    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        draden.shutdownNow();
        regels.close();
        gesloten.countDown();
    }
}
