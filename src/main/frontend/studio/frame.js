/*
 * What is the same around every editor: opens the draft or what runs, keeps each change on the server a moment later, checks, and
 * proposes. Nothing is ever written into the browser.
 */
import {ask, refusal} from './door.js';
import {dialog, say} from './page.js';
import {Problems} from './problems.js';

const CALM_MS = 2000;

const page = document.body;
const file = page.dataset.file;
const part = id => document.getElementById(id);

/**
 * @param editor open(text), content() → text, advice() → problems, mark(problems), show(problem)
 */
export async function start(editor) {
  let opened = await ask(`drafts/${file}`);
  let version = opened.version;
  let basedOn = opened.basedOn;
  let basedVersion = opened.basedVersion;
  let isDirty = false;
  let isStopped = false;
  let timer = null;
  let underway = Promise.resolve();
  const problems = new Problems(part('problems'), file, problem => editor.show(problem));

  await editor.open(opened.content);
  state('لم يتغير شيء');
  tellOrigin();
  editor.changed(() => {
    isDirty = true;
    state('تغيير لم يُحفظ بعد');
    problems.wait();
    clearTimeout(timer);
    timer = setTimeout(keep, CALM_MS);
  });
  await check();
  page.dataset.ready = 'yes';

  part('check').addEventListener('click', () => check().then(() => problems.focus()));
  part('propose').addEventListener('click', propose);
  part('discard').addEventListener('click', discard);
  part('go-on').addEventListener('click', goOn);
  window.addEventListener('ihala-leaving', event => isDirty && event.detail.waitFor(keep()));
  window.addEventListener('beforeunload', event => isDirty && event.preventDefault());

  function tellOrigin() {
    part('origin').textContent = basedVersion ? `من الإصدار ${basedVersion}` : 'ملف جديد';
    part('drafted').hidden = version === 0;
    part('drafted-at').textContent = opened.savedAt;
    const overtaken = opened.newest !== basedOn;
    part('overtaken').hidden = !overtaken;
    part('overtaken-version').textContent = opened.newestVersion ?? '';
    if (version > 0 && !isDirty) {
      state('محفوظ على الخادم');
    }
  }

  /* One after the other; what changes meanwhile is kept by the next. */
  function keep() {
    clearTimeout(timer);
    underway = underway.then(isStopped ? null : keepNow).catch(failure => {
      isDirty = true;
      state(failure.message, true);
    });
    return underway;
  }

  async function keepNow() {
    if (!isDirty) {
      return;
    }
    isDirty = false;
    state('تُحفظ المسودة…');
    const content = await editor.content();
    const answer = await ask(`drafts/${file}`, 'PUT', {content, version, basedOn, basedVersion}, [409]);
    if (answer.status === 409) {
      isStopped = true;
      isDirty = true;
      state('لم تُحفظ: فُتح الملف في نافذة أخرى', true);
      return collided(content);
    }
    opened = answer;
    version = answer.version;
    tellOrigin();
    await check(content);
  }

  async function collided(content) {
    const choice = await dialog('collision');
    if (choice === 'theirs') {
      isDirty = false;
      window.location.reload();
    } else if (choice === 'mine') {
      version = (await ask(`drafts/${file}`)).version;
      opened = await ask(`drafts/${file}`, 'PUT', {content, version, basedOn, basedVersion});
      version = opened.version;
      isStopped = false;
      isDirty = false;
      tellOrigin();
    }
  }

  /* What cannot be judged now is kept all the same. */
  async function check(content) {
    try {
      const judged = await ask('check', 'POST', {file, content: content ?? await editor.content()});
      const found = [...judged, ...await editor.advice()];
      problems.list(found);
      editor.mark(found.filter(problem => problem.file === file));
    } catch (failure) {
      problems.fail(refusal(failure));
    }
  }

  async function propose() {
    await keep();
    if (isDirty) {
      return;
    }
    const lines = await ask('drafts');
    part('proposed').replaceChildren(...lines.map(line => {
      const item = document.createElement('li');
      item.textContent = line.file;
      item.dir = 'ltr';
      return item;
    }));
    part('proposed-nothing').hidden = lines.length > 0;
    part('refused').textContent = '';
    const choice = await dialog('proposal', async () => {
      const answer = await ask('propose', 'POST', {note: part('note').value}, [422]);
      if (answer.status === 422) {
        part('refused').textContent = answer.message;
        return false;
      }
      window.location.assign(`/camunda/studio/changes/${answer.change}`);
      return true;
    });
    if (choice !== 'send') {
      part('propose').focus();
    }
  }

  async function discard() {
    if (await dialog('discarding') === 'discard') {
      isStopped = true;
      isDirty = false;
      await underway;
      await ask(`drafts/${file}`, 'DELETE');
      // A new file is nowhere else.
      window.location.assign(basedOn || opened.newest ? window.location.href : '/camunda/studio');
    }
  }

  async function goOn() {
    basedOn = opened.newest;
    basedVersion = opened.newestVersion;
    isDirty = true;
    await keep();
  }

  function state(words, isWrong = false) {
    say(part('state'), words, isWrong);
  }
}

window.addEventListener('unhandledrejection', event => say(part('state'), refusal(event.reason), true));
