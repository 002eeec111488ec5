/*
 * Left becomes right in a stylesheet, but for diagrams and decision tables: those are drawn from left to right in every language.
 */
import postcss from 'postcss';
import rtlcss from 'rtlcss';

const DRAWN = /\.(bjs|djs|dmn|dms|bio|tjs|bpmn|cmmn|ace|decision-table|table-view)[-_\w]*|\bsvg\b/;

/* rtlcss leaves a rule alone that stands behind its directive. */
const keepDrawings = {
  postcssPlugin: 'keep-drawings',
  Once: sheet => sheet.walkRules(DRAWN, rule => {
    rule.before(postcss.comment({text: 'rtl:ignore', raws: {left: '', right: ''}}));
  })
};

/** The stylesheet for readers from right to left. */
export function mirrored(css) {
  return rtlcss.process(postcss([keepDrawings]).process(css, {from: undefined}).css);
}
