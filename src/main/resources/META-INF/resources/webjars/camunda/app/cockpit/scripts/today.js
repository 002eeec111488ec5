/* «Today» as a tab of Cockpit: the house's own page of numbers, shown inside. */
import {isArabic} from '../../../assets/arabic/language.js';

const ADDRESS = '/today';
const STYLE = '/web/today.css';
const WORDS = isArabic
    ? {tab: 'اليوم', wait: 'تُحمَّل الأرقام…', none: 'الأرقام للمشرفين.', gone: 'تعذّر تحميل الأرقام. تُعاد المحاولة.'}
    : {tab: 'Today', wait: 'Loading…', none: 'These numbers are for supervisors.', gone: 'The numbers could not be loaded. Trying again.'};

let stop = () => null;

function style() {
  if (!document.querySelector(`link[href="${STYLE}"]`)) {
    document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: STYLE}));
  }
}

function say(place, words) {
  const line = Object.assign(document.createElement('p'), {className: 'today-wait', textContent: words});
  line.setAttribute('role', 'status');
  place.replaceChildren(line);
}

async function show(place) {
  style();
  place.className = 'today-page';
  say(place, WORDS.wait);
  // Loaded only when it is wanted: Cockpit's other pages do not need it.
  const {renew, keepNew} = await import('/web/today.js');
  try {
    if (!await renew(place)) {
      say(place, WORDS.none);
      return;
    }
  } catch {
    say(place, WORDS.gone);
  }
  stop = keepNew(place);
}

export default [
  {
    id: 'ihala.today.tab',
    pluginPoint: 'cockpit.navigation',
    priority: 200,
    properties: {path: ADDRESS},
    render: place => place.append(Object.assign(document.createElement('a'), {href: `#${ADDRESS}`, textContent: WORDS.tab}))
  },
  {
    id: 'ihala.today.page',
    pluginPoint: 'cockpit.route',
    properties: {path: ADDRESS},
    render: place => show(place),
    unmount: () => stop()
  }
];
