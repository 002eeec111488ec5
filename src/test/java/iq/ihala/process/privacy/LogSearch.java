package iq.ihala.process.privacy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Reads every line that the application writes while it listens, with stack traces. */
final class LogSearch implements AutoCloseable {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    LogSearch() {
        lines.start();
        root().addAppender(lines);
    }

    int size() {
        return all().size();
    }

    List<String> linesWithTheWord() {
        return all().stream().filter(line -> Canary.in(line).isPresent()).toList();
    }

    List<String> all() {
        List<ILoggingEvent> events;
        synchronized (lines) {
            events = List.copyOf(lines.list);
        }
        return events.stream()
                .map(event -> event.getLoggerName() + " " + event.getThreadName() + " " + event.getFormattedMessage()
                        + " " + event.getMDCPropertyMap() + " "
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .toList();
    }

    @Override
    public void close() {
        root().detachAppender(lines);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
