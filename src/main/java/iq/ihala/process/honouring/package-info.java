/** The diagram {@code honouring}: who helps is thanked, and nobody is exposed by it (dossier §7.4). */
package iq.ihala.process.honouring;
