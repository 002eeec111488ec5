package iq.ihala.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day off beside Fridays and Saturdays; the table says which are certain and which follow the moon. */
@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    private LocalDate day;

    protected Holiday() {}

    LocalDate day() {
        return day;
    }
}
