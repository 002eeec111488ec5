package iq.ihala.process.safeplace;

import iq.ihala.casefile.ConsentCode;

/** A place that may be asked to take the person in, and the consent without which the centre does not ask it. */
enum Place {
    RELATIVE(ConsentCode.C_FAMILY, SafePlaceProcess.ITEM),
    SHELTER(ConsentCode.C_REF, "SHELTER"),
    HOSPITAL(ConsentCode.C_REF, "MED_EMERG"),
    /** The women's unit is of the police: without consent to tell community police it is not asked (dossier §3.4). */
    WOMEN_UNIT(ConsentCode.C_CP, SafePlaceProcess.ITEM);

    private final ConsentCode consent;
    private final String item;

    Place(ConsentCode consent, String item) {
        this.consent = consent;
        this.item = item;
    }

    ConsentCode consent() {
        return consent;
    }

    /** The register's item. */
    String item() {
        return item;
    }
}
