package iq.ihala.legaladvice;

import java.time.Instant;

/**
 * What the person decided about a complaint (dossier §6.6).
 *
 * @param decision {@code COMPLAIN_NOW}, {@code LATER}, {@code NO}, {@code CIVIL_ONLY}, {@code MEDIATE} or
 *     {@code DEADLINE_PASSED}
 */
public record LegalDecision(String decision, String recordedBy, Instant recordedAt) {}
