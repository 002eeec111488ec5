package iq.ihala.process.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.crypto.CaseVault;
import iq.ihala.process.HouseProcesses;
import iq.ihala.process.support.AutoWorker;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which fields of which forms a word can be written into, and into which it was: read back from the case file. */
final class PlantedWords {

    private static final File FORMS = new File("forms");
    private static final Set<String> NEVER_PRIVATE = Set.of("true", "view");

    private final CaseFiles caseFiles;
    private final JdbcTemplate jdbc;
    private final Map<String, Set<String>> planted = new TreeMap<>();

    PlantedWords(CaseFiles caseFiles, JdbcTemplate jdbc) {
        this.caseFiles = caseFiles;
        this.jdbc = jdbc;
    }

    /** Looks into the case file for what the form's last submission left there, be it apart for want of a consent. */
    void submitted(String form) {
        Set<String> fields = planted.computeIfAbsent(form, first -> new TreeSet<>());
        jdbc.query(
                "select case_number, scope, form from case_step where form in (?, ?) order by seq desc limit 1",
                row -> {
                    caseFiles
                            .lastStep(CaseNumber.parse(row.getString(1)), row.getString(2), row.getString(3))
                            .ifPresent(step -> step.answers().forEach((field, answer) -> {
                                if (Canary.in(String.valueOf(answer)).isPresent()) {
                                    fields.add(field);
                                }
                            }));
                },
                form,
                form + ".noConsent");
    }

    /** Looks into the forum's sealed texts for the word: its forms leave nothing in a case file. */
    void sealedInForums(CaseVault vault) {
        Set<String> held = new TreeSet<>();
        jdbc.query("select subject, field, row_key, sealed_words from forum_text", row -> {
            String place =
                    "forum_text|sealed_words|" + row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3);
            String words = new String(vault.open(row.getString(1), row.getBytes(4), place), StandardCharsets.UTF_8);
            if (Canary.in(words).isPresent()) {
                held.add(row.getString(2));
            }
        });
        forms().stream().filter(form -> form.startsWith("forum-")).forEach(form -> {
            Set<String> fields = textFields(form);
            fields.retainAll(held);
            Optional.ofNullable(planted.get(form)).ifPresent(found -> found.addAll(fields));
        });
    }

    /** What a form of no case left in the module that keeps it. */
    void heldElsewhere(String form, String field, String kept) {
        if (Canary.in(String.valueOf(kept)).isPresent()) {
            planted.computeIfAbsent(form, first -> new TreeSet<>()).add(field);
        }
    }

    /** Forms that nobody submitted. */
    Set<String> missingForms() {
        Set<String> missing = forms();
        missing.removeAll(planted.keySet());
        // It belongs to no case and asks for no words.
        missing.removeIf(form -> form.startsWith(HouseProcesses.PROVIDER_VERIFICATION + "."));
        return missing;
    }

    /** Private text fields that never held the word or, where only a number fits, the telephone number. */
    Set<String> missingFields() {
        Set<String> missing = new TreeSet<>();
        forms().forEach(form -> textFields(form).stream()
                .filter(field -> !planted.getOrDefault(form, Set.of()).contains(field))
                .forEach(field -> missing.add(form + ": " + field)));
        return missing;
    }

    /** How many private text fields there are in all forms. */
    int possible() {
        return forms().stream().mapToInt(form -> textFields(form).size()).sum();
    }

    private static Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        for (String file : FORMS.list((folder, name) -> name.endsWith(".form"))) {
            forms.add(file.substring(0, file.length() - ".form".length()));
        }
        return forms;
    }

    private static Set<String> textFields(String form) {
        Set<String> fields = new TreeSet<>();
        try {
            collect(new ObjectMapper().readTree(new File(FORMS, form + ".form")), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }

    private static void collect(JsonNode parent, Set<String> fields) {
        for (JsonNode field : parent.path("components")) {
            JsonNode properties = field.path("properties");
            boolean text =
                    List.of("textfield", "textarea").contains(field.path("type").asText());
            boolean shown = field.path("readonly").asBoolean()
                    || field.path("disabled").asBoolean()
                    || properties.has("fact")
                    || NEVER_PRIVATE.contains(properties.path("engine").asText());
            if (text
                    && !shown
                    && takesAWord(field.path("validate").path("pattern").asText())) {
                fields.add(field.path("key").asText());
            }
            collect(field, fields);
        }
    }

    /** A time of day has room for no word. */
    private static boolean takesAWord(String pattern) {
        return pattern.isEmpty() || Canary.WORD.matches(pattern) || AutoWorker.TELEPHONE.matches(pattern);
    }
}
