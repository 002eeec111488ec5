package iq.ihala.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is deployed, by content, straight from the engine's tables: to compare two hundred files its own interface would fetch each.
 * Files are named without folders, contents told by SHA-256. Changes nothing of the engine's.
 */
@Component
class DeployedFiles {

    private static final List<String> TABLES = List.of("ACT_RE_PROCDEF", "ACT_RE_DECISION_DEF", "ACT_RE_CAMFORMDEF");

    private final JdbcClient jdbc;
    private final Clock clock;

    DeployedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The newest version of a file.
     *
     * @param packaged whether it came with the program, and not from somebody here
     */
    record Newest(String deploymentId, String hash, boolean packaged) {}

    Map<String, Newest> newest() {
        Map<String, Newest> newest = new HashMap<>();
        for (String table : TABLES) {
            jdbc.sql("SELECT v.RESOURCE_NAME_, v.DEPLOYMENT_ID_, d.SOURCE_, SHA2(b.BYTES_, 256) FROM " + table + " v"
                            + " JOIN ACT_RE_DEPLOYMENT d ON d.ID_ = v.DEPLOYMENT_ID_"
                            + " JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = d.ID_ AND b.NAME_ = v.RESOURCE_NAME_"
                            + " WHERE v.VERSION_ = (SELECT MAX(n.VERSION_) FROM " + table + " n WHERE n.KEY_ = v.KEY_)")
                    .query(row -> {
                        newest.put(
                                name(row.getString(1)),
                                new Newest(row.getString(2), row.getString(4), Deployer.NAME.equals(row.getString(3))));
                    });
        }
        return newest;
    }

    /** Contents of deployments, as {@code deployment/name} with the hash behind it. */
    Map<String, String> within(Set<String> deployments) {
        Map<String, String> hashes = new HashMap<>();
        if (!deployments.isEmpty()) {
            jdbc.sql(
                            "SELECT DEPLOYMENT_ID_, NAME_, SHA2(BYTES_, 256) FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ IN (:ids)")
                    .param("ids", deployments)
                    .query(row -> {
                        hashes.put(row.getString(1) + "/" + name(row.getString(2)), row.getString(3));
                    });
        }
        return hashes;
    }

    /** Every content that ever came with the program, as {@code name/hash}: what was remembered, and what was deployed of it. */
    Set<String> everPackaged() {
        Set<String> seen = new HashSet<>(jdbc.sql("SELECT CONCAT(name, '/', hash) FROM studio_packaged")
                .query(String.class)
                .list());
        jdbc.sql("SELECT b.NAME_, SHA2(b.BYTES_, 256) FROM ACT_GE_BYTEARRAY b"
                        + " JOIN ACT_RE_DEPLOYMENT d ON d.ID_ = b.DEPLOYMENT_ID_ WHERE d.SOURCE_ = ?")
                .param(Deployer.NAME)
                .query(row -> {
                    seen.add(name(row.getString(1)) + "/" + row.getString(2));
                });
        return seen;
    }

    /** @param hashes by name */
    void remember(Map<String, String> hashes) {
        hashes.forEach(
                (name, hash) -> jdbc.sql("INSERT IGNORE INTO studio_packaged (name, hash, first_seen) VALUES (?, ?, ?)")
                        .params(name, hash, Timestamp.from(clock.instant()))
                        .update());
    }

    static String name(String resource) {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }
}
