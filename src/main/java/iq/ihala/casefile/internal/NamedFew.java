package iq.ihala.casefile.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** What access needs to know of a case row, and who is named for it. */
interface NamedFew extends Repository<CaseRow, String> {

    /** Who leads a case, and whether it is restricted and the asking user named; one look-up by primary keys. */
    interface Ties {
        String getNumber();

        String getOpenedBy();

        String getCounsellor();

        String getCaseWorker();

        String getLawyer();

        boolean getRestricted();

        Integer getLocked();

        Integer getNamed();
    }

    String TIES =
            "select c.case_number as number, c.opened_by as openedBy, c.counsellor as counsellor, c.case_worker as caseWorker,"
                    + " c.lawyer as lawyer, c.restricted as restricted, c.locked_at is not null as locked, exists (select 1 from case_named n"
                    + " where n.case_number = c.case_number and n.user_id = :user) as named from case_file c";

    @Query(nativeQuery = true, value = TIES + " where c.case_number = :number")
    Optional<Ties> ties(@Param("number") String number, @Param("user") String user);

    @Query(nativeQuery = true, value = TIES + " where c.case_number in (:numbers)")
    List<Ties> ties(@Param("numbers") Collection<String> numbers, @Param("user") String user);

    @Query(nativeQuery = true, value = "select user_id from case_named where case_number = :number order by user_id")
    List<String> named(@Param("number") String number);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into case_named (case_number, user_id, named_by, named_at)"
                    + " values (:number, :user, :by, :at) on duplicate key update user_id = user_id")
    int add(
            @Param("number") String number,
            @Param("user") String user,
            @Param("by") String by,
            @Param("at") Instant at);

    @Modifying
    @Query(nativeQuery = true, value = "delete from case_named where case_number = :number and user_id = :user")
    int remove(@Param("number") String number, @Param("user") String user);
}
