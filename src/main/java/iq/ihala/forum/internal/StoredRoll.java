package iq.ihala.forum.internal;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Roll;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredRoll implements Roll {

    private final JdbcClient jdbc;
    private final Forums forums;
    private final AuditTrail audit;

    StoredRoll(JdbcClient jdbc, Forums forums, AuditTrail audit) {
        this.jdbc = jdbc;
        this.forums = forums;
        this.audit = audit;
    }

    @Override
    public List<Member> of(String forum) {
        return jdbc.sql("select id, category, sex, age_band, chair from forum_member where forum = ? and active"
                        + " order by chair desc, category, sex, age_band, id")
                .param(forum)
                .query((row, n) -> new Member(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)))
                .list();
    }

    @Override
    public void join(String forum, String category, String sex, String ageBand, String by) {
        if (forums.find(forum).isEmpty()) {
            throw new IllegalArgumentException("No such forum");
        }
        require(ForumWords.CATEGORIES, category);
        require(ForumWords.SEXES, sex);
        require(ForumWords.AGES, ageBand);
        jdbc.sql("insert into forum_member (forum, category, sex, age_band, active) values (?, ?, ?, ?, true)")
                .params(forum, category, sex, ageBand)
                .update();
        remember(forum, by, "JOINED");
    }

    @Override
    public void leave(String forum, long id, String by) {
        changed(jdbc.sql("update forum_member set active = false, chair = false where id = ? and forum = ? and active")
                .params(id, forum)
                .update());
        remember(forum, by, "LEFT");
    }

    @Override
    public void lead(String forum, long id, String by) {
        jdbc.sql("update forum_member set chair = false where forum = ?")
                .param(forum)
                .update();
        changed(jdbc.sql("update forum_member set chair = true where id = ? and forum = ? and active")
                .params(id, forum)
                .update());
        remember(forum, by, "LEADS");
    }

    private static void require(Map<String, String> words, String code) {
        if (!words.containsKey(code)) {
            throw new IllegalArgumentException("Not a code of the roll");
        }
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new IllegalArgumentException("Nobody of this number is in the forum");
        }
    }

    private void remember(String forum, String by, String what) {
        audit.record(new AuditEvent(AuditKind.CHANGE, null, "forum/roll", by, "forum=" + forum + ",act=" + what));
    }
}
