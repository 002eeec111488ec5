/** The diagram {@code public-complaint}: a citizen's complaint about an institution, from the receipt to the outcome (dossier §7.3). */
package iq.ihala.process.publiccomplaint;
