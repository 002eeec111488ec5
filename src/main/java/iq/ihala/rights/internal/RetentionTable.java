package iq.ihala.rights.internal;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.rights.Retention.Due;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks. Plain SQL, because what matters here is which row is locked by whom. */
@Repository
class RetentionTable {

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void start(String caseNumber, RetentionRule.Kept kept) {
        jdbc.sql(
                        """
                        insert into case_retention (case_number, erase_after, rule) values (:number, :on, :rule)
                        on duplicate key update erase_after = :on, rule = :rule""")
                .param("number", caseNumber)
                .param("on", kept.on())
                .param("rule", kept.rule().name())
                .update();
    }

    void stop(String caseNumber) {
        jdbc.sql("delete from case_retention where case_number = :number")
                .param("number", caseNumber)
                .update();
    }

    Optional<LocalDate> keptUntil(String caseNumber) {
        return jdbc.sql("select erase_after from case_retention where case_number = :number")
                .param("number", caseNumber)
                .query(LocalDate.class)
                .optional();
    }

    /** Closed cases that no clock was started for: those closed before there was one. */
    List<String> withoutClock(int most) {
        return jdbc.sql(
                        """
                        select f.case_number from case_file f
                        where f.status = 'CLOSED'
                          and not exists (select 1 from case_retention r where r.case_number = f.case_number)
                        limit :most""")
                .param("most", most)
                .query(String.class)
                .list();
    }

    List<Due> dueUntil(LocalDate last) {
        return jdbc.sql(
                        """
                        select r.case_number, r.erase_after, h.case_number is not null as held
                        from case_retention r left join case_hold h on h.case_number = r.case_number
                        where r.erase_after <= :last order by r.erase_after, r.case_number""")
                .param("last", last)
                .query((rs, n) ->
                        new Due(new CaseNumber(rs.getString(1)), rs.getObject(2, LocalDate.class), rs.getBoolean(3)))
                .list();
    }

    /** Locks one case that is past its clock and not on hold; what another node holds is passed over. */
    Optional<String> lockNext(LocalDate today, Collection<String> except) {
        return jdbc.sql(
                        """
                        select r.case_number from case_retention r
                        where r.erase_after < :today and r.case_number not in (:except)
                          and not exists (select 1 from case_hold h where h.case_number = r.case_number)
                        order by r.erase_after, r.case_number limit 1 for update skip locked""")
                .param("today", today)
                .param("except", except)
                .query(String.class)
                .optional();
    }
}
