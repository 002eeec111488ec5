package iq.ihala.crypto.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Keys of a trial house, kept in a file that only its owner can read. Never used where real people are recorded. */
final class KeyFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Reads the keys, or makes them at first start; two processes that start together end with the same keys. */
    Keys readOrMake() {
        try {
            Files.createDirectories(file.getParent());
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (!Files.exists(file)) {
                    write(Keys.random());
                }
                return read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file cannot be read or written", e);
        }
    }

    private Keys read() throws IOException {
        if (isPosix()) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
        try {
            var tree = JSON.readTree(file.toFile());
            return Keys.parse(tree.path("key").asText(), tree.path("indexKey").asText());
        } catch (JsonProcessingException e) {
            throw new KeyRefusedException("The key file " + file.getFileName() + " is damaged");
        }
    }

    private void write(Keys keys) throws IOException {
        String json = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of(
                        "key", keys.keysetJson(),
                        "indexKey", Base64.getEncoder().encodeToString(keys.indexKey())));
        Path fresh = Files.createTempFile(file.getParent(), "keys", ".new", ownerOnly());
        Files.writeString(fresh, json);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
