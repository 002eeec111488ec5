package iq.ihala.process.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All facts by name, looked up when first needed: facts use the domain, and the engine starts before it. */
@Component
final class FormFacts {

    private final ObjectProvider<FormFact> facts;
    private volatile Map<String, FormFact> byName;

    FormFacts(ObjectProvider<FormFact> facts) {
        this.facts = facts;
    }

    /** @throws IllegalStateException if no such fact exists: the form names one that was never built */
    Object value(String name, FactContext context) {
        try {
            return named(name).value(context);
        } catch (RuntimeException e) {
            throw QuietFailure.of(e);
        }
    }

    boolean isExtract(String name) {
        return named(name).isExtract();
    }

    private FormFact named(String name) {
        FormFact fact = byName().get(name);
        if (fact == null) {
            throw new IllegalStateException("No such form fact: " + name);
        }
        return fact;
    }

    @SuppressWarnings("unchecked")
    List<FormOption> options(String name, FactContext context) {
        return (List<FormOption>) value(name, context);
    }

    private Map<String, FormFact> byName() {
        if (byName == null) {
            Map<String, FormFact> found = new HashMap<>();
            facts.forEach(fact -> found.put(fact.name(), fact));
            byName = Map.copyOf(found);
        }
        return byName;
    }
}
