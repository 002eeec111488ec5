package iq.ihala.process.guard;

import iq.ihala.process.ProcessVariable;
import iq.ihala.process.Variables;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionOutputInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Every value that the engine stores passes a serializer; so this is the one door that no way in can avoid. Only declared
 * variables of the declared shape pass. Refusals never repeat the name or the value: either could be a person's words.
 */
public final class GuardedVariables {

    private static final Set<String> ENGINE_COUNTERS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final String DECISION_VALUE = "[A-Za-z0-9_.:,+ -]{0,600}";

    private GuardedVariables() {}

    /** Puts the guard in front of every serializer that the engine knows. Call it after all plugins have added theirs. */
    public static void guard(VariableSerializers serializers) {
        for (TypedValueSerializer<?> own : List.copyOf(serializers.getSerializers())) {
            int index = serializers.getSerializerIndex(own);
            serializers.removeSerializer(own);
            serializers.addSerializer(new Guarded<>(own), index);
        }
    }

    private static void check(TypedValue value, ValueFields target) {
        if (value.isTransient()) {
            return;
        }
        boolean allowed;
        if (target instanceof VariableInstanceEntity) {
            allowed = isDeclared(target.getName(), value.getValue());
        } else if (target instanceof HistoricDecisionInputInstanceEntity
                || target instanceof HistoricDecisionOutputInstanceEntity) {
            allowed = isCode(value.getValue());
        } else {
            allowed = false;
        }
        if (!allowed) {
            throw new BadUserRequestException("A value that is not declared for processes was refused");
        }
    }

    private static boolean isDeclared(String name, Object value) {
        if (ENGINE_COUNTERS.contains(name)) {
            return value == null || value instanceof Integer;
        }
        ProcessVariable<?> declared = Variables.all().get(name);
        return declared != null && declared.accepts(value);
    }

    private static boolean isCode(Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Number
                || (value instanceof String text && text.matches(DECISION_VALUE));
    }

    /** Checks, then lets the engine's own serializer write. */
    private record Guarded<T extends TypedValue>(TypedValueSerializer<T> own) implements TypedValueSerializer<T> {

        @Override
        public String getName() {
            return own.getName();
        }

        @Override
        public ValueType getType() {
            return own.getType();
        }

        @Override
        public void writeValue(T value, ValueFields target) {
            check(value, target);
            own.writeValue(value, target);
        }

        @Override
        public T readValue(ValueFields source, boolean deserialize, boolean isTransient) {
            return own.readValue(source, deserialize, isTransient);
        }

        @Override
        public boolean canHandle(TypedValue value) {
            return own.canHandle(value);
        }

        @Override
        public T convertToTypedValue(UntypedValueImpl untyped) {
            return own.convertToTypedValue(untyped);
        }

        @Override
        public String getSerializationDataformat() {
            return own.getSerializationDataformat();
        }

        @Override
        public boolean isMutableValue(T value) {
            return own.isMutableValue(value);
        }
    }
}
