package iq.ihala.casefile.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.Draft;
import iq.ihala.casefile.DraftTooLargeException;
import iq.ihala.casefile.Drafts;
import iq.ihala.casefile.StepAnswers;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns answers into sealed JSON and back. A seal names case, scope, form and row: it opens nowhere else. */
@Component
class AnswerSeal {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final ObjectMapper json = JsonMapper.builder().build();
    private final CaseVault vault;

    AnswerSeal(CaseVault vault) {
        this.vault = vault;
    }

    StepRow seal(StepAnswers step) {
        String rowKey = UUID.randomUUID().toString();
        byte[] plain = write(step.answers());
        String number = step.caseNumber().value();
        return new StepRow(step, rowKey, vault.seal(number, plain, place(number, step.scope(), step.form(), rowKey)));
    }

    StepAnswers open(StepRow row) {
        return new StepAnswers(
                new CaseNumber(row.caseNumber()),
                row.scope(),
                row.form(),
                row.formVersion(),
                row.submittedBy(),
                row.submittedAt(),
                answers(row));
    }

    Map<String, Object> answers(StepRow row) {
        String place = place(row.caseNumber(), row.scope(), row.form(), row.rowKey());
        try {
            return json.readValue(vault.open(row.caseNumber(), row.sealedAnswers(), place), ANSWERS);
        } catch (JsonProcessingException e) {
            // A parser's message quotes what it reads: neither it nor the cause may go on.
            throw new IllegalStateException("The answers of a step of " + row.caseNumber() + " are not JSON");
        } catch (IOException e) {
            throw new IllegalStateException("Answers cannot be read", e);
        }
    }

    /**
     * Seals a draft for its task and user.
     *
     * @throws DraftTooLargeException beyond {@link Drafts#LARGEST}
     */
    byte[] sealDraft(Draft draft) {
        byte[] plain = write(draft.answers());
        if (plain.length > Drafts.LARGEST) {
            throw new DraftTooLargeException(draft.caseNumber());
        }
        String place = draftPlace(draft.caseNumber(), draft.task(), draft.by(), draft.form());
        return vault.seal(draft.caseNumber().value(), plain, place);
    }

    Map<String, Object> openDraft(CaseNumber number, String task, String user, String form, byte[] sealed) {
        try {
            byte[] plain = vault.open(number.value(), sealed, draftPlace(number, task, user, form));
            return json.readValue(plain, ANSWERS);
        } catch (IOException e) {
            // A parser's message quotes what it reads: neither it nor the cause may go on.
            throw new IllegalStateException("A draft of " + number + " is not JSON");
        }
    }

    /** Seals a short text for one column of one row, or gives null for none. */
    byte[] sealText(String caseNumber, String text, String place) {
        return text == null ? null : vault.seal(caseNumber, text.getBytes(StandardCharsets.UTF_8), place);
    }

    String openText(String caseNumber, byte[] sealed, String place) {
        return sealed == null ? null : new String(vault.open(caseNumber, sealed, place), StandardCharsets.UTF_8);
    }

    private byte[] write(Map<String, Object> answers) {
        try {
            return json.writeValueAsBytes(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be written as JSON");
        }
    }

    private static String place(String caseNumber, String scope, String form, String rowKey) {
        return String.join("|", "case_step", "sealed_answers", caseNumber, scope, form, rowKey);
    }

    private static String draftPlace(CaseNumber number, String task, String user, String form) {
        return String.join("|", "case_draft", "sealed_answers", number.value(), task, user, form);
    }
}
