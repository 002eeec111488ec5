package iq.ihala.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(name = "staff_member")
class StaffRow {

    @Id
    @Column(name = "user_id")
    private String user;

    private String displayName;
    private String sex;
    private String staffType;
    private boolean onDuty;
    private String organisation;
    private String email;

    @ElementCollection
    @CollectionTable(name = "staff_group", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "group_id")
    private Set<String> groups = new HashSet<>();

    protected StaffRow() {}

    StaffRow(StaffMember member) {
        this.user = member.user();
        this.displayName = member.displayName();
        this.sex = member.sex();
        this.staffType = member.staffType();
        this.onDuty = member.onDuty();
        this.organisation = member.organisation();
        this.email = member.email();
        this.groups.addAll(member.groups());
    }

    void setOnDuty(boolean present) {
        this.onDuty = present;
    }

    StaffMember member() {
        return new StaffMember(user, displayName, sex, staffType, groups, onDuty, organisation, email);
    }
}
