/*
 * For what a library cannot say in another language: texts that are exactly its own are replaced where they are shown. What somebody
 * writes, and a form itself, is never touched.
 */
const ATTRIBUTES = ['title', 'placeholder', 'aria-label'];
const NOT_OURS = '.fjs-form-field, input, textarea, [contenteditable=true], .house-entry';

/* Within a form as well, these are words of the library. */
const HINTED = '.flatpickr-input[placeholder], .fjs-select-hidden-input[placeholder], [placeholder="Search"]';

/* A text with a name or a number in it. */
const PATTERNS = [
  [/^Create an? (.+) element$/, (own, name) => `أضف: ${own(name)}`],
  [/^Create: (.+)$/, (own, name) => `أضف: ${own(name)}`],
  [/^[dmy]+[/.-][dmy]+[/.-][dmy]+$/, () => 'يوم/شهر/سنة'],
  [/^List contains (\d+) items?$/, (own, number) => `في القائمة: ${number}`]
];

export function speakArabic(words, ...places) {
  const own = text => words[text] ?? text;

  function said(text) {
    const plain = text?.trim();
    if (plain in words) {
      return words[plain];
    }
    for (const [pattern, say] of PATTERNS) {
      const found = pattern.exec(plain ?? '');
      if (found) {
        return say(own, found[1]);
      }
    }
    return undefined;
  }

  function say(text) {
    const arabic = said(text.data);
    if (arabic !== undefined && !text.parentElement?.closest(NOT_OURS)) {
      text.data = arabic;
    }
  }

  function attributes(element) {
    for (const name of ATTRIBUTES.filter(one => element.hasAttribute(one))) {
      const arabic = said(element.getAttribute(name));
      if (arabic !== undefined && arabic !== element.getAttribute(name)) {
        element.setAttribute(name, arabic);
      }
    }
  }

  function walk(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      say(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      attributes(node);
      if (node.matches(NOT_OURS)) {
        node.querySelectorAll(HINTED).forEach(attributes);
      } else {
        node.childNodes.forEach(walk);
      }
    }
  }

  const watcher = new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'characterData') {
      say(change.target);
    } else if (change.type === 'attributes') {
      attributes(change.target);
    } else {
      change.addedNodes.forEach(walk);
    }
  }));
  for (const place of places) {
    watcher.observe(place, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES});
    walk(place);
  }
  // The libraries' hints hang on the page itself.
  watcher.observe(document.body, {childList: true});
}
