package iq.ihala.process.common;

import iq.ihala.casefile.CaseFiles;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.CaseSummary;
import iq.ihala.process.decision.Codes;
import iq.ihala.staff.Staff;
import iq.ihala.staff.StaffMember;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Why a lawyer must look at the duty to report (dossier S15): police staff touched the case, a minor is concerned, or a felony
 * may be. None of them decides that anybody is told.
 */
@Component
public class DutyGrounds {

    private static final String POLICE_STAFF = "MOI";
    private static final Set<String> POLICE_CHANNELS =
            Set.of("PHONE_911", "PHONE_497", "PHONE_139", "CP_PATROL", "MODEL_STATION");
    /** Problems that are felonies as a rule (dossier §6.1: L05, L06, L08, L18, L22). */
    private static final Set<String> FELONIES = Set.of("SEXV", "KIDN", "TRAF", "TERR");

    private static final String FELONY_ASKED = "publicFelony";

    private final CaseFiles caseFiles;
    private final Staff staff;
    private final Codes codes;

    DutyGrounds(CaseFiles caseFiles, Staff staff, Codes codes) {
        this.caseFiles = caseFiles;
        this.staff = staff;
        this.codes = codes;
    }

    /** One reason to ask. */
    public enum Ground {
        MINOR("في الحالة من هو دون 18"),
        FELONY("قد يكون الفعل جناية"),
        POLICE("عمل على الحالة موظف من وزارة الداخلية، أو جاءت عن طريق الشرطة");

        private final String arabic;

        Ground(String arabic) {
            this.arabic = arabic;
        }

        public String arabic() {
            return arabic;
        }
    }

    /**
     * @param minor whether a minor is concerned; who does not know says yes
     * @param problems codes with commas between them, as in the variable {@code problemTypes}
     * @param present users who took part besides counsellor and case worker
     * @return empty if the question cannot arise
     */
    public Set<Ground> of(CaseNumber number, boolean minor, String problems, Collection<String> present) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (minor) {
            grounds.add(Ground.MINOR);
        }
        if (mayBeFelony(number, problems)) {
            grounds.add(Ground.FELONY);
        }
        if (touchedByPolice(number, present)) {
            grounds.add(Ground.POLICE);
        }
        return grounds;
    }

    private boolean mayBeFelony(CaseNumber number, String problems) {
        return FELONIES.stream().anyMatch(felony -> codes.has(problems, felony))
                || "Y"
                        .equals(caseFiles
                                .newestAnswers(number, Set.of(FELONY_ASKED))
                                .get(FELONY_ASKED));
    }

    private boolean touchedByPolice(CaseNumber number, Collection<String> present) {
        CaseSummary summary = caseFiles.summary(number);
        return POLICE_CHANNELS.contains(summary.channel())
                || Stream.concat(Stream.of(summary.counsellor(), summary.caseWorker()), present.stream())
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(user -> staff.find(user).stream())
                        .map(StaffMember::staffType)
                        .anyMatch(POLICE_STAFF::equals);
    }
}
