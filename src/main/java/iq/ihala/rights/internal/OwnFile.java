package iq.ihala.rights.internal;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.casefile.WholeFile;
import iq.ihala.document.ArabicDocument;
import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import iq.ihala.rights.Retention;
import iq.ihala.rights.internal.PackagedForms.Field;
import iq.ihala.rights.internal.PackagedForms.Form;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the centre holds about a person, in her own language: step by step, with what is left out and why. */
@Component
class OwnFile {

    private static final String CORRECTED = " (صُحّح لاحقاً)";

    private final CaseFiles caseFiles;
    private final WholeFile wholeFile;
    private final PackagedForms forms;
    private final OwnFileExtras extras;
    private final Retention retention;
    private final Clock clock;

    OwnFile(
            CaseFiles caseFiles,
            WholeFile wholeFile,
            PackagedForms forms,
            OwnFileExtras extras,
            Retention retention,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.wholeFile = wholeFile;
        this.forms = forms;
        this.extras = extras;
        this.retention = retention;
        this.clock = clock;
    }

    /** @param psychAgreed whether the psychological counsellor lets the notes be handed out */
    ArabicDocument of(CaseNumber number, boolean psychAgreed) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        List<Section> sections = new ArrayList<>();
        sections.add(beforeReading());
        sections.add(theCase(number));
        List<StepAnswers> steps = wholeFile.steps(number);
        for (int at = 0; at < steps.size(); at++) {
            step(steps, at, psychAgreed, leftOut).ifPresent(sections::add);
        }
        int notes = wholeFile.notes(number);
        if (notes > 0) {
            leftOut.merge(LeftOut.STAFF_JUDGEMENT, notes, Integer::sum);
        }
        sections.addAll(extras.of(number));
        if (!leftOut.isEmpty()) {
            sections.add(leftOut(leftOut));
        }
        return new ArabicDocument(
                "ملفي في مركز توجيه الإحالة", "حالة " + number.value() + " · نسخة تُسلَّم باليد ولا تُرسَل", sections);
    }

    private static Section beforeReading() {
        return new Section(
                "قبل القراءة",
                null,
                List.of(
                        Line.paragraph(
                                "هذه الورقة لك وحدك، وفيها ما قلته للمركز. إن كان من تخافه/تخافينه قد يجدها، فاقرأها هنا"
                                        + " واتركها في المركز."),
                        Line.paragraph(
                                "لك أن تطلب تصحيح أي جواب، وأن تطلب محو ملفك، وأن تسحب أي موافقة، في أي وقت ودون سبب.")));
    }

    private Section theCase(CaseNumber number) {
        CaseSummary summary = caseFiles.summary(number);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("رقم الحالة", number.value()));
        lines.add(new Line("فُتحت في", ArabicWords.day(summary.openedOn())));
        lines.add(new Line("الوضع", ArabicWords.status(summary.status())));
        if (summary.closedOn() != null) {
            lines.add(new Line("أُغلقت في", ArabicWords.day(summary.closedOn())));
            lines.add(new Line("سبب الإغلاق", ArabicWords.closure(summary.closureReason())));
        }
        retention.keptUntil(number).ifPresent(day -> lines.add(new Line("يُحفظ الملف حتى", ArabicWords.day(day))));
        lines.add(new Line("طُبعت هذه النسخة في", ArabicWords.day(clock.instant())));
        return new Section("الحالة", null, lines);
    }

    private Optional<Section> step(
            List<StepAnswers> steps, int at, boolean psychAgreed, Map<LeftOut, Integer> leftOut) {
        StepAnswers step = steps.get(at);
        boolean correction = step.form().equals(WholeFile.CORRECTION);
        List<Line> lines = new ArrayList<>();
        Form form = forms.find(step.form()).orElse(null);
        step.answers().forEach((key, answer) -> {
            Field field = correction
                    ? forms.field(key).orElse(null)
                    : form == null ? null : form.fields().get(key);
            Optional<LeftOut> why = LeftOut.why(step.form(), field, psychAgreed);
            why.ifPresent(reason -> leftOut.merge(reason, 1, Integer::sum));
            if (why.isEmpty()) {
                lines.add(new Line(
                        field.label(), say(field, answer) + (isCorrectedLater(steps, at, key) ? CORRECTED : "")));
            }
        });
        String heading = correction ? "تصحيح بطلب الشخص" : form == null ? "" : form.title();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        heading, ArabicWords.day(step.at()) + " · " + extras.role(step.by()), inOrderOf(form, lines)));
    }

    private static boolean isCorrectedLater(List<StepAnswers> steps, int at, String key) {
        return steps.subList(at + 1, steps.size()).stream()
                .anyMatch(later -> later.form().equals(WholeFile.CORRECTION)
                        && later.answers().containsKey(key));
    }

    /** Answers lie in the order of writing; on paper they stand as in the form. */
    private static List<Line> inOrderOf(Form form, List<Line> lines) {
        if (form == null) {
            return lines;
        }
        List<String> order = form.fields().values().stream().map(Field::label).toList();
        return lines.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(one.label()), order.indexOf(other.label())))
                .toList();
    }

    private static String say(Field field, Object answer) {
        return ArabicWords.answer(field.choices(), answer);
    }

    private static Section leftOut(Map<LeftOut, Integer> leftOut) {
        return new Section(
                "ما لم يُطبع هنا، ولماذا",
                null,
                leftOut.entrySet().stream()
                        .map(one -> new Line(
                                String.valueOf(one.getValue()), one.getKey().arabic()))
                        .toList());
    }
}
