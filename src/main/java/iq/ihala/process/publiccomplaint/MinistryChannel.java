package iq.ihala.process.publiccomplaint;

import iq.ihala.notification.Outbox;
import iq.ihala.publiccomplaint.Receipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The ministry's channel to the institutions (dossier §7.3 P06). The letter travels on paper; its number is announced by mail, if the
 * house knows an address, and no word of the complaint is ever in a mail.
 */
@Component
class MinistryChannel {

    private final Outbox outbox;
    private final String address;

    MinistryChannel(Outbox outbox, @Value("${ihala.complaints.ministry:}") String address) {
        this.outbox = outbox;
        this.address = address.strip();
    }

    /** @param occasion tells one announcement from another */
    void announce(Receipt receipt, String template, String occasion) {
        if (!address.isEmpty()) {
            outbox.mail(address, template, receipt.value(), "ministry/" + receipt + "/" + occasion);
        }
    }
}
