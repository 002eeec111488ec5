package iq.ihala.reporting.internal;

import static iq.ihala.reporting.Indicator.*;

import iq.ihala.casefile.Countable;
import iq.ihala.reporting.Split;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I22 and I23: advice on complaints, and mediation. */
@Component
@Order(6)
class Law implements Group {

    /** Offences of dossier §6.1 that are told together; all others are OTHER, and a file with several groups is SEVERAL. */
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("L01", "INJURY"),
            Map.entry("L02", "INJURY"),
            Map.entry("L09", "INJURY"),
            Map.entry("L03", "THREAT"),
            Map.entry("L04", "THREAT"),
            Map.entry("L27", "THREAT"),
            Map.entry("L05", "SEXUAL"),
            Map.entry("L06", "SEXUAL"),
            Map.entry("L07", "SEXUAL"),
            Map.entry("L10", "FAMILY"),
            Map.entry("L15", "FAMILY"),
            Map.entry("L16", "FAMILY"),
            Map.entry("L17", "FAMILY"),
            Map.entry("L23", "FAMILY"),
            Map.entry("L24", "FAMILY"),
            Map.entry("L25", "FAMILY"),
            Map.entry("L26", "FAMILY"),
            Map.entry("L35", "FAMILY"),
            Map.entry("L08", "LIBERTY"),
            Map.entry("L18", "LIBERTY"),
            Map.entry("L28", "PROPERTY"),
            Map.entry("L29", "PROPERTY"));

    private final JdbcClient jdbc;
    private final Agreed agreed;

    Law(JdbcClient jdbc, Agreed agreed) {
        this.jdbc = jdbc;
        this.agreed = agreed;
    }

    private record Advised(String number, String group) {}

    @Override
    public void add(Month month, Cells cells) {
        cells.counts(I22, "ADVICE", advised(month), Table.by(Split.OFFENCE_GROUP));
        // The others are parts of those who were advised: by group they would tell how large a hidden group is at
        // least.
        cells.counts(
                I22,
                "LODGED",
                people(
                        month,
                        "select case_number from court_step group by case_number"
                                + " having min(recorded_at) >= :from and min(recorded_at) < :until"));
        cells.counts(
                I22,
                "WITHDRAWN",
                people(
                        month,
                        "select distinct case_number from court_step where result = 'WITHDRAWN'"
                                + " and recorded_at >= :from and recorded_at < :until"));
        cells.counts(
                I22,
                "MISSED",
                people(
                        month,
                        "select case_number from legal_file where missed_deadline >= :first and missed_deadline < :next"));
        String mediation = "select case_number from mediation where ";
        String opened = "opened_at >= :from and opened_at < :until and ";
        String refused = "(eligibility = 'NO' or result <=> 'NOT_ELIGIBLE')";
        cells.counts(I23, "ELIGIBLE", people(month, mediation + opened + "not " + refused));
        cells.counts(I23, "REFUSED", people(month, mediation + opened + refused));
        cells.counts(I23, "AGREED", people(month, mediation + "signed_at >= :from and signed_at < :until"));
        cells.counts(
                I23,
                "KEPT",
                people(
                        month,
                        mediation + "kept = 'YES' and kept_asked_at >= :from and kept_asked_at < :until"
                                + " and kept_asked_at >= signed_at + interval 28 day"));
    }

    /** Whose first decision after the talk about the options came in this month: before it nobody was advised. */
    private List<One> advised(Month month) {
        List<Advised> rows = jdbc.sql("select d.case_number, f.offences from (select case_number from legal_decision"
                        + " group by case_number having min(recorded_at) >= :from and min(recorded_at) < :until) d"
                        + " left join legal_file f on f.case_number = d.case_number")
                .params(month.params())
                .query((row, place) -> new Advised(row.getString(1), group(row.getString(2))))
                .list();
        Map<String, Countable> known =
                agreed.of(rows.stream().map(Advised::number).toList());
        return rows.stream()
                .map(row -> Agreed.one(known.get(row.number()), Map.of(Split.OFFENCE_GROUP, row.group())))
                .toList();
    }

    static String group(String offences) {
        if (offences == null || offences.isBlank()) {
            return One.UNKNOWN;
        }
        Set<String> groups = Arrays.stream(offences.split("[^A-Z0-9]+"))
                .filter(code -> !code.isBlank())
                .map(code -> GROUPS.getOrDefault(code, "OTHER"))
                .collect(Collectors.toSet());
        return groups.size() == 1 ? groups.iterator().next() : "SEVERAL";
    }

    private List<One> people(Month month, String sql) {
        return jdbc.sql(sql)
                .params(month.params())
                .query((row, place) -> One.of(true, Map.of()))
                .list();
    }
}
