package iq.ihala.process.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AttachmentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.task.Event;

/** The engine keeps no comments and no attachments: what people write about a case belongs in its file, encrypted. */
public final class NoFreeText implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return DbEntityManager.class;
    }

    @Override
    public Session openSession() {
        PersistenceSession persistence = Context.getCommandContext().getSession(PersistenceSession.class);
        return new Refusing(Context.getProcessEngineConfiguration().getIdGenerator(), persistence);
    }

    private static final class Refusing extends DbEntityManager {

        Refusing(IdGenerator ids, PersistenceSession persistence) {
            super(ids, persistence);
        }

        @Override
        public void insert(DbEntity entity) {
            boolean comment = entity instanceof CommentEntity written
                    && !Event.class.getSimpleName().equalsIgnoreCase(written.getType());
            if (comment || entity instanceof AttachmentEntity) {
                throw new BadUserRequestException(
                        "Comments and attachments are kept in the case file, not in the engine");
            }
            super.insert(entity);
        }
    }
}
