package iq.ihala.process.outreachvisit;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code visitCase}: the case that asked, for who may see it only. */
@Component
class VisitCase implements FormFact {

    private final OwnCase own;

    VisitCase(OwnCase own) {
        this.own = own;
    }

    @Override
    public String name() {
        return "visitCase";
    }

    @Override
    public Object value(FactContext context) {
        return own.of(OutreachVisitProcess.visit(context), context.user())
                .map(CaseNumber::value)
                .orElse("هذه الزيارة ليست من حالاتك: اتركها لزميلتك.");
    }
}
