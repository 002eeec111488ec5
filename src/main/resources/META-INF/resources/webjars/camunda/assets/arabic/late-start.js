/*
 * The web applications give up for good when one of their scripts fails or does not come, and leave a turning wheel: on a slow
 * line or a busy machine a counsellor would wait before it for ever. They are loaded again, a few times at most. This stands
 * before all their scripts and needs none of them.
 */
(() => {
  const TRIES = 'ihala-late-starts';
  const MOST = 3;
  const PATIENCE_MS = 15000;

  /* The wheel is part of the page and goes when the first view is drawn, not when the scripts begin to run. */
  const hasStarted = () => document.readyState !== 'loading' && !document.querySelector('.app-splash');

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
  }).observe(document.documentElement, {subtree: true, childList: true});
})();
