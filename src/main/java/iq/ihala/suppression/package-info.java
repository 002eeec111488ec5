/**
 * Which cells of one table of people may be shown beside its total (dossier §10.2). One rule for all that leaves the centre: the
 * monthly figures and the results of surveys. It knows numbers only and depends on nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package iq.ihala.suppression;
