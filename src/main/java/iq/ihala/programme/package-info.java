/**
 * The community side that teaches (dossier §7.4): requests for awareness sessions, trainings with their roll and certificates, and
 * community-safety initiatives in schools. What is counted names nobody; it knows no case and no engine.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "document", "staff", "web"})
package iq.ihala.programme;
