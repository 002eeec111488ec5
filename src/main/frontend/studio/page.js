/** Says where things stand, aloud as well. */
export function say(place, words, isWrong = false) {
  place.textContent = words;
  place.classList.toggle('wrong', isWrong);
}

/**
 * Asks in a dialog of the page; the value of the button, or an empty word for Esc. Where {@code send} is given, the dialog stays open
 * until it returns true.
 */
export function dialog(id, send = null) {
  const box = document.getElementById(id);
  return new Promise(done => {
    const form = box.querySelector('form');
    const decide = async event => {
      const choice = event.submitter?.value ?? '';
      if (send && choice === 'send') {
        event.preventDefault();
        if (!await send()) {
          return;
        }
        box.close('send');
      }
    };
    form.addEventListener('submit', decide);
    box.addEventListener('close', () => {
      form.removeEventListener('submit', decide);
      done(box.returnValue);
    }, {once: true});
    box.returnValue = '';
    box.showModal();
  });
}
