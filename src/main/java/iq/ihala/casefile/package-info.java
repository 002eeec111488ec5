/**
 * The person's file: case number, sealed answers, consents, contacts, who cares for the case. Others speak to it by case
 * number only.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "notification", "staff"})
package iq.ihala.casefile;
