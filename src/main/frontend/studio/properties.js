/*
 * What a field of this house says beside what the library knows: whether its answer stays in the case file or is handed to the engine,
 * and to which part of the file it belongs.
 */
import {h} from 'preact';

const ANSWERS = new Set(['textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'datetime']);

/** The parts of a case file, in the words of its page. */
const SECTIONS = {
  IDENTITY: 'الشخص وخطة السلامة',
  STORY: 'ما حدث وما تم',
  HEALTH: 'الصحة',
  RISK_ANSWERS: 'تقييم الخطورة',
  LEGAL_NOTES: 'المشورة القانونية',
  PSYCH_NOTES: 'الملاحظات النفسية',
  CONSENTS: 'الموافقات'
};

const own = field => field.properties ?? {};

function change(field, editField, name, value) {
  const {[name]: before, ...others} = own(field);
  editField(field, ['properties'], value ? {...others, [name]: value} : others);
}

function Engine({field, editField}) {
  const isEngine = 'engine' in own(field);
  return h('fieldset', {class: 'house-entry'},
      h('legend', {}, 'أين يبقى الجواب؟'),
      h('label', {}, h('input', {type: 'radio', name: 'house-engine', value: 'private', checked: !isEngine,
        onChange: () => change(field, editField, 'engine', '')}), ' خاص: في ملف الحالة المختوم وحده'),
      h('label', {}, h('input', {type: 'radio', name: 'house-engine', value: 'engine', checked: isEngine,
        onChange: () => change(field, editField, 'engine', 'true')}), ' المحرك: متغير تقرؤه المخططات والقرارات'),
      h('p', {}, isEngine
          ? 'يبقى في سجل المحرك ويراه كل من يدير المنظومة. لرموز معلنة فقط، لا لما يقوله شخص أو يدل عليه.'
          : 'هذا هو الأصل. لا يرى المحرك الجواب ولا يبقى في سجله.'));
}

function Section({field, editField}) {
  const chosen = own(field).section ?? '';
  return h('div', {class: 'house-entry'},
      h('label', {for: 'house-section'}, 'قسم ملف الحالة'),
      h('select', {id: 'house-section', value: chosen, onChange: event => change(field, editField, 'section', event.target.value)},
          h('option', {value: '', selected: chosen === ''}, '— اختر —'),
          Object.entries(SECTIONS).map(([code, words]) => h('option', {value: code, selected: code === chosen}, words))),
      h('p', {}, 'يحدّد من يقرأ الجواب في ملف الحالة. حقل بلا قسم لا يُنشر.'));
}

class HouseProvider {

  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(this, 500);
  }

  getGroups(field, editField) {
    return groups => !ANSWERS.has(field?.type) ? groups : [
      ...groups.slice(0, 1),
      {
        id: 'house',
        label: 'إحالة',
        shouldOpen: true,
        entries: [
          {id: 'house-engine', component: Engine, isEdited: () => false, field, editField},
          {id: 'house-section', component: Section, isEdited: () => false, field, editField}
        ]
      },
      ...groups.slice(1)
    ];
  }
}
HouseProvider.$inject = ['propertiesPanel'];

export const properties = {__init__: ['houseProvider'], houseProvider: ['type', HouseProvider]};
