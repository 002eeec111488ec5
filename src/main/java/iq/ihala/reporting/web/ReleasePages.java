package iq.ihala.reporting.web;

import iq.ihala.audit.AuditEvent;
import iq.ihala.audit.AuditKind;
import iq.ihala.audit.AuditTrail;
import iq.ihala.reporting.Drafts;
import iq.ihala.reporting.ExportRequest;
import iq.ihala.reporting.ExportWords;
import iq.ihala.reporting.Exports;
import iq.ihala.reporting.Release;
import iq.ihala.reporting.ReleaseFiles;
import iq.ihala.reporting.ReleaseTable;
import iq.ihala.reporting.Releases;
import iq.ihala.reporting.Round;
import iq.ihala.reporting.Rounds;
import iq.ihala.reporting.SliceWords;
import iq.ihala.reporting.Split;
import iq.ihala.reporting.View;
import iq.ihala.staff.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The months and their releases, for the monitoring officer, the director and the data-protection officer; for everybody else they do
 * not exist. Nobody sees a number that is hidden, and no file is handed out before two people agreed (dossier §10.2).
 */
@Controller
class ReleasePages {

    private static final String ASKS = "monitoring_officer";
    private static final String AGREES = "dpo";
    private static final Set<String> READERS = Set.of(ASKS, "governorate_director", AGREES);

    private final Rounds rounds;
    private final Releases releases;
    private final Drafts drafts;
    private final Exports exports;
    private final ReleaseFiles files;
    private final SliceWords words;
    private final Staff staff;
    private final AuditTrail audit;

    ReleasePages(
            Rounds rounds,
            Releases releases,
            Drafts drafts,
            Exports exports,
            ReleaseFiles files,
            SliceWords words,
            Staff staff,
            AuditTrail audit) {
        this.rounds = rounds;
        this.releases = releases;
        this.drafts = drafts;
        this.exports = exports;
        this.files = files;
        this.words = words;
        this.staff = staff;
        this.audit = audit;
    }

    /** Whether the pages exist for this user. */
    boolean areFor(String user) {
        return staff.find(user)
                .filter(member -> member.groups().stream().anyMatch(READERS::contains))
                .isPresent();
    }

    @GetMapping("/releases")
    String all(Principal user, Model model) {
        require(user, READERS);
        model.addAttribute("months", rounds.all());
        return "reporting/months";
    }

    @GetMapping("/releases/{month}")
    String one(
            Principal user,
            @PathVariable String month,
            @RequestParam(defaultValue = "IOM") String view,
            @RequestParam(defaultValue = "") String forum,
            Model model) {
        require(user, READERS);
        return page(user, round(month), view(view), forum, null, model);
    }

    @PostMapping("/releases/{month}")
    String ask(
            Principal user,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "") String purpose,
            Model model,
            HttpServletResponse response) {
        require(user, Set.of(ASKS));
        Round round = round(month);
        try {
            exports.ask(round.month(), variant, recipient, purpose, user.getName());
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String why = "لم يُطلب: لا تُصدَّر إلا أشهر صدرت، ولكل نسخة مستلموها، والغرض لازم.";
            return page(user, round, View.IOM, "", why, model);
        }
        return "redirect:/releases/" + round.month() + "#exports";
    }

    @PostMapping("/releases/exports/{id}")
    String decide(
            Principal user,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            HttpServletResponse response) {
        require(user, Set.of(AGREES));
        ExportRequest request = exports.find(id).orElseThrow(ReleasePages::notThere);
        try {
            switch (decision) {
                case "GRANT" -> exports.grant(id, user.getName());
                case "REFUSE" -> exports.refuse(id, user.getName());
                default -> throw new IllegalArgumentException("No decision");
            }
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            String why = "لم يُسجَّل: من طلب التصدير لا يصادق عليه، وما بُتّ فيه لا يُبتّ فيه ثانية.";
            return page(user, round(request.month().toString()), View.IOM, "", why, model);
        }
        return "redirect:/releases/" + request.month() + "#exports";
    }

    @GetMapping("/releases/exports/{id}/{file}")
    ResponseEntity<byte[]> fetch(
            Principal user,
            @PathVariable String id,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String forum) {
        require(user, READERS);
        ExportRequest request =
                exports.find(id).filter(ExportRequest::isGranted).orElseThrow(ReleasePages::notThere);
        ReleaseFiles.Format format = format(file);
        View view = View.valueOf(request.variant());
        String code = view == View.FORUM ? forum(forum) : null;
        byte[] body = files.make(request.month(), view, code, format).orElseThrow(ReleasePages::notThere);
        String what = String.join(",", request.month().toString(), view.name(), request.recipient(), format.name());
        audit.record(new AuditEvent(AuditKind.SEND, null, "releases/file", user.getName(), what));
        String name = files.stem() + request.month() + "-" + view.name().toLowerCase(java.util.Locale.ROOT)
                + (code == null ? "" : "-" + code.toLowerCase(java.util.Locale.ROOT)) + "." + format.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    private String page(Principal user, Round round, View view, String forum, String refusal, Model model) {
        SliceWords.Words now = words.now();
        String code = view == View.FORUM && !forum.isEmpty() ? forum(forum) : null;
        Optional<Release> part = part(round, view, code);
        audit.record(new AuditEvent(AuditKind.READ, null, "releases/month", user.getName(), view.name()));
        model.addAttribute("round", round);
        model.addAttribute("view", view);
        model.addAttribute("views", View.values());
        model.addAttribute("forum", code);
        model.addAttribute("forums", now.bySplit().get(Split.FORUM));
        model.addAttribute("part", part.orElse(null));
        model.addAttribute("tables", part.map(one -> ReleaseTable.of(one, now)).orElse(List.of()));
        model.addAttribute("exports", exports.of(round.month()));
        model.addAttribute("formats", ReleaseFiles.Format.values());
        model.addAttribute("variants", ExportWords.VARIANTS);
        model.addAttribute("recipients", ExportWords.RECIPIENTS);
        model.addAttribute("purposes", ExportWords.PURPOSES);
        model.addAttribute("asks", round.isReleased() && is(user, Set.of(ASKS)));
        model.addAttribute("agrees", is(user, Set.of(AGREES)));
        model.addAttribute("user", user.getName());
        model.addAttribute("refusal", refusal);
        return "reporting/month";
    }

    /** Before the signature there is one draft for all three, suppressed like a release; a view of one forum only of what is frozen. */
    private Optional<Release> part(Round round, View view, String forum) {
        if (view == View.FORUM && forum == null) {
            return Optional.empty();
        }
        return round.isReleased() ? releases.view(round.month(), view, forum) : drafts.of(round.month());
    }

    private Round round(String month) {
        try {
            return rounds.find(YearMonth.parse(month)).orElseThrow(ReleasePages::notThere);
        } catch (DateTimeException e) {
            throw notThere();
        }
    }

    private String forum(String code) {
        Map<String, String> known = words.now().bySplit().get(Split.FORUM);
        if (!known.containsKey(code)) {
            throw notThere();
        }
        return code;
    }

    private static View view(String name) {
        return Arrays.stream(View.values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(ReleasePages::notThere);
    }

    private static ReleaseFiles.Format format(String file) {
        return Arrays.stream(ReleaseFiles.Format.values())
                .filter(format -> file.equals("release." + format.ending()))
                .findFirst()
                .orElseThrow(ReleasePages::notThere);
    }

    private void require(Principal user, Set<String> groups) {
        if (!is(user, groups)) {
            throw notThere();
        }
    }

    private boolean is(Principal user, Set<String> groups) {
        return staff.find(user.getName())
                .filter(member -> member.groups().stream().anyMatch(groups::contains))
                .isPresent();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
