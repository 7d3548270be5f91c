package nl.actieoverleg.werkbank;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Logs warnings and errors on standard error; standard output is for advice.
 *
 * <p>Set here and not in XML, because reading XML took a third of the time to the first advice.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Loginstelling extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext omgeving) {
        Regelopmaak opmaak = new Regelopmaak();
        opmaak.setContext(omgeving);
        opmaak.start();
        LayoutWrappingEncoder<ILoggingEvent> vorm = new LayoutWrappingEncoder<>();
        vorm.setContext(omgeving);
        vorm.setLayout(opmaak);
        ConsoleAppender<ILoggingEvent> fout = new ConsoleAppender<>();
        fout.setContext(omgeving);
        fout.setTarget("System.err");
        fout.setEncoder(vorm);
        fout.start();
        Logger wortel = omgeving.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        wortel.setLevel(Level.WARN);
        wortel.addAppender(fout);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Level, logger and message on one line. */
    private static final class Regelopmaak extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent gebeurtenis) {
            return gebeurtenis.getLevel() + " " + gebeurtenis.getLoggerName() + " - "
                    + gebeurtenis.getFormattedMessage() + "\n";
        }
    }
}
