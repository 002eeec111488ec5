package iq.ihala.casefile;

import java.util.Map;
import java.util.Optional;

/** Knows what an item of a consent is: a service, or a referral with its provider. Implemented by the module that refers. */
public interface ConsentItems {

    /** Gives the Arabic name of an item of this case; empty if it is none. One statement. */
    Optional<String> name(CaseNumber number, String item);

    /** Gives the Arabic names of all items that a consent of this case can be about, by item. Two statements. */
    Map<String, String> names(CaseNumber number);
}
