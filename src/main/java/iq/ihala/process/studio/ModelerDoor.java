package iq.ihala.process.studio;

import iq.ihala.process.guard.Proposals;
import iq.ihala.process.studio.Change.State;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what the Camunda Modeler sends to be deployed as a proposal. The answer is a refusal nevertheless, since nothing was deployed;
 * it says where the proposal lies. Sent again unchanged it stays the same proposal.
 */
@Component
class ModelerDoor implements Proposals {

    private static final String NOT_DEPLOYED = "لم يُنشر شيء: لا ينشر أحد وحده. ";

    private final Studio studio;
    private final Bundle bundle;
    private final TransactionTemplate ownTransaction;

    ModelerDoor(Studio studio, Bundle bundle, PlatformTransactionManager transactions) {
        this.studio = studio;
        this.bundle = bundle;
        this.ownTransaction = new TransactionTemplate(transactions);
        // The deployment that brought the files is rolled back; the proposal stays.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String keep(String user, String name, Map<String, byte[]> files) {
        try {
            Long id = ownTransaction.execute(
                    status -> open(user, files).orElseGet(() -> studio.propose(user, name, files)));
            return NOT_DEPLOYED + "حُفظت الملفات اقتراحاً برقم " + id
                    + " ينتظر مصادقة مسؤول ثانٍ في استوديو المخططات: /camunda/studio/changes/" + id;
        } catch (StudioRefusal refused) {
            return NOT_DEPLOYED + "ولم يُحفظ اقتراح، واسم النشر هو سببه: " + refused.getMessage()
                    + ". استوديو المخططات: /camunda/studio";
        }
    }

    private Optional<Long> open(String user, Map<String, byte[]> files) {
        return studio.newest().stream()
                .filter(change ->
                        change.state() == State.PROPOSED && change.author().equals(user))
                .map(change -> studio.find(change.id()).orElseThrow())
                .filter(change -> same(change.after(), files))
                .map(Change::id)
                .findFirst();
    }

    /** What a proposal holds are the files that differ from what runs. */
    private boolean same(Map<String, byte[]> proposed, Map<String, byte[]> files) {
        return proposed.entrySet().stream().allMatch(file -> files.entrySet().stream()
                        .anyMatch(sent -> bundle.place(sent.getKey()).equals(file.getKey())
                                && Arrays.equals(sent.getValue(), file.getValue())))
                && studio.differing(files).keySet().equals(proposed.keySet());
    }
}
