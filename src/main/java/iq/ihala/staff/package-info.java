/** The people who work here: groups, duty, and whose case they must not see. Depends on nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.staff;
