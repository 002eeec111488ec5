package iq.ihala.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Anchors of this node, one line each, added at the end and on the disk before anybody relies on them. */
final class AnchorFile {

    private static final String NAME = "audit-anchors.txt";

    private final Path file;

    AnchorFile(Path directory) {
        this.file = directory.toAbsolutePath().resolve(NAME);
    }

    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The audit anchors cannot be read", e);
        }
    }

    /** Nodes may share the directory: a lock keeps lines whole. */
    void add(String line) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                channel.position(endOfWholeLines(channel));
                var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.truncate(channel.position());
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The audit anchor cannot be written", e);
        }
    }

    /** A node that died while writing left half a line; it would pass for tampering. */
    private static long endOfWholeLines(FileChannel channel) throws IOException {
        long end = channel.size();
        var one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                break;
            }
            end--;
        }
        return end;
    }
}
