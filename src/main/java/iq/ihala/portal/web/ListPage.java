package iq.ihala.portal.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.portal.Account;
import iq.ihala.portal.OpenStep;
import iq.ihala.portal.PartnerStep;
import iq.ihala.portal.PartnerWork;
import iq.ihala.referral.PartnerDesk;
import iq.ihala.referral.ReferralView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The referrals addressed to the organisation of whoever signed in: what waits and is due first at the top. */
@Controller
class ListPage {

    private final PartnerSessions sessions;
    private final PartnerDesk desk;
    private final PartnerWork work;
    private final AuditTrail trail;
    private final PartnerPage page;

    ListPage(PartnerSessions sessions, PartnerDesk desk, PartnerWork work, AuditTrail trail, PartnerPage page) {
        this.sessions = sessions;
        this.desk = desk;
        this.work = work;
        this.trail = trail;
        this.page = page;
    }

    @GetMapping("/partner")
    String list(HttpServletRequest request, @RequestParam(defaultValue = "") String done, Model model) {
        Account account = sessions.account(request).orElseThrow();
        trail.record(new AuditEvent(AuditKind.READ, null, "partner", account.user(), "provider=" + account.provider()));
        Map<String, ReferralView> views = new LinkedHashMap<>();
        desk.addressedTo(account.provider()).forEach(view -> views.put(view.id(), view));
        List<Row> waiting = new ArrayList<>();
        for (OpenStep step : work.steps(account.provider())) {
            if (step.step() == PartnerStep.DELETION) {
                waiting.add(page.row(step));
            } else if (views.containsKey(step.referralId())) {
                waiting.add(page.row(views.remove(step.referralId()), step));
            }
        }
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "others",
                views.values().stream().map(view -> page.row(view, null)).toList());
        model.addAttribute("done", Arrays.stream(PartnerStep.values()).anyMatch(step -> step.name()
                .equals(done)));
        return page.of("partner/list", account, model);
    }
}
