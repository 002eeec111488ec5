package iq.ihala.legaladvice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals the words of a court step on the way in and opens them on the way out; the case number is bound into the seal. */
@Component
class CourtSteps {

    private static final CourtText NOTHING = new CourtText(null, null, null);

    private final CourtStepEntries entries;
    private final Vault vault;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    CourtSteps(CourtStepEntries entries, Vault vault, Clock clock) {
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    void add(String caseNumber, CourtStep step, String by) {
        entries.save(new CourtStepEntry(caseNumber, step, seal(caseNumber, CourtText.of(step)), by, clock.instant()));
    }

    List<CourtStep> of(String caseNumber) {
        return entries.findByCaseNumberOrderByHappenedOnAscIdAsc(caseNumber).stream()
                .map(e -> e.toRecord(open(caseNumber, e.sealedText())))
                .toList();
    }

    private byte[] seal(String caseNumber, CourtText text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return vault.seal(json.writeValueAsBytes(text), context(caseNumber));
        } catch (JsonProcessingException e) {
            // The cause may quote what was written.
            throw new IllegalStateException("A court step could not be written");
        }
    }

    private CourtText open(String caseNumber, byte[] sealed) {
        if (sealed == null) {
            return NOTHING;
        }
        try {
            return json.readValue(vault.open(sealed, context(caseNumber)), CourtText.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A court step could not be read", new IOException());
        }
    }

    private static String context(String caseNumber) {
        return "court-step:" + caseNumber;
    }
}
