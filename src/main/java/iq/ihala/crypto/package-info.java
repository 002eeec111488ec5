/** Seals what must not be read from the database's files, and makes blind indexes for finding it again. Depends on nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.crypto;
