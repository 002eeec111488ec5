package iq.ihala.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.ConsentCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Arabic words of slices: codes of the dossier from {@code reporting/slices.json}, names of services, providers and forums from
 * the tables in which the house keeps them.
 */
@Component
public class SliceWords {

    private static final Map<Split, String> TABLES = Map.of(
            Split.SERVICE, "select code, name_arabic from service_category",
            Split.PROVIDER, "select id, name_arabic from provider",
            Split.FORUM, "select code, name_arabic from forum",
            Split.QUARTER, "select code, name_arabic from forum",
            Split.OFFICE, "select code, name_arabic from forum_office");

    private final JdbcClient jdbc;
    private final Map<String, Map<String, String>> words = read();

    SliceWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words as they are now; what has none is printed as its code. */
    @Transactional(readOnly = true)
    public Words now() {
        Map<Split, Map<String, String>> named = new HashMap<>();
        for (Split split : Split.values()) {
            named.put(split, new HashMap<>(words.getOrDefault(split.name(), Map.of())));
        }
        TABLES.forEach((split, sql) -> jdbc.sql(sql)
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(pair -> named.get(split).put(pair.get(0), pair.get(1))));
        for (ConsentCode consent : ConsentCode.values()) {
            named.get(Split.CONSENT).put(consent.name(), consent.arabic());
        }
        return new Words(named, words.getOrDefault("ANY", Map.of()));
    }

    /** Words of one moment. */
    public record Words(Map<Split, Map<String, String>> bySplit, Map<String, String> anywhere) {

        /** The words of one slice. */
        public String of(Slice slice) {
            String found = bySplit.get(slice.split()).get(slice.code());
            return found == null ? anywhere.getOrDefault(slice.code(), slice.code()) : found;
        }

        /** The words of all slices of a cell. */
        public String of(Cell cell) {
            return cell.slices().stream().map(this::of).collect(Collectors.joining(" – "));
        }
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream json = SliceWords.class.getResourceAsStream("/reporting/slices.json")) {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
