package iq.ihala.publiccomplaint;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The body outside the house that is told of a complaint about our own people which nobody takes (dossier §7.3 P02b, ADR 43). Without
 * one, a complaint about the director and the data-protection officer together reaches nobody: the start says so, and so do the pages
 * of those who can have it set. The complaint itself is kept and told of as soon as there is an address.
 */
@Component("outsideBody")
public class OutsideBody {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideBody.class);

    private final String address;

    /** @param address of mail, or an empty text */
    public OutsideBody(@Value("${ihala.complaints.outside:}") String address) {
        this.address = address.strip();
    }

    /** Where it is told; empty if nobody was named. */
    public Optional<String> address() {
        return Optional.of(address).filter(named -> !named.isEmpty());
    }

    /** For pages. */
    public boolean isMissing() {
        return address.isEmpty();
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        if (isMissing()) {
            LOG.warn(
                    "ihala.complaints.outside IS NOT SET: a complaint about the director and the data-protection officer"
                            + " together reaches nobody until an address outside the house is named (ADR 43)");
        }
    }
}
