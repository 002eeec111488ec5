package iq.ihala.process.demo;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.programme.Attendance;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventKind;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.EventState;
import iq.ihala.programme.NewEvent;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Past workshops in schools, stations and forums: who came, as numbers. */
@Component
@Profile("demo & !trial")
class PastProgramme {

    private static final int NOON = 12;

    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final PastDays days;

    PastProgramme(Programmes programmes, ProgrammeCounts counts, PastDays days) {
        this.programmes = programmes;
        this.counts = counts;
        this.days = days;
    }

    void play(YearMonth month) {
        Lot lot = Lot.of(month, "workshops");
        for (int i = lot.between(2, 4); i > 0; i--) {
            LocalDate day = month.atDay(lot.between(2, 27));
            days.at(
                    day.atTime(NOON, 0).atZone(WorkingCalendar.BASRA).toInstant(),
                    () -> held(day, lot.draw("DRUG:4 CYBER:3 DV:3 RIGHTS:2 POLICING:2"), lot));
        }
    }

    private void held(LocalDate day, String topic, Lot lot) {
        EventNumber number = programmes.register(
                NewEvent.planned(EventKind.WORKSHOP, topic, "BASRA", "outreach"),
                new RequestWords("ورشة تجريبية", "بيانات مختلقة للعرض التجريبي"),
                Contact.UNKNOWN);
        int women = lot.between(9, 24);
        int men = lot.between(8, 20);
        counts.held(
                number,
                day,
                lot.between(2, 5) * 60,
                List.of(
                        new Attendance("COMMUNITY", "F", "18_34", women),
                        new Attendance("COMMUNITY", "M", "35_59", men),
                        new Attendance("POLICE", "F", "18_34", lot.between(5, 8)),
                        new Attendance("POLICE", "M", "18_34", lot.between(7, 12)),
                        new Attendance("CIVIL_SOCIETY", "F", "35_59", lot.between(5, 9))));
        counts.materials(number, women + men);
        programmes.close(number, EventState.CLOSED);
    }
}
