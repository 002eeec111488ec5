package iq.ihala.referral;

import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.CaseNews;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The referrals of a case and what became of them, for readers of the story. One statement; four if there is a referral. */
@Component
class ReferralNews implements CaseNews {

    private final ReferralItems items;
    private final ReferralProofs proofs;

    ReferralNews(ReferralItems items, ReferralProofs proofs) {
        this.items = items;
        this.proofs = proofs;
    }

    @Override
    public News of(CaseNumber number, Sight sight) {
        if (!sight.reads(Section.STORY)) {
            return News.NONE;
        }
        List<ReferralView> views = items.ofCase(number.value()).stream()
                .map(ReferralItems.Named::view)
                .toList();
        if (views.isEmpty()) {
            return News.NONE;
        }
        Map<String, String> services =
                views.stream().collect(Collectors.toMap(ReferralView::id, ReferralView::serviceName));
        List<Event> events = proofs.ofCase(number.value()).entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(line -> event(services.get(one.getKey()), line)))
                .toList();
        return new News(List.of(), views.stream().map(ReferralNews::referred).toList(), events);
    }

    private static Referred referred(ReferralView view) {
        return new Referred(
                view.id(),
                view.serviceName(),
                view.providerName(),
                view.state().arabic(),
                view.state().isOver(),
                view.appointment() == null
                        ? null
                        : view.appointment().atZone(WorkingCalendar.BASRA).toInstant());
    }

    private static Event event(String service, ReferralProofs.Line line) {
        String detail = line.detail().isEmpty() ? "" : " (" + line.detail() + ")";
        return new Event(line.at(), "إحالة " + service + ": " + line.what() + detail, line.by());
    }
}
