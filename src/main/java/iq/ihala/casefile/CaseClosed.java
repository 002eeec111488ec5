package iq.ihala.casefile;

import java.time.LocalDate;

/**
 * A case was closed; published inside the transaction that records it.
 *
 * @param on day in Basra
 */
public record CaseClosed(CaseNumber caseNumber, LocalDate on) {}
