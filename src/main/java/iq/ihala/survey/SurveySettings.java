package iq.ihala.survey;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When and how long surveys are taken; all of it is assumed (mark A) until the centre decides.
 *
 * @param months of the year, 1 to 12, in which one begins on the first working day
 * @param openDays days on which answers are taken
 * @param extendDays days by which the end is put off
 * @param mostExtensions how often it may be put off
 * @param mostCodes one-time codes of one survey in all
 */
@ConfigurationProperties("ihala.survey")
public record SurveySettings(
        @DefaultValue({"4", "10"}) List<Integer> months,
        @DefaultValue("21") int openDays,
        @DefaultValue("14") int extendDays,
        @DefaultValue("2") int mostExtensions,
        @DefaultValue("5000") int mostCodes) {

    public SurveySettings {
        months = List.copyOf(months);
        if (months.stream().anyMatch(month -> month < 1 || month > 12) || openDays < 1 || extendDays < 1) {
            throw new IllegalArgumentException("ihala.survey: months are 1 to 12, days at least 1");
        }
    }
}
