package iq.ihala.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One survey (dossier §7.4).
 *
 * @param id {@code SURVEY_yyyy_mm}
 * @param state DESIGN, PLANNED, OPEN, CLOSED, PUBLISHED, WITHHELD or SKIPPED
 * @param questions codes in the order in which they are asked; the trust question is always the first
 * @param sampleSize how many people are to be asked
 * @param closesOn the last day on which answers are taken
 * @param extensions how often that day was put off
 * @param decidedOn the day on which it was published or withheld
 */
public record Survey(
        String id,
        YearMonth period,
        String state,
        List<String> questions,
        int sampleSize,
        LocalDate openedOn,
        LocalDate closesOn,
        int extensions,
        LocalDate closedOn,
        LocalDate decidedOn) {

    public Survey {
        questions = List.copyOf(questions);
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    /** Whether its counts no longer change. */
    public boolean isClosed() {
        return closedOn != null;
    }

    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }
}
