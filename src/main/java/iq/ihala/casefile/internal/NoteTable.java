package iq.ihala.casefile.internal;

import iq.ihala.casefile.CaseNote;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes, each sealed for its case and row. There is no update: what was written stays as it was written. */
@Component
class NoteTable {

    private final JdbcClient jdbc;
    private final AnswerSeal seal;

    NoteTable(JdbcClient jdbc, AnswerSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(CaseNumber number, CaseNote note) {
        jdbc.sql("insert into case_note (id, case_number, section, written_by, written_at, corrects, sealed_words)"
                        + " values (:id, :number, :section, :by, :at, :corrects, :words)")
                .param("id", note.id())
                .param("number", number.value())
                .param("section", note.section().name())
                .param("by", note.by())
                .param("at", LocalDateTime.ofInstant(note.at(), ZoneOffset.UTC))
                .param("corrects", note.corrects())
                .param("words", seal.sealText(number.value(), note.words(), place(number.value(), note.id())))
                .update();
    }

    /** Those of the given sections, newest first. What is not asked for is not opened. */
    List<CaseNote> of(CaseNumber number, Collection<Section> sections) {
        return jdbc.sql("select id, case_number, section, written_by, written_at, corrects, sealed_words from case_note"
                        + " where case_number = :number and section in (:sections) order by seq desc")
                .param("number", number.value())
                .param("sections", sections.stream().map(Section::name).toList())
                .query((row, i) -> note(row))
                .list();
    }

    int count(CaseNumber number) {
        return jdbc.sql("select count(*) from case_note where case_number = :number")
                .param("number", number.value())
                .query(Integer.class)
                .single();
    }

    private CaseNote note(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String number = row.getString("case_number");
        return new CaseNote(
                id,
                Section.valueOf(row.getString("section")),
                seal.openText(number, row.getBytes("sealed_words"), place(number, id)),
                row.getString("written_by"),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("corrects"));
    }

    private static String place(String number, String id) {
        return String.join("|", "case_note", "sealed_words", number, id);
    }
}
