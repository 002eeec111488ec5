import '../../../assets/arabic/form-words.js';
import '../../../assets/arabic/left-over.js';
import {isArabic, locales} from '../../../assets/arabic/language.js';
import './description.js';
import './drafts.js';
import './form-language.js';
import './no-form-fill.js';
import {loadFormAgain} from './form-tab.js';
import './not-offered.js';
import './task-cards.js';

/*
 * Tasklist would keep a half-filled form as plain text in the browser when someone presses «Save» or when the session ends.
 * On a shared computer the next person could read it. So such entries are never written, and old ones are removed.
 * What was typed so far is kept on the server instead: drafts.js.
 */
const DRAFTS = ['camunda-form:', 'camForm:'];
const isDraft = key => DRAFTS.some(prefix => String(key).startsWith(prefix));
const write = Storage.prototype.setItem;

Storage.prototype.setItem = function (key, value) {
  if (!isDraft(key)) {
    write.call(this, key, value);
  }
};

for (const storage of [window.localStorage, window.sessionStorage]) {
  Object.keys(storage).filter(isDraft).forEach(key => storage.removeItem(key));
}

/*
 * A form shows earlier answers and lists of colleagues to the task's assignee only, and Tasklist does not load a form again
 * when the assignee changes: a counsellor who had just claimed a task would find empty lists. So its tab is left and entered
 * again for her.
 */
const ASSIGNING = /\/task\/[^/]+\/(claim|unclaim|assignee)$/;
const openRequest = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (method === 'POST' && ASSIGNING.test(address)) {
    this.addEventListener('load', () => this.status < 300 && setTimeout(() => {
      loadFormAgain();
      window.dispatchEvent(new Event('ihala-assigned'));
    }));
  }
  return openRequest.call(this, method, address, ...rest);
};

/*
 * In Arabic a date's format contains invisible direction marks, and the form's date field would take a date that was typed
 * only with those marks in it: typed by hand, every date was lost.
 */
const datePieces = Intl.DateTimeFormat.prototype.formatToParts;

Intl.DateTimeFormat.prototype.formatToParts = function (date) {
  return datePieces.call(this, date)
      .map(piece => ({...piece, value: piece.value.replace(/[\u200e\u200f\u061c]/g, '')}));
};

/* An Arabic keyboard may give ٠١٢٣ or ۰۱۲۳: numbers, dates, hours and telephones are taken in these digits, too. */
const inLatinDigits = text => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt(0) & 0xf);

function takeArabicDigits(event, typed) {
  if (typed && inLatinDigits(typed) !== typed && event.target.matches('.fjs-container input')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    document.execCommand('insertText', false, inLatinDigits(typed));
  }
}

window.addEventListener('keypress', event => takeArabicDigits(event, event.key), true);
window.addEventListener('beforeinput', event => takeArabicDigits(event, event.data), true);

const SHORTCUTS = isArabic
    ? ['استلام المهمة المختارة', 'الانتقال إلى أول قائمة', 'الانتقال إلى أول مهمة في القائمة', 'الانتقال إلى أول حقل في الاستمارة',
      'فتح نافذة بدء مسار']
    : ['claims the task', 'goes to the first list', 'goes to the first task of the list', 'goes to the first field of the form',
      'opens the window that starts a process'];

export default {
  app: {name: 'إحالة', vendor: ' '},
  locales,
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['../../assets/arabic/dates.js', 'scripts/case-tab.js'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: SHORTCUTS[0]},
    focusFilter: {key: 'ctrl+shift+f', description: SHORTCUTS[1]},
    focusList: {key: 'ctrl+alt+l', description: SHORTCUTS[2]},
    focusForm: {key: 'ctrl+alt+f', description: SHORTCUTS[3]},
    startProcess: {key: 'ctrl+alt+p', description: SHORTCUTS[4]}
  }
};
