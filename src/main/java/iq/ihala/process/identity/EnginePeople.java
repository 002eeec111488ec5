package iq.ihala.process.identity;

import iq.ihala.signin.HousePeople;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people and passwords of the engine's identity tables. The engine's own way of checking would lock an account for a while
 * after each guess, whoever guessed; the sign-in slows down by itself.
 */
@Component
class EnginePeople implements HousePeople {

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;

    /** A hash of nobody's password: whoever does not exist takes as long as whoever does. */
    private final String nobody;

    EnginePeople(IdentityService identity, ProcessEngine engine) {
        this.identity = identity;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.nobody = passwords().encrypt("nobody");
    }

    @Override
    public Optional<String> find(String typed) {
        return user(typed)
                .or(() -> user(typed.strip().toLowerCase(Locale.ROOT)))
                .map(UserEntity::getId);
    }

    @Override
    public boolean isRight(String user, String password) {
        UserEntity known =
                user(user).filter(found -> found.getPassword() != null).orElse(null);
        if (known == null) {
            return passwords().check(password, nobody) && nobody == null;
        }
        String salted = EncryptionUtil.saltPassword(password, known.getSalt());
        boolean right = passwords().check(salted, known.getPassword());
        if (right && engine.getPasswordEncryptor() instanceof SlowHash slow && slow.isOutdated(known.getPassword())) {
            // Not as a new password: one that was chosen under older rules must not keep its owner out.
            known.setDbPassword(passwords().encrypt(salted));
            identity.saveUser(known);
        }
        return right;
    }

    @Override
    public Optional<String> mark(String user) {
        return user(user).map(UserEntity::getPassword);
    }

    @Override
    @Transactional
    public void setPassword(String user, String password) {
        user(user).ifPresent(known -> {
            known.setPassword(password);
            identity.saveUser(known);
        });
    }

    @Override
    public Set<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public SortedMap<String, String> everybody() {
        SortedMap<String, String> all = new TreeMap<>();
        identity.createUserQuery().list().forEach(user -> all.put(user.getId(), nameOf(user)));
        return all;
    }

    private static String nameOf(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Optional<String> byEmail(String email) {
        List<User> found = identity.createUserQuery().userEmail(email).list();
        return found.size() == 1 ? Optional.of(found.get(0).getId()) : Optional.empty();
    }

    private Optional<UserEntity> user(String user) {
        return Optional.ofNullable(
                (UserEntity) identity.createUserQuery().userId(user).singleResult());
    }

    private PasswordManager passwords() {
        return engine.getPasswordManager();
    }
}
