/**
 * What a person brought to show: by hash and description, and as a file only while her consent C-EVID holds. Sexual images are
 * never kept (dossier §4.4).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "calendar", "casefile", "crypto", "legaladvice"})
package iq.ihala.evidence;
