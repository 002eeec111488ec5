package iq.ihala.process.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads every text and every byte of the whole database, the engine's tables and ours. */
final class DatabaseSearch {

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcTemplate jdbc;

    DatabaseSearch(JdbcTemplate jdbc) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
    }

    /** Columns that hold the word, each with the disguise that it was found in. */
    Set<String> columnsWithTheWord() {
        Set<String> found = new TreeSet<>();
        columns().forEach((table, columns) -> found.addAll(in(table, columns)));
        return found;
    }

    /** Names of the tables that are looked through. */
    Set<String> tables() {
        return columns().keySet();
    }

    private Set<String> in(String table, List<String> columns) {
        Set<String> found = new TreeSet<>();
        String list = columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(","));
        jdbc.query("select " + list + " from `" + table + "`", row -> {
            for (String column : columns) {
                byte[] value = row.getBytes(column);
                if (value != null) {
                    Canary.in(value).ifPresent(disguise -> found.add(table + "." + column + ": " + disguise));
                }
            }
        });
        return found;
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> byTable = new TreeMap<>();
        jdbc.query(
                """
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t
                  on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                  and c.data_type in ('char','varchar','text','mediumtext','longtext','tinytext','enum','set','json',
                                      'binary','varbinary','tinyblob','blob','mediumblob','longblob')""",
                row -> {
                    byTable.computeIfAbsent(text(row.getBytes(1)), name -> new ArrayList<>())
                            .add(text(row.getBytes(2)));
                });
        return byTable;
    }

    private static String text(byte[] name) {
        return new String(name, StandardCharsets.UTF_8);
    }
}
