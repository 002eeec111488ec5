package iq.ihala.process.demo;

import iq.ihala.volunteer.Honours;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VolunteerWords;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented applicants and an honour; made once. The visit is that of SA-DEMO-12. */
@Component
@Profile("demo")
class DemoVolunteers {

    private static final String COORDINATOR = "volunteer.coord";

    private final Roll roll;
    private final Honours honours;

    DemoVolunteers(Roll roll, Honours honours) {
        this.roll = roll;
        this.honours = honours;
    }

    /** After the people. */
    @EventListener
    @Order(41)
    @Transactional
    public void onStart(ApplicationStartedEvent started) {
        if (roll.anyYet()) {
            return;
        }
        roll.apply(
                new VolunteerWords(
                        "نور التجريبية",
                        "1999-04-12",
                        "07700000031",
                        "أريد أن أزور كبار السن في حيّنا.",
                        "الإنكليزية، إسعافات أولية",
                        "معلمة المدرسة 07700000032، جار 07700000033",
                        null),
                "F",
                "MAQIL",
                null);
        roll.apply(
                new VolunteerWords(
                        "حسين التجريبي", "1991-09-03", "07700000034", null, "قيادة سيارة", "زميلان في العمل", null),
                "M",
                "FORUM4",
                COORDINATOR);
        honours.nominate(
                "مخبز الحي (تجريبي)", "خبز مجاني لطلبة المدرسة طوال العام", "INSTITUTION", null, "MAQIL", COORDINATOR);
    }
}
