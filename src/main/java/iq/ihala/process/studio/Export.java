package iq.ihala.process.studio;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.Packaged;
import iq.ihala.process.RunningModels;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * What runs, as an archive that is unpacked over the repository, which stays the source of truth. The same files make the same archive,
 * byte for byte.
 */
@Component
class Export {

    /** A day of no meaning: the time at which somebody exported is no part of the files. */
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Shelf shelf;
    private final RunningModels running;
    private final Packaged packaged;
    private final AuditTrail audit;

    Export(Shelf shelf, RunningModels running, Packaged packaged, AuditTrail audit) {
        this.shelf = shelf;
        this.running = running;
        this.packaged = packaged;
        this.audit = audit;
    }

    /** @param all every file that runs, not only those that differ from the packaged ones */
    byte[] zip(String user, boolean all) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Shelf.Kind kind : Shelf.Kind.values()) {
            for (Shelf.Item item : shelf.all(kind)) {
                byte[] content = running.content(running.newest(item.file()).orElseThrow());
                boolean same = packaged.file(item.file())
                        .filter(one -> Arrays.equals(one, content))
                        .isPresent();
                if (all || !same) {
                    files.put(Bundle.home(item.file()), content);
                }
            }
        }
        audit.record(new AuditEvent(AuditKind.EXPORT, null, "studio/export", user, "files=" + files.size()));
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ANY_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
