package iq.ihala.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One MariaDB server process on one directory. All application contexts of a JVM that name the same directory share it; a
 * second JVM is refused. The server outlives nothing but a killed JVM, and the next start then takes it over.
 */
class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int START_ATTEMPTS = 3;
    private static final int REVIVALS = 10;

    private static final Map<Path, EmbeddedMariaDb> RUNNING = new ConcurrentHashMap<>();

    private final DatabaseLocation location;
    private final MariaDbFiles files;
    private FileChannel lock;
    private volatile Process process;
    private volatile ServerConnection connection;
    private volatile boolean stopping;
    private int revivals;

    private EmbeddedMariaDb(DatabaseLocation location) {
        this.location = location;
        this.files = new MariaDbFiles(location);
    }

    /**
     * The running server of that directory; starts it if this JVM has not yet done so.
     *
     * @throws DatabaseUnavailableException if it cannot be started or another JVM uses the directory
     */
    static EmbeddedMariaDb running(DatabaseLocation location) {
        return RUNNING.computeIfAbsent(location.directory(), directory -> {
            EmbeddedMariaDb database = new EmbeddedMariaDb(location);
            database.start();
            return database;
        });
    }

    ServerConnection connection() {
        return connection;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    private void start() {
        long began = System.nanoTime();
        try {
            Files.createDirectories(location.directory());
            takeLock();
            Optional<ServerConnection> earlier = ServerConnection.read(location.connection());
            new OrphanedServer(location, files).end(earlier);
            if (location.throwAway()) {
                FileSystemUtils.deleteRecursively(location.data());
            }
            Files.createDirectories(location.temporary());
            files.unpack();
            files.install();
            for (int attempt = 1; !launch(ServerConnection.on(freePort(), earlier)); attempt++) {
                if (attempt == START_ATTEMPTS) {
                    throw new IOException("MariaDB ended while starting");
                }
            }
        } catch (IOException failure) {
            releaseLock();
            throw new DatabaseUnavailableException(
                    "The embedded MariaDB could not be started in " + location.directory() + ": " + failure.getMessage()
                            + ".",
                    "Read " + location.log() + ", or set spring.datasource.url to use a server of your own.",
                    failure);
        }
        log.info(
                "Embedded MariaDB answers on {} after {} ms, data in {}",
                connection,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                location.data());
    }

    /** Ends the server cleanly and waits until it is gone. Does nothing if it is gone already. */
    void stop() {
        stopping = true;
        RUNNING.remove(location.directory(), this);
        end();
    }

    private synchronized void end() {
        try {
            if (process.isAlive()) {
                connection.shutDown();
            }
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (SQLException unreachable) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
        } finally {
            releaseLock();
        }
    }

    private void takeLock() throws IOException {
        lock = FileChannel.open(location.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken;
        try {
            taken = lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            taken = false;
        }
        if (!taken) {
            lock.close();
            throw new DatabaseUnavailableException(
                    "Another running application already uses the database in " + location.directory() + ".",
                    "Stop it first, or give this one its own ihala.database.directory.");
        }
    }

    private void releaseLock() {
        try {
            lock.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    /** Whether the server came up; a port that was taken in the meantime is one way to fail. */
    private boolean launch(ServerConnection reachedBy) throws IOException {
        connection = reachedBy;
        connection.write(location.connection());
        writeInitFile();
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(files.base().toFile())
                .redirectErrorStream(true)
                // A file instead of pipes: no threads that could keep a failed JVM alive.
                .redirectOutput(ProcessBuilder.Redirect.appendTo(location.log().toFile()));
        builder.environment()
                .put(files.libraryPathVariable(), files.base().resolve("libs").toString());
        process = builder.start();
        try {
            boolean up = awaitAnswer();
            if (up) {
                process.onExit().thenRun(this::revive);
            }
            return up;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted while MariaDB was starting", interrupted);
        }
    }

    /** A server that was killed under the running application comes back where the connections look for it. */
    private synchronized void revive() {
        if (stopping || ++revivals > REVIVALS) {
            return;
        }
        log.warn("MariaDB ended with code {}; starting it again", process.exitValue());
        try {
            if (!launch(connection)) {
                log.error("MariaDB does not start again; see {}", location.log());
            }
        } catch (IOException failure) {
            log.error("MariaDB does not start again; see {}", location.log(), failure);
        }
    }

    private boolean awaitAnswer() throws InterruptedException, IOException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            if (connection.dataDirectory().isPresent()) {
                return true;
            }
            if (System.nanoTime() > limit) {
                process.destroy();
                throw new IOException("MariaDB did not answer within " + START_LIMIT.toSeconds() + " s");
            }
        }
        return false;
    }

    private void writeInitFile() throws IOException {
        ServerConnection.createPrivate(location.initFile());
        String account = "'" + ServerConnection.USER + "'@'127.0.0.1'";
        Files.write(
                location.initFile(),
                List.of(
                        "CREATE DATABASE IF NOT EXISTS " + ServerConnection.DATABASE + " CHARACTER SET utf8mb4;",
                        "DROP DATABASE IF EXISTS test;",
                        // An anonymous account would be matched before ours.
                        "DELETE FROM mysql.global_priv WHERE User = '';",
                        "FLUSH PRIVILEGES;",
                        "CREATE USER IF NOT EXISTS " + account + ";",
                        "ALTER USER " + account + " IDENTIFIED BY '" + connection.password() + "';",
                        "GRANT ALL PRIVILEGES ON " + ServerConnection.DATABASE + ".* TO " + account + ";",
                        // The next start must be able to end a server that outlived its JVM.
                        "GRANT SHUTDOWN ON *.* TO " + account + ";"));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                files.server().getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + files.base(),
                "--datadir=" + location.data(),
                "--tmpdir=" + location.temporary(),
                "--init-file=" + location.initFile(),
                "--port=" + connection.port(),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Self-made certificates cost 5 to 25 s at each start and protect nothing on the loopback.
                "--skip-ssl",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--old-mode=",
                // A commit that was answered is on the disk.
                "--innodb-flush-log-at-trx-commit=1",
                "--max-connections=400",
                "--max-prepared-stmt-count=100000",
                "--max-allowed-packet=64M"));
        if (!files.isWindows()) {
            // Relative to the data directory: a socket's path may have 107 characters at most.
            command.add("--socket=mariadb.sock");
            command.add("--pid-file=mariadb.pid");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(location.arguments());
        return command;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
