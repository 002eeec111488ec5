package iq.ihala.process.guard;

import iq.ihala.process.ProcessBean;
import java.beans.FeatureDescriptor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * What an expression may reach: variables in scope, beans marked with {@link ProcessBean} and their methods, and the business
 * key. Nothing else of an execution, no class, no other bean.
 *
 * <p>An expression without a scope comes from a query, where version 7.24.0 evaluates whatever any signed-in user sends
 * (published as CVE-2026-109432). Only the few that our own task filters use are answered there.
 */
public final class GuardedExpressions extends JuelExpressionManager {

    private static final Set<String> WITHOUT_SCOPE = Set.of(
            "${currentUser()}", "${currentUserGroups()}", "${now()}", "${startOfToday()}", "${startOfTomorrow()}");

    private static final ZoneId BASRA = ZoneId.of("Asia/Baghdad");

    private final ListableBeanFactory beanFactory;

    public GuardedExpressions(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
        try {
            addFunction("startOfToday", GuardedExpressions.class.getMethod("startOfToday"));
            addFunction("startOfTomorrow", GuardedExpressions.class.getMethod("startOfTomorrow"));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginning of the current day in Basra, for the filter «today». */
    public static Date startOfToday() {
        return startOfDay(0);
    }

    /** The beginning of the next day in Basra, for the filter «today». */
    public static Date startOfTomorrow() {
        return startOfDay(1);
    }

    private static Date startOfDay(int daysFromToday) {
        LocalDate today = ClockUtil.getCurrentTime().toInstant().atZone(BASRA).toLocalDate();
        return Date.from(today.plusDays(daysFromToday).atStartOfDay(BASRA).toInstant());
    }

    @Override
    public Expression createExpression(String expression) {
        ensureInitialized();
        return new ScopedExpression(createValueExpression(expression), expression);
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new MarkedBeans());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new OnlyMarkedBeanMethods());
        return resolver;
    }

    private boolean isMarked(Object base) {
        return base != null
                && org.springframework.core.annotation.AnnotatedElementUtils.hasAnnotation(
                        org.springframework.aop.support.AopUtils.getTargetClass(base), ProcessBean.class);
    }

    private final class ScopedExpression extends JuelExpression {

        ScopedExpression(ValueExpression valueExpression, String text) {
            super(valueExpression, GuardedExpressions.this, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
            if (scope == null && !WITHOUT_SCOPE.contains(expressionText)) {
                throw new BadUserRequestException("An expression outside a diagram was refused");
            }
            return super.getValue(scope, contextExecution);
        }
    }

    private final class MarkedBeans extends ReadOnlyResolver {

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null || !(property instanceof String name) || !beanFactory.containsBean(name)) {
                return null;
            }
            if (beanFactory.findAnnotationOnBean(name, ProcessBean.class) == null) {
                return null;
            }
            context.setPropertyResolved(true);
            return ((BeanFactory) beanFactory).getBean(name);
        }
    }

    private final class OnlyMarkedBeanMethods extends BeanELResolver {

        private OnlyMarkedBeanMethods() {
            super(true);
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base instanceof DelegateExecution execution && "processBusinessKey".equals(property)) {
                context.setPropertyResolved(true);
                return execution.getProcessBusinessKey();
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] params) {
            if (!isMarked(base) || "getClass".equals(String.valueOf(method))) {
                throw new ProcessEngineException(
                        "A call from a diagram to something that is no process bean was refused");
            }
            return super.invoke(context, base, method, types, params);
        }
    }

    private abstract static class ReadOnlyResolver extends ELResolver {

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            // Nothing to set: the composite goes on and fails, as it should.
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
