/*
 * A browser remembers by itself what is typed into a form, and offers it to the next person at the same computer. It is told not to,
 * for each field as it appears.
 */
const FIELDS = '.fjs-container form, .fjs-container input, .fjs-container textarea';

function forget() {
  for (const field of document.querySelectorAll(FIELDS)) {
    if (field.getAttribute('autocomplete') !== 'off') {
      field.setAttribute('autocomplete', 'off');
    }
  }
}

new MutationObserver(forget).observe(document.body, {childList: true, subtree: true});
