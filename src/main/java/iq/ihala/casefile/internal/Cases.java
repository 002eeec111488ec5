package iq.ihala.casefile.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * The case files' own table and what hangs on it. Each change is one statement that touches only its own columns, so
 * parallel branches of one case never undo each other.
 */
interface Cases extends Repository<CaseRow, String> {

    String NOW_OPEN = " set status = 'OPEN', reopened_at = :at, closed_at = null, closed_by = null,"
            + " closure_reason = null, mild_since = null";

    String VIEW =
            "select new iq.ihala.casefile.internal.CaseView(c.number, c.status, c.channel, c.riskLevel, c.mildSince,"
                    + " c.restricted, c.counsellor, c.caseWorker, c.lawyer, c.openedAt, c.closedAt, c.closureReason)"
                    + " from CaseRow c";

    /** Writes a new case; gives 0 if the number is taken. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into case_file (case_number, status, channel, risk_level, restricted, opened_at,"
                    + " opened_by) values (:number, 'OPEN', :channel, 'UNKNOWN', false, :at, :by)")
    int insert(
            @Param("number") String number,
            @Param("channel") String channel,
            @Param("at") Instant at,
            @Param("by") String by);

    @Query(VIEW + " where c.number = :number")
    Optional<CaseView> find(@Param("number") String number);

    @Query(VIEW + " where c.number in :numbers order by c.openedAt desc, c.number")
    List<CaseView> findAll(@Param("numbers") Collection<String> numbers);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update case_file" + NOW_OPEN
                    + ", reopen_reason = :reason, reopened_by = :by where case_number = :number")
    int reopen(
            @Param("number") String number,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update case_file set status = 'CLOSED', closure_reason = :reason, closed_by = :by,"
                    + " closed_at = :at where case_number = :number")
    int close(
            @Param("number") String number,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Modifying
    @Query(nativeQuery = true, value = "update case_file set status = 'MOVED' where case_number = :number")
    int move(@Param("number") String number);

    @Modifying
    @Query(nativeQuery = true, value = "update case_file set counsellor = :user where case_number = :number")
    int setCounsellor(@Param("number") String number, @Param("user") String user);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update case_file set case_worker = :user, assigned_at = coalesce(assigned_at, :at)"
                    + " where case_number = :number")
    int setCaseWorker(@Param("number") String number, @Param("user") String user, @Param("at") Instant at);

    @Modifying
    @Query(nativeQuery = true, value = "update case_file set lawyer = :user where case_number = :number")
    int setLawyer(@Param("number") String number, @Param("user") String user);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update case_file set risk_level = :level,"
                    + " mild_since = case when :mild then coalesce(mild_since, :today) end"
                    + " where case_number = :number")
    int setLevel(
            @Param("number") String number,
            @Param("level") String level,
            @Param("mild") boolean mild,
            @Param("today") LocalDate today);

    @Modifying
    @Query(nativeQuery = true, value = "update case_file set restricted = :restricted where case_number = :number")
    int setRestricted(@Param("number") String number, @Param("restricted") boolean restricted);

    /** Removes the row; the foreign keys remove all that hangs on it. */
    @Modifying
    @Query(nativeQuery = true, value = "delete from case_file where case_number = :number")
    void delete(@Param("number") String number);

    /** As {@link #delete}, and tells whether there was one. */
    @Modifying
    @Query(nativeQuery = true, value = "delete from case_file where case_number = :number")
    int erase(@Param("number") String number);

    @Query(
            nativeQuery = true,
            value = "select c.case_number from case_link l join case_file c on c.case_number = l.case_number"
                    + " where l.earlier_number = :number and l.how = 'SAME_CONCERN' and c.status = 'MOVED'"
                    + " order by c.case_number")
    List<String> movedInto(@Param("number") String number);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into advice_count (day, problem_type, sex, age_band, talks)"
                    + " values (:day, :problemType, :sex, :ageBand, 1) on duplicate key update talks = talks + 1")
    void countAdvice(
            @Param("day") LocalDate day,
            @Param("problemType") String problemType,
            @Param("sex") String sex,
            @Param("ageBand") String ageBand);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into case_link (case_number, earlier_number, how, linked_at)"
                    + " values (:number, :earlier, :how, :at) on duplicate key update how = :how, linked_at = :at")
    void link(
            @Param("number") String number,
            @Param("earlier") String earlier,
            @Param("how") String how,
            @Param("at") Instant at);

    @Query(
            nativeQuery = true,
            value = "select earlier_number from case_link where case_number = :number order by linked_at desc,"
                    + " earlier_number")
    List<String> earlierNumbers(@Param("number") String number);
}
