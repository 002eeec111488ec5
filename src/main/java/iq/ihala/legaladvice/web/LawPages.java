package iq.ihala.legaladvice.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRefusedException;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.legaladvice.LawWords;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** The law's tables: lawyers change and confirm, supervisors and administrators read, nobody else gets in. */
@Controller
class LawPages {

    private static final String KEEPER = "lawyer";
    private static final Set<String> READERS = Set.of(KEEPER, "risk_reviewer", "sysadmin");

    private final LawTables law;
    private final Staff staff;
    private final AuditTrail audit;

    LawPages(LawTables law, Staff staff, AuditTrail audit) {
        this.law = law;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/law")
    String tables(Principal user, Model model) {
        requireOne(user, READERS, "law");
        List<LawRow> rows = law.all();
        Map<LawKind, List<LawRow>> tables =
                rows.stream().collect(Collectors.groupingBy(LawRow::kind, TreeMap::new, Collectors.toList()));
        model.addAttribute("tables", tables);
        model.addAttribute(
                "unconfirmed", rows.stream().filter(row -> !row.isConfirmed()).count());
        model.addAttribute("hidden", law.hidesUnconfirmed());
        model.addAttribute("names", names());
        model.addAttribute("keeps", isOne(user, Set.of(KEEPER)));
        return "law/tables";
    }

    @GetMapping("/law/{code}")
    String row(Principal user, @PathVariable String code, Model model) {
        requireOne(user, READERS, "law/{code}");
        return page(user, code, null, model);
    }

    @PostMapping("/law/{code}")
    String change(
            Principal user,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") long version,
            @ModelAttribute Typed typed,
            Model model,
            HttpServletResponse response) {
        requireOne(user, Set.of(KEEPER), "law/{code}");
        LawRow row = find(user, code);
        try {
            switch (act) {
                case "edit" -> law.edit(row.code(), version, typed.words(), user.getName());
                case "confirm" -> law.confirm(row.code(), version, user.getName());
                default -> throw refused(user, "law/{code}");
            }
        } catch (LawRefusedException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            // What was typed stays in the form: beside the row as it is now, so that nobody writes over the other
            // unread.
            if (act.equals("edit")) {
                model.addAttribute("typed", typed.words());
            }
            return page(user, row.code(), e.why().arabic(), model);
        }
        return "redirect:/law/" + row.code();
    }

    /** What came in the body; what did not come is empty. */
    record Typed(
            String title,
            String articles,
            String body,
            String pro,
            String contra,
            String reversible,
            String timeLimit) {

        LawWords words() {
            return new LawWords(
                    said(title),
                    said(articles),
                    said(body),
                    said(pro),
                    said(contra),
                    said(reversible),
                    said(timeLimit));
        }

        private static String said(String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private String page(Principal user, String code, String refusal, Model model) {
        LawRow row = find(user, code);
        model.addAttribute("row", row);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", row.words());
        }
        model.addAttribute("names", names());
        model.addAttribute("refusal", refusal);
        model.addAttribute("keeps", isOne(user, Set.of(KEEPER)));
        return "law/row";
    }

    private Map<String, String> names() {
        return staff.everyone().stream().collect(Collectors.toMap(StaffMember::user, StaffMember::displayName));
    }

    private LawRow find(Principal user, String code) {
        return law.all().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused(user, "law/{code}"));
    }

    private void requireOne(Principal user, Set<String> groups, String endpoint) {
        if (!isOne(user, groups)) {
            throw refused(user, endpoint);
        }
    }

    private boolean isOne(Principal user, Set<String> groups) {
        return staff.find(user.getName())
                .filter(member -> groups.stream().anyMatch(member::isIn))
                .isPresent();
    }

    private NotYoursException refused(Principal user, String endpoint) {
        audit.record(new AuditEvent(AuditKind.REFUSED, null, endpoint, user.getName(), ""));
        return new NotYoursException();
    }
}
