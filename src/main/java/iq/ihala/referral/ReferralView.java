package iq.ihala.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * A referral as others may see it: codes, dates and counts.
 *
 * @param providerId the provider chosen now; null while none is
 * @param providerName its Arabic name, or null
 * @param providersGivenUp ids of the providers that were excluded for this item; pass them to the next match
 * @param providersTried how many providers have been given up, those of the list above
 * @param appointment Basra wall-clock time, or null
 */
public record ReferralView(
        String id,
        String caseNumber,
        String serviceCode,
        String serviceName,
        ReferralState state,
        String providerId,
        String providerName,
        FieldSet fieldSet,
        String previousItem,
        Set<String> providersGivenUp,
        int providersTried,
        int noShows,
        int reminders,
        LocalDateTime appointment,
        LocalDate expectedDate,
        DeclineReason declineReason,
        boolean transportNeeded,
        boolean escortNeeded,
        ServiceResult result,
        Instant openedAt,
        Instant sentAt,
        Instant answeredAt,
        Instant closedAt) {}
