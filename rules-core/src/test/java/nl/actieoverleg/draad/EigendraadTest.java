package nl.actieoverleg.draad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.actieoverleg.fout.Weigering;
import org.junit.jupiter.api.Test;

class EigendraadTest {

    private static final ThreadLocal<String> VAN_DE_VRAGER = new InheritableThreadLocal<>();

    private static Weigering weiger() {
        throw new Weigering("Nee.", new IllegalStateException("daarom"));
    }

    private static List<String> plaatsen(Throwable fout) {
        return Arrays.stream(fout.getStackTrace()).map(StackTraceElement::getMethodName).toList();
    }

    @Test
    void takesNothingOfTheThreadThatAsks() {
        ClassLoader eerder = Thread.currentThread().getContextClassLoader();
        VAN_DE_VRAGER.set("iets");
        Thread.currentThread().setContextClassLoader(null);
        try {
            Thread draad = Eigendraad.doe(Thread::currentThread);
            assertNotSame(Thread.currentThread(), draad);
            assertTrue(draad.isDaemon());
            assertFalse(draad.isAlive(), "it is gone when the answer is there");
            assertSame(Eigendraad.class.getClassLoader(),
                    Eigendraad.doe(() -> Thread.currentThread().getContextClassLoader()));
            assertNull(Eigendraad.doe(VAN_DE_VRAGER::get));
        } finally {
            Thread.currentThread().setContextClassLoader(eerder);
            VAN_DE_VRAGER.remove();
        }
    }

    @Test
    void whatIsThrownSaysWhereBothThreadsWere() {
        Weigering fout = assertThrows(Weigering.class, () -> Eigendraad.doe(EigendraadTest::weiger));
        for (Throwable een : List.of(fout, fout.getCause())) {
            List<String> plaatsen = plaatsen(een);
            assertEquals("weiger", plaatsen.get(0));
            assertTrue(plaatsen.indexOf("doe") > 0, plaatsen::toString);
            assertTrue(plaatsen.lastIndexOf("whatIsThrownSaysWhereBothThreadsWere") > plaatsen.indexOf("doe"));
            assertFalse(plaatsen.contains("run") && plaatsen.indexOf("run") < plaatsen.indexOf("doe"));
        }
        assertThrows(AssertionError.class, () -> Eigendraad.voer(() -> {
            throw new AssertionError();
        }));
    }

    @Test
    void anInterruptedCallerGetsItsAnswerAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals("klaar", Eigendraad.doe(() -> {
            assertFalse(Thread.currentThread().isInterrupted());
            return "klaar";
        }));
        assertTrue(Thread.interrupted());
    }

    @Test
    void onSuchAThreadItGoesOnThere() {
        assertTrue(Eigendraad.doe(() -> Thread.currentThread() == Eigendraad.doe(Thread::currentThread)));
    }

    @Test
    void aRunUpIsMadeUntilItWentWell() {
        Aanloop aanloop = new Aanloop();
        assertThrows(Weigering.class, () -> aanloop.doe("een", EigendraadTest::weiger));
        assertFalse(aanloop.isGedaan("een"));
        assertNotSame(Thread.currentThread(), aanloop.doe("een", Thread::currentThread));
        assertTrue(aanloop.isGedaan("een"));
        assertSame(Thread.currentThread(), aanloop.doe("een", Thread::currentThread));
        assertNotSame(Thread.currentThread(), aanloop.doe("ander", Thread::currentThread));
    }
}
