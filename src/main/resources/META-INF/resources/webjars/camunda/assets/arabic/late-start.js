/*
 * The web applications give up for good when one of their scripts fails or takes more than seven seconds, and leave a turning
 * wheel: on a slow line or a busy machine a counsellor would wait before it for ever. They are loaded again, a few times at most.
 */
const TRIES = 'ihala-late-starts';
const MOST = 3;
const PATIENCE_MS = 15000;

const hasStarted = () => document.querySelector('.ng-scope') !== null;

function startOnceMore() {
  const tries = Number(window.sessionStorage.getItem(TRIES) ?? 0);
  if (!hasStarted() && tries < MOST) {
    window.sessionStorage.setItem(TRIES, String(tries + 1));
    window.location.reload();
  }
}

window.addEventListener('error', event => {
  if (String(event.message).includes('Load timeout for modules')) {
    startOnceMore();
  }
});
const patience = window.setTimeout(startOnceMore, PATIENCE_MS);

new MutationObserver((changes, watch) => {
  if (hasStarted()) {
    window.clearTimeout(patience);
    window.sessionStorage.removeItem(TRIES);
    watch.disconnect();
  }
}).observe(document.documentElement, {subtree: true, attributes: true, attributeFilter: ['class']});
