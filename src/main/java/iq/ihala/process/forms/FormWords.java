package iq.ihala.process.forms;

import iq.ihala.casefile.AnswerCatalogue;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.WholeFile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the case file what its answers mean, in the words of the forms. */
@Component
class FormWords implements AnswerCatalogue {

    private final AnswerWords words;

    FormWords(AnswerWords words) {
        this.words = words;
    }

    @Override
    public Optional<Section> section(String field) {
        return KeptSections.ofThisBuild().of(field);
    }

    @Override
    public String label(String field) {
        return words.label(field);
    }

    @Override
    public String say(String field, Object answer) {
        return words.say(field, answer);
    }

    @Override
    public String title(String form) {
        return form.equals(WholeFile.CORRECTION) ? "تصحيح بطلب الشخص" : words.title(form);
    }
}
