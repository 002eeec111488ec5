package iq.ihala.process.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through the whole database, ours and the engine's, for rows that still know something. */
public final class Traces {

    private final JdbcTemplate jdbc;

    public Traces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Tables with a row in which any text or binary column holds {@code word}. */
    public List<String> tablesHolding(String word) {
        return columns().entrySet().stream()
                .filter(table -> holds(table.getKey(), table.getValue(), word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same, but for the audit trail: that a case was, and was erased, stays to be proved; about whom stands nowhere. */
    public List<String> tablesHoldingButTheTrail(String caseNumber) {
        return tablesHolding(caseNumber).stream()
                .filter(table -> !"audit_entry".equalsIgnoreCase(table))
                .toList();
    }

    private boolean holds(String table, List<String> columns, String word) {
        String anywhere = columns.stream()
                .map(column -> "instr(convert(`" + column + "` using utf8mb4), ?) > 0")
                .collect(Collectors.joining(" or "));
        Object[] words = columns.stream().map(column -> word).toArray();
        return jdbc.queryForObject("select count(*) from `" + table + "` where " + anywhere, Integer.class, words) > 0;
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> byTable = new TreeMap<>();
        jdbc.query(
                """
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                  and c.data_type in ('varchar','char','text','mediumtext','longtext','tinytext',
                                      'blob','mediumblob','longblob','varbinary','binary')""",
                row -> {
                    byTable.computeIfAbsent(row.getString(1), name -> new java.util.ArrayList<>())
                            .add(row.getString(2));
                });
        return byTable;
    }
}
