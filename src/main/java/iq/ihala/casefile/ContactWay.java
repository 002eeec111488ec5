package iq.ihala.casefile;

/** How the centre reaches for a person (dossier §3.6). That the person comes or calls is no way: it is always open. */
public enum ContactWay {
    PHONE_OWN,
    PHONE_OTHER,
    VIA_PERSON,
    SCHOOL,
    CLINIC,
    WORK,
    HOME_VISIT,
    MESSAGE
}
