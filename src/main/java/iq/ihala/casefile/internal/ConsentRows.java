package iq.ihala.casefile.internal;

import iq.ihala.casefile.ConsentCode;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ConsentRows extends Repository<ConsentRow, Long> {

    String LIVE = " c.caseNumber = :number and c.granted and c.endedAt is null"
            + " and (c.validUntil is null or c.validUntil > :now)";

    ConsentRow save(ConsentRow row);

    @Query("select c from ConsentRow c where c.code = :code and c.item is not distinct from :item"
            + " and c.recipientKey is not distinct from :recipientKey and" + LIVE + " order by c.seq desc")
    List<ConsentRow> live(
            @Param("number") String number,
            @Param("code") ConsentCode code,
            @Param("item") String item,
            @Param("recipientKey") String recipientKey,
            @Param("now") Instant now,
            Limit limit);

    /** As {@link #live}; whoever would end one of these rows waits until the caller's transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from ConsentRow c where c.code = :code and c.item is not distinct from :item"
            + " and c.recipientKey is not distinct from :recipientKey and" + LIVE + " order by c.seq desc")
    List<ConsentRow> held(
            @Param("number") String number,
            @Param("code") ConsentCode code,
            @Param("item") String item,
            @Param("recipientKey") String recipientKey,
            @Param("now") Instant now,
            Limit limit);

    /** Whether this very consent holds, one that was used for its action included; held as {@link #held}. */
    @Query(
            nativeQuery = true,
            value = "select seq from consent where seq = :reference and granted"
                    + " and (ended_at is null or ended_how = 'USED') and (valid_until is null or valid_until > :now)"
                    + " lock in share mode")
    List<Long> heldByReference(@Param("reference") long reference, @Param("now") Instant now);

    @Query("select c from ConsentRow c where c.caseNumber = :number order by c.seq")
    List<ConsentRow> ofCase(@Param("number") String number);

    @Query("select c from ConsentRow c where" + LIVE + " order by c.seq desc")
    List<ConsentRow> inForce(@Param("number") String number, @Param("now") Instant now);

    /** Ends what is live of one code; of one item, or of all where {@code item} is null. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update consent set ended_at = :now, ended_by = :by, ended_how = :how"
                    + " where case_number = :number and code = :code and (:item is null or item = :item)"
                    + " and granted and ended_at is null and (valid_until is null or valid_until > :now)")
    int end(
            @Param("number") String number,
            @Param("code") String code,
            @Param("item") String item,
            @Param("now") Instant now,
            @Param("by") String by,
            @Param("how") String how);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update consent set ended_at = if(one_action, :now, ended_at),"
                    + " ended_how = if(one_action, 'USED', ended_how)"
                    + " where case_number = :number and code = :code and item <=> :item"
                    + " and recipient_key <=> :recipientKey"
                    + " and granted and ended_at is null and (valid_until is null or valid_until > :now)")
    int use(
            @Param("number") String number,
            @Param("code") String code,
            @Param("item") String item,
            @Param("recipientKey") String recipientKey,
            @Param("now") Instant now);
}
