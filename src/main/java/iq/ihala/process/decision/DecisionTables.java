package iq.ihala.process.decision;

import org.camunda.bpm.dmn.engine.DmnDecision;

/** Where decision tables come from: the running deployment, or the class path in tests without an engine. */
interface DecisionTables {

    /**
     * The table to decide by now.
     *
     * @throws IllegalStateException if there is none of this key
     */
    Table table(String key);

    /** A parsed table and the deployed version that it is. */
    record Table(String version, DmnDecision decision) {}
}
