package iq.ihala.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived a killed JVM still holds the data directory, and a second one would wait for its locks and fail. It
 * is ended cleanly; its committed data stays. Called only by who holds the directory's lock, so no living application loses
 * its database.
 */
class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final DatabaseLocation location;
    private final MariaDbFiles files;

    OrphanedServer(DatabaseLocation location, MariaDbFiles files) {
        this.location = location;
        this.files = files;
    }

    void end(Optional<ServerConnection> earlier) throws IOException {
        Optional<ProcessHandle> process = process();
        boolean answers = earlier.flatMap(ServerConnection::dataDirectory)
                .filter(location.data()::equals)
                .isPresent();
        if (answers) {
            log.info("Ending the MariaDB server that an earlier run left behind");
            shutDown(earlier.orElseThrow(), process);
        } else {
            // Still starting or recovering: a terminate signal is as clean a request as SHUTDOWN.
            process.ifPresent(ProcessHandle::destroy);
        }
        if (process.isPresent()) {
            awaitEnd(process.get());
        } else if (answers) {
            awaitSilence(earlier.orElseThrow());
        }
    }

    private static void shutDown(ServerConnection server, Optional<ProcessHandle> process) throws IOException {
        try {
            server.shutDown();
        } catch (SQLException refused) {
            if (!process.map(ProcessHandle::destroy).orElse(false)) {
                throw new IOException("the server of an earlier run does not end", refused);
            }
        }
    }

    /** The process that the directory's pid file names, if it really is our server and not a later user of that number. */
    private Optional<ProcessHandle> process() throws IOException {
        Path pidFile = location.data().resolve("mariadb.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).trim();
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurServer);
    }

    private boolean isOurServer(ProcessHandle process) {
        String server = files.server().toPath().toAbsolutePath().normalize().toString();
        ProcessHandle.Info info = process.info();
        return info.command().filter(server::equals).isPresent()
                && info.arguments().stream().flatMap(Arrays::stream).anyMatch(("--datadir=" + location.data())::equals);
    }

    private static void awaitEnd(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server of an earlier run was ending", interrupted);
        } catch (ExecutionException | TimeoutException stillThere) {
            throw new IOException("the server of an earlier run does not end", stillThere);
        }
    }

    /** Where no process can be found by number (another user's, or no pid file), silence on its port is all there is to see. */
    private static void awaitSilence(ServerConnection server) throws IOException {
        long limit = System.nanoTime() + LIMIT.toNanos();
        while (server.dataDirectory().isPresent()) {
            if (System.nanoTime() > limit) {
                throw new IOException("the server of an earlier run does not end");
            }
            Thread.onSpinWait();
        }
    }
}
