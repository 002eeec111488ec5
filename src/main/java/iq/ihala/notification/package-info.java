/**
 * Messages that leave the house: written in the caller's transaction, sent after commit, retried a bounded number of
 * times, handed to people when it still did not arrive. A message carries the case number or nothing about the person.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "calendar", "staff"})
package iq.ihala.notification;
