package iq.ihala.process.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import iq.ihala.forum.ForumAccounts;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the centre's staff from a JSON file, so that a production system knows who is on duty and who belongs to which partner:
 * a list of {@code {"user", "displayName", "sex", "staffType", "groups", "onDuty", "organisation", "email"}}. A user whom the
 * engine does not know yet gets a random password that nobody knows; an administrator sets the first one in Admin.
 */
@Component
@ConditionalOnProperty("ihala.staff-file")
class StaffFile {

    private final Path file;
    private final EngineStaff engineStaff;
    private final Staff staff;
    private final ObjectMapper json;

    StaffFile(@Value("${ihala.staff-file}") Path file, EngineStaff engineStaff, Staff staff, ObjectMapper json) {
        this.file = file;
        this.engineStaff = engineStaff;
        this.staff = staff;
        this.json = json;
    }

    /** @throws IllegalStateException naming the file if it cannot be read; nobody is registered then */
    @EventListener
    @Order(25)
    void onStart(ApplicationStartedEvent started) {
        List<StaffMember> members;
        try {
            members = json.readValue(file.toFile(), new TypeReference<List<StaffMember>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("Staff file cannot be read: " + file, e);
        }
        members.forEach(member -> engineStaff.register(seated(member), randomPassword()));
    }

    /** In which forum somebody sits is kept on the page of its roll; the file says it only of whoever is new. */
    private StaffMember seated(StaffMember member) {
        return staff.find(member.user())
                .filter(known -> ForumAccounts.isForForums(known) && ForumAccounts.isForForums(member))
                .map(known -> new StaffMember(
                        member.user(),
                        member.displayName(),
                        member.sex(),
                        member.staffType(),
                        known.groups(),
                        member.onDuty(),
                        known.organisation(),
                        member.email()))
                .orElse(member);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return "Aa1!" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
