package iq.ihala.referral;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals whose partner was asked and has not said yes or no: waiting lists and questions back among them. Codes only. */
@Service
@Transactional(readOnly = true)
public class UnansweredReferrals {

    private static final List<String> WAITING = Arrays.stream(ReferralState.values())
            .filter(ReferralState::awaitsAnswer)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    UnansweredReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One that waits.
     *
     * @param service Arabic name of the service; the provider is not said, it may be a secret shelter
     * @param sentAt when the partner was asked
     */
    public record Waiting(String caseNumber, String service, ReferralState state, Instant sentAt) {}

    /** How many wait. One statement. */
    public long count() {
        return jdbc.sql("select count(*) from referral where state in (:waiting)")
                .param("waiting", WAITING)
                .query(Long.class)
                .single();
    }

    /** How many were asked before that moment. One statement. */
    public long askedBefore(Instant moment) {
        return jdbc.sql("select count(*) from referral where state in (:waiting) and sent_at < :moment")
                .param("waiting", WAITING)
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** The longest waiting first. One statement. */
    public List<Waiting> page(int from, int most) {
        return jdbc.sql(
                        """
                        select r.case_number, c.name_arabic, r.state, r.sent_at
                        from referral r join service_category c on c.code = r.service_code
                        where r.state in (:waiting) order by r.sent_at, r.id limit :most offset :from""")
                .param("waiting", WAITING)
                .param("most", most)
                .param("from", from)
                .query((row, place) -> new Waiting(
                        row.getString("case_number"),
                        row.getString("name_arabic"),
                        ReferralState.valueOf(row.getString("state")),
                        instant(row.getObject("sent_at", LocalDateTime.class))))
                .list();
    }

    private static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
