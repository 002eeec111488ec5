package iq.ihala.legaladvice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the words of a court step on the way in and opens them on the way out. A seal names its case and row. */
@Component
class CourtSteps {

    private static final CourtText NOTHING = new CourtText(null, null, null);

    private final CourtStepEntries entries;
    private final CaseVault vault;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    CourtSteps(CourtStepEntries entries, CaseVault vault, Clock clock) {
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    void add(String caseNumber, CourtStep step, String by) {
        String rowKey = UUID.randomUUID().toString();
        byte[] sealed = seal(caseNumber, CourtText.of(step), place(caseNumber, rowKey));
        entries.save(new CourtStepEntry(caseNumber, rowKey, step, sealed, by, clock.instant()));
    }

    List<CourtStep> of(String caseNumber) {
        return entries.findByCaseNumberOrderByHappenedOnAscIdAsc(caseNumber).stream()
                .map(e -> e.toRecord(open(caseNumber, e.sealedText(), place(caseNumber, e.rowKey()))))
                .toList();
    }

    private byte[] seal(String caseNumber, CourtText text, String place) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return vault.seal(caseNumber, json.writeValueAsBytes(text), place);
        } catch (JsonProcessingException e) {
            // The cause may quote what was written.
            throw new IllegalStateException("A court step could not be written");
        }
    }

    private CourtText open(String caseNumber, byte[] sealed, String place) {
        if (sealed == null) {
            return NOTHING;
        }
        try {
            return json.readValue(
                    vault.open(caseNumber, sealed, place, SealedCourtSteps.placeBefore(caseNumber)), CourtText.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A court step could not be read", new IOException());
        }
    }

    private static String place(String caseNumber, String rowKey) {
        return String.join("|", SealedCourtSteps.TABLE, SealedCourtSteps.COLUMN, caseNumber, rowKey);
    }
}
