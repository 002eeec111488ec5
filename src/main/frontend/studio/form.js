/*
 * The editor of forms: what Tasklist can show, and where each answer goes.
 */
import {createFormEditor} from '@bpmn-io/form-js-editor';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor.css';
import './editor.css';
import {start} from './frame.js';
import {mark} from './marks.js';
import {properties} from './properties.js';
import {formText} from './text.js';
import {FORM} from './words/form.js';
import {speakArabic} from './words/layer.js';

/** What FormRules of the server allows; the rest is not offered. */
const SHOWABLE = new Set([
  'textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'datetime', 'text', 'separator', 'spacer', 'group', 'default'
]);

function OnlyShowable(formFields) {
  Object.keys(formFields._formFields).filter(type => !SHOWABLE.has(type)).forEach(type => delete formFields._formFields[type]);
}
OnlyShowable.$inject = ['formFields'];

/* What a new field says before somebody writes into it. */
function BornArabic(formFields) {
  Object.values(formFields._formFields).map(({config}) => config).filter(Boolean).forEach(config => {
    const {label, create} = config;
    config.label = FORM[label] ?? label;
    config.create = options => {
      const field = create(options);
      const values = field.values?.map(value => ({...value, label: value.label === 'Value' ? 'اختيار' : value.label}));
      return {...field, ...values && {values}, ...field.text === '# Text' && {text: '## عنوان'}};
    };
  });
}
BornArabic.$inject = ['formFields'];

let editor;

const field = ({element}) => editor.get('formFieldRegistry').getAll().find(one => one.id === element || one.key === element);

/* The library adds at the end by Enter and elsewhere by dragging; a click does what Enter does. */
function append(event) {
  const tool = event.target.closest('.fjs-palette-field');
  const isByMouse = event.detail > 0;
  if (tool && isByMouse) {
    const {schema} = editor._getState();
    const added = editor.get('modeling').addFormField({type: tool.dataset.fieldType}, schema, schema.components.length);
    editor.get('selection').set(added);
    document.querySelector(`.fjs-element[data-id="${CSS.escape(added.id)}"]`)?.scrollIntoView({block: 'center'});
  }
}

speakArabic(FORM, document.getElementById('canvas'), document.getElementById('panel'));

start({
  async open(text) {
    editor = await createFormEditor({
      container: document.getElementById('canvas'),
      propertiesPanel: {parent: document.getElementById('panel')},
      additionalModules: [
        {__init__: ['onlyShowable', 'bornArabic'], onlyShowable: ['type', OnlyShowable], bornArabic: ['type', BornArabic]},
        properties
      ],
      schema: JSON.parse(text)
    });
    document.querySelector('.fjs-palette-container').addEventListener('click', append);
  },

  content: async () => formText(editor.saveSchema()),

  changed: tell => editor.on('changed', tell),

  advice: () => [],

  mark: problems => mark(problems, problem => {
    const found = field(problem);
    const place = found && `.fjs-element[data-id="${CSS.escape(found.id)}"]`;
    return found ? {whole: place, corner: place} : null;
  }),

  show(problem) {
    const found = field(problem);
    if (found) {
      editor.get('selection').set(found);
      document.querySelector(`.fjs-element[data-id="${CSS.escape(found.id)}"]`)?.scrollIntoView({block: 'center'});
    }
  }
});
