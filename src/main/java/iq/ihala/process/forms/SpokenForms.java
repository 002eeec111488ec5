package iq.ihala.process.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Deployed forms in the language that was chosen. The deployed form itself, by which answers are judged and stored, stays as
 * it is; in Arabic it is handed on untouched. Each version of a form is translated once for each language.
 */
@Component
final class SpokenForms {

    private record Version(String language, String digest) {}

    private final FormLanguages languages;
    private final FormTexts texts;
    private final ObjectMapper json;
    private final Map<Version, byte[]> translated = new ConcurrentHashMap<>();

    SpokenForms(FormLanguages languages, FormTexts texts, ObjectMapper json) {
        this.languages = languages;
        this.texts = texts;
        this.json = json;
    }

    InputStream of(InputStream deployed) {
        FormLanguage language = languages.chosen();
        if (language.isOfTheForms()) {
            return deployed;
        }
        try (deployed) {
            byte[] form = deployed.readAllBytes();
            return new ByteArrayInputStream(translated.computeIfAbsent(
                    new Version(language.code(), digest(form)), version -> translate(form, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a refusal of this form says, in the language that was chosen. */
    Refusing refusing(String form) {
        return new Refusing(texts, languages.chosen(), form);
    }

    private byte[] translate(byte[] form, FormLanguage language) {
        try {
            JsonNode tree = json.readTree(form);
            if (tree instanceof ObjectNode whole) {
                texts.translate(whole, language);
            }
            return json.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] form) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
