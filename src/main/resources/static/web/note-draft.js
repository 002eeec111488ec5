/* Keeps on the server what is typed into a new note: a page may end, and a telephone call must not cost the words. */
const KEEP_MS = 2000;
const WORDS = {kept: 'حُفظت مسودة لا يراها غيرك؛ لم تُحفظ الملاحظة بعد.', lost: 'تعذّر حفظ المسودة.'};

const form = document.querySelector('form.new-note');
const said = document.getElementById('note-kept');
let timer = null;
let isSent = false;

async function keep(keepalive = false) {
  clearTimeout(timer);
  timer = null;
  if (isSent) {
    return;
  }
  const answer = await fetch(`${form.action}/draft`, {method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive})
      .catch(() => null);
  said.textContent = answer?.ok ? WORDS.kept : WORDS.lost;
}

if (form) {
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_MS);
  });
  form.addEventListener('submit', () => {
    isSent = true;
    clearTimeout(timer);
  });
  window.addEventListener('ihala-leaving', event => timer && event.detail.waitFor(keep(true)));
  window.addEventListener('pagehide', () => timer && keep(true));
}
