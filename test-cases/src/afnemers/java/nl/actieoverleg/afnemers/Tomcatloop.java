package nl.actieoverleg.afnemers;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/** A program: a Tomcat that puts a WAR in its place and takes it away again, and says what is left of it. */
final class Tomcatloop {

    /** Held on to, or what is set here is forgotten. */
    private static final Logger LOGBOEK = Logger.getLogger("");
    /** Warns of threads and the like that stay behind. */
    private static final Logger OPRUIMING = Logger.getLogger("org.apache.catalina.loader");
    private static final int WACHTTIJD_MS = 100;
    private static final int WACHTBEURTEN = 50;

    private Tomcatloop() {
    }

    public static void main(String[] args) throws Exception {
        LOGBOEK.setLevel(Level.SEVERE);
        OPRUIMING.setLevel(Level.WARNING);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(args[1]);
        Files.createDirectory(Path.of(args[1], "webapps"));
        tomcat.setPort(0);
        tomcat.getConnector();
        tomcat.getHost();
        tomcat.getEngine().setBackgroundProcessorDelay(-1); // Tomcat takes its own work in the background for a leak.
        tomcat.start();
        int adviezen = 0;
        List<WeakReference<ClassLoader>> laders = new ArrayList<>();
        for (int keer = 0; keer < Integer.parseInt(args[3]); keer++) {
            Context toepassing = toepassing(Path.of(args[0]));
            tomcat.getHost().addChild(toepassing);
            laders.add(new WeakReference<>(toepassing.getLoader().getClassLoader()));
            if (keer % 2 == 1 && vraag(tomcat.getConnector().getLocalPort(), Path.of(args[2]))) {
                adviezen++;
            }
            tomcat.getHost().removeChild(toepassing);
        }
        System.out.println("adviezen: " + adviezen);
        System.out.println("wat er nog is: " + over(laders));
        tomcat.stop();
        tomcat.destroy();
        System.exit(0); // Not for the library: the client of Java keeps threads of its own.
    }

    /** The WAR as it is, without the JSPs and the like that Tomcat gives to each by default. */
    private static Context toepassing(Path war) {
        Context toepassing = new StandardContext();
        toepassing.setPath("/intake");
        toepassing.setDocBase(war.toAbsolutePath().toString());
        ContextConfig opbouw = new ContextConfig();
        opbouw.setDefaultWebXml(Constants.NoDefaultWebXml);
        toepassing.addLifecycleListener(opbouw);
        return toepassing;
    }

    private static boolean vraag(int poort, Path casus) throws IOException, InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/intake/advies"))
                .POST(BodyPublishers.ofFile(casus)).build();
        String antwoord = HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString()).body();
        return antwoord.contains("\"route\":");
    }

    /** How many class loaders are still in use; Java may need a while to find out. */
    private static long over(List<WeakReference<ClassLoader>> laders) throws InterruptedException {
        long over = laders.size();
        for (int beurt = 0; beurt < WACHTBEURTEN && over > 0; beurt++) {
            System.gc();
            Thread.sleep(WACHTTIJD_MS);
            over = laders.stream().filter(lader -> lader.get() != null).count();
        }
        return over;
    }
}
