package iq.ihala.process.load;

import iq.ihala.casefile.CaseNumber;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies one real open task, with its execution, thousands of times into the engine's tables, each with a case file of its own, and
 * one real finished case's history besides. Only for measuring; what was copied goes again.
 */
public final class Crowd {

    private static final String MARK = "crowd-";
    private static final int OPEN_YEAR = 99;
    private static final int CLOSED_YEAR = 98;
    private static final String NUMBER = "(SELECT c.number FROM crowd_number c WHERE c.year = %d AND c.seq = n.seq)";
    private static final String OPEN = String.format(NUMBER, OPEN_YEAR);
    private static final String CLOSED = String.format(NUMBER, CLOSED_YEAR);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Crowd(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * @param template id of the task to copy
     * @param groups candidate groups in turn
     * @param assignees who holds every fifth task, in turn; none where empty
     */
    public void open(String template, int tasks, List<String> groups, List<String> assignees) {
        draw(OPEN_YEAR, tasks);
        String execution =
                jdbc.queryForObject("SELECT PROC_INST_ID_ FROM ACT_RU_TASK WHERE ID_ = ?", String.class, template);
        String holder =
                assignees.isEmpty() ? "NULL" : "IF(n.seq MOD 5 = 0, " + inTurn(assignees, "n.seq DIV 5") + ", NULL)";
        transaction.executeWithoutResult(status -> {
            copy(
                    "ACT_RU_EXECUTION",
                    "ID_",
                    execution,
                    tasks,
                    ids("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_", Map.of("BUSINESS_KEY_", OPEN)));
            copy(
                    "ACT_RU_TASK",
                    "ID_",
                    template,
                    tasks,
                    ids(
                            "ID_",
                            "EXECUTION_ID_",
                            "PROC_INST_ID_",
                            Map.of(
                                    "NAME_",
                                    "CONCAT('خطوة ', " + OPEN + ")",
                                    "PRIORITY_",
                                    "ELT(1 + n.seq MOD 40, 100, 75, 75, 75, 75, 75, 75, 75, 75, 75, 60, 60, 60, 60, 60, 60, 60, 60,"
                                            + " 60, 60, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25)",
                                    "DUE_DATE_",
                                    "UTC_TIMESTAMP() + INTERVAL (CAST(n.seq AS SIGNED) * 37 MOD 400 - 40) HOUR",
                                    "FOLLOW_UP_DATE_",
                                    "UTC_TIMESTAMP() + INTERVAL 300 DAY",
                                    "ASSIGNEE_",
                                    holder,
                                    "CREATE_TIME_",
                                    "UTC_TIMESTAMP() - INTERVAL n.seq SECOND")));
            jdbc.update("INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) SELECT CONCAT('" + MARK
                    + "', n.seq), 1, " + inTurn(groups, "n.seq") + ", 'candidate', CONCAT('" + MARK
                    + "', n.seq) FROM seq_1_to_" + tasks + " n");
            jdbc.update(
                    "INSERT INTO case_file (case_number, status, channel, risk_level, restricted, opened_at, opened_by)"
                            + " SELECT " + OPEN
                            + ", 'OPEN', 'WALK_IN', ELT(1 + n.seq MOD 5, 'IMMINENT', 'HIGH', 'UNKNOWN', 'MEDIUM',"
                            + " 'LOW'), FALSE, UTC_TIMESTAMP() - INTERVAL n.seq MINUTE, 'crowd' FROM seq_1_to_" + tasks
                            + " n");
        });
        analyse("ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION, case_file");
    }

    /** @param finished number of a case whose whole history is copied: its parts, activities and variables */
    public void closed(String finished, int cases) {
        draw(CLOSED_YEAR, cases);
        transaction.executeWithoutResult(status -> jdbc.update(
                "INSERT INTO case_file (case_number, status, channel, risk_level, restricted, opened_at, opened_by, closed_at,"
                        + " closed_by, closure_reason) SELECT " + CLOSED
                        + ", 'CLOSED', 'WALK_IN', 'LOW', FALSE, UTC_TIMESTAMP() - INTERVAL 90 DAY, 'crowd',"
                        + " UTC_TIMESTAMP() - INTERVAL n.seq MINUTE, 'crowd', 'DONE' FROM seq_1_to_" + cases + " n"));
        Map<String, List<String>> own = Map.of(
                "ACT_HI_PROCINST", List.of("ID_", "PROC_INST_ID_", "SUPER_PROCESS_INSTANCE_ID_", "ROOT_PROC_INST_ID_"),
                "ACT_HI_ACTINST",
                        List.of(
                                "ID_",
                                "PROC_INST_ID_",
                                "EXECUTION_ID_",
                                "PARENT_ACT_INST_ID_",
                                "CALL_PROC_INST_ID_",
                                "ROOT_PROC_INST_ID_"),
                "ACT_HI_VARINST",
                        List.of("ID_", "PROC_INST_ID_", "EXECUTION_ID_", "ACT_INST_ID_", "ROOT_PROC_INST_ID_"));
        own.forEach((table, columns) -> {
            Map<String, String> changed = new HashMap<>();
            columns.forEach(column ->
                    changed.put(column, "CONCAT('" + MARK + "', n.seq, '-', RIGHT(MD5(t." + column + "), 12))"));
            if (table.equals("ACT_HI_PROCINST")) {
                changed.put("BUSINESS_KEY_", CLOSED);
            }
            String of = "ROOT_PROC_INST_ID_ IN (SELECT * FROM (SELECT ROOT_PROC_INST_ID_ FROM ACT_HI_PROCINST"
                    + " WHERE BUSINESS_KEY_ = ?) r)";
            for (int done = 0; done < cases; done += 5_000) {
                int from = done + 1;
                int to = Math.min(done + 5_000, cases);
                transaction.executeWithoutResult(
                        status -> copyWhere(table, of, finished, "seq_" + from + "_to_" + to, changed));
            }
        });
        analyse("case_file, ACT_HI_PROCINST, ACT_HI_ACTINST, ACT_HI_VARINST");
    }

    public void goes() {
        jdbc.execute("DROP TABLE IF EXISTS crowd_number");
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM ACT_RU_IDENTITYLINK WHERE ID_ LIKE '" + MARK + "%'");
            jdbc.update("DELETE FROM ACT_RU_TASK WHERE ID_ LIKE '" + MARK + "%'");
            jdbc.update("DELETE FROM ACT_RU_EXECUTION WHERE ID_ LIKE '" + MARK + "%'");
            jdbc.update("DELETE FROM case_file WHERE opened_by = 'crowd'");
            for (String table : List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_VARINST")) {
                jdbc.update("DELETE FROM " + table + " WHERE ID_ LIKE '" + MARK + "%'");
            }
        });
    }

    /** Numbers of cases have a check; made-up ones would be refused. */
    private void draw(int year, int count) {
        jdbc.execute(
                "CREATE TABLE IF NOT EXISTS crowd_number (year INT, seq INT, number VARCHAR(12), PRIMARY KEY (year, seq),"
                        + " UNIQUE (number))");
        SecureRandom random = new SecureRandom();
        Set<String> numbers = new LinkedHashSet<>();
        while (numbers.size() < count) {
            numbers.add(CaseNumber.draw(year, random).value());
        }
        List<Object[]> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(new Object[] {year, rows.size() + 1, number}));
        transaction.executeWithoutResult(
                status -> jdbc.batchUpdate("INSERT INTO crowd_number (year, seq, number) VALUES (?, ?, ?)", rows));
    }

    private void analyse(String tables) {
        jdbc.execute("ANALYZE TABLE " + tables);
    }

    private static String inTurn(List<String> values, String number) {
        return "ELT(1 + " + number + " MOD " + values.size() + ", "
                + values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ")) + ")";
    }

    private static Map<String, String> ids(String first, String second, String third, Map<String, String> others) {
        Map<String, String> changed = new HashMap<>(others);
        List.of(first, second, third).forEach(column -> changed.put(column, "CONCAT('" + MARK + "', n.seq)"));
        return changed;
    }

    private void copy(String table, String key, String id, int times, Map<String, String> changed) {
        copyWhere(table, key + " = ?", id, "seq_1_to_" + times, changed);
    }

    private void copyWhere(String table, String where, String value, String sequence, Map<String, String> changed) {
        List<String> columns = jdbc.queryForList(
                "SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ?",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        jdbc.update(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM " + table
                        + " t JOIN " + sequence + " n WHERE t." + where,
                value);
    }
}
