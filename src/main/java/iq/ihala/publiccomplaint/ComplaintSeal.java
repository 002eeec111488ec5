package iq.ihala.publiccomplaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Seals what a citizen said for its row and column, under a key of this complaint alone. */
@Component
class ComplaintSeal {

    private final CaseVault vault;
    private final ObjectMapper json;

    ComplaintSeal(CaseVault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Object said, String column, Receipt receipt) {
        try {
            return vault.seal(receipt.value(), json.writeValueAsBytes(said), place(column, receipt));
        } catch (JsonProcessingException e) {
            // The cause is dropped on purpose: it may quote what was said.
            throw new IllegalStateException("A complaint could not be written");
        }
    }

    <T> T open(byte[] bytes, String column, Receipt receipt, Class<T> type) {
        try {
            return json.readValue(vault.open(receipt.value(), bytes, place(column, receipt)), type);
        } catch (IOException e) {
            throw new IllegalStateException("A complaint could not be read");
        }
    }

    byte[] sealText(String text, String column, Receipt receipt) {
        return text == null
                ? null
                : vault.seal(receipt.value(), text.getBytes(StandardCharsets.UTF_8), place(column, receipt));
    }

    String openText(byte[] bytes, String column, Receipt receipt) {
        return bytes == null
                ? null
                : new String(vault.open(receipt.value(), bytes, place(column, receipt)), StandardCharsets.UTF_8);
    }

    private static String place(String column, Receipt receipt) {
        return "public_complaint|" + column + "|" + receipt.value();
    }
}
