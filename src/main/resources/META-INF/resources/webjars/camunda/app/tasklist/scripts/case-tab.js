/*
 * The file of the case beside the step, in a tab of its own. The page is the application's and is asked for by the step: which case
 * belongs to it is known to the server alone. It lies in a frame that belongs to one step and is thrown away with it, so that an
 * answer that comes late has nowhere left to appear; and it is shown only if it says itself that it is the page of this step.
 */
import {isArabic} from '../../../assets/arabic/language.js';

const WORDS = isArabic
    ? {tab: 'ملف الحالة', opening: 'يُفتح ملف الحالة…', failed: 'لم يُفتح الملف. قد تكون الجلسة انتهت.', again: 'حاول من جديد'}
    : {tab: 'Case file', opening: 'The case file is being opened…', failed: 'The file did not open. The session may be over.', again: 'Try again'};

/** The one frame that there is, if there is one. */
let shown = null;

function clear() {
  shown?.place.replaceChildren();
  shown = null;
}

function say(place, text, retry) {
  const message = document.createElement('p');
  message.className = 'case-tab-message';
  message.setAttribute('role', 'status');
  message.textContent = text;
  if (retry) {
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn btn-default';
    again.textContent = WORDS.again;
    again.addEventListener('click', retry);
    message.append(' ', again);
  }
  place.querySelector('.case-tab-message')?.remove();
  place.prepend(message);
}

/* A page that cannot be read is somebody else's, or none: a sign-in, an error of the browser. */
function taskOf(frame) {
  try {
    return frame.contentDocument.documentElement.dataset.task ?? null;
  } catch (unreadable) {
    return null;
  }
}

/* A note that was refused is answered by a page of its own, of the same case: it was sent from the page that stood here. */
const isAnswer = frame => /^\/case\/[A-Z0-9-]+\/note$/.test(frame.contentWindow.location.pathname);

function show(place, task) {
  clear();
  const frame = document.createElement('iframe');
  frame.className = 'case-tab';
  frame.title = WORDS.tab;
  frame.hidden = true;
  shown = {place, task, frame};
  frame.addEventListener('load', () => {
    if (shown?.frame !== frame) {
      return;
    }
    const right = taskOf(frame) === task || (!frame.hidden && isAnswer(frame));
    frame.hidden = !right;
    place.querySelector('.case-tab-message')?.remove();
    if (!right) {
      say(place, WORDS.failed, () => show(place, task));
    }
  });
  say(place, WORDS.opening);
  frame.src = `/case/task/${encodeURIComponent(task)}`;
  place.append(frame);
}

export default {
  id: 'case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: WORDS.tab},
  render: (node, {taskId}, scope) => {
    node.className = 'case-tab-place';
    show(node, taskId);
    // Tasklist draws the tab anew for another step; should it ever keep it, nothing of the last one may stay.
    scope.$watch('task.id', now => {
      if (now !== shown?.task && shown?.place === node) {
        if (now) {
          show(node, now);
        } else {
          clear();
        }
      }
    });
    scope.$on('$destroy', () => shown?.place === node && clear());
  }
};

/* Who takes a step may read more than before, who gives it back less. */
window.addEventListener('ihala-assigned', () => shown && show(shown.place, shown.task));
