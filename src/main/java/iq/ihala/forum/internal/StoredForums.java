package iq.ihala.forum.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.forum.TextCheck;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredForums implements Forums {

    private static final String ALL = "select code, name_arabic, office, quarters, mark, active from forum";
    private static final String COMMA = "،";
    private static final int NAME_LENGTH = 120;
    private static final int QUARTERS_LENGTH = 400;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    StoredForums(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public List<Forum> all() {
        return jdbc.sql(ALL + " order by mark desc, code")
                .query(StoredForums::row)
                .list();
    }

    @Override
    public Optional<Forum> find(String code) {
        return jdbc.sql(ALL + " where code = ?")
                .param(code)
                .query(StoredForums::row)
                .optional();
    }

    @Override
    public Map<String, String> offices() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("select code, name_arabic from forum_office order by kind desc, code")
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    @Override
    public int members(String forum) {
        return jdbc.sql("select count(*) from forum_member where forum = ? and active")
                .param(forum)
                .query(Integer.class)
                .single();
    }

    @Override
    public void change(Forum forum, String by) {
        String quarters = String.join(
                COMMA + " ", forum.quarters().stream().map(String::strip).toList());
        boolean fits = !forum.nameArabic().isBlank()
                && forum.nameArabic().length() <= NAME_LENGTH
                && quarters.length() <= QUARTERS_LENGTH
                && offices().containsKey(forum.office())
                && TextCheck.refusal(forum.nameArabic() + " " + quarters).isEmpty();
        if (!fits || find(forum.code()).isEmpty()) {
            throw new IllegalArgumentException("Not the name, office or quarters of a forum");
        }
        jdbc.sql("update forum set name_arabic = ?, office = ?, quarters = ?, active = ?, mark = 'V' where code = ?")
                .params(forum.nameArabic().strip(), forum.office(), quarters, forum.active(), forum.code())
                .update();
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "forum", by, forum.code()));
    }

    private static Forum row(ResultSet row, int n) throws SQLException {
        List<String> quarters = Arrays.stream(row.getString("quarters").split(COMMA))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        return new Forum(
                row.getString("code"),
                row.getString("name_arabic"),
                row.getString("office"),
                quarters,
                row.getString("mark"),
                row.getBoolean("active"));
    }
}
