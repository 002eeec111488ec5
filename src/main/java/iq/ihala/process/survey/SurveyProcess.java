package iq.ihala.process.survey;

import iq.ihala.process.HouseProcesses;

/** Names of the diagram {@code survey}: one survey of trust and satisfaction (dossier §7.4). Its business key is the survey's id. */
final class SurveyProcess {

    static final String KEY = HouseProcesses.SURVEY;
    static final String DESIGN_FORM = KEY + ".designSurvey";
    static final String SAMPLE_FORM = KEY + ".planSample";
    static final String RESULTS_FORM = KEY + ".approveResults";

    /** Who decided where nobody did. */
    static final String HOUSE = "ihala";

    private SurveyProcess() {}
}
