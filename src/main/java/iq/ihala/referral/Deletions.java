package iq.ihala.referral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.notification.Outbox;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Providers that had received something of a person who took the consent back are told to stop and to delete what they may
 * (dossier §3.2 EV1, §3.4), by a mail with the case number and nothing else. What they answer is kept.
 */
@Service
@Transactional
public class Deletions {

    private static final String GROUP = "partner_focal";
    private static final String TEMPLATE = "REFERRAL_DELETE";
    private static final Set<String> ANSWERS = Set.of("DELETED", "KEPT_BY_LAW", "NO_ANSWER");

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    Deletions(JdbcClient jdbc, Staff staff, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * One referral with one provider.
     *
     * @param referralId the referral
     * @param providerId who received it
     */
    public record Received(String referralId, String providerId) {}

    /**
     * Who received something of this case and has not answered yet that it is deleted: those who have it now, and those who were
     * asked before and given up. One statement.
     */
    @Transactional(readOnly = true)
    public List<Received> unanswered(CaseNumber number) {
        return jdbc.sql(
                        """
                        select r.id, r.provider_id from referral r
                        where r.case_number = :number and r.sent_at is not null and r.provider_id is not null
                          and not exists (select 1 from referral_deletion d where d.referral_id = r.id
                            and d.provider_id = r.provider_id and d.answered_at is not null)
                        union
                        select a.referral_id, a.provider_id from referral_attempt a join referral r on r.id = a.referral_id
                        where r.case_number = :number and a.sent_at is not null
                          and not exists (select 1 from referral_deletion d where d.referral_id = a.referral_id
                            and d.provider_id = a.provider_id and d.answered_at is not null)
                        order by 1, 2""")
                .param("number", number.value())
                .query((rs, n) -> new Received(rs.getString(1), rs.getString(2)))
                .list();
    }

    /** Asks the provider; asking twice asks once. */
    public void ask(CaseNumber number, Received received) {
        jdbc.sql("insert ignore into referral_deletion (referral_id, provider_id, case_number, asked_at)"
                        + " values (:referral, :provider, :number, :at)")
                .param("referral", received.referralId())
                .param("provider", received.providerId())
                .param("number", number.value())
                .param("at", now())
                .update();
        mail(number, received, "0");
    }

    /** Half of the time is over. */
    public void remind(CaseNumber number, Received received) {
        jdbc.sql(
                        "update referral_deletion set reminded_at = :at where referral_id = :referral and provider_id = :provider")
                .param("at", now())
                .param("referral", received.referralId())
                .param("provider", received.providerId())
                .update();
        mail(number, received, "1");
    }

    /**
     * Keeps the answer.
     *
     * @param answer DELETED, KEPT_BY_LAW or NO_ANSWER
     */
    public void answered(Received received, String answer, String by) {
        if (!ANSWERS.contains(answer)) {
            throw new IllegalArgumentException("Not an answer to a request for deletion");
        }
        jdbc.sql("update referral_deletion set answered_at = :at, answered_by = :by, answer = :answer"
                        + " where referral_id = :referral and provider_id = :provider")
                .param("at", now())
                .param("by", by)
                .param("answer", answer)
                .param("referral", received.referralId())
                .param("provider", received.providerId())
                .update();
    }

    private void mail(CaseNumber number, Received received, String occurrence) {
        staff.members(GROUP).stream()
                .filter(member -> received.providerId().equals(member.organisation()))
                .map(StaffMember::user)
                .forEach(user -> outbox.mail(
                        user,
                        TEMPLATE,
                        number.value(),
                        String.join(":", TEMPLATE, received.referralId(), received.providerId(), occurrence, user)));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
