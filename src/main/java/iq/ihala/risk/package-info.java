/**
 * How much danger a case is in: levels, tools, what was assessed when and by whom. It keeps levels and reason codes, never an
 * answer, and depends on nobody.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.risk;
