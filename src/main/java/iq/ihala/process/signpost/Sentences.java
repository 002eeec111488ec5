package iq.ihala.process.signpost;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.process.signpost.WayHere.Cause;
import iq.ihala.process.signpost.WayOn.Ahead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into Arabic what led to a step and what comes after it: short, and the same for women and men. */
final class Sentences {

    private static final int MOST = 4;
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private Sentences() {}

    /** @param diagram the name of the diagram in which the step stands */
    static String why(Cause cause, String diagram) {
        String after = cause.after().isEmpty() ? "" : "، بعد " + quoted(cause.after());
        if (cause.earlier()) {
            return "تأتي بعد " + quoted(cause.after()) + "؛ وآخر جواب قبلها: " + quoted(cause.question()) + " "
                    + quoted(cause.answer()) + ".";
        }
        if (!cause.question().isEmpty()) {
            return "لأن جواب السؤال " + quoted(cause.question()) + " كان " + quoted(cause.answer()) + after + ".";
        }
        if (!cause.during().isEmpty()) {
            return "بسبب الحدث " + quoted(cause.event()) + " أثناء " + quoted(cause.during()) + after + ".";
        }
        if (!cause.event().isEmpty()) {
            return "بسبب الحدث " + quoted(cause.event()) + after + ".";
        }
        return cause.after().isEmpty()
                ? "هي خطوة من " + quoted(diagram) + " في مسار الحالة."
                : "تأتي بعد " + quoted(cause.after()) + " في مسار الحالة.";
    }

    static String next(Ahead ahead) {
        String end = ahead.endOfAll() ? "انتهاء المسار كله" : ahead.leaves() ? "انتهاء هذا المسار" : "";
        if (ahead.steps().isEmpty()) {
            return (end.isEmpty() ? "لا خطوة أخرى هنا" : end) + ".";
        }
        List<String> named =
                ahead.steps().stream().limit(MOST).map(Sentences::quoted).toList();
        String between = ahead.together() ? " و" : "، أو ";
        String more = ahead.steps().size() > MOST ? between + "غيرها" : "";
        String orEnd = end.isEmpty() ? "" : "، أو " + end;
        return named.stream().collect(Collectors.joining(between)) + more + orEnd + ".";
    }

    /** @param since when the step came up */
    static String due(Instant due, Instant since, Instant now) {
        if (!due.isAfter(since.plus(AT_ONCE))) {
            return "تُنجز هذه الخطوة الآن.";
        }
        String moment = ArabicDates.moment(LocalDateTime.ofInstant(due, WorkingCalendar.BASRA));
        return due.isBefore(now)
                ? "كان موعد هذه الخطوة " + moment + " وقد فات."
                : "تُنجز هذه الخطوة حتى " + moment + ".";
    }

    /** Names come from diagrams that an administrator may draw; nothing in them may speak to the form. */
    static String quoted(String name) {
        return "«" + name.replaceAll("[\\\\`*_{}\\[\\]<>#|=]", " ").strip() + "»";
    }
}
