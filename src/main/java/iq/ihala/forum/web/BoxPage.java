package iq.ihala.forum.web;

import iq.ihala.forum.Forum;
import iq.ihala.forum.ForumBox;
import iq.ihala.forum.ForumWords;
import iq.ihala.forum.Forums;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The box that anybody may write into, from the simplest telephone: one page without script, cookie or sign-in. It needs no token
 * against forged forms, because nothing of the sender's browser opens anything here.
 */
@Controller
class BoxPage {

    private final ForumBox box;
    private final Forums forums;

    BoxPage(ForumBox box, Forums forums) {
        this.box = box;
        this.forums = forums;
    }

    @GetMapping("/box")
    String show(Model model) {
        return page("", "", "", null, false, model);
    }

    @PostMapping("/box")
    String put(
            @RequestParam(defaultValue = "") String forum,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> refusal = box.put(forum, topic, words, request.getRemoteAddr());
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(forum, topic, words, refusal.get(), false, model);
        }
        return page("", "", "", null, true, model);
    }

    private String page(String forum, String topic, String words, String refusal, boolean taken, Model model) {
        model.addAttribute("forums", forums.all().stream().filter(Forum::active).toList());
        model.addAttribute("topics", ForumWords.TOPICS);
        model.addAttribute("forum", forum);
        model.addAttribute("topic", topic);
        model.addAttribute("words", words);
        model.addAttribute("refusal", refusal);
        model.addAttribute("taken", taken);
        return "forum/box";
    }
}
