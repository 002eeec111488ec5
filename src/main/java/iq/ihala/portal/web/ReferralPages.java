package iq.ihala.portal.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.portal.Account;
import iq.ihala.portal.AnswerRefusedException;
import iq.ihala.portal.Line;
import iq.ihala.portal.OpenStep;
import iq.ihala.portal.PartnerStep;
import iq.ihala.portal.PartnerWork;
import iq.ihala.portal.StepGoneException;
import iq.ihala.referral.PartnerDesk;
import iq.ihala.referral.PartnerDesk.Asked;
import iq.ihala.referral.PartnerDesk.Standing;
import iq.ihala.referral.ReferralView;
import iq.ihala.referral.Referrals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One referral, with exactly what the person agreed to share at this moment. Somebody else's and none at all look alike, and are
 * remembered; one that was theirs and is over says so kindly and shows nothing.
 */
@Controller
class ReferralPages {

    private static final String HERE = "partner/referral";

    private final PartnerSessions sessions;
    private final PartnerDesk desk;
    private final PartnerWork work;
    private final Referrals referrals;
    private final AuditTrail trail;
    private final PartnerPage page;

    ReferralPages(
            PartnerSessions sessions,
            PartnerDesk desk,
            PartnerWork work,
            Referrals referrals,
            AuditTrail trail,
            PartnerPage page) {
        this.sessions = sessions;
        this.desk = desk;
        this.work = work;
        this.referrals = referrals;
        this.trail = trail;
        this.page = page;
    }

    @GetMapping("/partner/referral/{id}")
    String show(HttpServletRequest request, @PathVariable String id, Model model, HttpServletResponse response) {
        Account account = sessions.account(request).orElseThrow();
        return shown(account, id, Typed.none(), List.of(), model, response);
    }

    @PostMapping("/partner/referral/{id}")
    String answer(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        Account account = sessions.account(request).orElseThrow();
        Asked asked = desk.ask(id, account.provider());
        Optional<OpenStep> step = work.step(account.provider(), id).filter(open -> !open.withCentre());
        boolean theirs = asked.standing() == Standing.THEIRS
                || step.filter(open -> open.step() == PartnerStep.DELETION).isPresent();
        if (asked.standing() == Standing.NOT_THEIRS || !theirs) {
            return shown(account, id, Typed.none(), List.of(), model, response);
        }
        Typed typed = new Typed(fields);
        try {
            // Answered from a page that shows an earlier step: what was meant then is not what waits now.
            OpenStep open = step.filter(waiting -> waiting.step().name().equals(typed.of("step")))
                    .orElseThrow(StepGoneException::new);
            work.answer(account.provider(), account.user(), open, typed.answersOf(open.step()));
            trail.record(
                    new AuditEvent(AuditKind.CHANGE, asked.caseNumber(), HERE, account.user(), "step=" + open.step()));
            return "redirect:/partner?done=" + open.step();
        } catch (AnswerRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return shown(account, id, typed, refused.reasons(), model, response);
        } catch (StepGoneException gone) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Line said = new Line("", "سُجّل رد على هذه الإحالة قبل ردّكم، أو انتهت مدتها. لم يُحفظ ردّكم.");
            return shown(account, id, Typed.none(), List.of(said), model, response);
        }
    }

    private String shown(
            Account account, String id, Typed typed, List<Line> refusals, Model model, HttpServletResponse response) {
        Asked asked = desk.ask(id, account.provider());
        if (asked.standing() == Standing.NOT_THEIRS) {
            trail.record(new AuditEvent(
                    AuditKind.REFUSED, asked.caseNumber(), HERE, account.user(), "provider=" + account.provider()));
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return page.of("partner/not-there", account, model);
        }
        List<Line> content = asked.standing() == Standing.THEIRS ? work.content(id, account.user()) : List.of();
        Optional<OpenStep> step = work.step(account.provider(), id);
        model.addAttribute("id", id);
        model.addAttribute("number", asked.caseNumber());
        model.addAttribute("refusals", refusals);
        model.addAttribute("typed", typed);
        model.addAttribute("step", step.orElse(null));
        if (content.isEmpty()) {
            return over(account, model, response);
        }
        ReferralView view = referrals.view(id);
        referrals.seen(id, account.user());
        trail.record(new AuditEvent(
                AuditKind.READ,
                asked.caseNumber(),
                HERE,
                account.user(),
                "provider=" + account.provider() + ",service=" + view.serviceCode()));
        model.addAttribute("content", content);
        model.addAttribute("row", page.row(view, step.orElse(null)));
        model.addAttribute("today", page.today());
        return page.of("partner/referral", account, model);
    }

    private String over(Account account, Model model, HttpServletResponse response) {
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return page.of("partner/over", account, model);
    }
}
