package iq.ihala.signin.web;

import iq.ihala.signin.StaffSessions;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page how long its session lives on, and takes note that a person is there. Twice: below {@code /camunda/api} the web
 * applications' own filter asks for the token that their pages have, elsewhere ours does.
 */
@RestController
class SessionClock {

    private final StaffSessions sessions;

    SessionClock(StaffSessions sessions) {
        this.sessions = sessions;
    }

    /** @param left seconds until the session ends if nobody touches it */
    private record Clock(long left) {}

    @GetMapping({"/session", "/camunda/api/session"})
    ResponseEntity<?> look(HttpServletRequest request) {
        return answer(request);
    }

    @PostMapping({"/session", "/camunda/api/session"})
    ResponseEntity<?> touch(HttpServletRequest request) {
        if (sessions.user(request).isPresent()) {
            sessions.touch(request);
        }
        return answer(request);
    }

    private ResponseEntity<?> answer(HttpServletRequest request) {
        return sessions.user(request).isEmpty()
                ? ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
                : ResponseEntity.ok(new Clock(sessions.left(request).toSeconds()));
    }
}
