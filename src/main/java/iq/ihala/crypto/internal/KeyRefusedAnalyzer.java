package iq.ihala.crypto.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence, instead of a stack trace, why the house does not start. */
class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set IHALA_CRYPTO_KEY and IHALA_CRYPTO_INDEX_KEY to the keys of this database; for an empty one take each from:"
                        + " openssl rand -base64 32. A trial house keeps its keys in .ihala/, beside its database.",
                cause);
    }
}
