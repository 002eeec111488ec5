package iq.ihala.process.guard;

import iq.ihala.process.forms.RefusedAnswer;
import org.camunda.bpm.engine.ProcessEngineException;
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
        } catch (ProcessEngineException | RefusedAnswer e) {
            throw e;
        } catch (Exception e) {
            throw new StepFailed(e);
        }
    }

    /** A step failed; the message names the exception's class only. */
    static final class StepFailed extends ProcessEngineException {

        private static final long serialVersionUID = 1L;

        StepFailed(Exception cause) {
            super("A step failed with " + cause.getClass().getSimpleName());
            setStackTrace(cause.getStackTrace());
        }
    }
}
