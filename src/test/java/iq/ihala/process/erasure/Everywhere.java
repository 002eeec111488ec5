package iq.ihala.process.erasure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into every column of every table, ours and the engine's: plain, base64, UTF-16, and from behind. */
final class Everywhere {

    private final JdbcTemplate jdbc;

    Everywhere(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> tablesHolding(Collection<String> words) {
        List<byte[]> disguised =
                words.stream().flatMap(word -> disguises(word).stream()).toList();
        return columns().entrySet().stream()
                .filter(table -> rowsHolding(table.getKey(), table.getValue(), disguised) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many rows of each table name the word in clear. */
    Map<String, Long> rowsNaming(String word) {
        Map<String, Long> rows = new TreeMap<>();
        columns().forEach((table, columns) -> {
            long count = rowsHolding(table, columns, List.of(word.getBytes(StandardCharsets.UTF_8)));
            if (count > 0) {
                rows.put(table, count);
            }
        });
        return rows;
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        columns()
                .keySet()
                .forEach(table ->
                        rows.put(table, jdbc.queryForObject("select count(*) from `" + table + "`", Long.class)));
        return rows;
    }

    private long rowsHolding(String table, List<String> columns, List<byte[]> words) {
        String anywhere = columns.stream()
                .flatMap(column -> words.stream().map(word -> "instr(cast(`" + column + "` as binary), ?) > 0"))
                .collect(Collectors.joining(" or "));
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.addAll(words));
        return jdbc.queryForObject(
                "select count(*) from `" + table + "` where " + anywhere, Long.class, values.toArray());
    }

    private static List<byte[]> disguises(String word) {
        byte[] plain = word.getBytes(StandardCharsets.UTF_8);
        byte[] base64 = Base64.getEncoder().withoutPadding().encode(plain);
        return List.of(
                plain,
                // The last letters of base64 depend on what follows.
                new String(base64, 0, plain.length / 3 * 4, StandardCharsets.US_ASCII)
                        .getBytes(StandardCharsets.US_ASCII),
                word.getBytes(StandardCharsets.UTF_16LE),
                word.getBytes(StandardCharsets.UTF_16BE),
                new StringBuilder(word).reverse().toString().getBytes(StandardCharsets.UTF_8));
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
                                      'blob','mediumblob','longblob','tinyblob','varbinary','binary')""",
                row -> {
                    byTable.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return byTable;
    }
}
