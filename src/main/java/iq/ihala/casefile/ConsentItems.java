package iq.ihala.casefile;

import java.util.Optional;

/** Knows what an item of a consent is: a service, or a referral with its provider. Implemented by the module that refers. */
public interface ConsentItems {

    /** Gives the Arabic name of an item of this case; empty if it is none. One statement. */
    Optional<String> name(CaseNumber number, String item);
}
