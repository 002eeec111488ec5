package iq.ihala.process.erasure;

import iq.ihala.casefile.CaseErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An erased case leaves nothing in the engine. */
@Component
class ForgetInstances {

    private final ForgottenInstances forgotten;

    ForgetInstances(ForgottenInstances forgotten) {
        this.forgotten = forgotten;
    }

    @EventListener
    void on(CaseErased erased) {
        forgotten.of(erased.caseNumber().value());
    }
}
