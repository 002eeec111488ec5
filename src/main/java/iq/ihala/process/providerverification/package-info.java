/** The diagram {@code provider-verification}: rows of the service directory that nobody has confirmed for long. */
package iq.ihala.process.providerverification;
