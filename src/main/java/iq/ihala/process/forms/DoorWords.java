package iq.ihala.process.forms;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Says what the door refuses in the language that this browser's user chose; Arabic where the language has no words for it. */
@Component
public class DoorWords {

    private static final String FILE = "messages";

    private final FormTexts texts;
    private final FormLanguages languages;

    DoorWords(FormTexts texts, FormLanguages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public String say(HttpServletRequest request, DoorWord word) {
        return texts.say(languages.chosen(request), FILE, word.name(), word.arabic());
    }
}
