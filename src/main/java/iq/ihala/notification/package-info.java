/**
 * Messages that leave the house: written in the caller's transaction, sent after commit, retried a bounded number of
 * times. A message carries the case number and nothing else about the person.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"calendar", "staff"})
package iq.ihala.notification;
