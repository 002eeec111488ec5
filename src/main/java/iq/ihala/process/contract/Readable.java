package iq.ihala.process.contract;

import java.util.List;
import java.util.Map;

/** Whether files can be read at all: name, size, and well-formed content. */
public final class Readable {

    private Readable() {}

    /** @return a breach of {@link Rule#READABLE} for each file that cannot be read */
    public static List<Violation> faults(Map<String, byte[]> files) {
        return List.copyOf(Files.read(files).unreadable());
    }
}
