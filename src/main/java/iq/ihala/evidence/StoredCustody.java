package iq.ihala.evidence;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.crypto.CaseVault;
import iq.ihala.evidence.EvidenceRefusedException.Why;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCustody implements Custody {

    private static final int LONGEST = 200;
    private static final String BETWEEN = "\u001f";

    private final JdbcClient jdbc;
    private final CaseVault vault;
    private final AuditTrail audit;
    private final Clock clock;

    StoredCustody(JdbcClient jdbc, CaseVault vault, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    private record Last(int place, LocalDate on) {}

    @Override
    public void handOver(
            CaseNumber number, String evidenceId, LocalDate on, String from, String holder, String place, String by) {
        if (!Stream.of(from, holder, place).allMatch(StoredCustody::isSaid)) {
            throw new EvidenceRefusedException(Why.HAND_OVER);
        }
        Last last = lastOf(number, evidenceId);
        if (on == null || on.isAfter(today()) || (last.on() != null && on.isBefore(last.on()))) {
            throw new EvidenceRefusedException(Why.DAY);
        }
        String id = UUID.randomUUID().toString();
        String words = Stream.of(from, holder, place).map(StoredCustody::plain).collect(Collectors.joining(BETWEEN));
        jdbc.sql(
                        """
                        insert into case_evidence_custody (id, evidence_id, place_in_chain, handed_over_on,
                          sealed_hand_over, recorded_by, recorded_at)
                        values (:id, :evidence, :place, :day, :words, :by, :at)""")
                .param("id", id)
                .param("evidence", evidenceId)
                .param("place", last.place() + 1)
                .param("day", on)
                .param("words", vault.seal(number.value(), words.getBytes(StandardCharsets.UTF_8), seal(id)))
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record(new AuditEvent(AuditKind.CHANGE, number.value(), "evidence", by, "handedOver,id=" + evidenceId));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<HandOver>> of(CaseNumber number) {
        return jdbc
                .sql(
                        """
                        select c.* from case_evidence_custody c join case_evidence e on e.id = c.evidence_id
                        where e.case_number = :number order by c.evidence_id, c.place_in_chain""")
                .param("number", number.value())
                .query((rs, n) -> Map.entry(rs.getString("evidence_id"), handOver(number, rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Locks the piece: two hand-overs at once stand one after the other. */
    private Last lastOf(CaseNumber number, String evidenceId) {
        boolean isThere = jdbc.sql("select id from case_evidence where id = :id and case_number = :number for update")
                .param("id", evidenceId)
                .param("number", number.value())
                .query(String.class)
                .optional()
                .isPresent();
        if (!isThere) {
            throw new EvidenceRefusedException(Why.NOT_THERE);
        }
        return jdbc.sql(
                        """
                        select place_in_chain, handed_over_on from case_evidence_custody
                        where evidence_id = :id order by place_in_chain desc limit 1""")
                .param("id", evidenceId)
                .query((rs, n) -> new Last(rs.getInt(1), rs.getObject(2, LocalDate.class)))
                .optional()
                .orElse(new Last(0, null));
    }

    private HandOver handOver(CaseNumber number, ResultSet rs) throws SQLException {
        byte[] opened = vault.open(number.value(), rs.getBytes("sealed_hand_over"), seal(rs.getString("id")));
        String[] words = new String(opened, StandardCharsets.UTF_8).split(BETWEEN, -1);
        return new HandOver(
                rs.getObject("handed_over_on", LocalDate.class),
                words[0],
                words[1],
                words[2],
                rs.getString("recorded_by"),
                rs.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.BASRA);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    private static String seal(String id) {
        return "case_evidence_custody|sealed_hand_over|" + id;
    }
}
