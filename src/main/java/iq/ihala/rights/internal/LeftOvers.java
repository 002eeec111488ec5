package iq.ihala.rights.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks into every table that has a column for case numbers. A module that is added later and forgets to forget is found here,
 * before anybody is told that her file is gone.
 */
@Component
class LeftOvers {

    private final JdbcClient jdbc;

    LeftOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException that names the tables in which the number still stands */
    void refuse(String caseNumber) {
        List<String> left = tablesWithCases().stream()
                .filter(table -> holds(table, caseNumber))
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalStateException("The case is still known to " + left);
        }
    }

    private boolean holds(String table, String caseNumber) {
        return jdbc.sql("select count(*) from `" + table + "` where case_number = :number")
                        .param("number", caseNumber)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All but the audit's, which is kept under the number that leads nowhere any more. */
    private List<String> tablesWithCases() {
        return jdbc.sql(
                        """
                        select c.table_name from information_schema.columns c join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and c.column_name = 'case_number'
                          and t.table_type = 'BASE TABLE' and c.table_name <> 'audit_entry'
                        order by c.table_name""")
                .query(String.class)
                .list();
    }
}
