package iq.ihala.forum.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.forum.ForumAccounts;
import iq.ihala.forum.ForumSight;
import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Roll;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The roll of a forum and who signs in for it; kept by the supervisors, who stand in for the office manager (ADR 21). */
@Controller
class RollPages {

    private static final String REFUSED = "لم يُحفظ. اختر من القوائم، وتأكد أن العضو أو الحساب ما زال هناك.";

    private final ForumSight sight;
    private final Forums forums;
    private final Roll roll;
    private final ForumAccounts accounts;
    private final AuditTrail audit;

    RollPages(ForumSight sight, Forums forums, Roll roll, ForumAccounts accounts, AuditTrail audit) {
        this.sight = sight;
        this.forums = forums;
        this.roll = roll;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * What was pressed.
     *
     * @param member number in the roll
     * @param user sign-in name of an account
     */
    record Act(String act, String category, String sex, String age, String member, String user) {

        void on(String forum, Roll roll, ForumAccounts accounts, String by) {
            switch (String.valueOf(act)) {
                case "join" -> roll.join(forum, category, sex, age, by);
                case "leave" -> roll.leave(forum, number(), by);
                case "lead" -> roll.lead(forum, number(), by);
                case "chair" -> accounts.give(forum, user, true, by);
                case "give" -> accounts.give(forum, user, false, by);
                case "take" -> accounts.take(forum, user, by);
                default -> throw new IllegalArgumentException("Nothing to do");
            }
        }

        /** @throws NumberFormatException which is an IllegalArgumentException */
        private long number() {
            return Long.parseLong(String.valueOf(member));
        }
    }

    @GetMapping("/forum/{code}/roll")
    String show(Principal user, @PathVariable String code, Model model) {
        require(user, code);
        return page(code, null, model);
    }

    @PostMapping("/forum/{code}/roll")
    String act(Principal user, @PathVariable String code, Act act, Model model, HttpServletResponse response) {
        require(user, code);
        try {
            act.on(code, roll, accounts, user.getName());
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(code, REFUSED, model);
        }
        return "redirect:/forum/" + code + "/roll";
    }

    private String page(String code, String refusal, Model model) {
        model.addAttribute("forum", forums.find(code).orElseThrow());
        model.addAttribute("members", roll.of(code));
        model.addAttribute("accounts", accounts.of(code));
        model.addAttribute("free", accounts.free());
        model.addAttribute("refusal", refusal);
        model.addAttribute("categories", ForumWords.CATEGORIES);
        model.addAttribute("ages", ForumWords.AGES);
        return "forum/roll";
    }

    private void require(Principal user, String code) {
        if (!sight.keepsRoll(user.getName()) || forums.find(code).isEmpty()) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, "forum/roll", user.getName(), ""));
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
