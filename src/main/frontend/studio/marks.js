/*
 * Marks on what a library draws again and again as it likes: rules of style instead of classes, which it would wipe out.
 */
const SIGNS = {forbidden: '✕', dangerous: '!', advice: 'i'};
const COLOURS = {forbidden: '#a3141f', dangerous: '#8a3b12', advice: '#2b5797'};
const ORDER = Object.keys(SIGNS);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/**
 * @param problems what was found
 * @param places of a problem: {whole, corner} selectors; the sign stands in the corner
 */
export function mark(problems, places) {
  const worst = new Map();
  for (const problem of problems) {
    const place = places(problem);
    if (place) {
      const other = worst.get(place.whole)?.severity;
      if (!other || ORDER.indexOf(problem.severity) < ORDER.indexOf(other)) {
        worst.set(place.whole, {severity: problem.severity, corner: place.corner});
      }
    }
  }
  sheet.replaceSync([...worst].map(([whole, {severity, corner}]) => `
    ${whole} { box-shadow: inset 0 0 0 2px ${COLOURS[severity]}; }
    ${corner}::after { content: "${SIGNS[severity]}"; display: inline-block; width: 1.2em; margin: 0 .2em; border-radius: .6em;
      background: ${COLOURS[severity]}; color: #fff; font-weight: 700; line-height: 1.2em; text-align: center; }`).join('\n'));
}
