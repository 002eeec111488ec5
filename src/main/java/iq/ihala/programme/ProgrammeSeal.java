package iq.ihala.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Seals words and names for their row and column, under a key of this event alone. */
@Component
class ProgrammeSeal {

    private final CaseVault vault;
    private final ObjectMapper json;

    ProgrammeSeal(CaseVault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Object said, String column, EventNumber number) {
        try {
            return vault.seal(number.value(), json.writeValueAsBytes(said), place(column, number));
        } catch (JsonProcessingException e) {
            // The cause is dropped on purpose: it may quote what was said.
            throw new IllegalStateException("Words of the programme could not be written");
        }
    }

    <T> T open(byte[] bytes, String column, EventNumber number, Class<T> type) {
        try {
            return json.readValue(vault.open(number.value(), bytes, place(column, number)), type);
        } catch (IOException e) {
            throw new IllegalStateException("Words of the programme could not be read");
        }
    }

    byte[] sealText(String text, String column, EventNumber number) {
        return text == null
                ? null
                : vault.seal(number.value(), text.getBytes(StandardCharsets.UTF_8), place(column, number));
    }

    String openText(byte[] bytes, String column, EventNumber number) {
        return bytes == null
                ? null
                : new String(vault.open(number.value(), bytes, place(column, number)), StandardCharsets.UTF_8);
    }

    byte[] sealName(String name, EventNumber number, int place) {
        return vault.seal(number.value(), name.getBytes(StandardCharsets.UTF_8), participant(number, place));
    }

    String openName(byte[] bytes, EventNumber number, int place) {
        return bytes == null
                ? null
                : new String(vault.open(number.value(), bytes, participant(number, place)), StandardCharsets.UTF_8);
    }

    /** Whatever was sealed for this event opens nowhere any more. */
    void destroy(EventNumber number) {
        vault.destroy(number.value());
    }

    private static String place(String column, EventNumber number) {
        return "programme_event|" + column + "|" + number.value();
    }

    private static String participant(EventNumber number, int place) {
        return "programme_participant|sealed_name|" + number.value() + "|" + place;
    }
}
