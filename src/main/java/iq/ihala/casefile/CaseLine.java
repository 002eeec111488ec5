package iq.ihala.casefile;

import java.time.LocalDate;

/**
 * A case in a list: codes and dates, nothing of the person.
 *
 * @param riskLevel as in {@link CaseSummary}
 * @param openedOn date in Basra; of a case that was opened again, that day
 * @param closedOn date in Basra, or null while it is open
 */
public record CaseLine(CaseNumber number, String riskLevel, LocalDate openedOn, LocalDate closedOn) {}
