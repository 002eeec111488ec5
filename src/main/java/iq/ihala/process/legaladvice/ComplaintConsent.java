package iq.ihala.process.legaladvice;

import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.ConsentCode;
import iq.ihala.casefile.ConsentGuard;
import iq.ihala.casefile.Consents;
import iq.ihala.casefile.LiveConsent;
import iq.ihala.casefile.NoConsentException;
import iq.ihala.legaladvice.LegalFile;
import iq.ihala.legaladvice.LegalFiles;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The consent on which a complaint rests: for the complaint, and for exactly the place to which it goes (dossier §3.4). A yes to
 * one judge is none to another, and none to a station; the general wish of the options talk allows nothing here. It holds only
 * while she wants to complain now.
 */
@Component
class ComplaintConsent {

    /** The consents' item. */
    static final String ITEM = "COMPLAINT";

    private static final Map<String, ConsentCode> OF_PLACE = Map.of(
            "INVESTIGATING_JUDGE", ConsentCode.C_JUDGE,
            "PUBLIC_PROSECUTION", ConsentCode.C_JUDGE,
            "JUVENILE_JUDGE", ConsentCode.C_JUDGE,
            "PERSONAL_STATUS_COURT", ConsentCode.C_JUDGE,
            "FAMILY_PROTECTION", ConsentCode.C_POLICE,
            "JUVENILE_POLICE", ConsentCode.C_POLICE,
            "POLICE_STATION", ConsentCode.C_POLICE,
            "ANTI_TRAFFICKING", ConsentCode.C_POLICE,
            "AMEEN", ConsentCode.C_POLICE);

    private final LegalFiles legalFiles;
    private final ConsentGuard guard;
    private final Consents consents;

    ComplaintConsent(LegalFiles legalFiles, ConsentGuard guard, Consents consents) {
        this.legalFiles = legalFiles;
        this.guard = guard;
        this.consents = consents;
    }

    /**
     * Which consent a place needs.
     *
     * @throws IllegalArgumentException for a place to which no complaint goes
     */
    static ConsentCode codeFor(String route) {
        ConsentCode code = OF_PLACE.get(route);
        if (code == null) {
            throw new IllegalArgumentException("No complaint goes there");
        }
        return code;
    }

    /**
     * Stands before everything that leaves the house for a complaint.
     *
     * @throws iq.ihala.casefile.NoConsentException if it does not hold now, or no place was agreed
     */
    LiveConsent require(CaseNumber number) {
        String route = route(number).orElse(null);
        // Without a place nothing was ever agreed: then the question is for a place that cannot be given.
        ConsentCode code = route == null ? ConsentCode.C_JUDGE : codeFor(route);
        if (!wantsIt(number)) {
            throw new NoConsentException(code);
        }
        return guard.require(number, code, ITEM, route);
    }

    /** Whether it holds now, for a page. */
    boolean isLive(CaseNumber number) {
        return wanted(number)
                .filter(route -> consents.isLive(number, codeFor(route), ITEM, route))
                .isPresent();
    }

    /** The consent that holds now, for a page. */
    Optional<LiveConsent> live(CaseNumber number) {
        return wanted(number).flatMap(route -> consents.live(number, codeFor(route), ITEM, route));
    }

    /** The complaint is over or wanted no more, and with it what was agreed for it. */
    void use(CaseNumber number) {
        route(number).ifPresent(route -> consents.use(number, codeFor(route), ITEM, route));
    }

    private Optional<String> wanted(CaseNumber number) {
        return route(number).filter(route -> wantsIt(number));
    }

    private boolean wantsIt(CaseNumber number) {
        return legalFiles
                .find(number.value())
                .map(LegalFile::decision)
                .filter(LegalAdviceProcess.COMPLAIN_NOW::equals)
                .isPresent();
    }

    Optional<String> route(CaseNumber number) {
        return legalFiles.find(number.value()).map(LegalFile::complaintRoute);
    }
}
