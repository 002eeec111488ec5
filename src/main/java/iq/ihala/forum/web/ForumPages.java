package iq.ihala.forum.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.forum.Forum;
import iq.ihala.forum.ForumPapers;
import iq.ihala.forum.ForumSight;
import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Forums;
import iq.ihala.forum.Issue;
import iq.ihala.forum.Issues;
import iq.ihala.forum.Meeting;
import iq.ihala.forum.Meetings;
import iq.ihala.forum.PatternCell;
import iq.ihala.forum.PatternKind;
import iq.ihala.forum.Patterns;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What chair, members and those who watch over all forums see of them; what is not theirs does not exist for them. */
@Controller
class ForumPages {

    private static final int MOST_ISSUES = 100;

    private final ForumSight sight;
    private final Forums forums;
    private final Meetings meetings;
    private final Issues issues;
    private final Patterns patterns;
    private final ForumPapers papers;
    private final AuditTrail audit;

    ForumPages(
            ForumSight sight,
            Forums forums,
            Meetings meetings,
            Issues issues,
            Patterns patterns,
            ForumPapers papers,
            AuditTrail audit) {
        this.sight = sight;
        this.forums = forums;
        this.meetings = meetings;
        this.issues = issues;
        this.patterns = patterns;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping("/forum")
    String all(Principal user, Model model) {
        List<Forum> seen = sight.seenBy(user.getName());
        require(!seen.isEmpty(), user, "forum");
        model.addAttribute("forums", seen);
        model.addAttribute("offices", forums.offices());
        return "forum/all";
    }

    @GetMapping("/forum/{code}")
    String one(Principal user, @PathVariable String code, Model model) {
        require(sight.sees(user.getName(), code), user, "forum/one");
        return forum(user, code, null, model);
    }

    @PostMapping("/forum/{code}")
    String change(
            Principal user,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String quarters,
            @RequestParam(defaultValue = "") String active,
            Model model,
            HttpServletResponse response) {
        require(sight.keeps(user.getName()) && forums.find(code).isPresent(), user, "forum/change");
        List<String> names = Arrays.stream(quarters.split("[،,\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        try {
            forums.change(new Forum(code, name, office, names, "V", "yes".equals(active)), user.getName());
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return forum(user, code, "لم يُحفظ: الاسم والمكتب والأحياء لازمة، ولا يُكتب هنا ما يدل على شخص.", model);
        }
        return "redirect:/forum/" + code;
    }

    @GetMapping("/forum/issues/{id}")
    String issue(Principal user, @PathVariable String id, Model model) {
        Issue issue = issues.find(id).orElse(null);
        require(issue != null && sight.sees(user.getName(), issue.forum()), user, "forum/issue");
        audit.record(new AuditEvent(AuditKind.READ, null, "forum/issue", user.getName(), null));
        boolean reads = sight.reads(user.getName(), issue);
        model.addAttribute("issue", issue);
        model.addAttribute("forum", forums.find(issue.forum()).orElseThrow());
        model.addAttribute("life", issues.life(id));
        model.addAttribute("texts", reads ? issues.texts(id) : List.of());
        model.addAttribute("reads", reads);
        return "forum/issue";
    }

    @GetMapping("/forum/patterns")
    String patterns(Principal user, Model model) {
        require(sight.seesPatterns(user.getName()), user, "forum/patterns");
        model.addAttribute(
                "kinds", Arrays.stream(PatternKind.values()).map(this::released).toList());
        Map<String, String> places = new HashMap<>(ForumWords.PLACES);
        forums.all().forEach(forum -> places.put(forum.code(), forum.nameArabic()));
        model.addAttribute("places", places);
        return "forum/patterns";
    }

    @GetMapping("/forum/months/{id}/agenda.pdf")
    ResponseEntity<byte[]> agenda(Principal user, @PathVariable String id) {
        return pdf("agenda.pdf", papers.agenda(meeting(user, id)));
    }

    @GetMapping("/forum/months/{id}/minutes.pdf")
    ResponseEntity<byte[]> minutes(Principal user, @PathVariable String id) {
        Meeting meeting = meeting(user, id);
        require(sight.readsMinutes(user.getName(), meeting.forum()), user, "forum/minutes");
        return pdf("minutes.pdf", papers.minutes(meeting));
    }

    @ExceptionHandler(NotOfTheForumException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView nothing() {
        return new ModelAndView("case/not-there").addObject("danger", false);
    }

    /** One kind of pattern as the page shows it. */
    record Released(PatternKind kind, Map<String, String> names, List<YearMonth> months, List<PatternCell> cells) {}

    private Released released(PatternKind kind) {
        return new Released(
                kind,
                ForumWords.patterns(kind),
                patterns.months(kind),
                patterns.cells(kind, Set.of(), Set.of(), Set.of()));
    }

    private Meeting meeting(Principal user, String id) {
        Meeting meeting = meetings.find(id).orElse(null);
        require(meeting != null && sight.sees(user.getName(), meeting.forum()), user, "forum/month");
        audit.record(new AuditEvent(AuditKind.READ, null, "forum/month", user.getName(), null));
        return meeting;
    }

    private String forum(Principal user, String code, String refusal, Model model) {
        model.addAttribute("forum", forums.find(code).orElseThrow(NotOfTheForumException::new));
        model.addAttribute("offices", forums.offices());
        model.addAttribute("members", forums.members(code));
        model.addAttribute("meetings", meetings.of(code));
        model.addAttribute("issues", issues.ofForum(code, MOST_ISSUES));
        model.addAttribute("keeps", sight.keeps(user.getName()));
        model.addAttribute("keepsRoll", sight.keepsRoll(user.getName()));
        model.addAttribute("readsMinutes", sight.readsMinutes(user.getName(), code));
        model.addAttribute("refusal", refusal);
        model.addAttribute("topics", ForumWords.TOPICS);
        return "forum/one";
    }

    private void require(boolean allowed, Principal user, String endpoint) {
        if (!allowed) {
            audit.record(new AuditEvent(AuditKind.REFUSED, null, endpoint, user.getName(), ""));
            throw new NotOfTheForumException();
        }
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(paper);
    }

    private static final class NotOfTheForumException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
