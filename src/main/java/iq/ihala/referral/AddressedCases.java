package iq.ihala.referral;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.PartnerCases;
import org.springframework.stereotype.Component;

/** A partner is tied to a case while one of its referrals is open to it, from the sending to the end. */
@Component
class AddressedCases implements PartnerCases {

    private final ReferralItems items;

    AddressedCases(ReferralItems items) {
        this.items = items;
    }

    @Override
    public boolean isAddressedTo(String organisation, CaseNumber number) {
        return items.ofCase(number.value()).stream()
                .map(ReferralItems.Named::item)
                .anyMatch(item ->
                        organisation.equals(item.providerId()) && item.state().isOpenToPartner());
    }
}
