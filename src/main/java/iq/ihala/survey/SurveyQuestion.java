package iq.ihala.survey;

/**
 * One question of the catalogue.
 *
 * @param scale which answers are offered, a key of {@link SurveyWords#SCALES}
 * @param fixed asked in every survey and never taken out
 */
public record SurveyQuestion(String code, String arabic, String english, String scale, boolean fixed) {}
