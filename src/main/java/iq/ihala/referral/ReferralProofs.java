package iq.ihala.referral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.notification.Sendings;
import iq.ihala.notification.Sendings.Sending;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proof of each referral of a case (dossier §3.7): what happened, when, by whom and by which way, in Arabic. Three statements. */
@Service
@Transactional(readOnly = true)
public class ReferralProofs {

    static final String STEPS =
            """
            select s.referral_id, s.kind, s.became, s.detail, s.done_by, s.happened_at, p.name_arabic
            from referral r
            join referral_step s on s.referral_id = r.id
            left join provider p on p.id = s.provider_id
            where r.case_number = :number
            order by s.id""";

    private final JdbcClient jdbc;
    private final Sendings sendings;
    private final Staff staff;

    ReferralProofs(JdbcClient jdbc, Sendings sendings, Staff staff) {
        this.jdbc = jdbc;
        this.sendings = sendings;
        this.staff = staff;
    }

    /**
     * One line of the proof.
     *
     * @param what in Arabic
     * @param detail in Arabic, or empty
     * @param by who did it, or what did, in Arabic
     * @param provider the Arabic name of the provider concerned, or null
     */
    public record Line(Instant at, String what, String detail, String by, String provider) {

        /** Basra wall clock. */
        public String moment() {
            return ArabicDates.moment(at);
        }
    }

    /** The lines of each referral, oldest first, by the referral's id. */
    public Map<String, List<Line>> ofCase(String caseNumber) {
        Map<String, StaffMember> people =
                staff.everyone().stream().collect(Collectors.toMap(StaffMember::user, Function.identity()));
        Map<String, List<Line>> proofs = new HashMap<>();
        jdbc.sql(STEPS)
                .param("number", caseNumber)
                .query((row, n) -> proofs.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(step(
                                ReferralEvent.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                who(people, row.getString(5)),
                                row.getTimestamp(6),
                                row.getString(7))))
                .list();
        sendings.of(caseNumber).forEach(message -> {
            List<Line> lines = proofs.get(about(message));
            String words = ProofWords.message(message.template(), message.channel(), message.status());
            if (lines != null && !words.isEmpty()) {
                lines.add(new Line(moment(message), words, "", to(people, message), null));
            }
        });
        proofs.values().forEach(lines -> lines.sort(Comparator.comparing(Line::at)));
        return proofs;
    }

    private static Line step(
            ReferralEvent event, String became, String detail, String by, Timestamp at, String provider) {
        ReferralState state = became == null ? null : ReferralState.valueOf(became);
        return new Line(at.toInstant(), event.arabic(), ProofWords.detail(event, state, detail), by, provider);
    }

    /** The key begins with the template and the referral. */
    private static String about(Sending message) {
        String[] parts = message.key().split(":", -1);
        return parts.length > 1 ? parts[1] : "";
    }

    private static Instant moment(Sending message) {
        return switch (message.status()) {
            case "SENT" -> message.sent();
            case "WAITING" -> message.written();
            default -> message.lastTry();
        };
    }

    private static String to(Map<String, StaffMember> people, Sending message) {
        return "إلى: " + ("WEBHOOK".equals(message.channel()) ? "نظام الجهة" : who(people, message.recipient()));
    }

    private static String who(Map<String, StaffMember> people, String user) {
        if ("system".equals(user)) {
            return "النظام";
        }
        StaffMember member = people.get(user);
        return member == null
                ? user
                : member.displayName() + (member.organisation() == null ? " (المركز)" : " (الجهة)");
    }
}
