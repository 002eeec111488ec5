/*
 * The editor of decision tables.
 */
import Modeler from 'dmn-js/lib/Modeler';
import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';
import './editor.css';
import {start} from './frame.js';
import {mark} from './marks.js';
import {translate} from './words/dmn.js';

const arabic = {additionalModules: [{translate: ['value', translate]}]};
const modeler = new Modeler({
  container: '#canvas',
  common: {
    expressionLanguages: {options: [{value: 'feel', label: 'FEEL'}], defaults: {editor: 'feel', viewer: 'feel'}}
  },
  drd: arabic,
  decisionTable: arabic,
  literalExpression: arabic,
  boxedExpression: arabic
});

let tell = () => {};
modeler.on('viewer.created', ({viewer}) => viewer.on('commandStack.changed', () => tell()));

const decision = () => modeler.getDefinitions().get('drgElement').find(element => element.$type === 'dmn:Decision');
const plain = entry => (entry.text ?? '').replaceAll('"', '').trim();

/* A row is named by its id, or by what it asks. */
function row({element}) {
  return decision()?.decisionLogic?.get('rule')
      .find(rule => rule.id === element || rule.get('inputEntry').map(plain).join(' · ') === element);
}

start({
  async open(xml) {
    await modeler.importXML(xml);
    const table = modeler.getViews().find(view => view.type === 'decisionTable');
    if (table) {
      await modeler.open(table);
    }
  },

  content: async () => (await modeler.saveXML({format: true})).xml,

  changed: listener => {
    tell = listener;
  },

  advice: () => [],

  mark: problems => mark(problems, problem => {
    const found = row(problem);
    const name = CSS.escape(found?.id ?? problem.element);
    return found
        ? {whole: `td[data-row-id="${name}"]`, corner: `td.rule-index[data-row-id="${name}"]`}
        : {whole: `th[data-col-id="${name}"]`, corner: `th[data-col-id="${name}"] > :first-child`};
  }),

  show(problem) {
    const found = row(problem);
    const cell = document.querySelector(found ? `td.input-cell[data-row-id="${CSS.escape(found.id)}"]` : `th[data-col-id="${CSS.escape(problem.element)}"]`);
    cell?.scrollIntoView({block: 'center'});
    cell?.focus();
    cell?.querySelector('[contenteditable]')?.focus();
  }
});
