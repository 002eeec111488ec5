/** The diagram {@code monthly-monitoring}: one month's indicators, from the reckoning to what leaves the centre (dossier §7.4, §10.2). */
package iq.ihala.process.monthlymonitoring;
