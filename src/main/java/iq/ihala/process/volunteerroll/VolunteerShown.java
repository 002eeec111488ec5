package iq.ihala.process.volunteerroll;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Ref;
import iq.ihala.volunteer.Roll;
import iq.ihala.volunteer.VolunteerWords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fact {@code volunteerShown}: the application in its own words, and the age group. */
@Component
class VolunteerShown implements FormFact {

    private static final Map<String, String> AGES = Map.of(
            "GROWN",
            "18 سنة فأكثر",
            "MINOR",
            "15 إلى 17: بموافقة ولي الأمر وبلا لقاء بأشخاص في خطر",
            "TOO_YOUNG",
            "دون 15");

    private final Roll roll;

    VolunteerShown(Roll roll) {
        this.roll = roll;
    }

    @Override
    public String name() {
        return "volunteerShown";
    }

    @Override
    public Object value(FactContext context) {
        Ref ref = VolunteerRollProcess.roll(context);
        return roll.words(ref).map(words -> shown(ref, words)).orElse("نُسي ما كُتب.");
    }

    private String shown(Ref ref, VolunteerWords words) {
        return ref.value() + "\nالاسم: " + words.name() + "\nالهاتف: \u2066" + words.telephone()
                + "\u2069\nتاريخ الميلاد: "
                + ArabicDates.day(words.birthday()) + "\nالفئة: " + AGES.getOrDefault(roll.age(ref), "")
                + line("الدافع", words.motive())
                + line("المهارات", words.skills()) + line("المعرّفون", words.references())
                + line("ولي الأمر", words.guardian());
    }

    private static String line(String label, String said) {
        return said == null ? "" : "\n" + label + ": " + said;
    }
}
