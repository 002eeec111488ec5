package iq.ihala.process.providerverification;

import iq.ihala.process.HouseProcesses;

/** Names of the diagram {@code provider-verification} that code needs (dossier §5.3). */
final class ProviderVerificationProcess {

    static final String KEY = HouseProcesses.PROVIDER_VERIFICATION;
    static final String SETTLED_MESSAGE = "ProviderSettled";

    private ProviderVerificationProcess() {}
}
