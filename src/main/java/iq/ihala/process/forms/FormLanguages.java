package iq.ihala.process.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The languages that lie in {@code forms/i18n/languages.json}, and which of them is asked for. Only a choice counts, which
 * Tasklist's language menu puts into a cookie: a browser's own language is that of whoever set the computer up, so without
 * a choice every form is Arabic.
 */
@Component
final class FormLanguages {

    /** The cookie that holds a language's code; nothing else about anybody. */
    static final String COOKIE = "ihala-language";

    private static final String FILE = "forms/i18n/languages.json";

    private final Map<String, FormLanguage> byCode = new LinkedHashMap<>();

    FormLanguages(ObjectMapper json) {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            json.readValue(file, new TypeReference<List<FormLanguage>>() {})
                    .forEach(language -> byCode.put(language.code(), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language that the current request chose; Arabic outside a request, without a choice and for an unknown code. */
    FormLanguage chosen() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? chosen(attributes.getRequest())
                : byCode.get(FormLanguage.OF_THE_FORMS);
    }

    FormLanguage chosen(HttpServletRequest request) {
        FormLanguage arabic = byCode.get(FormLanguage.OF_THE_FORMS);
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? arabic : byCode.getOrDefault(cookie.getValue(), arabic);
    }
}
