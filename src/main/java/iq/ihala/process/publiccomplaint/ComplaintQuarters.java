package iq.ihala.process.publiccomplaint;

import iq.ihala.forum.Forum;
import iq.ihala.forum.Forums;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import iq.ihala.process.forms.FormOption;
import org.springframework.stereotype.Component;

/** Fact {@code complaintQuarters}: the quarters of the forums, so that what people complain of can be counted where they live. */
@Component
class ComplaintQuarters implements FormFact {

    private final Forums forums;

    ComplaintQuarters(Forums forums) {
        this.forums = forums;
    }

    @Override
    public String name() {
        return "complaintQuarters";
    }

    @Override
    public Object value(FactContext context) {
        return forums.all().stream()
                .filter(forum -> !forum.quarters().isEmpty())
                .map(ComplaintQuarters::option)
                .toList();
    }

    private static FormOption option(Forum forum) {
        return new FormOption(String.join("، ", forum.quarters()), forum.code());
    }
}
