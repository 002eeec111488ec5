/**
 * The indicators of dossier §10: computed each month from the case files, the community side and the engine's history, suppressed,
 * and frozen. It reads by SQL what other modules wrote, never a sealed column, and writes nothing but its own releases and what was
 * said about them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "casefile",
            "crypto",
            "document",
            "staff",
            "suppression",
            "survey",
            "web"
        })
package iq.ihala.reporting;
