/**
 * The community-policing forums: offices, forums, members, months, issues and what became of them (dossier §7.1), and the patterns
 * that the centre lets a forum see (§10). It knows no case: what comes over from the cases are counts of ten and more, handed in by
 * the process room; what members write lies sealed here and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "crypto", "document", "notification", "staff", "web"})
package iq.ihala.forum;
