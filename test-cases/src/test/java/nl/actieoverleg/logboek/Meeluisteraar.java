package nl.actieoverleg.logboek;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Hears all that is logged while it is open, at any level. What is heard goes nowhere else: a build stays quiet. */
final class Meeluisteraar implements AutoCloseable {

    private final Logger wortel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger project = (Logger) LoggerFactory.getLogger("nl.actieoverleg");
    private final Level niveauVanWortel = wortel.getLevel();
    private final Level niveauVanProject = project.getLevel();
    private final boolean geeftDoor = project.isAdditive();
    private final List<Appender<ILoggingEvent>> gewone = new ArrayList<>();
    private final ListAppender<ILoggingEvent> oor = new ListAppender<>();

    Meeluisteraar() {
        wortel.iteratorForAppenders().forEachRemaining(gewone::add);
        gewone.forEach(wortel::detachAppender);
        oor.list = Collections.synchronizedList(new ArrayList<>()); // Other threads are heard as well.
        oor.setContext(wortel.getLoggerContext());
        oor.start();
        wortel.addAppender(oor);
        wortel.setLevel(Level.TRACE);
        project.setLevel(Level.TRACE);
        project.setAdditive(true);
    }

    /** Everything that an event could put in a log: message, arguments, names and the whole throwable. */
    List<String> gehoord() {
        return gebeurtenissen().stream().map(Meeluisteraar::tekst).toList();
    }

    /** How often something from this logger, or one under it, was heard. */
    long aantalVan(String logger) {
        return gebeurtenissen().stream().filter(event -> event.getLoggerName().startsWith(logger)).count();
    }

    private List<ILoggingEvent> gebeurtenissen() {
        synchronized (oor.list) {
            return List.copyOf(oor.list);
        }
    }

    private static String tekst(ILoggingEvent event) {
        StringBuilder tekst = new StringBuilder(event.getLoggerName()).append(' ').append(event.getMessage())
                .append(' ').append(event.getFormattedMessage());
        if (event.getArgumentArray() != null) {
            for (Object argument : event.getArgumentArray()) {
                tekst.append(' ').append(argument);
            }
        }
        tekst.append(' ').append(event.getMDCPropertyMap()).append(' ').append(event.getThreadName());
        for (IThrowableProxy fout = event.getThrowableProxy(); fout != null; fout = fout.getCause()) {
            tekst.append(' ').append(fout.getClassName()).append(' ').append(fout.getMessage());
            for (StackTraceElementProxy regel : fout.getStackTraceElementProxyArray()) {
                tekst.append(' ').append(regel);
            }
        }
        return tekst.toString();
    }

    @Override
    public void close() {
        wortel.detachAppender(oor);
        gewone.forEach(wortel::addAppender);
        wortel.setLevel(niveauVanWortel);
        project.setLevel(niveauVanProject);
        project.setAdditive(geeftDoor);
    }
}
