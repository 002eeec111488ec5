/**
 * The service directory, the matching of a need to providers, and the life of each referral from draft to completion.
 * It sends nothing without the person's live consent for exactly this item and provider.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "casefile", "document", "notification", "staff"})
package iq.ihala.referral;
