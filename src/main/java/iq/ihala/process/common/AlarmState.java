package iq.ihala.process.common;

import iq.ihala.process.forms.FactContext;
import iq.ihala.process.forms.FormFact;
import org.springframework.stereotype.Component;

/** Fact {@code alarmState}: how far the alarm has come while nobody answered (dossier D02). */
@Component
class AlarmState implements FormFact {

    private final SupervisorAlarm alarm;

    AlarmState(SupervisorAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public String name() {
        return "alarmState";
    }

    @Override
    public Object value(FactContext context) {
        SupervisorAlarm.Reached reached = alarm.reached(context.caseNumber(), context.processInstanceId());
        String rounds = reached.round() == 1 ? "" : "\nانتهت القائمة دون جواب: الجولة " + reached.round();
        return "عدد من نُبِّه في هذه الجولة: " + reached.alerted().size() + rounds;
    }
}
