package iq.ihala.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Holidays extends Repository<Holiday, LocalDate> {

    @Query("select h.day from Holiday h")
    Set<LocalDate> days();
}
