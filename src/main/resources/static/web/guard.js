/*
 * Stands on every page of the people who work here, Camunda's and ours: ends the page with its session, warns a minute before, and
 * hides everything at once. Nothing of a person may stay on a screen that nobody watches.
 */
const inApplication = window.location.pathname.startsWith('/camunda/app/');
const CLOCK = inApplication ? '/camunda/api/session' : '/session';
const SIGN_OUT = inApplication ? '/camunda/api/admin/auth/user/default/logout' : '/sign-out';
const INNOCENT = '/calendar';
/** A page beside a step, in a frame of Tasklist's: that page is the one that ends. */
const isFramed = window.parent !== window;
const TELL_MS = 30000;
const ASK_MS = 10000;
const WARN_MS = 60000;
const TWICE_MS = 700;
const SENDING_MS = 3000;
const PATIENCE_MS = 1500;

const WORDS = inApplication && window.localStorage.getItem('ihala-language') === 'en'
    ? {hide: 'Hide now', keys: 'Esc twice', stay: 'Stay signed in', soon: 'You will be signed out in',
      why: 'Nobody has touched this page for a while. What you typed into a form is kept as a draft.', seconds: 's'}
    : {hide: 'إخفاء سريع', keys: 'Esc مرتين', stay: 'أنا هنا، تابع', soon: 'ستخرج من النظام بعد',
      why: 'لم يلمس أحد هذه الصفحة منذ مدة. ما كتبته في استمارة محفوظ كمسودة.', seconds: 'ثانية'};

const others = new BroadcastChannel('ihala-session');
let endsAt = Infinity;
let toldAt = 0;
let askedAt = 0;
let escapedAt = 0;
let isLeaving = false;
let place = '';

function token() {
  const cookie = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  const field = document.querySelector('input[name="_csrf"]')?.value;
  return inApplication ? {'X-XSRF-TOKEN': cookie ?? ''} : {'X-CSRF-TOKEN': field ?? ''};
}

/* Whoever still has something to save says so, and is waited for, but not long. */
function saved() {
  const waiting = [];
  window.dispatchEvent(new CustomEvent('ihala-leaving', {detail: {waitFor: promise => waiting.push(promise)}}));
  return within(Promise.allSettled(waiting));
}

const within = promise => Promise.race([promise, new Promise(done => setTimeout(done, PATIENCE_MS))]);

/* The applications still know the way to their own sign-in, which is closed. */
function remember() {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.hash = place || '#/';
  } else {
    place = window.location.hash;
  }
}

function empty() {
  isLeaving = true;
  document.title = '';
  document.body.replaceChildren();
}

function leave(why, back = true) {
  if (!isLeaving) {
    empty();
    // Whichever of the page's questions is the first to hear it: the time was over.
    const reason = why === 'over' && Date.now() >= endsAt - ASK_MS ? 'idle' : why;
    const next = back ? `&next=${encodeURIComponent(window.location.pathname)}` : '';
    window.location.replace(`/sign-in?why=${reason}${next}${back ? place : ''}`);
  }
}

async function hide(tellOthers = true) {
  if (isLeaving) {
    return;
  }
  const proof = token();
  const lastWords = saved();
  empty();
  document.title = 'التقويم';
  if (tellOthers) {
    others.postMessage('hide');
    await lastWords;
    await within(original(SIGN_OUT, {method: 'POST', headers: proof, keepalive: true, redirect: 'manual'}).catch(() => null));
  }
  window.location.replace(INNOCENT);
}

/* Every answer that says the session is over ends the page. */
const original = window.fetch.bind(window);

window.fetch = async (...call) => {
  const answer = await original(...call);
  if (answer.status === 401 && new URL(answer.url || window.location.href).origin === window.location.origin) {
    leave('over');
  }
  return answer;
};

const open = XMLHttpRequest.prototype.open;

XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const signsOut = method === 'POST' && /\/auth\/user\/[^/]+\/logout$/.test(String(url));
  this.addEventListener('load', () => {
    if (signsOut && this.status < 300) {
      others.postMessage('out');
      leave('out', false);
    } else if (this.status === 401) {
      leave('over');
    }
  });
  return open.call(this, method, url, ...rest);
};

async function clock(method) {
  try {
    const answer = await original(CLOCK, {method, headers: method === 'POST' ? token() : {}});
    if (answer.status === 401) {
      leave(Date.now() >= endsAt - ASK_MS ? 'idle' : 'over');
    } else if (answer.ok) {
      endsAt = Date.now() + (await answer.json()).left * 1000;
    }
  } catch (offline) {
    // The clock of this page goes on.
  }
}

/* A touch is told to the server now and then; as long as somebody works, the session lives. */
function touched(event) {
  if (isFramed) {
    window.parent.dispatchEvent(event.key === 'Escape' ? new KeyboardEvent('keydown', {key: 'Escape'}) : new Event('pointerdown'));
    return;
  }
  const now = Date.now();
  if (now - toldAt > TELL_MS || document.querySelector('.session-ends')) {
    toldAt = now;
    document.querySelector('.session-ends')?.remove();
    clock('POST');
  }
}

async function tick() {
  const left = endsAt - Date.now();
  if (isLeaving || left > WARN_MS) {
    document.querySelector('.session-ends')?.remove();
    return;
  }
  // Somebody may be working in another window.
  if (left <= 0 || Date.now() - askedAt > ASK_MS) {
    askedAt = Date.now();
    await clock('GET');
  }
  const now = endsAt - Date.now();
  if (now <= 0) {
    leave('idle');
  } else if (now <= WARN_MS && !isLeaving) {
    warn(Math.ceil(now / 1000));
  }
}

function warn(seconds) {
  let box = document.querySelector('.session-ends');
  if (!box) {
    box = document.createElement('div');
    box.className = 'session-ends';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-label', WORDS.soon);
    const say = document.createElement('p');
    const why = document.createElement('p');
    why.textContent = WORDS.why;
    const stay = document.createElement('button');
    stay.type = 'button';
    stay.textContent = WORDS.stay;
    box.append(say, why, stay);
    document.body.append(box);
    stay.focus();
  }
  box.firstChild.textContent = `${WORDS.soon} ${seconds} ${WORDS.seconds}`;
}

function offerHiding() {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/web/guard.css';
  document.head.append(style);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quick-hide';
  button.accessKey = 'q';
  button.textContent = WORDS.hide;
  const keys = document.createElement('kbd');
  keys.textContent = WORDS.keys;
  button.append(' ', keys);
  button.addEventListener('click', () => hide());
  document.body.append(button);
}

/* Where diagrams are drawn there is nobody to hide, and Esc is the key that ends each gesture. */
const endsAGesture = event => Boolean(event.target.closest?.('[data-own-escape]'));

window.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !isFramed && !endsAGesture(event)) {
    const now = Date.now();
    if (now - escapedAt < TWICE_MS) {
      hide();
    }
    escapedAt = now;
  }
}, true);

for (const touch of ['keydown', 'pointerdown', 'input', 'wheel']) {
  window.addEventListener(touch, touched, {capture: true, passive: true});
}

others.addEventListener('message', ({data}) => data === 'hide' ? hide(false) : leave('out', false));
document.addEventListener('submit', event => event.target.matches('form[action="/sign-out"]') && others.postMessage('out'));
/* What is clicked twice is sent once. */
document.addEventListener('submit', event => {
  const form = event.target;
  const now = Date.now();
  if (form.method === 'post' && now - Number(form.dataset.sent ?? 0) < SENDING_MS) {
    event.preventDefault();
  } else {
    form.dataset.sent = String(now);
  }
});
/* Back shows nothing that was there before. */
window.addEventListener('hashchange', remember);
window.addEventListener('pageshow', event => event.persisted && window.location.reload());
document.addEventListener('visibilitychange', () => !document.hidden && tick());

if (!isFramed) {
  remember();
  offerHiding();
  clock('GET');
  setInterval(tick, 1000);
}
