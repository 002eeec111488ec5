package iq.ihala.process.honouring;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.volunteer.Honours;
import org.springframework.stereotype.Component;

/** Fact {@code honourShown}: who is nominated and why. */
@Component
class HonourShown implements FormFact {

    private final Honours honours;

    HonourShown(Honours honours) {
        this.honours = honours;
    }

    @Override
    public String name() {
        return "honourShown";
    }

    @Override
    public Object value(FactContext context) {
        return honours.words(HonouringProcess.honour(context))
                .map(words -> words.name() + "\n" + words.reason())
                .orElse("نُسي ما كُتب.");
    }
}
