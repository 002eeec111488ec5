package iq.ihala.process.decision;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The scoring classes over the tables of the sources, without Spring. */
final class Tools {

    static final PrivateDecisions DECISIONS =
            PrivateDecisions.ofClasspath(DmnEngineConfiguration.createDefaultDmnEngineConfiguration());
    static final Completeness COMPLETENESS = new Completeness(DECISIONS);
    static final DangerAssessment DANGER_ASSESSMENT = new DangerAssessment(DECISIONS, COMPLETENESS);
    static final Dash DASH = new Dash(DECISIONS, COMPLETENESS);
    static final DvLevel DV = new DvLevel(DECISIONS, DANGER_ASSESSMENT, DASH, COMPLETENESS);
    static final SuicideScreen SUICIDE = new SuicideScreen(DECISIONS, COMPLETENESS);
    static final Blackmail BLACKMAIL = new Blackmail(DECISIONS, COMPLETENESS);
    static final ChildLevel CHILD = new ChildLevel(DECISIONS, COMPLETENESS);
    static final DrugLevel DRUG = new DrugLevel(DECISIONS, COMPLETENESS);
    static final TribalLevel TRIBE = new TribalLevel(DECISIONS, COMPLETENESS);
    static final TraffickingLevel TRAF = new TraffickingLevel(DECISIONS, COMPLETENESS);
    static final SimpleLevel SIMPLE = new SimpleLevel(DECISIONS, COMPLETENESS);
    static final ToolSelection SELECTION = new ToolSelection(DECISIONS);
    static final OverallRisk OVERALL = new OverallRisk(DECISIONS, DASH);
    static final MediationEligibility MEDIATION = new MediationEligibility(DECISIONS);

    private Tools() {}
}
