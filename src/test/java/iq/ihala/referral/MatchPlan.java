package iq.ihala.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** How MariaDB reads a match. The texts are those of {@link DirectoryEntries#offering}, as Hibernate writes them. */
final class MatchPlan {

    static final String OFFERING =
            """
            select p.*, s.max_level, k.*,
              (select count(r.id) from referral r where r.provider_id = p.id
                 and r.state in ('ACCEPTED', 'ACCEPTED_DATE', 'ATTENDED')),
              (select count(*) from provider_conflict c where c.case_number = 'SA-26-00000P' and c.provider_id = p.id)
            from provider_service s join provider p on p.id = s.provider_id
            left join provider_record k on k.provider_id = p.id
            where s.service_code = 'LEGAL' and p.status <> 'CLOSED'""";

    private MatchPlan() {}

    /** No table may be read whole. Gives one line a table. */
    static List<String> readsNoTableWhole(JdbcTemplate jdbc) {
        return jdbc.queryForList("explain " + OFFERING).stream()
                .map(MatchPlan::line)
                .toList();
    }

    /** What a page reads of a provider's or a case's past. */
    static List<String> readsNoPastWhole(JdbcTemplate jdbc) {
        String card = ProviderScorecards.COUNT.replace(":provider", "'LOAD_7'").replace(":since", "'2025-03-01'");
        String proof = ReferralProofs.STEPS.replace(":number", "'SA-25-000007'");
        return Stream.of(card, proof)
                .flatMap(sql -> jdbc.queryForList("explain " + sql).stream())
                .filter(step -> step.get("table") != null
                        && !String.valueOf(step.get("table")).startsWith("<"))
                .map(MatchPlan::line)
                .toList();
    }

    private static String line(Map<String, Object> step) {
        assertThat(step.get("type")).as(String.valueOf(step)).isIn("const", "ref", "eq_ref", "range");
        return step.get("table") + " " + step.get("type") + " by " + step.get("key") + ", " + step.get("rows")
                + " rows";
    }
}
