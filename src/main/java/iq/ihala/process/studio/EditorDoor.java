package iq.ihala.process.studio;

import iq.ihala.casefile.NotYoursException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an editor in the browser asks for and hands over. That an administrator asks, was asked before. */
@RestController
@RequestMapping(path = "/camunda/studio", produces = MediaType.APPLICATION_JSON_VALUE)
class EditorDoor {

    private final Editing editing;
    private final Drafts drafts;
    private final Check check;
    private final ElementTemplates templates;

    EditorDoor(Editing editing, Drafts drafts, Check check, ElementTemplates templates) {
        this.editing = editing;
        this.drafts = drafts;
        this.check = check;
        this.templates = templates;
    }

    /** @param version the draft's as the editor knows it; 0 if it knows of none */
    record Drawn(String content, int version, String basedOn, Integer basedVersion) {}

    record ToCheck(String file, String content) {}

    record Proposal(String note) {}

    record Line(String file, boolean overtaken) {}

    private record Refusal(String message) {}

    @GetMapping("/drafts")
    List<Line> all(Principal user) {
        List<String> overtaken = editing.overtaken(user.getName());
        return drafts.of(user.getName()).keySet().stream()
                .map(file -> new Line(file, overtaken.contains(file)))
                .toList();
    }

    @GetMapping("/drafts/{name}")
    Editing.Opened open(Principal user, @PathVariable String name) {
        String file = file(name);
        return editing.open(user.getName(), file).orElseGet(() -> Editing.blank(file));
    }

    @PutMapping(path = "/drafts/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Editing.Opened save(Principal user, @PathVariable String name, @RequestBody Drawn drawn) {
        byte[] content = content(drawn.content());
        return editing.save(
                user.getName(),
                new Draft(file(name), content, null, drawn.version(), drawn.basedOn(), drawn.basedVersion()));
    }

    @DeleteMapping("/drafts/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Principal user, @PathVariable String name) {
        drafts.discard(user.getName(), file(name));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Check.Problem> check(Principal user, @RequestBody ToCheck asked) {
        return check.of(user.getName(), file(asked.file()), content(asked.content()));
    }

    @PostMapping(path = "/propose", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Long> propose(Principal user, @RequestBody Proposal proposal) {
        return Map.of("change", editing.propose(user.getName(), proposal.note()));
    }

    @GetMapping("/templates")
    String templates() {
        return templates.json();
    }

    @ExceptionHandler(Draft.Stale.class)
    ResponseEntity<Refusal> stale(Draft.Stale stale) {
        return refusal(HttpStatus.CONFLICT, stale.getMessage());
    }

    @ExceptionHandler(StudioRefusal.class)
    ResponseEntity<Refusal> refused(StudioRefusal refused) {
        return refusal(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Refusal> unreadable() {
        return refusal(HttpStatus.BAD_REQUEST, "تعذرت القراءة");
    }

    private static String file(String name) {
        if (!Editing.isName(name)) {
            throw new NotYoursException();
        }
        return name;
    }

    private static byte[] content(String text) {
        if (text == null || text.isBlank()) {
            throw new StudioRefusal("الملف فارغ");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Refusal> refusal(HttpStatus status, String arabic) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal(arabic));
    }
}
