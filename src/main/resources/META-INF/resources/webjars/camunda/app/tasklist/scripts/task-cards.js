/*
 * On each card of the list the level stands as a word with its colour, not as a number; imminent tasks are counted in the window's
 * title, and a new one is heard once, softly.
 */
import {isArabic} from '../../../assets/arabic/language.js';

/* Priorities as the house gives them; a late step has a little more, never as much as the next level. */
const LEVELS = [
  {from: 100, code: 'imminent', arabic: 'وشيك', english: 'imminent'},
  {from: 75, code: 'high', arabic: 'مرتفع', english: 'high'},
  {from: 60, code: 'unknown', arabic: 'لم يُقدَّر بعد', english: 'not assessed'},
  {from: 50, code: 'medium', arabic: 'متوسط', english: 'medium'},
  {from: 25, code: 'low', arabic: 'منخفض', english: 'low'}
];
const LIST = /\/filter\/([^/]+)\/list/;
const BELL_HZ = 660;
const BELL_SECONDS = 0.4;
const BELL_LOUDNESS = 0.05;

/** The imminent tasks of each list as it was seen last; a list that is opened for the first time is silent. */
const heard = new Map();

function label(place) {
  const number = Number.parseInt(place.textContent.trim(), 10);
  if (Number.isNaN(number)) {
    return;
  }
  const level = LEVELS.find(({from}) => number >= from);
  place.dataset.level = level?.code ?? 'house';
  place.firstChild.data = level ? (isArabic ? level.arabic : level.english) : '';
}

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

function count(list, answer) {
  const tasks = JSON.parse(answer)._embedded?.task ?? [];
  const imminent = tasks.filter(({priority}) => priority >= LEVELS[0].from).map(({id}) => id);
  const before = heard.get(list);
  if (before && imminent.some(id => !before.has(id))) {
    ring();
  }
  heard.set(list, new Set([...before ?? [], ...imminent]));
  const title = document.title.replace(/^\(\d+\) /, '');
  document.title = imminent.length ? `(${imminent.length}) ${title}` : title;
}

const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const list = LIST.exec(url)?.[1];
  if (list) {
    this.addEventListener('load', () => this.status < 300 && this.responseText && count(list, this.responseText));
  }
  return open.call(this, method, url, ...rest);
};

new MutationObserver(() => document.querySelectorAll('.tasks-list .priority').forEach(label))
    .observe(document.body, {childList: true, subtree: true, characterData: true});
