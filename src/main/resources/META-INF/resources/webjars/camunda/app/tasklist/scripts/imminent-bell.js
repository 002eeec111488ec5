/*
 * Imminent tasks are counted in the window's title, and a new one is heard once, softly, whatever list is open and even if the window
 * is behind another. Whoever wants silence switches the sound off, by mouse or keyboard; the browser remembers that and nothing else.
 */
import {isArabic} from '../../../assets/arabic/language.js';

const IMMINENT = 100;
const ASK_MS = 20_000;
const MOST = 50;
const TASKS = '/camunda/api/engine/engine/default/task';
const WANTED = {minPriority: IMMINENT, active: true, sorting: [{sortBy: 'created', sortOrder: 'desc'}]};
const BELL_HZ = 660;
const BELL_SECONDS = 0.4;
const BELL_LOUDNESS = 0.05;
const SILENT = 'ihala-silent';
const KEYS = 'Ctrl+Alt+S';
const WORDS = isArabic
    ? {name: 'صوت الخطر', on: 'صوت الخطر الوشيك: يعمل', off: 'صوت الخطر الوشيك: صامت'}
    : {name: 'Sound', on: 'Sound for imminent cases: on', off: 'Sound for imminent cases: off'};

/** Ids of what was there when it was looked last; null until the first look, which is silent. */
let heard = null;

const isSilent = () => window.localStorage.getItem(SILENT) === 'yes';

function ring() {
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  tone.frequency.value = BELL_HZ;
  volume.gain.setValueAtTime(BELL_LOUDNESS, sound.currentTime);
  volume.gain.linearRampToValueAtTime(0, sound.currentTime + BELL_SECONDS);
  tone.connect(volume).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + BELL_SECONDS);
  tone.addEventListener('ended', () => sound.close());
}

function count(ids) {
  if (heard && !isSilent() && ids.some(id => !heard.has(id))) {
    ring();
  }
  heard = new Set(ids);
  const title = document.title.replace(/^\(\d+\+?\) /, '');
  document.title = ids.length ? `(${ids.length}${ids.length === MOST ? '+' : ''}) ${title}` : title;
}

/* Candidacy narrows the answer to what is the asking person's own or open to her groups. */
async function ask() {
  if (!document.querySelector('.tasks-list')) {
    return;
  }
  const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
  const answer = await fetch(`${TASKS}?firstResult=0&maxResults=${MOST}`, {
    method: 'POST',
    headers: {'Accept': 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token},
    body: JSON.stringify(WANTED)
  });
  if (answer.ok) {
    count((await answer.json()).map(({id}) => id));
  }
}

const button = Object.assign(document.createElement('button'), {type: 'button', className: 'imminent-bell'});

const item = document.createElement('li');
item.append(button);

function show() {
  const words = isSilent() ? WORDS.off : WORDS.on;
  button.textContent = `♪ ${WORDS.name}`;
  button.title = `${words} (${KEYS})`;
  button.setAttribute('aria-label', words);
  button.setAttribute('aria-pressed', String(!isSilent()));
  button.setAttribute('aria-keyshortcuts', 'Control+Alt+S');
}

function toggle() {
  window.localStorage.setItem(SILENT, isSilent() ? 'no' : 'yes');
  show();
}

function place() {
  const account = document.querySelector('[cam-widget-header] .account');
  if (account && document.querySelector('.tasks-list') && !item.isConnected) {
    account.before(item);
    ask().catch(() => null);
  }
}

button.addEventListener('click', toggle);
window.addEventListener('keydown', event => {
  if (event.ctrlKey && event.altKey && event.code === 'KeyS') {
    event.preventDefault();
    toggle();
  }
}, true);

show();
new MutationObserver(place).observe(document.body, {childList: true, subtree: true});
document.addEventListener('visibilitychange', () => !document.hidden && ask().catch(() => null));
setInterval(() => ask().catch(() => null), ASK_MS);
