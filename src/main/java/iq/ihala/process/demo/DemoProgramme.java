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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented school's letter, a training and an initiative that wait, and two workshops that were held; made once. */
@Component
@Profile("demo")
class DemoProgramme {

    private final Programmes programmes;
    private final ProgrammeCounts counts;
    private final Clock clock;

    DemoProgramme(Programmes programmes, ProgrammeCounts counts, Clock clock) {
        this.programmes = programmes;
        this.counts = counts;
        this.clock = clock;
    }

    /** After the people and the diagrams. */
    @EventListener
    @Order(41)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        if (programmes.anyYet()) {
            return;
        }
        programmes.register(
                NewEvent.asked("LETTER", "SCHOOL", "BASRA", "outreach"),
                new RequestWords("ثانوية للبنات في المعقل", "جلسة عن الابتزاز الإلكتروني لطالبات الصف الخامس"),
                new Contact("مديرة المدرسة", null));
        programmes.register(
                NewEvent.planned(EventKind.TRAINING, "DRUG", "BASRA", "training.officer"),
                new RequestWords("مدارس المعقل", "تدريب المدرسين على معرفة علامات التعاطي"),
                Contact.UNKNOWN);
        programmes.register(
                NewEvent.ofForum(EventKind.INITIATIVE, "MAQIL", "DRUG"),
                new RequestWords("منتدى المعقل", "مبادرة المخدرات في المدارس الثانوية"),
                Contact.UNKNOWN);
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.BASRA));
        held("DRUG", "HEADS", today.minusMonths(1).withDayOfMonth(10), 120, 14);
        held("DRUG", "TEACHERS", today.minusMonths(1).withDayOfMonth(17), 180, 31);
    }

    private void held(String topic, String audience, LocalDate day, int minutes, int people) {
        EventNumber number = programmes.register(
                new NewEvent(EventKind.WORKSHOP, "PLAN", null, "SCHOOL", topic, "BASRA", null, "outreach"),
                new RequestWords("مدارس المعقل", "ورشة"),
                Contact.UNKNOWN);
        programmes.about(number, topic, audience, "BASRA");
        counts.held(
                number,
                day,
                minutes,
                List.of(
                        new Attendance("COMMUNITY", "F", "35_59", people),
                        new Attendance("COMMUNITY", "M", "35_59", people - 3),
                        new Attendance("POLICE", "F", "18_34", 2)));
        counts.materials(number, people * 3);
        programmes.close(number, EventState.CLOSED);
    }
}
