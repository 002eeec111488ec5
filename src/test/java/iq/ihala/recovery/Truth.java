package iq.ihala.recovery;

import static java.util.Map.entry;

import java.io.File;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what the database holds with what people were told, and the engine's tables with the case files. */
class Truth {

    /**
     * Of cases: the house's own steps, of complaints and months for one, lie in tables of their own. A tool's form bears
     * the name of the assessment that calls it.
     */
    private static final String COMPLETED_STEPS =
            """
            SELECT p.BUSINESS_KEY_ AS case_number,
                   CONCAT(REPLACE(t.PROC_DEF_KEY_, 'risk-tool', 'risk-assessment'), '.', SUBSTRING(t.TASK_DEF_KEY_, LENGTH('userTask_') + 1)) AS form,
                   COUNT(*) AS n
              FROM ACT_HI_TASKINST t JOIN ACT_HI_PROCINST p ON p.ID_ = t.PROC_INST_ID_
             WHERE t.DELETE_REASON_ = 'completed' AND p.BUSINESS_KEY_ LIKE 'SA-%' GROUP BY 1, 2""";
    /** Delegates note what they did in the same table, under names that no form has. */
    private static final String STORED_STEPS = "SELECT case_number, form, COUNT(*) AS n FROM case_step WHERE form IN ("
            + formsOfTasks() + ") GROUP BY 1, 2";

    private static final String REMEMBERED_STEPS =
            """
            SELECT CONVERT(case_number USING utf8mb4) AS case_number, CONVERT(subject USING utf8mb4) AS form, COUNT(*) AS n
              FROM audit_entry WHERE kind = 'CHANGE' GROUP BY 1, 2""";

    /** What must never be of the audit trail: a deed without its entry, or a chain that a kill tore. */
    private static final Map<String, String> NEVER_OF_THE_TRAIL = Map.of(
            "step that the audit trail lacks or doubles",
                    "SELECT CONCAT_WS(' ', s.case_number, s.form, s.n, a.n) FROM (" + STORED_STEPS
                            + ") s LEFT JOIN (" + REMEMBERED_STEPS
                            + ") a ON s.case_number = a.case_number COLLATE utf8mb4_bin AND s.form = a.form COLLATE utf8mb4_bin"
                            + " WHERE a.n IS NULL OR s.n <> a.n",
            "audit entry that does not follow the one before it",
                    "SELECT e.seq FROM audit_entry e LEFT JOIN audit_entry b ON b.seq = e.seq - 1"
                            + " WHERE e.seq > 1 AND (b.seq IS NULL OR b.mac <> e.previous)",
            "audit head that is not the last entry",
                    "SELECT h.seq FROM audit_head h WHERE h.seq <> (SELECT MAX(seq) FROM audit_entry)"
                            + " OR NOT EXISTS (SELECT 1 FROM audit_entry e WHERE e.seq = h.seq AND e.mac = h.mac)");
    /** Per case: how often an element was passed whose effect is a row of ours. */
    private static String passed(String elements) {
        return "SELECT p.BUSINESS_KEY_ AS case_number, COUNT(*) AS n FROM ACT_HI_ACTINST a JOIN ACT_HI_PROCINST p"
                + " ON p.ID_ = a.PROC_INST_ID_ WHERE a.END_TIME_ IS NOT NULL AND a.ACT_INST_STATE_ <> 2"
                + " AND a.ACT_ID_ IN (" + elements + ") GROUP BY 1";
    }

    /** Cases where the engine passed these elements more or less often than there are such rows. */
    private static String differs(String elements, String rows) {
        String done = "(" + passed(elements) + ") e";
        // The engine's columns, ours, and those of codes do not share one character set.
        String same = "CONVERT(s.case_number USING utf8mb4) COLLATE utf8mb4_bin"
                + " = CONVERT(e.case_number USING utf8mb4) COLLATE utf8mb4_bin";
        return "SELECT CONCAT_WS(' ', e.case_number, e.n, s.n) FROM " + done + " LEFT JOIN (" + rows + ") s ON " + same
                + " WHERE s.n IS NULL OR s.n <> e.n UNION ALL SELECT CONCAT_WS(' ', s.case_number, e.n, s.n) FROM ("
                + rows + ") s LEFT JOIN " + done + " ON " + same + " WHERE e.n IS NULL";
    }

    /** Each gives one row of text per violation. */
    private static final Map<String, String> NEVER = Map.ofEntries(
            entry(
                    "referral opened more or less often than the engine did",
                    differs(
                            "'serviceTask_openReferral', 'serviceTask_openReReferral'",
                            "SELECT case_number, COUNT(*) AS n FROM referral GROUP BY 1")),
            entry(
                    "referral sent without its message, or with two",
                    """
                    SELECT CONCAT_WS(' ', r.id, r.provider_id, COUNT(o.id)) FROM referral r
                      JOIN staff_member m ON m.organisation = r.provider_id
                      JOIN staff_group g ON g.user_id = m.user_id AND g.group_id = 'partner_focal'
                      LEFT JOIN outbox_message o ON o.template = 'REFERRAL_SENT' AND o.recipient = m.user_id
                        AND o.idempotency_key LIKE CONCAT('REFERRAL_SENT:', r.id, ':%:', r.providers_tried, ':%')
                     WHERE r.sent_at IS NOT NULL GROUP BY r.id, r.provider_id, m.user_id HAVING COUNT(o.id) <> 1"""),
            entry(
                    "message about a referral that was never sent",
                    """
                    SELECT o.idempotency_key FROM outbox_message o LEFT JOIN referral r
                        ON o.idempotency_key LIKE CONCAT('REFERRAL_SENT:', r.id, ':%')
                     WHERE o.template = 'REFERRAL_SENT' AND (r.id IS NULL OR
                       (r.sent_at IS NULL AND NOT EXISTS (SELECT 1 FROM referral_attempt a WHERE a.referral_id = r.id)))"""),
            entry(
                    "contact counted more or less often than the engine did",
                    differs("'userTask_followUp'", "SELECT case_number, COUNT(*) AS n FROM case_contact GROUP BY 1")),
            entry(
                    "court step counted more or less often than the engine did",
                    differs(
                            "'userTask_lodgeComplaint', 'userTask_trackComplaint'",
                            "SELECT case_number, COUNT(*) AS n FROM court_step GROUP BY 1")),
            entry(
                    "case closed in the file alone, or in the engine alone",
                    differs(
                            "'serviceTask_closeCase'",
                            "SELECT case_number, COUNT(*) AS n FROM case_file WHERE status = 'CLOSED' GROUP BY 1")),
            entry(
                    "step that the engine completed and the case file lacks or doubles",
                    "SELECT CONCAT_WS(' ', e.case_number, e.form, e.n, s.n) FROM (" + COMPLETED_STEPS
                            + ") e LEFT JOIN (" + STORED_STEPS
                            + ") s ON s.case_number = e.case_number COLLATE utf8mb4_bin AND s.form = e.form COLLATE utf8mb4_bin"
                            + " WHERE s.n IS NULL OR s.n <> e.n"),
            entry(
                    "step that the case file holds and the engine does not know",
                    "SELECT CONCAT_WS(' ', s.case_number, s.form, s.n, e.n) FROM (" + STORED_STEPS
                            + ") s LEFT JOIN (" + COMPLETED_STEPS
                            + ") e ON s.case_number = e.case_number COLLATE utf8mb4_bin AND s.form = e.form COLLATE utf8mb4_bin"
                            + " WHERE e.n IS NULL OR s.n <> e.n"),
            entry(
                    "case opened twice",
                    "SELECT BUSINESS_KEY_ FROM ACT_HI_PROCINST WHERE PROC_DEF_KEY_ = 'referral-path'"
                            + " GROUP BY 1 HAVING COUNT(*) > 1"),
            entry(
                    "process without a case file",
                    "SELECT p.BUSINESS_KEY_ FROM ACT_HI_PROCINST p LEFT JOIN case_file c"
                            + " ON c.case_number = p.BUSINESS_KEY_ COLLATE utf8mb4_bin"
                            + " WHERE p.PROC_DEF_KEY_ = 'referral-path' AND c.case_number IS NULL"),
            entry(
                    "case file without a process",
                    "SELECT c.case_number FROM case_file c LEFT JOIN ACT_HI_PROCINST p"
                            + " ON c.case_number = p.BUSINESS_KEY_ COLLATE utf8mb4_bin AND p.PROC_DEF_KEY_ = 'referral-path'"
                            + " WHERE p.ID_ IS NULL"),
            entry(
                    "task open twice",
                    "SELECT CONCAT_WS(' ', EXECUTION_ID_, TASK_DEF_KEY_) FROM ACT_RU_TASK GROUP BY EXECUTION_ID_,"
                            + " TASK_DEF_KEY_ HAVING COUNT(*) > 1"),
            entry(
                    "running case that waits for nothing",
                    "SELECT r.BUSINESS_KEY_ FROM ACT_RU_EXECUTION r WHERE r.PARENT_ID_ IS NULL AND r.SUPER_EXEC_ IS NULL"
                            + " AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_"
                            + "   WHERE e.ROOT_PROC_INST_ID_ = r.ID_)"
                            + " AND NOT EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e JOIN ACT_RU_JOB j"
                            + "   ON j.PROCESS_INSTANCE_ID_ = e.ID_ WHERE e.ROOT_PROC_INST_ID_ = r.ID_)"),
            entry("incident", "SELECT CONCAT_WS(' ', INCIDENT_TYPE_, ACTIVITY_ID_) FROM ACT_RU_INCIDENT"),
            entry("job given up", "SELECT CONCAT_WS(' ', ID_, HANDLER_TYPE_) FROM ACT_RU_JOB WHERE RETRIES_ = 0"));

    private final Connection database;

    Truth(Connection database) {
        this.database = database;
    }

    private List<String> broken(Map<String, String> rules) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            for (String row : rows(rule.getValue())) {
                found.add(rule.getKey() + ": " + row);
            }
        }
        return found;
    }

    /** What must never be; empty if all is well. Settles the journal's doubts on the way. */
    List<String> violations(Journal journal, Doubts doubts) throws SQLException {
        List<String> found = new ArrayList<>();
        found.addAll(broken(NEVER));
        found.addAll(broken(NEVER_OF_THE_TRAIL));
        for (String caseNumber : journal.opened) {
            if (count("SELECT COUNT(*) FROM case_file WHERE case_number = ?", caseNumber) != 1) {
                found.add("case whose opening was answered is lost: " + caseNumber);
            }
        }
        for (String task : journal.done) {
            if (!completed(task) || open(task)) {
                found.add("step whose completion was answered is lost: " + task);
            }
        }
        for (String task : List.copyOf(journal.inDoubt)) {
            if (completed(task) == open(task)) {
                found.add("step without answer is neither done nor open: " + task);
            } else if (completed(task)) {
                doubts.committed++;
                journal.done.add(task);
            } else {
                doubts.open++;
            }
            journal.inDoubt.remove(task);
        }
        for (Map.Entry<String, String> claim : journal.claimed.entrySet()) {
            if (open(claim.getKey())
                    && count(
                                    "SELECT COUNT(*) FROM ACT_RU_TASK WHERE ID_ = ? AND ASSIGNEE_ = ?",
                                    claim.getKey(),
                                    claim.getValue())
                            != 1) {
                found.add("claim whose answer was given is lost: " + claim.getKey());
            }
        }
        return found;
    }

    /** How the steps without answer had ended. */
    static class Doubts {
        int committed;
        int open;
    }

    private static String formsOfTasks() {
        return Arrays.stream(new File("forms").list())
                .map(file -> file.replaceFirst("\\.form$", ""))
                .filter(form -> !form.equals("referral-path.openCase"))
                .map(form -> "'" + form + "'")
                .collect(Collectors.joining(","));
    }

    private boolean completed(String task) throws SQLException {
        return count("SELECT COUNT(*) FROM ACT_HI_TASKINST WHERE ID_ = ? AND DELETE_REASON_ = 'completed'", task) == 1;
    }

    private boolean open(String task) throws SQLException {
        return count("SELECT COUNT(*) FROM ACT_RU_TASK WHERE ID_ = ?", task) == 1;
    }

    long count(String sql, String... values) throws SQLException {
        try (PreparedStatement question = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                question.setString(i + 1, values[i]);
            }
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement question = database.prepareStatement(sql);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }
}
