/*
 * What is wrong with a file, in words: the gravest first. A line leads to the element, by click or Enter.
 */
const GRAVITY = {
  forbidden: {sign: '✕', word: 'ممنوع'},
  dangerous: {sign: '!', word: 'يلزم أن ينظر فيه من يصادق'},
  advice: {sign: 'i', word: 'نصيحة'}
};
const ORDER = Object.keys(GRAVITY);

export class Problems {

  constructor(place, file, show) {
    this.place = place;
    this.file = file;
    this.show = show;
    this.lines = place.querySelector('ul');
    this.count = place.querySelector('summary span');
  }

  list(found) {
    const sorted = [...found].sort((one, other) =>
        (one.file !== this.file) - (other.file !== this.file) || ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
    this.lines.replaceChildren(...sorted.map(problem => this.line(problem)));
    this.count.textContent = found.length === 0 ? 'لا شيء يمنع اقتراحه' : ORDER
        .map(severity => [GRAVITY[severity].word, found.filter(one => one.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([word, number]) => `${word}: ${number}`)
        .join(' · ');
    this.place.dataset.worst = sorted.length === 0 ? 'none' : ORDER.find(one => found.some(problem => problem.severity === one));
  }

  /** What is listed is about something older. */
  wait() {
    this.count.textContent = 'يُفحص…';
    this.place.dataset.worst = 'unknown';
  }

  fail(words) {
    this.count.textContent = `لم يُفحص: ${words}`;
    this.place.dataset.worst = 'forbidden';
  }

  focus() {
    this.place.open = true;
    (this.lines.querySelector('button, a') ?? this.place.querySelector('summary')).focus();
  }

  line(problem) {
    const line = document.createElement('li');
    line.className = problem.severity;
    line.dataset.rule = problem.rule;
    line.dataset.element = problem.element;
    const isHere = problem.file === this.file;
    const way = document.createElement(isHere ? 'button' : 'a');
    if (isHere) {
      way.type = 'button';
      way.addEventListener('click', () => {
        this.lines.querySelector('[aria-current]')?.removeAttribute('aria-current');
        way.setAttribute('aria-current', 'true');
        this.show(problem);
      });
    } else {
      way.href = `/camunda/studio/edit?file=${encodeURIComponent(problem.file)}`;
    }
    const {sign, word} = GRAVITY[problem.severity];
    way.append(piece('span', 'sign', sign), piece('b', '', word), ' ', problem.text, ' ', piece('bdi', 'where', isHere ? problem.element : `${problem.file} ${problem.element}`));
    if (problem.detail) {
      way.append(' ', piece('bdi', 'detail', problem.detail));
    }
    line.append(way);
    if (problem.rule === 'FORM_EXISTS' && problem.detail) {
      line.append(' ', newForm(problem.detail));
    }
    return line;
  }
}

function piece(kind, name, words) {
  const made = document.createElement(kind);
  made.className = name;
  made.textContent = words;
  return made;
}

function newForm(id) {
  const link = piece('a', 'make', 'أنشئ هذه الاستمارة');
  link.href = `/camunda/studio/edit?file=${encodeURIComponent(id)}.form&new`;
  return link;
}
