/**
 * Volunteers, visits and honours (dossier §7.4): who applied and serves, who is visited with which consent, who is thanked. Words are
 * sealed under a key of each number; whoever visits learns place and time, never a case. It knows no engine.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "casefile", "crypto", "document", "forum", "staff", "web"})
package iq.ihala.volunteer;
