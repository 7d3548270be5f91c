package nl.actieoverleg.snelheid.evrete;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs every task at once in the calling thread: for tasks this small, handing them to a pool costs more. */
final class ZelfdeDraad extends AbstractExecutorService {

    private boolean gestopt;

    @Override
    public void execute(Runnable taak) {
        taak.run();
    }

    @Override
    public void shutdown() {
        gestopt = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        gestopt = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return gestopt;
    }

    @Override
    public boolean isTerminated() {
        return gestopt;
    }

    @Override
    public boolean awaitTermination(long duur, TimeUnit eenheid) {
        return true;
    }
}
