package iq.ihala.process.studio;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.process.Deployer;
import iq.ihala.process.Hashes;
import iq.ihala.process.Packaged;
import iq.ihala.process.RunningModels;
import iq.ihala.process.contract.Belongings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came with the program, beside what runs instead of it: whether it is news, and what was decided about it. */
@Component
class Packages {

    /** How a running file stands to the packaged one. */
    enum Standing {
        /** The same. */
        SAME,
        /** Made here; the program brought nothing new since. */
        MADE_HERE,
        /** Made here, and the program brought something new, about which nobody has decided. */
        NEWS,
        /** Made here, and somebody decided to keep it although the program brought something new. */
        KEPT,
        /** The program has no such file. */
        NOT_PACKAGED
    }

    private final JdbcClient jdbc;
    private final Packaged packaged;
    private final RunningModels running;
    private final Studio studio;
    private final AuditTrail audit;
    private final Clock clock;

    Packages(JdbcClient jdbc, Packaged packaged, RunningModels running, Studio studio, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.packaged = packaged;
        this.running = running;
        this.studio = studio;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param hash of what runs */
    Standing of(String file, String hash) {
        Optional<byte[]> content = packaged.file(file);
        if (content.isEmpty()) {
            return Standing.NOT_PACKAGED;
        }
        String now = Hashes.of(content.get());
        if (now.equals(hash)) {
            return Standing.SAME;
        }
        if (isKept(file, now)) {
            return Standing.KEPT;
        }
        boolean news =
                former(file).filter(last -> !Arrays.equals(last, content.get())).isPresent();
        return news ? Standing.NEWS : Standing.MADE_HERE;
    }

    /** What the program brought the last time that it was deployed; empty if that is not known. */
    Optional<byte[]> former(String file) {
        return jdbc.sql("SELECT b.BYTES_ FROM ACT_GE_BYTEARRAY b JOIN ACT_RE_DEPLOYMENT d ON d.ID_ = b.DEPLOYMENT_ID_"
                        + " WHERE d.SOURCE_ = ? AND b.NAME_ = ? ORDER BY d.DEPLOY_TIME_ DESC, d.ID_ LIMIT 1")
                .params(Deployer.NAME, resource(file))
                .query((row, place) -> row.getBytes(1))
                .optional();
    }

    /**
     * Proposes the packaged version; of a diagram with the forms and decisions that it was tested with.
     *
     * @return the change's number
     */
    @Transactional
    public long propose(String author, String note, String file) {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] content = packaged.file(file).orElseThrow();
        files.put(file, content);
        Belongings.of(file, content).forEach(needed -> packaged.file(needed).ifPresent(one -> files.put(needed, one)));
        return studio.propose(author, note, files);
    }

    /** Remembers that what runs is kept although this packaged version differs. A later one asks again. */
    @Transactional
    public void keep(String user, String file) {
        String hash = Hashes.of(packaged.file(file).orElseThrow());
        jdbc.sql("INSERT IGNORE INTO studio_kept (name, hash, kept_by, kept_at) VALUES (?, ?, ?, ?)")
                .params(List.of(Bundle.name(file), hash, user, Timestamp.from(clock.instant())))
                .update();
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "studio/keep", user, Bundle.name(file)));
    }

    /** The file as it runs; empty if it does not. */
    Optional<byte[]> content(String file) {
        return running.newest(file).map(running::content);
    }

    Optional<byte[]> packaged(String file) {
        return packaged.file(file);
    }

    private boolean isKept(String file, String hash) {
        return jdbc.sql("SELECT COUNT(*) FROM studio_kept WHERE name = ? AND hash = ?")
                        .params(Bundle.name(file), hash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String resource(String file) {
        String name = "/" + Bundle.name(file);
        return packaged.files().keySet().stream()
                .filter(one -> one.endsWith(name))
                .findFirst()
                .orElse(file);
    }
}
