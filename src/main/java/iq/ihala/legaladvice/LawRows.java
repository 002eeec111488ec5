package iq.ihala.legaladvice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows; times are UTC wall clock. */
@Repository
class LawRows {

    private static final String COLUMNS =
            """
            code, kind, title, title_english, articles, body, pro, contra, reversible, time_limit, penalty_class, \
            complaint_only, applies_to, confidence, confirmed_by, confirmed_on, version""";

    private final JdbcClient jdbc;

    LawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LawRow> all() {
        return jdbc.sql("select " + COLUMNS + " from law_row order by kind, place")
                .query(LawRows::row)
                .list();
    }

    List<LawRow> of(LawKind kind) {
        return jdbc.sql("select " + COLUMNS + " from law_row where kind = :kind order by place")
                .param("kind", kind.name())
                .query(LawRows::row)
                .list();
    }

    /** @return false if the row is not there or is another by now */
    boolean edit(String code, long version, LawWords words, String by, Instant at) {
        return jdbc.sql(
                                """
                                update law_row set title = :title, articles = :articles, body = :body, pro = :pro, contra = :contra,
                                  reversible = :reversible, time_limit = :limit, confirmed_by = null, confirmed_on = null,
                                  changed_by = :by, changed_at = :at, version = version + 1
                                where code = :code and version = :version""")
                        .param("title", words.title())
                        .param("articles", words.articles())
                        .param("body", words.body())
                        .param("pro", words.pro())
                        .param("contra", words.contra())
                        .param("reversible", words.reversible())
                        .param("limit", words.timeLimit())
                        .param("by", by)
                        .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** @return false if the row is not there or is another by now */
    boolean confirm(String code, long version, String by, LocalDate on) {
        return jdbc.sql(
                                """
                                update law_row set confirmed_by = :by, confirmed_on = :on, version = version + 1
                                where code = :code and version = :version""")
                        .param("by", by)
                        .param("on", on)
                        .param("code", code)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean exists(String code) {
        return jdbc.sql("select count(*) from law_row where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many of these codes are offences. */
    int offencesAmong(Set<String> codes) {
        return codes.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from law_row where kind = 'OFFENCE' and code in (:codes)")
                        .param("codes", codes)
                        .query(Integer.class)
                        .single();
    }

    private static LawRow row(ResultSet rs, int n) throws SQLException {
        return new LawRow(
                rs.getString("code"),
                LawKind.valueOf(rs.getString("kind")),
                rs.getString("title"),
                rs.getString("title_english"),
                rs.getString("articles"),
                rs.getString("body"),
                rs.getString("pro"),
                rs.getString("contra"),
                rs.getString("reversible"),
                rs.getString("time_limit"),
                rs.getString("penalty_class"),
                rs.getString("complaint_only"),
                Set.of(rs.getString("applies_to").split(",", -1)),
                rs.getString("confidence"),
                rs.getString("confirmed_by"),
                rs.getObject("confirmed_on", LocalDate.class),
                rs.getLong("version"));
    }
}
