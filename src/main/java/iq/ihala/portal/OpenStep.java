package iq.ihala.portal;

import java.time.Instant;

/**
 * A step that waits for a partner.
 *
 * @param caseNumber of the case
 * @param due until when, or null where nothing runs out
 * @param withCentre whether the centre's own people have taken it over
 */
public record OpenStep(String referralId, String caseNumber, PartnerStep step, Instant due, boolean withCentre) {}
