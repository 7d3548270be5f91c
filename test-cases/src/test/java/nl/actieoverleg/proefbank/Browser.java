package nl.actieoverleg.proefbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium as it stands on this machine, without a window. Where it is not, the test that wants it is skipped and says
 * so; nothing is downloaded for it.
 */
public final class Browser implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final long EVEN = 30_000_000;
    private static final List<String> MAPPEN = List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

    /** Selenium warns that it does not know so new a browser, which matters to none of what is used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final ChromeDriver besturing;

    private Browser(ChromeDriver besturing) {
        this.besturing = besturing;
    }

    /** Starts it, or skips the test. */
    public static Browser start() {
        Optional<Path> chromium = zoek("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = zoek("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            abort("SKIPPED: there is no Chromium with its driver here; on Debian: apt-get install chromium "
                    + "chromium-driver");
        }
        ChromeOptions opties = new ChromeOptions();
        opties.setBinary(chromium.orElseThrow().toFile());
        opties.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--no-first-run", "--lang=nl",
                "--window-size=1280,900");
        LoggingPreferences logboeken = new LoggingPreferences();
        logboeken.enable(LogType.BROWSER, Level.ALL);
        opties.setCapability("goog:loggingPrefs", logboeken);
        System.setProperty("webdriver.chrome.driver", driver.orElseThrow().toString()); // Or Selenium downloads one.
        try {
            ChromeDriver besturing = new ChromeDriver(opties);
            besturing.manage().timeouts().scriptTimeout(GEDULD);
            return new Browser(besturing);
        } catch (WebDriverException e) {
            return abort("SKIPPED: Chromium does not start here: " + e.getRawMessage());
        }
    }

    private static Optional<Path> zoek(String... namen) {
        List<String> mappen = new ArrayList<>(
                List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)));
        mappen.addAll(MAPPEN);
        return Stream.of(namen).flatMap(naam -> mappen.stream().map(map -> Path.of(map, naam)))
                .filter(Files::isExecutable).findFirst();
    }

    public ChromeDriver besturing() {
        return besturing;
    }

    /** Opens a part of the page, and waits for its advice. */
    void open(Proefbank proefbank, String deel) {
        besturing.get(proefbank.adres().toString());
        wacht(() -> !script("return document.getElementById('balk-route').textContent").toString().isEmpty(),
                "an advice");
        if (!deel.isEmpty()) {
            script("location.hash = arguments[0]", deel);
        }
    }

    public Object script(String script, Object... gegevens) {
        return besturing.executeScript(script, gegevens);
    }

    void wacht(BooleanSupplier tot, String wat) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!tot.getAsBoolean()) {
            assertTrue(System.nanoTime() < einde, () -> "Not within " + GEDULD + ": " + wat);
            LockSupport.parkNanos(EVEN);
        }
    }

    /** Waits until this text stands in an element. */
    void wachtOpTekst(String id, String tekst) {
        wacht(() -> tekst(id).contains(tekst), "\"" + tekst + "\" in " + id);
    }

    WebElement vind(String id) {
        return besturing.findElement(By.id(id));
    }

    /** Clicks with the mouse, where nothing lies over it: the driver does not know of the bar at the bottom. */
    void klik(String id) {
        script("document.getElementById(arguments[0]).scrollIntoView({block: 'center', behavior: 'instant'})", id);
        vind(id).click();
    }

    /** All text of an element, seen or not. */
    String tekst(String id) {
        return String.valueOf(script("return document.getElementById(arguments[0])?.textContent ?? ''", id));
    }

    /** Types into whatever has the focus, as a keyboard does. */
    void druk(CharSequence... toetsen) {
        besturing.switchTo().activeElement().sendKeys(toetsen);
    }

    /** Presses Tab until something with the focus answers to this. */
    void tabTot(String kiezer) {
        for (int i = 0; i < 40; i++) {
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", kiezer))) {
                return;
            }
            druk(Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + kiezer);
    }

    /** What is named by the question that has the focus. */
    String gevraagd() {
        return String.valueOf(script("return document.activeElement.closest('.vraag')?.dataset.feit ?? ''"));
    }

    /** A window of this size, with the colours for light or dark. */
    public void venster(int breedte, int hoogte, boolean donker) {
        besturing.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", breedte, "height", hoogte,
                "deviceScaleFactor", 1, "mobile", false));
        besturing.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name",
                "prefers-color-scheme", "value", donker ? "dark" : "light"))));
    }

    public void isNietTeBreed(String waar) {
        Object breedte = script("return [document.documentElement.scrollWidth, window.innerWidth].join(' in ')");
        String[] deel = breedte.toString().split(" in ");
        assertTrue(Integer.parseInt(deel[0]) <= Integer.parseInt(deel[1]), () -> waar + ": " + breedte);
    }

    /** Holds the page as it is now against the rules of axe, all of them that can be broken. */
    public void isVoorIedereen(String waar) throws IOException {
        if (!Boolean.TRUE.equals(script("return 'axe' in window"))) {
            script(axe());
        }
        Object bevindingen = besturing.executeAsyncScript("""
                const klaar = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(uitslag => klaar(uitslag.violations.map(een =>
                    een.id + ': ' + een.nodes.map(knoop => knoop.target.join(' ') + ' ' + knoop.failureSummary)
                        .join('; ')).join('\\n')), fout => klaar(String(fout)));
                """);
        assertEquals("", bevindingen, waar);
    }

    private static String axe() throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the browser complained of since the last time, but that a page left by a program asks nobody about it. */
    List<String> klachten() {
        return besturing.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(een -> een.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage)
                .filter(een -> !een.contains("'beforeunload'")).toList();
    }

    @Override
    public void close() {
        besturing.quit();
    }
}
