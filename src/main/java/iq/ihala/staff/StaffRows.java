package iq.ihala.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface StaffRows extends Repository<StaffRow, String> {

    StaffRow save(StaffRow row);

    /** Asks the database once a transaction. */
    @EntityGraph(attributePaths = "groups")
    Optional<StaffRow> findById(String user);

    /** A {@link StaffRow} and the number of conflicts with the case; the same pair once a group. */
    @Query("select s, (select count(c) from ConflictRow c where c.key.userId = s.user"
            + " and c.key.caseNumber = :caseNumber)"
            + " from StaffRow s left join fetch s.groups where s.user = :user")
    List<Object[]> standing(@Param("user") String user, @Param("caseNumber") String caseNumber);

    @Query("select s from StaffRow s left join fetch s.groups order by s.user")
    List<StaffRow> everyone();

    @Query("select s from StaffRow s left join fetch s.groups where :group member of s.groups order by s.user")
    List<StaffRow> inGroup(@Param("group") String group);

    @Query("select s from StaffRow s left join fetch s.groups"
            + " where s.onDuty and :group member of s.groups order by s.user")
    List<StaffRow> onDutyIn(@Param("group") String group);

    @Query("select s from StaffRow s left join fetch s.groups"
            + " where s.onDuty and :group member of s.groups and not exists (select 1 from ConflictRow c"
            + " where c.key.userId = s.user and c.key.caseNumber = :caseNumber) order by s.user")
    List<StaffRow> onDutyFor(@Param("caseNumber") String caseNumber, @Param("group") String group);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into conflict_of_interest (user_id, case_number, declared_by, declared_at)"
                    + " values (:user, :caseNumber, :by, :at) on duplicate key update user_id = user_id")
    void addConflict(
            @Param("user") String user,
            @Param("caseNumber") String caseNumber,
            @Param("by") String by,
            @Param("at") Instant at);

    @Query(
            nativeQuery = true,
            value = "select count(*) from conflict_of_interest where user_id = :user and case_number = :caseNumber")
    long conflicts(@Param("user") String user, @Param("caseNumber") String caseNumber);

    @Query(nativeQuery = true, value = "select case_number from conflict_of_interest where user_id = :user")
    List<String> conflictsOf(@Param("user") String user);

    @Query(nativeQuery = true, value = "select user_id from conflict_of_interest where case_number = :caseNumber")
    List<String> conflicted(@Param("caseNumber") String caseNumber);

    @Modifying
    @Query(nativeQuery = true, value = "delete from conflict_of_interest where case_number = :caseNumber")
    void removeConflicts(@Param("caseNumber") String caseNumber);
}
