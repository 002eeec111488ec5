/*
 * Renews the day's numbers, on their own page and inside Cockpit, without moving the page under the eyes. Whoever is typing a case
 * number is left alone; a page in the background waits.
 */
const ADDRESS = '/today';
const RENEW_MS = 60_000;

/** Puts the newest numbers into `place`. Says whether the answer was one: `false` for whoever is no supervisor. */
export async function renew(place) {
  const answer = await fetch(ADDRESS, {headers: {Accept: 'text/html'}});
  if (!answer.ok) {
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const numbers = page.getElementById('today');
  const typing = place.querySelector('.today-find input');
  if (numbers && document.activeElement !== typing && !typing?.value) {
    numbers.dir = 'rtl';
    numbers.lang = 'ar';
    const focused = place.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    place.replaceChildren(document.importNode(numbers, true));
    place.querySelector(`a[href="${CSS.escape(focused ?? '')}"]`)?.focus({preventScroll: true});
  }
  return true;
}

/** Keeps them new until the answer is called. */
export function keepNew(place) {
  const timer = setInterval(() => !document.hidden && renew(place).catch(() => null), RENEW_MS);
  return () => clearInterval(timer);
}

const own = document.querySelector('main > #today')?.parentElement;
if (own) {
  keepNew(own);
}
