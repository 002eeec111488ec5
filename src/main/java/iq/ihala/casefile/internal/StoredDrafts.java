package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.UnknownCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plain SQL: a draft is put in place of another by one statement. Times are UTC wall clock. */
@Service
@Transactional
class StoredDrafts implements Drafts {

    private final JdbcClient jdbc;
    private final AnswerSeal seal;

    StoredDrafts(JdbcClient jdbc, AnswerSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void keep(Draft draft) {
        byte[] sealed = seal.sealDraft(draft);
        try {
            jdbc.sql(
                            """
                            insert into case_draft (task, kept_by, case_number, form, form_version, kept_at, sealed_answers)
                            values (:task, :by, :case, :form, :version, :at, :sealed)
                            on duplicate key update case_number = :case, form = :form, form_version = :version,
                              kept_at = :at, sealed_answers = :sealed""")
                    .param("task", draft.task())
                    .param("by", draft.by())
                    .param("case", draft.caseNumber().value())
                    .param("form", draft.form())
                    .param("version", draft.formVersion())
                    .param("at", utc(draft.at()))
                    .param("sealed", sealed)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new UnknownCaseException(draft.caseNumber());
        }
    }

    @Override
    public Optional<Draft> find(CaseNumber number, String task, String user) {
        return jdbc.sql(
                        """
                        select form, form_version, kept_at, sealed_answers from case_draft
                        where task = :task and kept_by = :user and case_number = :case""")
                .param("task", task)
                .param("user", user)
                .param("case", number.value())
                .query((row, at) -> draft(number, task, user, row))
                .optional();
    }

    @Override
    public void discard(String task, String user) {
        jdbc.sql("delete from case_draft where task = :task and kept_by = :user")
                .param("task", task)
                .param("user", user)
                .update();
    }

    @Override
    public void forgetTask(String task) {
        jdbc.sql("delete from case_draft where task = :task")
                .param("task", task)
                .update();
    }

    @Override
    public int forgetKeptBefore(Instant moment) {
        return jdbc.sql("delete from case_draft where kept_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private Draft draft(CaseNumber number, String task, String user, ResultSet row) throws SQLException {
        String form = row.getString("form");
        return new Draft(
                number,
                task,
                form,
                row.getInt("form_version"),
                user,
                row.getObject("kept_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                seal.openDraft(number, task, user, form, row.getBytes("sealed_answers")));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
