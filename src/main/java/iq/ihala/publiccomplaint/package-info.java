/**
 * Citizens' complaints about institutions (dossier §7.3): receipt, words, letter, answer, outcome. Complaints about the centre's own
 * people are kept outside the line of command. It knows no case and no engine; what a complaint sets in motion listens to its events.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "document", "staff", "web"})
package iq.ihala.publiccomplaint;
