package iq.ihala.process.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import iq.ihala.process.forms.DoorWord;
import iq.ihala.process.forms.DoorWords;
import iq.ihala.process.forms.RefusedAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Says in Arabic, or in the language that was chosen, what the engine's REST interface refuses, and says nothing else: the
 * engine's own texts can repeat what was typed. A lost race is a 409, not a 500; a bad answer is a 400 that names field and reason.
 */
final class ArabicErrors extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Known> BY_TYPE = Map.of(
            "OptimisticLockingException", new Known(409, DoorWord.CHANGED_MEANWHILE),
            "TaskAlreadyClaimedException", new Known(409, DoorWord.CLAIMED_BEFORE),
            "NullValueException", new Known(404, DoorWord.TASK_GONE),
            "AuthorizationException", new Known(403, DoorWord.NOT_PERMITTED),
            "WeakPassword", new Known(400, DoorWord.WEAK_PASSWORD));

    private final DoorWords words;

    ArabicErrors(DoorWords words) {
        this.words = words;
    }

    private record Known(int status, DoorWord word) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (response.isCommitted()) {
            // The container has answered already, without any words.
            return;
        }
        if (held.getStatus() < 400 || isOwn(held)) {
            held.copyBodyToResponse();
            return;
        }
        Object refusal = request.getAttribute(RefusedAnswer.REQUEST_ATTRIBUTE);
        if (refusal instanceof RefusedAnswer refused) {
            writeRefusal(response, refused);
        } else {
            writeKnown(request, response, held);
        }
    }

    /** Writes an error of our own. */
    static void write(HttpServletResponse response, int status, String type, String message) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", type).put("message", message);
        write(response, status, body);
    }

    private static void writeRefusal(HttpServletResponse response, RefusedAnswer refused) throws IOException {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "RefusedAnswer").put("message", refused.getMessage());
        var list = body.putArray("refusals");
        refused.refusals().forEach(refusal -> list.addObject()
                .put("field", refusal.field())
                .put("label", refusal.label())
                .put("reason", refusal.reason()));
        write(response, HttpServletResponse.SC_BAD_REQUEST, body);
    }

    private void writeKnown(
            HttpServletRequest request, HttpServletResponse response, ContentCachingResponseWrapper held)
            throws IOException {
        String type = typeOf(held.getContentAsByteArray());
        Known known = BY_TYPE.get(type);
        if (known != null) {
            write(response, known.status(), type, words.say(request, known.word()));
        } else if (held.getStatus() >= 500) {
            write(response, held.getStatus(), "Failed", words.say(request, DoorWord.FAILED));
        } else if (held.getStatus() == 404) {
            write(response, 404, "NotFound", words.say(request, DoorWord.NOT_THERE));
        } else {
            write(response, held.getStatus(), "Refused", words.say(request, DoorWord.NOT_ACCEPTED));
        }
    }

    /** The kind of error: the engine wraps its own into others and names the inner one in its text. */
    private static String typeOf(byte[] body) {
        try {
            JsonNode error = JSON.readTree(body);
            String type = error.path("type").asText();
            String message = error.path("message").asText();
            if (BY_TYPE.containsKey(type)) {
                return type;
            }
            if (error.path("code").asInt() == 1 || message.contains("OptimisticLockingException")) {
                return "OptimisticLockingException";
            }
            if (message.contains("Password does not match policy")) {
                return "WeakPassword";
            }
            return message.contains("Cannot find task with id") ? "NullValueException" : type;
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isOwn(ContentCachingResponseWrapper held) {
        return "1".equals(held.getHeader("X-Ihala-Error"));
    }

    private static void write(HttpServletResponse response, int status, ObjectNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("X-Ihala-Error", "1");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }
}
