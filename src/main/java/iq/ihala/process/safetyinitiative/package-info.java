/** The diagram {@code safety-initiative}: a community-safety initiative in schools, from the plan to the evaluation (dossier 1.3.19, §7.4). */
package iq.ihala.process.safetyinitiative;
