package iq.ihala.process.door;

/** What a caller of the engine's REST interface is to it. */
enum Role {
    /** Anyone who is signed in. */
    STAFF,
    /** Supervisors: they watch instances and hand tasks over. */
    SUPERVISOR,
    /** Administrators: users, authorizations, deployments, jobs. */
    ADMINISTRATOR
}
