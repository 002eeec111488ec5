package iq.ihala.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the embedded server: the loopback port of this start, and the password that was drawn for its directory.
 *
 * @param port TCP port on 127.0.0.1
 * @param password of the database user {@value #USER}; never printed
 */
record ServerConnection(int port, String password) {

    static final String DATABASE = "ihala";
    static final String USER = "ihala";

    private static final int TIMEOUT_MILLIS = 2_000;

    static ServerConnection on(int port, Optional<ServerConnection> earlier) {
        return new ServerConnection(
                port, earlier.map(ServerConnection::password).orElseGet(ServerConnection::drawPassword));
    }

    static Optional<ServerConnection> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Optional.of(new ServerConnection(
                Integer.parseInt(properties.getProperty("port")), properties.getProperty("password")));
    }

    void write(Path file) throws IOException {
        createPrivate(file);
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("password", password);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "How to reach the embedded MariaDB of this directory");
        }
    }

    /** Creates an empty file that only its owner can read. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** The data directory of whatever answers there, or empty if nothing answers to this password. */
    Optional<Path> dataDirectory() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@datadir")) {
            answer.next();
            return Optional.of(Path.of(answer.getString(1)).normalize());
        } catch (SQLException unreachable) {
            return Optional.empty();
        }
    }

    /** Asks the server to end cleanly; it goes on ending after this returns. */
    void shutDown() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", Integer.toString(TIMEOUT_MILLIS));
        properties.setProperty("socketTimeout", Integer.toString(TIMEOUT_MILLIS));
        return DriverManager.getConnection(url(), properties);
    }

    private static String drawPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    @Override
    public String toString() {
        return url();
    }
}
