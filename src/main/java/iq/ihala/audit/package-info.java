/**
 * Who read and who changed what: an append-only chain of entries under a keyed MAC, its head kept outside the database too.
 * An entry holds case numbers, user names and codes, never a word about a person. Depends on the vault alone.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"crypto"})
package iq.ihala.audit;
