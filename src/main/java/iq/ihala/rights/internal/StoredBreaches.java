package iq.ihala.rights.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.UnknownCaseException;
import iq.ihala.rights.Breach;
import iq.ihala.rights.BreachEvents;
import iq.ihala.rights.BreachKind;
import iq.ihala.rights.BreachLesson;
import iq.ihala.rights.Breaches;
import iq.ihala.rights.RightRefusedException;
import iq.ihala.rights.RightRefusedException.Why;
import iq.ihala.staff.Staff;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredBreaches implements Breaches {

    private static final Duration REPORT_WITHIN = Duration.ofHours(72);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int ID_LENGTH = 12;
    private static final String ADMINISTRATOR = "sysadmin";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final CaseFiles caseFiles;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredBreaches(
            JdbcClient jdbc,
            Staff staff,
            CaseFiles caseFiles,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Breach record(BreachKind kind, Instant noticedAt, Set<CaseNumber> cases, String by) {
        require(by);
        if (noticedAt.isAfter(clock.instant())) {
            throw new RightRefusedException(Why.NOT_AN_ANSWER);
        }
        String id = newId();
        jdbc.sql("insert into data_breach (id, kind, noticed_at, recorded_by, recorded_at, report_due)"
                        + " values (:id, :kind, :noticed, :by, :now, :due)")
                .param("id", id)
                .param("kind", kind.name())
                .param("noticed", utc(noticedAt))
                .param("by", by)
                .param("now", utc(clock.instant()))
                .param("due", utc(noticedAt.plus(REPORT_WITHIN)))
                .update();
        cases.forEach(number -> hit(id, number, by));
        Breach breach = find(id).orElseThrow();
        events.publishEvent(new BreachEvents.Recorded(breach));
        return breach;
    }

    private void hit(String id, CaseNumber number, String by) {
        try {
            caseFiles.summary(number);
        } catch (UnknownCaseException e) {
            throw new RightRefusedException(Why.NOT_AN_ANSWER);
        }
        jdbc.sql("insert into data_breach_case (breach_id, case_number) values (:id, :number)")
                .param("id", id)
                .param("number", number.value())
                .update();
        audit.record(new AuditEvent(AuditKind.CHANGE, number.value(), "breach", by, "hit"));
    }

    @Override
    public void reported(String id, String by) {
        require(by);
        Breach breach = find(id).filter(one -> one.reportedAt() == null).orElseThrow(StoredBreaches::notAsked);
        jdbc.sql("update data_breach set reported_at = :now, reported_by = :by where id = :id")
                .param("now", utc(clock.instant()))
                .param("by", by)
                .param("id", id)
                .update();
        events.publishEvent(new BreachEvents.Reported(breach));
    }

    @Override
    public void close(String id, Set<BreachLesson> lessons, String by) {
        require(by);
        Breach breach = find(id).filter(one -> one.reportedAt() != null && one.closedAt() == null && !lessons.isEmpty())
                .orElseThrow(StoredBreaches::notAsked);
        jdbc.sql("update data_breach set lessons = :lessons, closed_at = :now, closed_by = :by where id = :id")
                .param("lessons", lessons.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("now", utc(clock.instant()))
                .param("by", by)
                .param("id", id)
                .update();
        events.publishEvent(new BreachEvents.Closed(breach));
    }

    @Override
    public void reviewed(String id, CaseNumber number, boolean danger, boolean tell, String by) {
        jdbc.sql("update data_breach_case set danger = :danger, reviewed_by = :by, reviewed_at = :now,"
                        + " told_how = if(:tell, null, 'RAISES_DANGER')"
                        + " where breach_id = :id and case_number = :number")
                .param("danger", danger)
                .param("by", by)
                .param("now", utc(clock.instant()))
                .param("tell", tell)
                .param("id", id)
                .param("number", number.value())
                .update();
    }

    @Override
    public void told(String id, CaseNumber number, String how) {
        jdbc.sql("update data_breach_case set told_how = :how where breach_id = :id and case_number = :number")
                .param("how", how)
                .param("id", id)
                .param("number", number.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Breach> find(String id) {
        return jdbc.sql("select * from data_breach where id = :id")
                .param("id", id)
                .query((rs, n) -> row(rs, cases(id)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Breach> all() {
        return jdbc.sql("select id from data_breach order by noticed_at desc, id").query(String.class).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpenTo(String user) {
        return staff.find(user)
                .filter(member -> member.isIn(Office.DPO) || member.isIn(ADMINISTRATOR))
                .isPresent();
    }

    private List<CaseNumber> cases(String id) {
        return jdbc
                .sql("select case_number from data_breach_case where breach_id = :id order by case_number")
                .param("id", id)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    private void require(String by) {
        if (!isOpenTo(by)) {
            throw new RightRefusedException(Why.NOT_YOUR_OFFICE);
        }
    }

    private static RightRefusedException notAsked() {
        return new RightRefusedException(Why.NOT_ASKED);
    }

    private static Breach row(ResultSet rs, List<CaseNumber> cases) throws SQLException {
        return new Breach(
                rs.getString("id"),
                BreachKind.valueOf(rs.getString("kind")),
                instant(rs, "noticed_at"),
                instant(rs, "recorded_at"),
                instant(rs, "report_due"),
                instant(rs, "reported_at"),
                instant(rs, "closed_at"),
                cases);
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        LocalDateTime time = rs.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String newId() {
        StringBuilder id = new StringBuilder("BR-");
        RANDOM.ints(ID_LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
