package iq.ihala.legaladvice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.CaseVault;
import iq.ihala.legaladvice.LawRefusedException.Why;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lawyers write for one person: the own words of the options sheet, the statement of a complaint. Sealed. */
@Service
@Transactional
public class LegalPapers {

    private static final int LONGEST = 8_000;
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CaseVault vault;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    LegalPapers(JdbcClient jdbc, CaseVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Gives what was written last; nothing and version 0 if nothing was. One statement. */
    @Transactional(readOnly = true)
    public LegalPaper words(String caseNumber, String kind) {
        return jdbc.sql("select version, sealed_text from legal_paper where case_number = :number and kind = :kind")
                .param("number", caseNumber)
                .param("kind", kind)
                .query((rs, n) ->
                        new LegalPaper(rs.getLong("version"), open(caseNumber, kind, rs.getBytes("sealed_text"))))
                .optional()
                .orElse(new LegalPaper(0, Map.of()));
    }

    /**
     * Writes anew; empty words are left out.
     *
     * @param version of what the writer has read
     * @throws LawRefusedException CHANGED_MEANWHILE; WORDS if a text is longer than 8,000 characters
     */
    public void write(String caseNumber, String kind, long version, Map<String, String> words, String by) {
        Map<String, String> said = new TreeMap<>(words);
        said.values().removeIf(String::isBlank);
        if (said.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new LawRefusedException(Why.WORDS);
        }
        byte[] sealed = seal(caseNumber, kind, said);
        boolean written = version == 0
                ? insert(caseNumber, kind, sealed, by)
                : update(caseNumber, kind, version, sealed, by) == 1;
        if (!written) {
            throw new LawRefusedException(Why.CHANGED_MEANWHILE);
        }
    }

    private boolean insert(String caseNumber, String kind, byte[] sealed, String by) {
        try {
            return jdbc.sql(
                                    """
                                    insert into legal_paper (case_number, kind, version, sealed_text, written_by, written_at)
                                    values (:number, :kind, 1, :sealed, :by, :at)""")
                            .param("number", caseNumber)
                            .param("kind", kind)
                            .param("sealed", sealed)
                            .param("by", by)
                            .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
    }

    private int update(String caseNumber, String kind, long version, byte[] sealed, String by) {
        return jdbc.sql(
                        """
                        update legal_paper set version = version + 1, sealed_text = :sealed, written_by = :by, written_at = :at
                        where case_number = :number and kind = :kind and version = :version""")
                .param("sealed", sealed)
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("number", caseNumber)
                .param("kind", kind)
                .param("version", version)
                .update();
    }

    void deleteOf(String caseNumber) {
        jdbc.sql("delete from legal_paper where case_number = :number")
                .param("number", caseNumber)
                .update();
    }

    private byte[] seal(String caseNumber, String kind, Map<String, String> words) {
        try {
            return vault.seal(caseNumber, json.writeValueAsBytes(words), place(caseNumber, kind));
        } catch (JsonProcessingException e) {
            // The cause may quote what was written.
            throw new IllegalStateException("A legal paper could not be written");
        }
    }

    private Map<String, String> open(String caseNumber, String kind, byte[] sealed) {
        try {
            return json.readValue(vault.open(caseNumber, sealed, place(caseNumber, kind)), WORDS);
        } catch (IOException e) {
            throw new IllegalStateException("A legal paper could not be read");
        }
    }

    private static String place(String caseNumber, String kind) {
        return "legal_paper|sealed_text|" + caseNumber + "|" + kind;
    }
}
