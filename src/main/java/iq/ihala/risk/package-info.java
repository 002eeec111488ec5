/**
 * How much danger a case is in: levels, tools, what was assessed when and by whom. It keeps levels and reason codes, never an
 * answer, and hears from the case file only that a case was erased.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile"})
package iq.ihala.risk;
