package iq.ihala.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse: what is not reached by Tab does not exist, and what has the focus must show it. */
final class Keyboard {

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static final int FARTHEST = 250;
    private static final int TRIALS = 3;
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final String HERE = "([selector, words]) => document.activeElement.matches(selector)"
            + " && (document.activeElement.innerText ?? '').includes(words)";

    /** An outline, a shadow, or the frame around a field that is invisible itself. */
    private static final String SHOWN =
            """
            () => {
              const shows = element => {
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                return box.width > 1 && box.height > 1
                    && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
              };
              const focused = document.activeElement;
              return focused.matches('iframe') || shows(focused) || [focused.parentElement, focused.parentElement.parentElement].some(shows);
            }""";

    /** Place in the open list, -1 if none is open. */
    private static final String STANDS = "() => [...document.querySelectorAll('.fjs-dropdownlist-item')]"
            + ".findIndex(item => item.classList.contains('focused'))";
    /** A list that can be searched keeps what was chosen as its value, another shows it as text. */
    private static final String SHOWS = "words => document.activeElement.value === words"
            + " || document.activeElement.closest('.fjs-input-group').innerText.trim() === words";

    private static final double SOON_MS = 1_000;

    private final Page page;
    private int pressed;

    Keyboard(Page page) {
        this.page = page;
    }

    int pressed() {
        return pressed;
    }

    void press(String key) {
        page.keyboard().press(key);
        pressed++;
    }

    void type(String text) {
        page.keyboard().type(text);
        pressed += text.length();
    }

    void to(String selector) {
        to(selector, "");
    }

    /** Goes on by Tab until the focus is there. */
    void to(String selector, String words) {
        for (int step = 0; step < FARTHEST; step++) {
            if (Boolean.TRUE.equals(page.evaluate(HERE, List.of(selector, words)))) {
                if (!Boolean.TRUE.equals(page.evaluate(SHOWN))) {
                    throw new AssertionError("The focus cannot be seen on " + selector + " " + words);
                }
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Not reached by keys: " + selector + " " + words);
    }

    /** Answers these fields in the form's order. */
    void fill(FormFiller form, Map<String, Object> answers) {
        for (JsonObject field : form.fields()) {
            Object answer = answers.get(field.get("key").getAsString());
            if (answer != null) {
                answer(form, field, answer);
            }
        }
        press("Tab");
    }

    private void answer(FormFiller form, JsonObject field, Object answer) {
        String id = field.get("id").getAsString();
        switch (field.get("type").getAsString()) {
            case "textfield", "textarea", "number" -> {
                to("[id$='-" + id + "']");
                press("Control+a");
                type(String.valueOf(answer));
            }
            case "radio" -> choose(form, field, id, String.valueOf(answer));
            case "checkbox" -> {
                to("[id$='-" + id + "']");
                if (Boolean.TRUE.equals(answer) != isChecked()) {
                    press("Space");
                }
            }
            case "checklist" -> ((List<?>) answer).forEach(code -> choose(form, field, id, String.valueOf(code)));
            case "select" -> select(form, field, id, String.valueOf(answer));
            case "datetime" -> date(id, LocalDate.parse(String.valueOf(answer)));
            default -> throw new IllegalArgumentException("No key for " + field.get("type"));
        }
    }

    private boolean isChecked() {
        return Boolean.TRUE.equals(page.evaluate("() => document.activeElement.checked"));
    }

    private void choose(FormFiller form, JsonObject field, String id, String code) {
        int place = form.offered(field.get("key").getAsString()).indexOf(code);
        if (place < 0) {
            throw new AssertionError(code + " is not offered in " + field.get("key"));
        }
        to("[id$='-" + id + "-" + place + "']");
        if (!isChecked()) {
            press("Space");
        }
    }

    /** The list opens with the focus and only then; the arrows go through it, and Enter takes what they stand on. */
    private void select(FormFiller form, JsonObject field, String id, String code) {
        String place = ".fjs-select-hidden-input[id*='-" + id + "'], [id$='-" + id + "-search']";
        int wanted = form.offered(field.get("key").getAsString()).indexOf(code);
        String words = form.label(field.get("key").getAsString(), code);
        to(place);
        for (int step = 0; step < FARTHEST; step++) {
            int now = ((Number) page.evaluate(STANDS)).intValue();
            if (now == wanted) {
                press("Enter");
            } else if (now >= 0) {
                press(now < wanted ? "ArrowDown" : "ArrowUp");
            } else if (Boolean.TRUE.equals(page.evaluate(SHOWS, words))) {
                return;
            } else {
                press("Shift+Tab");
                to(place);
            }
            moved(now);
        }
        throw new AssertionError("Not chosen by keys: " + code);
    }

    /** On a busy machine the list answers late; a key that came too early is pressed again. */
    private void moved(int before) {
        try {
            page.waitForFunction(
                    "before => (" + STANDS + ")() !== before",
                    before,
                    new Page.WaitForFunctionOptions().setTimeout(SOON_MS));
        } catch (TimeoutError notYet) {
            // Once more.
        }
    }

    /** The calendar that opens must not hold the focus, nor swallow the date. */
    private void date(String id, LocalDate date) {
        for (int trial = 0; trial < TRIALS; trial++) {
            to("[id$='-" + id + "-date']");
            press("Control+a");
            type(date.format(AS_TYPED));
            press("Tab");
            if (page.locator("[id$='-" + id + "-date']").inputValue().contains(String.valueOf(date.getYear()))) {
                return;
            }
        }
        throw new AssertionError("The typed date was lost: " + id);
    }
}
