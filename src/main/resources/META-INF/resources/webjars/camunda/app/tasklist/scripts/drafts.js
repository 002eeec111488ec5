/*
 * Keeps what is typed into a task's form on the server, a few seconds after each change, and says so when a form opens with
 * it. Nothing is ever written into the browser. Sent is only what a person changed: an abandoned form does not keep its session
 * alive.
 */
import {loadFormAgain} from './form-tab.js';

const CALM_MS = 3000;
const KEEPALIVE_LIMIT = 60000;
const FORM = '.task-details .fjs-container';
const CALL = {
  shown: /\/task\/([^/]+)\/form-variables/,
  submitted: /\/task\/([^/]+)\/submit-form$/,
  signedOut: /\/auth\/user\/[^/]+\/logout$/
};

/** The form under the hand: its task, the form itself, what the server has of it. */
let sheet = null;
/** What is just being sent, by task. */
const onTheirWay = new Map();

const address = task => `/camunda/api/drafts/${encodeURIComponent(task)}`;

/* Read for each call: signing in begins a new session, and that one has a token of its own. */
const headers = () => ({
  'Accept': 'application/json',
  'Content-Type': 'application/json',
  'X-XSRF-TOKEN': /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
});

/* Tasklist keeps its form to itself; the form's own rendering knows it. */
function formIn(container) {
  const nodes = [container.__k];
  while (nodes.length) {
    const node = nodes.shift();
    const service = node?.props?.value?.getService;
    if (service) {
      return service('form', false);
    }
    nodes.push(...[node?.__k ?? []].flat());
  }
  return null;
}

const taskOf = container => window.angular.element(container).controller('camTasklistForm')?.getParams().taskId;

/* The person's own answers: what the form only shows, and lists to choose from, stay out. */
function filledIn(form) {
  const {data} = form._getState();
  const own = form.get('formFieldRegistry').getAll().filter(field => field.key && !field.disabled && field.readonly !== true);
  return JSON.stringify(Object.fromEntries(own.map(field => [field.key, data[field.key]])));
}

/* Only who holds a task can give it back. */
const isMine = () => [...document.querySelectorAll('button.unclaim')].some(button => button.offsetParent);

/* At the first touch of a form, before it takes the touch over. */
function watch(event) {
  const container = event.target.closest?.(FORM);
  if (!container || sheet?.container === container) {
    return;
  }
  keep();
  const form = formIn(container);
  const task = taskOf(container);
  if (!form || !task || !isMine()) {
    sheet = null;
    return;
  }
  const opened = {container, form, task, kept: filledIn(form), timer: 0};
  form.on('field.updated', () => later(opened));
  sheet = opened;
}

function later(opened) {
  clearTimeout(opened.timer);
  opened.timer = setTimeout(() => keep(opened), CALM_MS);
}

/* What has changed since the server last took it; null if nothing has. */
function changed(opened) {
  clearTimeout(opened?.timer);
  if (!opened || opened.ended) {
    return null;
  }
  const now = filledIn(opened.form);
  return now === opened.kept ? null : now;
}

async function keep(opened = sheet, leaving = false) {
  const body = changed(opened);
  if (body === null) {
    return;
  }
  const before = opened.kept;
  opened.kept = body;
  const isKept = await put(opened.task, body, leaving);
  if (!isKept) {
    opened.kept = before;
  }
}

function put(task, body, leaving = false) {
  const sending = send(task, body, leaving);
  onTheirWay.set(task, sending);
  sending.then(() => onTheirWay.get(task) === sending && onTheirWay.delete(task));
  return sending;
}

/* Where the session is over, the page goes to the sign-in by itself: /web/guard.js. */
async function send(task, body, leaving) {
  try {
    const keepalive = leaving && body.length < KEEPALIVE_LIMIT;
    return (await fetch(address(task), {method: 'PUT', headers: headers(), body, keepalive})).ok;
  } catch (offline) {
    return false;
  }
}

/* Signing out must not overtake the last draft, so here the page waits for the answer. */
function keepBeforeSigningOut() {
  const body = changed(sheet);
  if (body !== null) {
    const call = new XMLHttpRequest();
    call.open('PUT', address(sheet.task), false);
    Object.entries(headers()).forEach(([name, value]) => call.setRequestHeader(name, value));
    try {
      call.send(body);
    } catch (offline) {
      // Signing out is never held up.
    }
  }
  sheet = null;
}

/* The notice above a form that opened with a draft. The form is drawn a moment after its values have come. */
function tell(task, keptAt, patience = 100) {
  const container = document.querySelector(FORM);
  if (!container || taskOf(container) !== task) {
    if (patience > 0) {
      setTimeout(() => tell(task, keptAt, patience - 1), 50);
    }
    return;
  }
  document.querySelector('.draft-notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'draft-notice';
  notice.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = `عادت إلى الاستمارة مسودتك المحفوظة في ${keptAt}.`;
  const anew = document.createElement('button');
  anew.type = 'button';
  anew.textContent = 'ابدأ من جديد';
  anew.addEventListener('click', () => startAnew(task, anew));
  notice.append(text, anew);
  container.before(notice);
}

async function startAnew(task, button) {
  button.disabled = true;
  if (sheet?.task === task) {
    clearTimeout(sheet.timer);
    sheet.ended = true;
  }
  const answer = await fetch(address(task), {method: 'DELETE', headers: headers()}).catch(() => null);
  if (answer?.ok) {
    loadFormAgain();
  } else {
    button.disabled = false;
    if (sheet?.task === task) {
      sheet.ended = false;
    }
  }
}

function draftIn(answer) {
  try {
    return JSON.parse(answer).draftKeptAt?.value;
  } catch (unreadable) {
    return null;
  }
}

/* Whoever looks at another tab of the step and comes back at once must find what was typed last. */
function waitForDraft(request, task) {
  const late = onTheirWay.get(task);
  if (late) {
    request.send = body => late.then(() => XMLHttpRequest.prototype.send.call(request, body));
  }
}

/* Before another tab takes the form's place. */
function keepBeforeLeaving(event) {
  if (event.target.closest?.('[ng-click="selectTaskDetailTab(taskDetailTab)"]')) {
    keep();
  }
}

const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const path = String(url).split('?')[0];
  const shown = method === 'GET' && CALL.shown.exec(path);
  const submitted = method === 'POST' && CALL.submitted.exec(path);
  if (shown) {
    waitForDraft(this, shown[1]);
    this.addEventListener('load', () => {
      const keptAt = this.status < 300 && draftIn(this.responseText);
      if (keptAt) {
        tell(shown[1], keptAt);
      }
    });
  } else if (submitted && sheet?.task === submitted[1]) {
    const sent = sheet;
    clearTimeout(sent.timer);
    sent.ended = true;
    this.addEventListener('loadend', () => sent.ended = this.status >= 200 && this.status < 300);
  } else if (method === 'POST' && CALL.signedOut.test(path)) {
    keepBeforeSigningOut();
  }
  return open.call(this, method, url, ...rest);
};

for (const touch of ['focusin', 'pointerdown', 'keydown', 'input']) {
  document.addEventListener(touch, watch, true);
}

document.addEventListener('click', keepBeforeLeaving, true);
window.addEventListener('hashchange', () => keep());
window.addEventListener('ihala-leaving', event => event.detail.waitFor(keep(sheet, true)));
window.addEventListener('pagehide', () => keep(sheet, true));
document.addEventListener('visibilitychange', () => document.hidden && keep(sheet, true));
