package iq.ihala.casefile;

import java.time.LocalDate;

/**
 * Another case that may be the same person's: number, date and status only, never an answer. The person decides whether
 * it is (dossier S07).
 */
public record EarlierCase(CaseNumber number, LocalDate openedOn, CaseStatus status) {}
