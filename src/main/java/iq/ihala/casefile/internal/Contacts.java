package iq.ihala.casefile.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Contacts extends Repository<ContactRow, Long> {

    ContactRow save(ContactRow contact);

    @Query("select k from ContactRow k, CaseRow c where c.number = :number and k.caseNumber = c.number"
            + " and k.triedAt >= coalesce(c.reopenedAt, c.openedAt) order by k.seq")
    List<ContactRow> sinceLastOpening(@Param("number") String number);
}
