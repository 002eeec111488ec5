/**
 * The door of partner organisations: their focal points' own sign-in, and the referrals addressed to them. It knows no engine; what
 * an answer sets in motion lies behind {@link iq.ihala.portal.PartnerWork}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "notification", "referral", "signin", "staff", "web"})
package iq.ihala.portal;
