/**
 * What a person may demand of her own file, and when the file ends: a copy on paper, correction, erasure, legal hold, the
 * clock of retention, and the coded row that stays (dossier §3.9, EV4). It decides by whom and when; the modules that hold the
 * rows remove them themselves.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "casefile",
            "crypto",
            "document",
            "evidence",
            "notification",
            "referral",
            "risk",
            "staff"
        })
package iq.ihala.rights;
