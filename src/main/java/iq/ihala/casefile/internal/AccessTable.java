package iq.ihala.casefile.internal;

import iq.ihala.casefile.Relation;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.Sight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one table of who may see what (dossier §2; mark A). A row gives a role with a relation its sections: RW reads and
 * corrects, R reads, E gets only the extract that the person agreed to share with the role (by a fact that asks for the
 * consent), - gets nothing. Rows that apply to one user add up. What has no row gets nothing: administrators, the director,
 * the outreach unit, and everybody without a tie to the case.
 */
final class AccessTable {

    private static final String ROWS =
            """
            role               relation             IDENTITY STORY HEALTH RISK_ANSWERS LEGAL_NOTES PSYCH_NOTES CONSENTS AUDIT
            intake_counsellor  TOOK_IN              RW       RW    RW     -            -           -           RW       -
            intake_counsellor  ASSIGNED             RW       RW    RW     R            -           -           RW       -
            case_worker        ASSIGNED             RW       RW    RW     RW           RW          -           RW       -
            social_researcher  ASSIGNED             R        RW    R      R            -           -           RW       -
            psych_counsellor   ASSIGNED             R        -     RW     RW           -           RW          R        -
            lawyer             ASSIGNED             R        R     -      -            RW          -           RW       -
            lawyer             LAWYER_OF_ITEM       R        R     -      -            RW          -           RW       -
            risk_reviewer      REVIEWER             R        R     R      RW           R           -           RW       -
            cp_officer         ASSIGNED             E        -     -      -            -           -           E        -
            women_unit         ASSIGNED             E        -     -      -            -           -           E        -
            mediator           ASSIGNED             E        -     -      -            -           -           -        -
            tribal_unit        ASSIGNED             E        -     -      -            -           -           -        -
            monitoring_officer ASSIGNED             E        -     -      -            -           -           -        -
            partner_focal      PARTNER_OF_REFERRAL  -        E     -      -            -           -           -        -
            dpo                ASSIGNED             -        -     -      -            -           -           R        -
            dpo                NONE                 -        -     -      -            -           -           RW       R
            """;

    private static final List<Row> TABLE = read();

    private record Row(String role, Relation relation, Map<Section, String> rights) {}

    private AccessTable() {}

    /** Adds up the rows of these roles and relations. */
    static Sight sight(Set<String> roles, Set<Relation> relations) {
        Set<Section> readable = EnumSet.noneOf(Section.class);
        Set<Section> writable = EnumSet.noneOf(Section.class);
        Set<Section> extracts = EnumSet.noneOf(Section.class);
        for (Row row : TABLE) {
            if (roles.contains(row.role()) && relations.contains(row.relation())) {
                row.rights().forEach((section, right) -> {
                    (right.equals("E") ? extracts : readable).add(section);
                    if (right.equals("RW")) {
                        writable.add(section);
                    }
                });
            }
        }
        return new Sight(readable, writable, extracts);
    }

    /** Whether any tie to a case would let one of these roles read something of it. */
    static boolean readsFiles(Set<String> roles) {
        return sight(roles, EnumSet.allOf(Relation.class)).isOpen();
    }

    private static List<Row> read() {
        List<List<String>> lines = ROWS.lines()
                .map(line -> Stream.of(line.strip().split("\\s+")).toList())
                .toList();
        List<Section> columns =
                lines.get(0).stream().skip(2).map(Section::valueOf).toList();
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != columns.size() + 2) {
                throw new IllegalStateException("Row of the access table with holes: " + line.get(0));
            }
            rows.add(new Row(line.get(0), Relation.valueOf(line.get(1)), rights(columns, line)));
        }
        return List.copyOf(rows);
    }

    private static Map<Section, String> rights(List<Section> columns, List<String> line) {
        Map<Section, String> rights = new java.util.EnumMap<>(Section.class);
        for (int i = 0; i < columns.size(); i++) {
            String right = line.get(i + 2);
            if (!Set.of("RW", "R", "E", "-").contains(right)) {
                throw new IllegalStateException("Not a right: " + right);
            }
            if (!right.equals("-")) {
                rights.put(columns.get(i), right);
            }
        }
        return rights;
    }
}
