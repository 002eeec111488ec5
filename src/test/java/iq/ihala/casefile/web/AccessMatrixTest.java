package iq.ihala.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.casefile.CaseAccess;
import iq.ihala.casefile.CaseNumber;
import iq.ihala.casefile.DossierRights;
import iq.ihala.casefile.Section;
import iq.ihala.casefile.web.Ties.Cell;
import iq.ihala.casefile.web.Ties.Tie;
import iq.ihala.process.load.WebSession;
import iq.ihala.process.support.EngineTest;
import iq.ihala.process.support.TestHouse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint of our own × every role × every tie to a case, over HTTP with a real sign-in. Each section of the case holds
 * a word of its own, and the answer is searched for all of them. What is expected comes from the dossier ({@link DossierRights}),
 * not from the table that the house uses.
 */
@EngineTest
@Import({Planted.class, Ties.class})
class AccessMatrixTest {

    private static final String TELEPHONE = "07709998877";
    private static final Set<String> LAW_READERS = Set.of("lawyer", "risk_reviewer", "sysadmin");
    private static final Set<String> TEACHING = Set.of("outreach_unit", "training_officer");
    private static final Set<String> OUTSIDE_COMMAND = Set.of("governorate_director", "dpo");
    private static final Set<String> COUNSELLORS = Set.of("intake_counsellor", "psych_counsellor");

    /** One expectation an endpoint; an endpoint that is not here fails the build. */
    private final Map<String, Row> rows = new TreeMap<>(Map.of(
            "GET /", (session, cell) -> answered(session.get("/"), 200, Set.of()),
            "GET /case", (session, cell) -> answered(session.get("/case"), cell.office() ? 200 : 404, Set.of()),
            "POST /case/search", this::searched,
            "GET /case/{number}", (session, cell) -> opened(session, cell.sections()),
            "POST /case/{number}/break-glass", this::openedInDanger,
            "POST /case/break-glass", this::openedInDangerByTelephone,
            "POST /case/{number}/named", this::named,
            // Whose task it is not keeps and discards nothing; that the owner's draft is hers alone, see DraftDeskTest.
            "PUT /camunda/api/drafts/{task}", (session, cell) -> answered(draft(session, "PUT"), 404, Set.of()),
            "DELETE /camunda/api/drafts/{task}", (session, cell) -> answered(draft(session, "DELETE"), 404, Set.of())));

    {
        rows.putAll(Map.of(
                "GET /case/breaches",
                (session, cell) -> answered(session.get("/case/breaches"), ofBreaches(cell) ? 200 : 404, Set.of()),
                "POST /case/breaches",
                (session, cell) -> answered(
                        session.submit("/case/breaches", "/case/breaches", Map.of("act", "none")),
                        ofBreaches(cell) ? 409 : 404,
                        Set.of())));
        rows.putAll(Map.of(
                "GET /case/{number}/withdraw",
                (session, cell) ->
                        answered(session.get(of("/withdraw")), cell.recordsWithdrawal() ? 200 : 404, Set.of()),
                "POST /case/{number}/withdraw",
                (session, cell) -> submitted(session, "/withdraw", cell.recordsWithdrawal() ? 409 : 404)));
        rows.putAll(Map.of(
                "GET /case/ending",
                (session, cell) ->
                        answered(session.get("/case/ending"), cell.role().equals("dpo") ? 200 : 404, Set.of()),
                "GET /case/{number}/rights",
                (session, cell) -> answered(session.get(of("/rights")), cell.demands() ? 200 : 404, Set.of()),
                "POST /case/{number}/rights",
                this::asked,
                "POST /case/{number}/rights/print",
                (session, cell) -> submitted(session, "/rights/print", cell.demands() ? 409 : 404),
                "GET /case/{number}/evidence",
                (session, cell) -> answered(session.get(of("/evidence")), cell.readsEvidence() ? 200 : 404, Set.of()),
                "POST /case/{number}/evidence",
                (session, cell) -> submitted(session, "/evidence", cell.addsEvidence() ? 409 : 404),
                "POST /case/{number}/evidence/custody",
                (session, cell) -> submitted(session, "/evidence/custody", cell.addsEvidence() ? 409 : 404),
                "POST /case/{number}/evidence/file",
                (session, cell) -> submitted(session, "/evidence/file", cell.readsEvidence() ? 409 : 404)));
        rows.putAll(Map.of(
                "GET /law",
                (session, cell) ->
                        answered(session.get("/law"), LAW_READERS.contains(cell.role()) ? 200 : 404, Set.of()),
                "GET /law/{code}",
                (session, cell) ->
                        answered(session.get("/law/L01"), LAW_READERS.contains(cell.role()) ? 200 : 404, Set.of()),
                "POST /law/{code}",
                (session, cell) -> answered(
                        session.submit("/law/L01", "/case", Map.of("act", "confirm", "version", "77")),
                        cell.role().equals("lawyer") ? 409 : 404,
                        Set.of()),
                "GET /law/deadlines",
                (session, cell) -> answered(
                        session.get("/law/deadlines"),
                        LAW_READERS.contains(cell.role()) && !cell.role().equals("sysadmin") ? 200 : 404,
                        Set.of()),
                "GET /case/{number}/legal",
                (session, cell) -> answered(session.get(of("/legal")), cell.readsLaw() ? 200 : 404, Set.of()),
                "POST /case/{number}/legal",
                (session, cell) -> answered(
                        session.submit(of("/legal"), "/case", Map.of("act", "changed")),
                        cell.writesLaw() ? 409 : 404,
                        Set.of()),
                "POST /case/{number}/legal/sheet",
                (session, cell) -> submitted(session, "/legal/sheet", cell.readsLaw() ? 200 : 404),
                "POST /case/{number}/legal/pack",
                (session, cell) -> submitted(session, "/legal/pack", cell.writesLaw() ? 409 : 404)));
        String one = "/complaints/staff/PC-26-00000-00000";
        String event = "/programme/PR-26-00000-00000";
        rows.put("GET /awareness", (session, cell) -> answered(session.get("/awareness"), 200, Set.of()));
        rows.put(
                "POST /awareness",
                (session, cell) -> answered(session.submit("/awareness", "/awareness", Map.of()), 400, Set.of()));
        rows.put(
                "POST /awareness/state",
                (session, cell) -> answered(session.submit("/awareness/state", "/awareness", Map.of()), 404, Set.of()));
        rows.put(
                "GET /programme",
                (session, cell) ->
                        answered(session.get("/programme"), TEACHING.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put(
                "POST /programme",
                (session, cell) -> answered(
                        session.submit("/programme", "/case", Map.of()),
                        TEACHING.contains(cell.role()) ? 409 : 404,
                        Set.of()));
        for (String page : List.of("", "/roll", "/letter.pdf", "/certificates.pdf")) {
            rows.put(
                    "GET /programme/{number}" + page,
                    (session, cell) -> answered(session.get(event + page), 404, Set.of()));
        }
        for (String act : List.of("", "/roll/add", "/roll/remove", "/roll/mark")) {
            rows.put(
                    "POST /programme/{number}" + act,
                    (session, cell) -> answered(session.submit(event + act, "/case", Map.of()), 404, Set.of()));
        }
        rows.put("GET /complaint", (session, cell) -> answered(session.get("/complaint"), 200, Set.of()));
        volunteers();
        rows.put(
                "POST /complaint",
                (session, cell) -> answered(session.submit("/complaint", "/complaint", Map.of()), 400, Set.of()));
        rows.put(
                "POST /complaint/state",
                (session, cell) -> answered(session.submit("/complaint/state", "/complaint", Map.of()), 404, Set.of()));
        rows.put(
                "GET /complaints",
                (session, cell) -> answered(
                        session.get("/complaints"), cell.role().equals("complaints_officer") ? 200 : 404, Set.of()));
        rows.put(
                "POST /complaints",
                (session, cell) -> answered(
                        session.submit("/complaints", "/case", Map.of()),
                        cell.role().equals("complaints_officer") ? 409 : 404,
                        Set.of()));
        rows.put(
                "GET /complaints/{receipt}/letter.pdf",
                (session, cell) -> answered(session.get("/complaints/PC-26-00000-00000/letter.pdf"), 404, Set.of()));
        rows.put(
                "GET /complaints/staff",
                (session, cell) -> answered(
                        session.get("/complaints/staff"), OUTSIDE_COMMAND.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put("GET /complaints/staff/{receipt}", (session, cell) -> answered(session.get(one), 404, Set.of()));
        rows.put(
                "POST /complaints/staff/{receipt}",
                (session, cell) -> answered(session.submit(one, "/case", Map.of("act", "take")), 404, Set.of()));
        // How danger is weighed is no secret among staff and holds nothing of a case; a partner does not need it.
        rows.put("GET /guide/risk", (session, cell) -> guide(session, cell, "/guide/risk"));
        rows.put("GET /guide/risk/{key}", (session, cell) -> guide(session, cell, "/guide/risk/dv_level"));
    }

    /** The way in, the way out and one's own account hold nothing of a case; other people's accounts are for administrators. */
    {
        rows.put("GET /calendar", (session, cell) -> answered(session.get("/calendar"), 200, Set.of()));
        rows.put("GET /sign-in", (session, cell) -> answered(session.get("/sign-in"), 302, Set.of()));
        rows.put("ANY /sign-in/first", (session, cell) -> answered(session.get("/sign-in/first"), 401, Set.of()));
        rows.put("ANY /sign-in/late", (session, cell) -> answered(session.get("/sign-in/late"), 401, Set.of()));
        for (String step : List.of("/sign-in/code", "/sign-in/enrol")) {
            rows.put("GET " + step, (session, cell) -> answered(session.get(step), 302, Set.of()));
            rows.put(
                    "POST " + step,
                    (session, cell) -> answered(session.submit(step, "/account", Map.of()), 302, Set.of()));
        }
        // What signs in or out is tried without a token, so that the person of the row stays in.
        for (String door : List.of("/sign-in", "/sign-out")) {
            rows.put("POST " + door, (session, cell) -> knocked(session, door, 403));
        }
        for (String clock : List.of("/session", "/camunda/api/session")) {
            rows.put("GET " + clock, (session, cell) -> answered(session.get(clock), 200, Set.of()));
        }
        rows.put(
                "POST /session",
                (session, cell) -> answered(session.submit("/session", "/account", Map.of()), 200, Set.of()));
        rows.put(
                "POST /camunda/api/session",
                (session, cell) -> answered(session.post("/camunda/api/session", ""), 200, Set.of()));
        // Which pages a menu names is no secret; what each holds is asked in its own row.
        rows.put(
                "GET /camunda/api/own-pages",
                (session, cell) -> answered(session.get("/camunda/api/own-pages"), 200, Set.of()));
        for (String own : List.of("/account", "/account/authenticator")) {
            rows.put("GET " + own, (session, cell) -> answered(session.get(own), 200, Set.of()));
        }
        for (String change : List.of("/account/password", "/account/authenticator", "/account/codes")) {
            rows.put(
                    "POST " + change,
                    (session, cell) ->
                            answered(session.submit(change, "/account", Map.of("again", "x")), 422, Set.of()));
        }
        rows.put(
                "GET /staff",
                (session, cell) ->
                        answered(session.get("/staff"), cell.role().equals("sysadmin") ? 200 : 404, Set.of()));
        rows.put(
                "POST /staff/{user}",
                (session, cell) -> answered(
                        session.submit("/staff/nobody", "/account", Map.of("act", "out")),
                        cell.role().equals("sysadmin") ? 409 : 404,
                        Set.of()));
    }

    {
        rows.putAll(Map.of(
                "GET /leaflet",
                (session, cell) -> answered(session.get("/leaflet"), 200, Set.of()),
                "GET /case/{number}/referrals",
                (session, cell) -> answered(session.get(of("/referrals")), cell.printsPapers() ? 200 : 404, Set.of()),
                "POST /case/{number}/referrals/{id}/letter.pdf",
                (session, cell) -> submitted(session, "/referrals/RF-MATRIX/letter.pdf", paperWithoutConsent(cell)),
                "POST /case/{number}/referrals/{id}/slip.pdf",
                (session, cell) -> submitted(session, "/referrals/RF-MATRIX/slip.pdf", paperWithoutConsent(cell))));
    }

    /** A referral stands there for one tie only; nobody consented to it. */
    private static int paperWithoutConsent(Cell cell) {
        return cell.printsPapers() && cell.tie() == Tie.PARTNER_OF_REFERRAL ? 409 : 404;
    }

    {
        rows.putAll(Map.of(
                "GET /case/{number}/happened",
                (session, cell) ->
                        answered(session.get(of("/happened")), cell.sections().isEmpty() ? 404 : 200, Set.of()),
                "POST /case/{number}/danger",
                (session, cell) -> submitted(session, "/danger", cell.sections().isEmpty() ? 404 : 409),
                // Nobody was advised: whoever works on the case is told so, the others that there is nothing.
                "POST /case/{number}/decision",
                (session, cell) -> submitted(session, "/decision", cell.addsEvidence() ? 409 : 404),
                "POST /case/{number}/death",
                (session, cell) -> submitted(session, "/death", cell.supervises() ? 409 : 404),
                // The case is open: the supervisor is told so, the others that there is nothing.
                "POST /case/{number}/reopen",
                (session, cell) -> submitted(session, "/reopen", cell.supervises() ? 409 : 404)));
    }

    /** Numbers of the day for supervisors; whose work a step is holds nothing of a case and is for whoever is signed in. */
    {
        rows.putAll(Map.of(
                "GET /today", (session, cell) -> answered(session.get("/today"), ofDay(cell), Set.of()),
                "GET /today/{list}",
                        (session, cell) -> answered(session.get("/today/steps?late=ANY"), ofDay(cell), Set.of()),
                "GET /today/find", (session, cell) -> answered(session.get("/today/find?number=none"), 404, Set.of()),
                "GET /today/units", (session, cell) -> answered(session.get("/today/units"), 200, Set.of()),
                "GET /case/{number}/path",
                        (session, cell) -> answered(session.get(of("/path")), readsWay(cell) ? 200 : 404, Set.of())));
    }

    /** The studio is for administrators, who may read every diagram there and nothing of a case. */
    {
        rows.putAll(Map.of(
                "GET /camunda/studio",
                (session, cell) -> answered(session.get("/camunda/studio"), administers(cell, 200), Set.of()),
                "POST /camunda/studio/changes",
                (session, cell) -> answered(
                        session.submit("/camunda/studio/changes", "/account", Map.of("note", "")),
                        administers(cell, 422),
                        Set.of()),
                "GET /camunda/studio/changes/{id}",
                (session, cell) -> answered(session.get("/camunda/studio/changes/0"), 404, Set.of()),
                "POST /camunda/studio/changes/{id}",
                (session, cell) -> answered(
                        session.submit("/camunda/studio/changes/0", "/account", Map.of("act", "approve")),
                        404,
                        Set.of()),
                "GET /camunda/studio/changes/{id}/trial",
                (session, cell) -> answered(session.get("/camunda/studio/changes/0/trial"), 404, Set.of()),
                "POST /camunda/studio/changes/{id}/trial",
                (session, cell) -> answered(
                        session.submit("/camunda/studio/changes/0/trial", "/account", Map.of("act", "start")),
                        404,
                        Set.of()),
                "GET /camunda/studio/files/{file}",
                (session, cell) ->
                        answered(session.get("/camunda/studio/files/closure.bpmn"), administers(cell, 200), Set.of()),
                "GET /camunda/studio/export.zip",
                (session, cell) ->
                        answered(session.get("/camunda/studio/export.zip"), administers(cell, 200), Set.of()),
                "GET /camunda/studio/files/{file}/packaged",
                (session, cell) -> answered(
                        session.get("/camunda/studio/files/closure.bpmn/packaged"), administers(cell, 200), Set.of()),
                "POST /camunda/studio/files/{file}/packaged",
                (session, cell) -> answered(
                        session.submit("/camunda/studio/files/closure.bpmn/packaged", "/account", Map.of()),
                        administers(cell, 422),
                        Set.of())));
    }

    private static int administers(Cell cell, int theirs) {
        return cell.role().equals("sysadmin") ? theirs : 404;
    }

    private static int ofDay(Cell cell) {
        return cell.role().equals("risk_reviewer") ? 200 : 404;
    }

    /** The volunteer coordinator reads no case in any row of this matrix, and nobody else keeps the roll. */
    private void volunteers() {
        Set<String> coordinator = Set.of("volunteer_coord");
        Set<String> visiting = Set.of("volunteer_coord", "outreach_unit");
        Set<String> nominating = Set.of("volunteer_coord", "outreach_unit", "governorate_director");
        rows.put("GET /volunteer", (session, cell) -> answered(session.get("/volunteer"), 200, Set.of()));
        rows.put(
                "POST /volunteer",
                (session, cell) -> answered(session.submit("/volunteer", "/volunteer", Map.of()), 400, Set.of()));
        rows.put("GET /honoured", (session, cell) -> answered(session.get("/honoured"), 200, Set.of()));
        rows.put(
                "POST /case/{number}/visit",
                (session, cell) -> submitted(session, "/visit", cell.addsEvidence() ? 409 : 404));
        page("/volunteers", coordinator);
        page("/visits", visiting);
        page("/honours", nominating);
        for (String nothing : List.of(
                "/volunteers/{roll}",
                "/volunteers/{roll}/badge.pdf",
                "/visits/{visit}/slip.pdf",
                "/honours/{honour}/certificate.pdf")) {
            rows.put("GET " + nothing, (session, cell) -> answered(session.get(nobody(nothing)), 404, Set.of()));
        }
        for (String nothing : List.of("/volunteers/{roll}", "/visits/{visit}", "/honours/{honour}")) {
            rows.put(
                    "POST " + nothing,
                    (session, cell) -> answered(session.submit(nobody(nothing), "/case", Map.of()), 404, Set.of()));
        }
    }

    private static String nobody(String path) {
        return path.replace("{roll}", "VR-26-000000")
                .replace("{visit}", "VS-26-000000")
                .replace("{honour}", "HN-26-000000");
    }

    private void page(String path, Set<String> groups) {
        rows.put(
                "GET " + path,
                (session, cell) -> answered(session.get(path), groups.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put(
                "POST " + path,
                (session, cell) -> answered(
                        session.submit(path, "/case", Map.of()), groups.contains(cell.role()) ? 409 : 404, Set.of()));
    }

    /** The steps' names tell what happened, so it takes somebody who may read that. */
    private static boolean readsWay(Cell cell) {
        return cell.sections().contains(Section.STORY) || cell.sections().contains(Section.RISK_ANSWERS);
    }

    /** Diagrams, decisions and forms are edited by administrators; a refused body shows that the door was passed. */
    {
        for (String read : List.of("edit?file=closure.bpmn", "drafts", "drafts/closure.bpmn", "templates")) {
            String path = "/camunda/studio/" + read;
            rows.put(
                    "GET " + path.replace("?file=closure.bpmn", "").replace("closure.bpmn", "{name}"),
                    (session, cell) -> answered(session.get(path), draws(cell, 200), Set.of()));
        }
        rows.putAll(Map.of(
                "PUT /camunda/studio/drafts/{name}",
                (session, cell) -> answered(studio(session, "PUT", "drafts/closure.bpmn"), draws(cell, 422), Set.of()),
                "DELETE /camunda/studio/drafts/{name}",
                (session, cell) ->
                        answered(studio(session, "DELETE", "drafts/closure.bpmn"), draws(cell, 204), Set.of()),
                "POST /camunda/studio/check",
                (session, cell) -> answered(studio(session, "POST", "check"), draws(cell, 422), Set.of()),
                "POST /camunda/studio/propose",
                (session, cell) -> answered(studio(session, "POST", "propose"), draws(cell, 422), Set.of())));
    }

    private static int draws(Cell cell, int status) {
        return cell.role().equals("sysadmin") ? status : 404;
    }

    private static HttpResponse<String> studio(WebSession session, String method, String path) {
        return session.sendFrom("/account", method, "/camunda/studio/" + path, "{\"file\": \"closure.bpmn\"}");
    }

    /** Which steps are theirs to see and what of the file stands beside them, see CaseTabTest. */
    {
        rows.putAll(Map.of(
                "GET /case/task/{task}",
                (session, cell) -> answered(session.get("/case/task/no-task-of-theirs"), 404, Set.of()),
                "POST /case/{number}/note",
                (session, cell) -> answered(
                        session.submit(of("/note"), "/case", Map.of("section", "STORY")),
                        cell.writesStory() ? 409 : 404,
                        Set.of()),
                "POST /case/{number}/note/draft",
                (session, cell) -> answered(
                        session.submit(of("/note/draft"), "/case", Map.of("section", "STORY")),
                        cell.writesStory() ? 204 : 404,
                        Set.of())));
    }

    private static boolean ofBreaches(Cell cell) {
        return Set.of("dpo", "sysadmin").contains(cell.role());
    }

    {
        rows.putAll(Map.of(
                "GET /directory", (session, cell) -> answered(session.get("/directory"), reads(cell), Set.of()),
                "GET /directory/{id}",
                        (session, cell) -> answered(session.get("/directory/PAO_BASRA"), reads(cell), Set.of()),
                "POST /directory/{id}", (session, cell) -> sent(session, cell, "/directory/PAO_BASRA"),
                "GET /directory/new", (session, cell) -> answered(session.get("/directory/new"), keeps(cell), Set.of()),
                "POST /directory/new", (session, cell) -> sent(session, cell, "/directory/new"),
                "GET /directory/hotline/{code}",
                        (session, cell) -> answered(session.get("/directory/hotline/EMERGENCY"), keeps(cell), Set.of()),
                "POST /directory/hotline/{code}",
                        (session, cell) -> sent(session, cell, "/directory/hotline/EMERGENCY")));
    }

    {
        rows.putAll(Map.of(
                "GET /directory/{id}/accounts",
                (session, cell) -> answered(session.get("/directory/PAO_BASRA/accounts"), keeps(cell), Set.of()),
                "POST /directory/{id}/accounts",
                (session, cell) -> sent(session, cell, "/directory/PAO_BASRA/accounts")));
    }

    /** The portal has a sign-in of its own: the centre's opens nothing there, to nobody. */
    {
        rows.putAll(Map.of(
                "GET /partner", (session, cell) -> answered(session.get("/partner"), 401, Set.of()),
                "ANY /partner/again", (session, cell) -> answered(session.get("/partner/again"), 401, Set.of()),
                "GET /partner/referral/{id}",
                        (session, cell) -> answered(session.get("/partner/referral/RF-MATRIX"), 401, Set.of()),
                "POST /partner/referral/{id}", (session, cell) -> knocked(session, "/partner/referral/RF-MATRIX", 401),
                "GET /partner/sign-in", (session, cell) -> answered(session.get("/partner/sign-in"), 200, Set.of()),
                "POST /partner/sign-in", (session, cell) -> knocked(session, "/partner/sign-in", 401),
                "POST /partner/sign-out", (session, cell) -> knocked(session, "/partner/sign-out", 401),
                "GET /partner/link/{token}",
                        (session, cell) -> answered(session.get("/partner/link/any"), 200, Set.of()),
                "GET /partner/invitation/{token}",
                        (session, cell) -> answered(session.get("/partner/invitation/any"), 404, Set.of()),
                "POST /partner/invitation/{token}",
                        (session, cell) -> knocked(session, "/partner/invitation/any", 404)));
    }

    private static List<String> knocked(WebSession session, String path, int status) {
        return answered(
                session.submit(path, "/partner/sign-in", Map.of("partnerAnswer", "ACCEPTED")), status, Set.of());
    }

    private static int keeps(Cell cell) {
        return Set.of("risk_reviewer", "sysadmin").contains(cell.role()) ? 200 : 404;
    }

    /** Dossier §2: the teams that refer people read it; who keeps it reads it too. */
    private static int reads(Cell cell) {
        boolean refers = Set.of("intake_counsellor", "case_worker", "social_researcher", "psych_counsellor", "lawyer")
                .contains(cell.role());
        return refers ? 200 : keeps(cell);
    }

    /** An empty form: whoever keeps the directory hears what is missing, everybody else learns nothing. */
    private List<String> sent(WebSession session, Cell cell, String path) {
        HttpResponse<String> answer = session.submit(path, "/directory/new", Map.of("version", "0"));
        return answered(answer, keeps(cell) == 200 ? 422 : 404, Set.of());
    }

    /** The forums hold nothing of a case; chair and member see their own, some offices see all, everybody else none. */
    {
        Set<String> seeing = Set.of(
                "outreach_unit", "risk_reviewer", "governorate_director", "sysadmin", "forum_chair", "forum_member");
        for (String path : List.of("/forum", "/forum/patterns")) {
            rows.put(
                    "GET " + path,
                    (session, cell) -> answered(session.get(path), seeing.contains(cell.role()) ? 200 : 404, Set.of()));
        }
        rows.put(
                "GET /forum/{code}",
                (session, cell) ->
                        answered(session.get("/forum/MAQIL"), seeing.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put(
                "POST /forum/{code}",
                (session, cell) -> answered(
                        session.submit("/forum/MAQIL", "/forum", Map.of("name", "")),
                        Set.of("outreach_unit", "sysadmin").contains(cell.role()) ? 409 : 404,
                        Set.of()));
        rows.put(
                "GET /forum/{code}/roll",
                (session, cell) -> answered(session.get("/forum/MAQIL/roll"), keepsRoll(cell) ? 200 : 404, Set.of()));
        rows.put(
                "POST /forum/{code}/roll",
                (session, cell) -> answered(
                        session.submit("/forum/MAQIL/roll", "/forum/MAQIL/roll", Map.of("act", "none")),
                        keepsRoll(cell) ? 409 : 404,
                        Set.of()));
        for (String path :
                List.of("/forum/issues/{id}", "/forum/months/{id}/agenda.pdf", "/forum/months/{id}/minutes.pdf")) {
            rows.put(
                    "GET " + path,
                    (session, cell) -> answered(session.get(path.replace("{id}", "MAQIL_1999_01")), 404, Set.of()));
        }
        Set<String> reading = Set.of("monitoring_officer", "governorate_director");
        rows.put(
                "GET /surveys",
                (session, cell) ->
                        answered(session.get("/surveys"), reading.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put(
                "GET /dashboard",
                (session, cell) ->
                        answered(session.get("/dashboard"), reading.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put(
                "GET /surveys/{id}",
                (session, cell) -> answered(session.get("/surveys/SURVEY_1999_01"), 404, Set.of()));
        rows.put(
                "POST /surveys/{id}/codes",
                (session, cell) -> answered(
                        session.submit("/surveys/SURVEY_1999_01/codes", "/case", Map.of("howMany", "3")),
                        404,
                        Set.of()));
        rows.put("GET /survey", (session, cell) -> answered(session.get("/survey"), 200, Set.of()));
        rows.put("GET /survey/results", (session, cell) -> answered(session.get("/survey/results"), 200, Set.of()));
        rows.put(
                "POST /survey",
                (session, cell) -> answered(session.submit("/survey", "/case", Map.of()), 422, Set.of()));
        rows.put("GET /box", (session, cell) -> answered(session.get("/box"), 200, Set.of()));
        rows.put("POST /box", (session, cell) -> answered(session.submit("/box", "/case", Map.of()), 422, Set.of()));
    }

    private static boolean keepsRoll(Cell cell) {
        return cell.role().equals("risk_reviewer");
    }

    /** The monthly releases hold no case; monitoring, the director and the data-protection officer read them, nobody else. */
    {
        Set<String> readers = Set.of("monitoring_officer", "governorate_director", "dpo");
        rows.put(
                "GET /releases",
                (session, cell) ->
                        answered(session.get("/releases"), readers.contains(cell.role()) ? 200 : 404, Set.of()));
        rows.put("GET /releases/{month}", (session, cell) -> answered(session.get("/releases/1999-01"), 404, Set.of()));
        rows.put(
                "POST /releases/{month}",
                (session, cell) -> answered(session.submit("/releases/1999-01", "/case", Map.of()), 404, Set.of()));
        rows.put(
                "POST /releases/exports/{id}",
                (session, cell) ->
                        answered(session.submit("/releases/exports/RX_00000000", "/case", Map.of()), 404, Set.of()));
        rows.put(
                "GET /releases/exports/{id}/{file}",
                (session, cell) -> answered(session.get("/releases/exports/RX_00000000/release.pdf"), 404, Set.of()));
    }

    private interface Row {
        List<String> leaks(WebSession session, Cell cell);
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Planted planted;

    @Autowired
    private TestHouse house;

    @Autowired
    private Ties ties;

    @Autowired
    private CaseAccess access;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private CaseNumber number;

    @BeforeEach
    void plant() {
        house.employ("mx.administrator", "M", "sysadmin");
        number = planted.plant("mx.nobody", TELEPHONE);
    }

    /** Other tests of this engine count who is there. */
    @AfterEach
    void everybodyGoesHome() {
        ties.sendHome("mx.");
    }

    @Test
    void everyEndpointOfOursHasARow() {
        assertThat(endpoints()).containsExactlyInAnyOrderElementsOf(rows.keySet());
    }

    @Test
    void noEndpointGivesAnyRoleWithAnyTieMoreThanTheDossierSays() {
        List<String> leaks = new ArrayList<>();
        int cells = 0;
        for (String role : DossierRights.ROLES) {
            String user = employ(role);
            WebSession session = new WebSession(port, user, TestHouse.PASSWORD).keepingTokens();
            for (Tie tie : Tie.values()) {
                Cell cell = new Cell(role, user, tie);
                ties.tie(cell, number);
                planted.look(number);
                for (var row : rows.entrySet()) {
                    for (String leak : row.getValue().leaks(session, cell)) {
                        leaks.add(row.getKey() + " × " + role + " × " + tie + ": " + leak);
                    }
                    cells++;
                }
                ties.untie(user, number);
            }
        }
        System.out.println("Access matrix: " + cells + " cells of endpoint × role × tie, each searched for "
                + Section.values().length + " planted words, " + leaks.size() + " leaks");
        assertThat(leaks).isEmpty();
        assertThat(cells).isEqualTo(rows.size() * DossierRights.ROLES.size() * Tie.values().length);
    }

    private static List<String> guide(WebSession session, Cell cell, String address) {
        return answered(session.get(address), cell.role().equals("partner_focal") ? 404 : 200, Set.of());
    }

    private List<String> searched(WebSession session, Cell cell) {
        HttpResponse<String> answer = session.submit("/case/search", "/case", Map.of("telephone", TELEPHONE));
        List<String> leaks = new ArrayList<>();
        if (!cell.office()) {
            return answered(answer, 404, Set.of());
        }
        leaks.addAll(answered(answer, 200, Set.of()));
        if (answer.body().contains(number.value()) == cell.sections().isEmpty()) {
            leaks.add("case " + (cell.sections().isEmpty() ? "found" : "not found"));
        }
        return leaks;
    }

    private List<String> opened(WebSession session, Set<Section> expected) {
        return answered(session.get("/case/" + number.value()), expected.isEmpty() ? 404 : 200, expected);
    }

    private List<String> openedInDanger(WebSession session, Cell cell) {
        HttpResponse<String> answer = session.submit(
                "/case/" + number.value() + "/break-glass",
                "/case",
                Map.of("reason", "LIFE_IN_DANGER", "words", "تتصل الآن"));
        boolean may = COUNSELLORS.contains(cell.role()) && cell.tie() != Tie.CONFLICT;
        List<String> leaks = new ArrayList<>(answered(answer, may ? 302 : 404, Set.of()));
        Set<Section> minimum = may ? EnumSet.of(Section.IDENTITY) : Set.of();
        leaks.addAll(opened(session, cell.sections().isEmpty() ? minimum : cell.sections()));
        transaction.executeWithoutResult(done -> jdbc.update("delete from break_glass"));
        return leaks;
    }

    private List<String> asked(WebSession session, Cell cell) {
        boolean may = cell.demands() && Set.of("dpo", "case_worker").contains(cell.role());
        HttpResponse<String> answer = session.submit(of("/rights"), "/case", Map.of("act", "ask-access"));
        List<String> leaks = new ArrayList<>(answered(answer, may ? 302 : cell.demands() ? 409 : 404, Set.of()));
        transaction.executeWithoutResult(done -> {
            if (jdbc.update("delete from rights_request where case_number = ?", number.value()) != (may ? 1 : 0)) {
                leaks.add("asked");
            }
        });
        return leaks;
    }

    /** Of what is not there: whoever may ask is told so, whoever may not learns nothing. */
    private List<String> submitted(WebSession session, String path, int status) {
        return answered(
                session.submit(of(path), "/case", Map.of("id", "none", "declared", "HASH_ONLY")), status, Set.of());
    }

    private String of(String path) {
        return "/case/" + number.value() + path;
    }

    /** A file that is the user's own anyway is shown as it is, and nobody is alarmed. */
    private List<String> openedInDangerByTelephone(WebSession session, Cell cell) {
        HttpResponse<String> answer = session.submit(
                "/case/break-glass",
                "/case",
                Map.of("telephone", TELEPHONE, "reason", "CALLS_FOR_HELP", "words", "تتصل الآن"));
        boolean may = COUNSELLORS.contains(cell.role()) && cell.tie() != Tie.CONFLICT;
        List<String> leaks = new ArrayList<>(answered(answer, may ? 302 : 404, Set.of()));
        Set<Section> minimum = may ? EnumSet.of(Section.IDENTITY) : Set.of();
        leaks.addAll(opened(session, cell.sections().isEmpty() ? minimum : cell.sections()));
        transaction.executeWithoutResult(done -> jdbc.update("delete from break_glass"));
        return leaks;
    }

    private List<String> named(WebSession session, Cell cell) {
        HttpResponse<String> answer = session.submit(
                "/case/" + number.value() + "/named", "/case", Map.of("who", "mx.administrator", "change", "add"));
        boolean may = cell.role().equals("risk_reviewer") && cell.tie() != Tie.CONFLICT;
        List<String> leaks = new ArrayList<>(answered(answer, may ? 302 : 404, Set.of()));
        if (access.named(number).contains("mx.administrator") != may) {
            leaks.add("named");
        }
        transaction.executeWithoutResult(
                done -> jdbc.update("delete from case_named where user_id = 'mx.administrator'"));
        return leaks;
    }

    private static HttpResponse<String> draft(WebSession session, String method) {
        return session.send(method, "/camunda/api/drafts/no-task-of-theirs", "{}");
    }

    /** A refusal is 404; also 403, where the office has no page that would give it the token to send a form with. */
    private static List<String> answered(HttpResponse<String> answer, int status, Set<Section> expected) {
        List<String> leaks = new ArrayList<>();
        boolean asExpected = answer.statusCode() == status || (status == 404 && answer.statusCode() == 403);
        if (!asExpected) {
            leaks.add("status " + answer.statusCode() + " instead of " + status);
        }
        Set<Section> shown = Planted.wordsIn(answer.body());
        if (!shown.equals(expected)) {
            leaks.add("shows " + shown + " instead of " + expected);
        }
        return leaks;
    }

    private String employ(String role) {
        String user = "mx." + role.replace('_', '.');
        house.mayUseTasklist(role);
        if (role.startsWith("forum_")) {
            return house.employFrom("MAQIL", user, "F", role);
        }
        return role.equals("partner_focal")
                ? house.employFrom(Ties.ORGANISATION, user, "F", role)
                : house.employ(user, "F", role);
    }

    private Set<String> endpoints() {
        Map<String, Set<RequestMethod>> ours = new HashMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("iq.ihala")) {
                info.getPatternValues().forEach(pattern -> ours.computeIfAbsent(pattern, none -> new TreeSet<>())
                        .addAll(info.getMethodsCondition().getMethods()));
            }
        });
        return ours.entrySet().stream()
                .flatMap(entry -> entry.getValue().isEmpty()
                        ? java.util.stream.Stream.of("ANY " + entry.getKey())
                        : entry.getValue().stream().map(method -> method + " " + entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
