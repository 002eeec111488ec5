/*
 * What a card of the list says beside the step and the case number: the level as a word with its colour, when it is due in words,
 * and whose work it is. Lists are sorted by due date unless somebody chooses otherwise; the more urgent level comes first in any case.
 */
import {isArabic} from '../../../assets/arabic/language.js';
import './imminent-bell.js';

/* Priorities as the house gives them; a late step has a little more, never as much as the next level. */
const LEVELS = [
  {from: 100, code: 'imminent', arabic: 'وشيك', english: 'imminent'},
  {from: 75, code: 'high', arabic: 'مرتفع', english: 'high'},
  {from: 60, code: 'unknown', arabic: 'لم يُقدَّر بعد', english: 'not assessed'},
  {from: 50, code: 'medium', arabic: 'متوسط', english: 'medium'},
  {from: 25, code: 'low', arabic: 'منخفض', english: 'low'}
];
const LIST = /\/filter\/[^/]+\/list/;
const UNITS = '/today/units';
const BY_DUE_DATE = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);

/** Which step each card is, by the task's id; of the list that was loaded last, and nothing else of it. */
const steps = new Map();
/** Units by diagram and step: asked for once, not once a card. */
let units = {};

function label(place) {
  const number = Number.parseInt(place.textContent.trim(), 10);
  if (Number.isNaN(number)) {
    return;
  }
  const level = LEVELS.find(({from}) => number >= from);
  place.dataset.level = level?.code ?? 'house';
  place.firstChild.data = level ? (isArabic ? level.arabic : level.english) : '';
}

/* «قبل يومين» is said of what is over; a step that should have been done is late. */
function inWords(due) {
  const words = due.querySelector('[am-time-ago]').textContent.trim();
  if (!due.classList.contains('overdue')) {
    return words;
  }
  return isArabic ? `متأخرة ${words.replace(/^(قبل|منذ) /, '')}` : words.replace(/ ago$/, ' late');
}

function part(line, name, text) {
  const old = line.querySelector(`.${name}`);
  if (old ? old.textContent !== text : text) {
    const made = old ?? line.appendChild(Object.assign(document.createElement('span'), {className: name}));
    made.textContent = text;
  }
}

function describe(card) {
  const dates = card.querySelector('.dates');
  const due = dates?.querySelector('.due-date');
  if (!due?.querySelector('[am-time-ago]')) {
    return;
  }
  let line = dates.querySelector('.card-line');
  if (!line) {
    line = Object.assign(document.createElement('div'), {className: 'card-line'});
    dates.prepend(line);
  }
  const task = /task=([^&]+)/.exec(card.querySelector('h4 a')?.getAttribute('href') ?? '')?.[1];
  part(line, 'card-due', inWords(due));
  line.classList.toggle('is-late', due.classList.contains('overdue'));
  line.title = due.querySelector('[am-time-ago]').getAttribute('uib-tooltip') ?? '';
  part(line, 'card-unit', units[steps.get(task)]?.[isArabic ? 'arabic' : 'english'] ?? '');
}

function cards() {
  document.querySelectorAll('.tasks-list .priority').forEach(label);
  document.querySelectorAll('.tasks-list li.task').forEach(describe);
}

function remember(answer) {
  steps.clear();
  for (const {id, processDefinitionId, taskDefinitionKey} of JSON.parse(answer)._embedded?.task ?? []) {
    steps.set(id, `${String(processDefinitionId).split(':')[0]}/${taskDefinitionKey}`);
  }
}

async function learnUnits() {
  try {
    const answer = await fetch(UNITS, {headers: {Accept: 'application/json'}});
    units = answer.ok ? await answer.json() : {};
  } catch {
    units = {};
  }
  cards();
}

const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (LIST.test(url)) {
    this.addEventListener('load', () => {
      if (this.status < 300 && this.responseText) {
        remember(this.responseText);
        if (!Object.keys(units).length) {
          learnUnits();
        }
      }
    });
  }
  return open.call(this, method, url, ...rest);
};

/* Tasklist would sort by the day of creation, the newest first; what it finds in the address it keeps. */
function sortByDueDate() {
  const [path, query = ''] = window.location.hash.replace(/^#?\/?/, '').split('?');
  const wanted = new URLSearchParams(query);
  if (path === '' && !wanted.has('sorting')) {
    wanted.set('sorting', BY_DUE_DATE);
    window.history.replaceState(window.history.state, '', `#/?${wanted}`);
  }
}

sortByDueDate();
window.addEventListener('hashchange', sortByDueDate, true);
new MutationObserver(cards).observe(document.body, {childList: true, subtree: true, characterData: true});
