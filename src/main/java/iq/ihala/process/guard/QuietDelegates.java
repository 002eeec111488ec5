package iq.ihala.process.guard;

import iq.ihala.process.forms.QuietFailure;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;

/**
 * Keeps other libraries' exception texts out of jobs, incidents and logs: they can hold what somebody typed. What leaves a
 * delegate is the exception's class and its stack, without any message but our own.
 */
public final class QuietDelegates extends DefaultDelegateInterceptor {

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        try {
            super.handleInvocation(invocation);
        } catch (Exception e) {
            throw QuietFailure.of(e);
        }
    }
}
