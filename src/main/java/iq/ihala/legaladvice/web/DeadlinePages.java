package iq.ihala.legaladvice.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.NotYoursException;
import iq.ihala.casefile.Section;
import iq.ihala.legaladvice.LawKind;
import iq.ihala.legaladvice.LawRow;
import iq.ihala.legaladvice.LawTables;
import iq.ihala.legaladvice.LegalCalendar;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.staff.Staff;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What runs out when: for a lawyer her own cases, for a supervisor those of the centre. Numbers and dates, no names. */
@Controller
class DeadlinePages {

    private static final int DAYS = 92;
    private static final int MOST = 200;
    private static final Set<String> READERS = Set.of("lawyer", "risk_reviewer");

    private final LegalCalendar calendar;
    private final LawTables law;
    private final CaseAccess access;
    private final Staff staff;
    private final AuditTrail audit;

    DeadlinePages(LegalCalendar calendar, LawTables law, CaseAccess access, Staff staff, AuditTrail audit) {
        this.calendar = calendar;
        this.law = law;
        this.access = access;
        this.staff = staff;
        this.audit = audit;
    }

    @GetMapping("/law/deadlines")
    String deadlines(Principal user, Model model) {
        if (staff.find(user.getName())
                .filter(member -> READERS.stream().anyMatch(member::isIn))
                .isEmpty()) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, "law/deadlines", user.getName(), ""));
            throw new NotYoursException();
        }
        List<LegalFile> missed = calendar.missed().stream()
                .filter(file -> mayRead(user, file.caseNumber()))
                .limit(MOST)
                .toList();
        model.addAttribute(
                "dates",
                calendar.ahead(DAYS).stream()
                        .filter(date -> mayRead(user, date.caseNumber()))
                        .limit(MOST)
                        .toList());
        model.addAttribute("missed", missed);
        model.addAttribute("titles", new Titles(law.of(LawKind.OFFENCE)));
        model.addAttribute(
                "count", missed.stream().mapToInt(LegalFile::timesMissed).sum());
        return "law/deadlines";
    }

    /** What the offences are called. */
    record Titles(List<LawRow> rows) {

        public String of(Set<String> codes) {
            return rows.stream()
                    .filter(row -> codes.contains(row.code()))
                    .map(LawRow::title)
                    .collect(Collectors.joining("، "));
        }
    }

    @ExceptionHandler(NotYoursException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    private boolean mayRead(Principal user, String number) {
        return access.of(user.getName(), new CaseNumber(number)).reads(Section.LEGAL_NOTES);
    }
}
