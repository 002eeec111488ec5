package iq.ihala.process.studio;

import iq.ihala.casefile.NotYoursException;
import iq.ihala.process.Packaged;
import iq.ihala.process.RunningModels;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The studio's first page: what runs, what was proposed, and the way in for a change. */
@Controller
class StudioPages {

    private final Studio studio;
    private final Shelf shelf;
    private final RunningModels running;
    private final Packaged packaged;
    private final Export export;
    private final Drafts drafts;

    StudioPages(Studio studio, Shelf shelf, RunningModels running, Packaged packaged, Export export, Drafts drafts) {
        this.studio = studio;
        this.shelf = shelf;
        this.running = running;
        this.packaged = packaged;
        this.export = export;
        this.drafts = drafts;
    }

    @GetMapping("/camunda/studio")
    String list(Principal user, Model model) {
        return page(user, "", null, model);
    }

    @PostMapping("/camunda/studio/changes")
    String propose(
            Principal user,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) List<MultipartFile> files,
            HttpServletResponse response,
            Model model) {
        try {
            Map<String, byte[]> chosen = Uploads.read(files);
            if (chosen.isEmpty()) {
                throw new StudioRefusal("اختر ملفاً واحداً على الأقل");
            }
            return "redirect:/camunda/studio/changes/" + studio.propose(user.getName(), note, chosen);
        } catch (StudioRefusal refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(user, note, refused.getMessage(), model);
        }
    }

    /** @param packaged the version that came with the program, not the one that runs */
    @GetMapping("/camunda/studio/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable String file, @RequestParam(defaultValue = "false") boolean packaged) {
        byte[] content = (packaged
                        ? this.packaged.file(file)
                        : running.newest(file).map(running::content))
                .orElseThrow(NotYoursException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(content);
    }

    /** @param all every file that runs, not only those that differ from the packaged ones */
    @GetMapping("/camunda/studio/export.zip")
    ResponseEntity<byte[]> export(Principal user, @RequestParam(defaultValue = "false") boolean all) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ihala-diagrams.zip")
                                .build()
                                .toString())
                .body(export.zip(user.getName(), all));
    }

    private String page(Principal user, String note, String refusal, Model model) {
        Map<Shelf.Kind, List<Shelf.Item>> items = new EnumMap<>(Shelf.Kind.class);
        for (Shelf.Kind kind : Shelf.Kind.values()) {
            items.put(kind, shelf.all(kind));
        }
        List<Shelf.Item> all = items.values().stream().flatMap(List::stream).toList();
        model.addAttribute("items", items);
        model.addAttribute(
                "news",
                all.stream()
                        .filter(item -> item.standing() == Packages.Standing.NEWS)
                        .toList());
        model.addAttribute("differing", all.stream().anyMatch(item -> item.standing() != Packages.Standing.SAME));
        model.addAttribute("changes", studio.newest());
        model.addAttribute("drafts", drafts.all(user.getName()));
        model.addAttribute("note", note);
        model.addAttribute("refusal", refusal);
        model.addAttribute("most", Uploads.MOST);
        return "studio/list";
    }
}
