/*
 * Left becomes right in a stylesheet, but for diagrams and decision tables: those are drawn from left to right in every language.
 */
import rtlcss from 'rtlcss';

const DRAWN = /\.(bjs|djs|dmn|dms|bio|tjs|bpmn|cmmn|ace|decision-table|table-view)[-_\w]*|\bsvg\b/;

/** The stylesheet for readers from right to left. */
export function mirrored(css) {
  return rtlcss.process(withoutDrawings(css));
}

/* rtlcss leaves a rule alone that begins with its directive. */
function withoutDrawings(css) {
  return css.replace(/(^|[{}])([^{}@]+)\{/g,
      (rule, before, selector) => DRAWN.test(selector) ? `${before}/*rtl:ignore*/${selector}{` : rule);
}
