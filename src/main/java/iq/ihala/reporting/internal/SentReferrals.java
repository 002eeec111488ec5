package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.EarlierMonths;
import iq.ihala.reporting.EarlierReferral;
import iq.ihala.reporting.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I12 to I15: what became of referrals. A referral that went to a second provider counts once for each. */
@Component
@Order(4)
class SentReferrals implements Group {

    private static final String ACCEPTED = "('ACCEPTED', 'ACCEPTED_DATE', 'ATTENDED', 'NOT_ATTENDED', 'COMPLETED')";

    private final JdbcClient jdbc;
    private final Agreed agreed;
    private final ObjectProvider<EarlierMonths> earlier;

    SentReferrals(JdbcClient jdbc, Agreed agreed, ObjectProvider<EarlierMonths> earlier) {
        this.jdbc = jdbc;
        this.agreed = agreed;
        this.earlier = earlier;
    }

    /** @param number of whose case; the rest are codes and one measured number */
    private record Row(String number, String service, String provider, String code, boolean yes, double value) {}

    @Override
    public void add(Month month, Cells cells) {
        cells.shares(
                I12,
                "ACCEPTED",
                with(
                        sent(month, one -> true),
                        ones(
                                month,
                                "select case_number, service_code, provider_id, null, state in " + ACCEPTED
                                        + ", 0 from referral where sent_at >= :from and sent_at < :until"
                                        + " union all select r.case_number, r.service_code, a.provider_id, null, a.outcome in "
                                        + ACCEPTED
                                        + ", 0 from referral_attempt a join referral r on r.id = a.referral_id"
                                        + " where a.sent_at >= :from and a.sent_at < :until")),
                Split.SERVICE,
                Split.PROVIDER);
        answers(month, cells);
        ends(month, cells);
        cells.counts(I15, "GAPS", gaps(month), Table.by(Split.SERVICE), Table.by(Split.DISTRICT));
    }

    private void answers(Month month, Cells cells) {
        cells.counts(
                I13,
                "DECLINED",
                with(
                        sent(month, one -> one.declineReason() != null),
                        ones(
                                month,
                                "select case_number, service_code, provider_id, decline_reason, true, 0 from referral"
                                        + " where state = 'DECLINED' and answered_at >= :from and answered_at < :until"
                                        + " union all select r.case_number, r.service_code, a.provider_id, a.reason, true, 0"
                                        + " from referral_attempt a join referral r on r.id = a.referral_id"
                                        + " where a.outcome = 'DECLINED' and a.answered_at >= :from and a.answered_at < :until")),
                Table.by(Split.REASON));
        cells.counts(
                I13,
                "NO_ANSWER",
                ones(
                        month,
                        "select r.case_number, r.service_code, a.provider_id, null, true, 0"
                                + " from referral_attempt a join referral r on r.id = a.referral_id"
                                + " where a.outcome = 'NO_ANSWER' and a.given_up_at >= :from and a.given_up_at < :until"));
        cells.medians(
                I13,
                "ANSWER_TIME",
                with(
                        sent(month, one -> true),
                        ones(
                                month,
                                "select case_number, service_code, provider_id, null, true,"
                                        + " timestampdiff(minute, sent_at, answered_at) / 60 from referral"
                                        + " where answered_at >= :from and answered_at < :until and state <> 'NO_ANSWER'"
                                        + " and sent_at is not null"
                                        + " union all select r.case_number, r.service_code, a.provider_id, null, true,"
                                        + " timestampdiff(minute, a.sent_at, a.answered_at) / 60"
                                        + " from referral_attempt a join referral r on r.id = a.referral_id"
                                        + " where a.answered_at >= :from and a.answered_at < :until and a.outcome <> 'NO_ANSWER'"
                                        + " and a.sent_at is not null")),
                Split.PROVIDER);
    }

    /** Of what was accepted and came to an end in the month: whether the person went, and whether it was carried through. */
    private void ends(Month month, Cells cells) {
        String ended = ", 0 from referral where closed_at >= :from and closed_at < :until"
                + " and (attendance_at is not null or state in " + ACCEPTED + ")";
        cells.shares(
                I14,
                "ATTENDED",
                ones(
                        month,
                        "select case_number, service_code, provider_id, null,"
                                + " attendance_at is not null and attendance_reason is null" + ended),
                Split.SERVICE);
        cells.shares(
                I14,
                "COMPLETED",
                ones(month, "select case_number, service_code, provider_id, null, state = 'COMPLETED'" + ended),
                Split.SERVICE);
    }

    private List<One> gaps(Month month) {
        List<Row> rows = rows(
                month,
                "select case_number, service_code, null, district, true, 0 from service_gap"
                        + " where recorded_at >= :from and recorded_at < :until");
        List<One> gaps = new ArrayList<>(ones(rows, codes -> {
            String district = codes.remove(Split.REASON);
            Agreed.put(codes, Split.DISTRICT, district);
            return codes;
        }));
        earlier.forEach(months -> months.gaps(month.value())
                .forEach(gap -> gaps.add(
                        One.of(gap.agreed(), Map.of(Split.SERVICE, gap.service(), Split.DISTRICT, gap.district())))));
        return gaps;
    }

    private List<One> sent(Month month, Predicate<EarlierReferral> which) {
        return earlier.stream()
                .flatMap(months -> months.sent(month.value()).stream())
                .filter(which)
                .map(one -> {
                    Map<Split, String> codes = new HashMap<>();
                    codes.put(Split.SERVICE, one.service());
                    codes.put(Split.PROVIDER, one.provider());
                    Agreed.put(codes, Split.REASON, one.declineReason());
                    return One.of(one.agreed(), codes).yes(one.accepted()).value(one.answeredAfter());
                })
                .toList();
    }

    private static List<One> with(List<One> some, List<One> others) {
        List<One> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private List<One> ones(Month month, String sql) {
        return ones(rows(month, sql), UnaryOperator.identity());
    }

    private List<One> ones(List<Row> rows, UnaryOperator<Map<Split, String>> change) {
        Map<String, Countable> known =
                agreed.of(rows.stream().map(Row::number).distinct().toList());
        return rows.stream()
                .map(row -> {
                    Map<Split, String> codes = new HashMap<>();
                    Agreed.put(codes, Split.SERVICE, row.service());
                    Agreed.put(codes, Split.PROVIDER, row.provider());
                    Agreed.put(codes, Split.REASON, row.code());
                    return One.of(known.containsKey(row.number()), change.apply(codes))
                            .yes(row.yes())
                            .value(row.value());
                })
                .toList();
    }

    private List<Row> rows(Month month, String sql) {
        return jdbc.sql(sql)
                .params(month.params())
                .query((row, place) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getDouble(6)))
                .list();
    }
}
