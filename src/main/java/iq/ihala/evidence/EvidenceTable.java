package iq.ihala.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows; times are UTC wall clock. */
@Repository
class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            String id,
            byte[] sealedHash,
            byte[] sealedDescription,
            String mediaType,
            long bytes,
            String addedBy,
            Instant addedAt,
            boolean fileKept,
            String deletedWhy) {}

    void insert(String caseNumber, Row row) {
        jdbc.sql(
                        """
                        insert into case_evidence (id, case_number, sealed_hash, sealed_description, media_type, bytes,
                          added_by, added_at, file_kept)
                        values (:id, :number, :hash, :description, :type, :bytes, :by, :at, :kept)""")
                .param("id", row.id())
                .param("number", caseNumber)
                .param("hash", row.sealedHash())
                .param("description", row.sealedDescription())
                .param("type", row.mediaType())
                .param("bytes", row.bytes())
                .param("by", row.addedBy())
                .param("at", utc(row.addedAt()))
                .param("kept", row.fileKept())
                .update();
    }

    void insertFile(String id, byte[] sealedContent) {
        jdbc.sql("insert into case_evidence_file (evidence_id, sealed_content) values (:id, :content)")
                .param("id", id)
                .param("content", sealedContent)
                .update();
    }

    List<Row> of(String caseNumber) {
        return jdbc.sql(
                        """
                        select id, sealed_hash, sealed_description, media_type, bytes, added_by, added_at, file_kept,
                          file_deleted_why
                        from case_evidence where case_number = :number order by added_at, id""")
                .param("number", caseNumber)
                .query(EvidenceTable::row)
                .list();
    }

    Optional<byte[]> file(String caseNumber, String id) {
        return jdbc.sql(
                        """
                        select f.sealed_content from case_evidence_file f join case_evidence e on e.id = f.evidence_id
                        where e.id = :id and e.case_number = :number""")
                .param("id", id)
                .param("number", caseNumber)
                .query((rs, n) -> rs.getBytes(1))
                .optional();
    }

    List<String> keptOf(String caseNumber) {
        return jdbc.sql("select id from case_evidence where case_number = :number and file_kept")
                .param("number", caseNumber)
                .query(String.class)
                .list();
    }

    /** A case on legal hold stays whole; its row is asked here because the hold's own module stands above this one. */
    boolean isHeld(String caseNumber) {
        return jdbc.sql("select count(*) from case_hold where case_number = :number")
                        .param("number", caseNumber)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<String> casesWithFiles() {
        return jdbc.sql(
                        """
                        select distinct e.case_number from case_evidence e
                        where e.file_kept and not exists (select 1 from case_hold h where h.case_number = e.case_number)""")
                .query(String.class)
                .list();
    }

    /** @return false if there was no file */
    boolean deleteFile(String caseNumber, String id, String why, Instant at) {
        int kept = jdbc.sql(
                        """
                        update case_evidence set file_kept = false, file_deleted_at = :at, file_deleted_why = :why
                        where id = :id and case_number = :number and file_kept""")
                .param("id", id)
                .param("number", caseNumber)
                .param("why", why)
                .param("at", utc(at))
                .update();
        if (kept > 0) {
            jdbc.sql("delete from case_evidence_file where evidence_id = :id")
                    .param("id", id)
                    .update();
        }
        return kept > 0;
    }

    private static Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                rs.getString("id"),
                rs.getBytes("sealed_hash"),
                rs.getBytes("sealed_description"),
                rs.getString("media_type"),
                rs.getLong("bytes"),
                rs.getString("added_by"),
                rs.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getBoolean("file_kept"),
                rs.getString("file_deleted_why"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
