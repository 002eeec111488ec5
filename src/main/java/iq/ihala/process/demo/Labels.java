package iq.ihala.process.demo;

import iq.ihala.casefile.CaseErased;
import iq.ihala.casefile.CaseNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which case number stands behind {@code SA-DEMO-01} and the others. The engine never learns the labels. */
@Component
@Profile("demo")
class Labels {

    private final JdbcTemplate jdbc;

    Labels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Case numbers by label, in the labels' order. */
    @Transactional(readOnly = true)
    public Map<String, CaseNumber> all() {
        Map<String, CaseNumber> numbers = new LinkedHashMap<>();
        jdbc.query("select label, case_number from demo_case order by label", row -> {
            numbers.put(row.getString("label"), CaseNumber.parse(row.getString("case_number")));
        });
        return numbers;
    }

    /** Joins the caller's transaction, so that a label never points to a case that was not opened. */
    @Transactional
    public void put(String label, CaseNumber caseNumber) {
        jdbc.update("insert into demo_case (label, case_number) values (?, ?)", label, caseNumber.value());
    }

    @EventListener
    void forget(CaseErased erased) {
        jdbc.update(
                "delete from demo_case where case_number = ?",
                erased.caseNumber().value());
    }
}
