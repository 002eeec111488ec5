package iq.ihala.process.drafts;

import iq.ihala.process.forms.FormDrafts;
import iq.ihala.process.forms.RefusedDraft;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keeps and discards the draft of a task's form for whoever is signed in to Tasklist. The address lies below
 * {@code /camunda/api}, because there the web applications' filters prove the session and ask for the CSRF token; nothing
 * is read here, the draft comes back with the form.
 */
@RestController
@RequestMapping("/camunda/api/drafts/{task}")
class DraftDesk {

    private final FormDrafts drafts;
    private final IdentityService identity;

    DraftDesk(FormDrafts drafts, IdentityService identity) {
        this.drafts = drafts;
        this.identity = identity;
    }

    private record Refusal(String type, String message) {}

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> keep(@PathVariable("task") String task, @RequestBody Map<String, Object> filledIn) {
        if (isStranger()) {
            return signInFirst();
        }
        drafts.keep(task, filledIn);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    ResponseEntity<?> discard(@PathVariable("task") String task) {
        if (isStranger()) {
            return signInFirst();
        }
        drafts.discard(task);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(RefusedDraft refused) {
        HttpStatus status =
                switch (refused.reason()) {
                    case NO_SUCH_TASK -> HttpStatus.NOT_FOUND;
                    case NOT_YOURS -> HttpStatus.FORBIDDEN;
                    case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
                };
        return refusal(status, "RefusedDraft", refused.getMessage());
    }

    /** The parser's own words would quote what was typed. */
    @ExceptionHandler
    ResponseEntity<Refusal> unreadable(HttpMessageNotReadableException unreadable) {
        return refusal(HttpStatus.BAD_REQUEST, "Unreadable", "تعذرت قراءة المسودة");
    }

    /** The filters have told the engine who is signed in. */
    private boolean isStranger() {
        return identity.getCurrentAuthentication() == null;
    }

    private static ResponseEntity<Refusal> signInFirst() {
        return refusal(HttpStatus.UNAUTHORIZED, "NotSignedIn", "سجّل الدخول أولاً");
    }

    private static ResponseEntity<Refusal> refusal(HttpStatus status, String type, String arabic) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal(type, arabic));
    }
}
