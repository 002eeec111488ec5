package iq.ihala.process.servicereferral;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.portal.Line;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.AnswerWords;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.referral.Referrals;
import iq.ihala.referral.SharedContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Fact {@code sharedInformation}: exactly what the person agreed to share with this provider, read at this moment; nothing
 * once the consent is gone. The partner and the case worker see the same words.
 */
@Component
class SharedInformation implements FormFact {

    private final Referrals referrals;
    private final PartnerWords partnerWords;
    private final AnswerWords words;

    SharedInformation(Referrals referrals, PartnerWords partnerWords, AnswerWords words) {
        this.referrals = referrals;
        this.partnerWords = partnerWords;
        this.words = words;
    }

    @Override
    public String name() {
        return "sharedInformation";
    }

    @Override
    public boolean isExtract() {
        return true;
    }

    @Override
    public Object value(FactContext context) {
        String item = context.find(Variables.REFERRAL_ID).orElseThrow();
        Optional<SharedContent> content = ServiceReferralProcess.ANSWER_FORM.equals(context.form())
                ? shownTo(context.user(), item)
                : referrals.contentToShare(item);
        return content.map(shared -> text(context, item, shared)).orElse("لا توجد موافقة سارية: لا تُشارك أي معلومات.");
    }

    private Optional<SharedContent> shownTo(String user, String item) {
        Optional<SharedContent> content = referrals.sharedContent(item, user);
        content.ifPresent(shown -> referrals.seen(item, user));
        return content;
    }

    private String text(FactContext context, String item, SharedContent shared) {
        return lines(item, context.find(Variables.PROVIDER_ID).orElse(null), shared).stream()
                .map(line -> line.label().isEmpty() ? line.text() : line.label() + ": " + line.text())
                .collect(Collectors.joining("\n"));
    }

    /** The same line by line, for the partners' own pages. */
    List<Line> lines(String item, String providerId, SharedContent shared) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("ما وافق عليه الشخص", shared.fieldSet().arabic()));
        lines.add(new Line("رقم الحالة", "\u2066" + shared.caseNumber() + "\u2069"));
        SharedContent.ORDER.forEach(field -> say(field, shared.answers().get(field), lines));
        Map<String, Object> more = partnerWords.information(CaseNumber.parse(shared.caseNumber()), item, providerId);
        say("infoSent", more.get("infoSent"), lines);
        if ("REFUSED".equals(more.get("infoDecision"))) {
            lines.add(new Line("", "لا تُشارك معلومات أكثر من هذه."));
        }
        return lines;
    }

    private void say(String field, Object answer, List<Line> lines) {
        String said = isDate(answer)
                ? ArabicDates.day(LocalDate.parse(((String) answer).substring(0, 10)))
                : words.say(field, answer);
        if (!said.isBlank()) {
            lines.add(new Line(words.label(field), said));
        }
    }

    private static boolean isDate(Object answer) {
        return answer instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    }
}
