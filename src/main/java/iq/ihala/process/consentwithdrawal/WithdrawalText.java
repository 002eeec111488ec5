package iq.ihala.process.consentwithdrawal;

import iq.ihala.calendar.ArabicDates;
import iq.ihala.calendar.WorkingCalendar;
import iq.ihala.casefile.ConsentItems;
import iq.ihala.casefile.Withdrawal;
import iq.ihala.casefile.WithdrawalEffects;
import iq.ihala.casefile.Withdrawals;
import iq.ihala.process.Variables;
import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Fact {@code withdrawalText}: what was taken back and when, what stops with it, and what cannot be undone. */
@Component
class WithdrawalText implements FormFact {

    private final Withdrawals withdrawals;
    private final ConsentItems items;

    WithdrawalText(Withdrawals withdrawals, ConsentItems items) {
        this.withdrawals = withdrawals;
        this.items = items;
    }

    @Override
    public String name() {
        return "withdrawalText";
    }

    @Override
    public Object value(FactContext context) {
        return context.find(Variables.WITHDRAWAL_ID)
                .flatMap(withdrawals::find)
                .map(this::text)
                .orElse("");
    }

    private String text(Withdrawal withdrawal) {
        String item = withdrawal.item() == null
                ? ""
                : ": " + items.name(withdrawal.caseNumber(), withdrawal.item()).orElse(withdrawal.item());
        return "سُحب: " + withdrawal.scope().arabic() + item + "\nمتى: "
                + ArabicDates.moment(LocalDateTime.ofInstant(withdrawal.recordedAt(), WorkingCalendar.BASRA))
                + "\nما يتوقف: " + WithdrawalEffects.stops(withdrawal.scope())
                + "\nما لا يمكن الرجوع عنه: " + WithdrawalEffects.stays(withdrawal.scope());
    }
}
