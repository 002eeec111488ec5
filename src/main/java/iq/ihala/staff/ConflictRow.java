package iq.ihala.staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Names the columns for questions; rows are written by single statements in {@link StaffRows}. */
@Entity
@Immutable
@Table(name = "conflict_of_interest")
class ConflictRow {

    @EmbeddedId
    Key key;

    protected ConflictRow() {}

    @Embeddable
    record Key(String caseNumber, String userId) implements Serializable {}
}
