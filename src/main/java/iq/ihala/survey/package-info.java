/**
 * The survey of trust and satisfaction, twice a year (dossier §7.4, S 000): questions, sample, one-time codes, anonymous answers that
 * become counts at once, results with their intervals beside the baseline of 2021. It knows no case, no person and no engine.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "forum", "staff", "suppression", "web"})
package iq.ihala.survey;
