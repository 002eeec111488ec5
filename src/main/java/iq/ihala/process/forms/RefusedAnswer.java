package iq.ihala.process.forms;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A submission that is not accepted. Nothing of it is saved and the task stays as it was; over REST it is an HTTP 400 whose
 * message names field and reason, in Arabic or in the language of the form. It never holds what was answered.
 */
public final class RefusedAnswer extends RestException {

    private static final long serialVersionUID = 1L;

    /** Where the refusal waits, in the current request, for the door that writes the answer. */
    public static final String REQUEST_ATTRIBUTE = RefusedAnswer.class.getName();

    private final transient List<Refusal> refusals;

    /**
     * One thing that is wrong.
     *
     * @param field the field's key, or an empty text where the submission as a whole is refused
     * @param label the field's label, or an empty text
     * @param reason why
     */
    public record Refusal(String field, String label, String reason) {}

    public RefusedAnswer(List<Refusal> refusals) {
        this(refusals, one -> "«" + one.label() + "»: " + one.reason(), RefusalWord.AND.arabic());
    }

    /**
     * @param named how a reason is said together with the field's label
     * @param and what stands between two reasons
     */
    RefusedAnswer(List<Refusal> refusals, Function<Refusal, String> named, String and) {
        super(Status.BAD_REQUEST, sentence(refusals, named, and));
        this.refusals = List.copyOf(refusals);
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REQUEST_ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Refuses the submission as a whole. */
    public RefusedAnswer(String arabicReason) {
        this(List.of(new Refusal("", "", arabicReason)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    private static String sentence(List<Refusal> refusals, Function<Refusal, String> named, String and) {
        return refusals.stream()
                .map(refusal -> refusal.label().isEmpty() ? refusal.reason() : named.apply(refusal))
                .collect(Collectors.joining(and));
    }
}
