package iq.ihala.process.programme;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.programme.Attendance;
import iq.ihala.programme.Contact;
import iq.ihala.programme.EventNumber;
import iq.ihala.programme.Initiative;
import iq.ihala.programme.Initiatives;
import iq.ihala.programme.ProgrammeCounts;
import iq.ihala.programme.ProgrammeEvent;
import iq.ihala.programme.ProgrammeWords;
import iq.ihala.programme.Programmes;
import iq.ihala.programme.RequestWords;
import iq.ihala.programme.TrainingRoll;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of the programme show of an event; none shows a name from the roll. */
@Configuration(proxyBeanMethods = false)
class ProgrammeFacts {

    private record Fact(String name, Function<EventNumber, Object> of) implements FormFact {

        @Override
        public Object value(FactContext context) {
            return of.apply(EventNumber.ofCode(context.businessKey()));
        }
    }

    @Bean
    FormFact programmeTextFact(Programmes programmes) {
        return new Fact("programmeText", number -> {
            ProgrammeEvent event = programmes.find(number).orElseThrow();
            RequestWords words = programmes.words(number);
            String requester = event.requester() == null
                    ? ""
                    : ProgrammeWords.word(ProgrammeWords.REQUESTERS, event.requester()) + "، ";
            return "من: " + requester
                    + ProgrammeWords.word(ProgrammeWords.ORIGINS, event.origin())
                    + (words.institution().isEmpty() ? "" : "\nالجهة: " + words.institution())
                    + (words.wish().isEmpty() ? "" : "\nالمطلوب: " + words.wish())
                    + (event.topic() == null
                            ? ""
                            : "\nالموضوع: " + ProgrammeWords.word(ProgrammeWords.TOPICS, event.topic()));
        });
    }

    @Bean
    FormFact programmeContactFact(Programmes programmes) {
        return new Fact("programmeContact", number -> {
            Contact contact = programmes.contact(number);
            return contact.isUnknown()
                    ? "لم يُذكر من نتصل به."
                    : (contact.name() == null ? "بلا اسم" : contact.name())
                            + (contact.telephone() == null ? "" : "\n\u2066" + contact.telephone() + "\u2069");
        });
    }

    @Bean
    FormFact programmeAnswerShownFact(Programmes programmes) {
        return new Fact("programmeAnswerShown", programmes::answer);
    }

    @Bean
    FormFact programmePlanFact(Programmes programmes) {
        return new Fact("programmePlan", number -> {
            ProgrammeEvent event = programmes.find(number).orElseThrow();
            String day = event.plannedOn() == null ? "" : ArabicDates.day(event.plannedOn()) + "\n";
            String plan = programmes.plan(number);
            return day + (plan == null ? "" : plan);
        });
    }

    @Bean
    FormFact programmeCountsFact(Programmes programmes, ProgrammeCounts counts) {
        return new Fact("programmeCounts", number -> {
            ProgrammeEvent event = programmes.find(number).orElseThrow();
            List<Attendance> came = counts.attendance(number);
            return "حضر: " + came.stream().mapToInt(Attendance::people).sum()
                    + "، منهم نساء: "
                    + came.stream()
                            .filter(one -> "F".equals(one.sex()))
                            .mapToInt(Attendance::people)
                            .sum()
                    + "\n"
                    + came.stream()
                            .collect(Collectors.groupingBy(
                                    Attendance::category,
                                    java.util.TreeMap::new,
                                    Collectors.summingInt(Attendance::people)))
                            .entrySet()
                            .stream()
                            .map(one -> ProgrammeWords.word(ProgrammeWords.CATEGORIES, one.getKey()) + ": "
                                    + one.getValue())
                            .collect(Collectors.joining("، "))
                    + "\nالدقائق: " + (event.minutes() == null ? 0 : event.minutes()) + "، المواد: "
                    + (event.materials() == null ? 0 : event.materials());
        });
    }

    @Bean
    FormFact rollCountsFact(TrainingRoll roll) {
        return new Fact("rollCounts", number -> {
            TrainingRoll.Numbers on = roll.numbers(number);
            return "في القائمة: " + on.enrolled() + "، حضروا: " + on.attended() + "، نجحوا: " + on.passed()
                    + "، شهادات: " + on.certified() + "\nرقم التدريب: \u2066" + number.value() + "\u2069";
        });
    }

    @Bean
    FormFact initiativeSoFarFact(Programmes programmes, Initiatives initiatives) {
        return new Fact("initiativeSoFar", number -> {
            String plan = programmes.plan(number);
            return initiatives.find(number).map(ProgrammeFacts::reached).orElse("لم تبدأ.")
                    + (plan == null ? "" : "\nالخطة: " + plan);
        });
    }

    private static String reached(Initiative one) {
        return "ورش: " + one.workshops() + "، حضرها: " + one.staff() + "\nمدارس: " + one.schools() + "، طلبة: "
                + one.students() + "، كتيبات: " + one.booklets() + "، مدارس فيها نقطة ارتباط: " + one.focalPoints()
                + "\nحالات مرتبطة: "
                + (one.casesLinked() == null
                        ? "أقل من " + Initiatives.FEWEST_CASES + " أو لم تُعد بعد"
                        : one.casesLinked());
    }
}
