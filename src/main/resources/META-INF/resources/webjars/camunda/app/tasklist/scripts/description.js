/*
 * A step's description is written in English, for those who draw the diagrams. Whoever works in Arabic reads there what the
 * step's form says of itself before its first question: why it is to be done, what comes next, how to begin.
 */
import {isArabic} from '../../../assets/arabic/language.js';

const PANE = '.description-pane';
const SPEAKS = new Set(['text', 'separator', 'spacer']);

const inPlainWords = text => text
    .replace(/<[^>]*>/g, ' ')
    .split(/\n{2,}/)
    .map(part => part.replace(/^[#>\s]+/gm, '').replace(/[*_]{2}/g, '').trim())
    .filter(part => part);

function introduction(components) {
  const end = components.findIndex(({type}) => !SPEAKS.has(type));
  return components.slice(0, end < 0 ? components.length : end).flatMap(({text}) => inPlainWords(text ?? ''));
}

async function speak(pane) {
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  const engine = document.querySelector('base').getAttribute('engine-api');
  const answer = await fetch(`${engine}engine/default/task/${task}/deployed-form`).catch(() => null);
  const paragraphs = answer?.ok ? introduction((await answer.json()).components) : [];
  const place = document.createElement('div');
  place.className = 'step-in-words';
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    place.append(paragraph);
  }
  pane.replaceChildren(place);
}

if (isArabic) {
  new MutationObserver(() => {
    const pane = document.querySelector(PANE);
    if (pane && !pane.dataset.spoken) {
      pane.dataset.spoken = 'yes';
      speak(pane);
    }
  }).observe(document.body, {childList: true, subtree: true});
}
