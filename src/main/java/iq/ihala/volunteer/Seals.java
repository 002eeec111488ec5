package iq.ihala.volunteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.crypto.CaseVault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals words for their row and column, under a key of this number alone; with the key they are gone for ever. */
@Component
class Seals {

    private final CaseVault vault;
    private final ObjectMapper json;
    private final JdbcClient jdbc;

    Seals(CaseVault vault, ObjectMapper json, JdbcClient jdbc) {
        this.vault = vault;
        this.json = json;
        this.jdbc = jdbc;
    }

    byte[] seal(Object said, Place place) {
        try {
            return vault.seal(place.ref().value(), json.writeValueAsBytes(said), place.context());
        } catch (JsonProcessingException e) {
            // The cause is dropped on purpose: it may quote what was said.
            throw new IllegalStateException("Words could not be written");
        }
    }

    byte[] sealText(String text, Place place) {
        return text == null
                ? null
                : vault.seal(place.ref().value(), text.getBytes(StandardCharsets.UTF_8), place.context());
    }

    <T> Optional<T> open(Place place, Class<T> type) {
        return kept(place).map(bytes -> {
            try {
                return json.readValue(vault.open(place.ref().value(), bytes, place.context()), type);
            } catch (IOException e) {
                throw new IllegalStateException("Words could not be read");
            }
        });
    }

    Optional<String> openText(Place place) {
        return kept(place)
                .map(bytes ->
                        new String(vault.open(place.ref().value(), bytes, place.context()), StandardCharsets.UTF_8));
    }

    void destroy(Ref ref) {
        vault.destroy(ref.value());
    }

    private Optional<byte[]> kept(Place place) {
        return jdbc.sql("select " + place.column() + " from " + place.table() + " where " + place.key() + " = :ref")
                .param("ref", place.ref().value())
                .query((row, i) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    /**
     * Where words lie.
     *
     * @param key the column that holds the number
     */
    record Place(String table, String key, String column, Ref ref) {

        static Place volunteer(String column, Ref ref) {
            return new Place("volunteer", "roll", column, ref);
        }

        static Place visit(String column, Ref ref) {
            return new Place("outreach_visit", "visit", column, ref);
        }

        static Place honour(Ref ref) {
            return new Place("honour", "honour", "sealed_words", ref);
        }

        String context() {
            return table + "|" + column + "|" + ref.value();
        }
    }
}
