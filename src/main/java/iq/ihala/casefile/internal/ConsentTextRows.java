package iq.ihala.casefile.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ConsentTextRows extends Repository<ConsentTextRow, ConsentTextRow.Key> {

    @Query("select t from ConsentTextRow t order by t.code, t.version")
    List<ConsentTextRow> all();

    /** Takes the next number; two approvals at once cannot take the same. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into consent_text (code, version, text_ar, in_force_from, approved_by, approved_at)"
                    + " select :code, max(version) + 1, :text, :from, :by, :at from consent_text where code = :code")
    int add(
            @Param("code") String code,
            @Param("text") String text,
            @Param("from") LocalDate from,
            @Param("by") String by,
            @Param("at") Instant at);
}
