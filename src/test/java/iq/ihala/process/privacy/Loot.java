package iq.ihala.process.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody carries away who reaches the database, its server's disk and its backups, but not the key. */
final class Loot {

    private static final int CHUNK = 16 << 20;

    private final List<Path> files = new ArrayList<>();
    private long bytes;

    /** Every value of every table as bytes, one dump. */
    static Path dump(JdbcTemplate jdbc, Path to) throws IOException {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'",
                String.class);
        try (OutputStream out = Files.newOutputStream(to)) {
            for (String table : tables) {
                jdbc.query("select * from `" + table + "`", row -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        write(out, value(row, i));
                    }
                });
            }
        }
        return to;
    }

    private static byte[] value(ResultSet row, int column) throws SQLException {
        boolean binary = row.getMetaData().getColumnTypeName(column).matches("(?i).*(blob|binary).*");
        if (binary) {
            return row.getBytes(column);
        }
        String text = row.getString(column);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OutputStream out, byte[] value) {
        try {
            out.write(value == null ? new byte[0] : value);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A backup as MariaDB's own program makes it, from the embedded server that lives in {@code directory}. */
    static void backup(Path directory, Path to) throws IOException, InterruptedException {
        Path log = directory.resolveSibling("backup.log");
        Map<String, String> reached = new TreeMap<>();
        for (String line : Files.readAllLines(directory.resolve("connection.properties"))) {
            if (line.contains("=")) {
                reached.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        Path program;
        try (Stream<Path> files = Files.walk(Path.of(".ihala"), 3)) {
            program = files.filter(file -> file.endsWith("mariadb-dump"))
                    .findFirst()
                    .orElseThrow();
        }
        // The library unpacks it for reading only.
        Path runnable =
                Files.copy(program, directory.resolveSibling("mariadb-dump"), StandardCopyOption.REPLACE_EXISTING);
        runnable.toFile().setExecutable(true);
        var builder = new ProcessBuilder(
                        runnable.toAbsolutePath().toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--protocol=tcp",
                        "--host=127.0.0.1",
                        "--port=" + reached.get("port"),
                        "--user=ihala",
                        "--skip-lock-tables",
                        "ihala")
                .redirectOutput(to.toFile())
                .redirectError(log.toFile());
        builder.environment().put("MYSQL_PWD", reached.get("password"));
        builder.environment()
                .put(
                        "LD_LIBRARY_PATH",
                        program.toAbsolutePath()
                                .getParent()
                                .resolveSibling("libs")
                                .toString());
        if (builder.start().waitFor() != 0) {
            throw new IOException("no backup; see " + log);
        }
    }

    Loot add(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        return this;
    }

    List<Path> files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    /** Which words are readable in which file, and in which disguise. */
    List<String> readable(List<String> words) throws IOException {
        Map<String, byte[]> wanted = new LinkedHashMap<>();
        words.forEach(
                word -> Disguises.of(word).forEach((how, disguised) -> wanted.put(word + " in " + how, disguised)));
        var found = new TreeSet<String>();
        bytes = 0;
        for (Path file : files) {
            read(file, wanted, found);
        }
        return List.copyOf(found);
    }

    private void read(Path file, Map<String, byte[]> wanted, TreeSet<String> found) throws IOException {
        int longest = wanted.values().stream()
                .mapToInt(disguised -> disguised.length)
                .max()
                .orElseThrow();
        byte[] chunk = new byte[CHUNK + longest];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(chunk, kept, CHUNK); read > 0; read = in.readNBytes(chunk, kept, CHUNK)) {
                bytes += read;
                int length = kept + read;
                wanted.forEach((what, disguised) -> {
                    if (Disguises.holds(chunk, length, disguised)) {
                        found.add(what + " @ " + file.getFileName());
                    }
                });
                kept = Math.min(longest, length);
                System.arraycopy(chunk, length - kept, chunk, 0, kept);
            }
        }
    }
}
