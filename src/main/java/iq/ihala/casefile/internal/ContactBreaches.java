package iq.ihala.casefile.internal;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Contacts that were made otherwise than agreed, in codes. */
interface ContactBreaches extends Repository<CaseRecordRow, Long> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into contact_outside"
                    + " (case_number, way, happened_at, objection, why, recorded_by, recorded_at)"
                    + " values (:number, :way, :at, :objection, :why, :by, :now)")
    int add(
            @Param("number") String number,
            @Param("way") String way,
            @Param("at") Instant at,
            @Param("objection") String objection,
            @Param("why") String why,
            @Param("by") String by,
            @Param("now") Instant now);
}
