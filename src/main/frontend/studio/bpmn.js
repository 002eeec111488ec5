/*
 * The editor of diagrams: bpmn.io's modeler for Camunda 7 with its properties panel and the house's element templates.
 */
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import 'camunda-bpmn-js/dist/assets/diagram-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-js.css';
import 'camunda-bpmn-js/dist/assets/bpmn-font/css/bpmn.css';
import 'camunda-bpmn-js/dist/assets/diagram-js-minimap.css';
import 'camunda-bpmn-js/dist/assets/properties-panel.css';
import 'camunda-bpmn-js/dist/assets/color-picker.css';
import 'camunda-bpmn-js/dist/assets/element-templates.css';
import 'camunda-bpmn-js/dist/assets/element-template-chooser.css';
import 'camunda-bpmn-js/dist/assets/popup-menu.css';
import './editor.css';
import {ask} from './door.js';
import {advice} from './lint.js';
import {start} from './frame.js';
import {keys} from './keys.js';
import {names} from './names.js';
import {diagramText} from './text.js';
import {translate} from './words/bpmn.js';
import {speakArabic} from './words/layer.js';
import {UNTRANSLATABLE} from './words/panel.js';

const MARKS = ['forbidden', 'dangerous', 'advice'];
const TOOLS_PX = 120;
const MARGIN_PX = 20;
const SIGNS = {forbidden: '✕', dangerous: '!', advice: 'i'};

const modeler = new Modeler({
  container: '#canvas',
  propertiesPanel: {parent: '#panel'},
  // Else it would move what nobody touched.
  disableAdjustOrigin: true,
  additionalModules: [{translate: ['value', translate]}, names, keys]
});
const of = name => modeler.get(name);

speakArabic(UNTRANSLATABLE, document.getElementById('panel'));

/* A problem names an element, or what a step does: its bean, its form, the diagram that it calls. */
function elements(problem) {
  const registry = of('elementRegistry');
  const named = registry.get(problem.element);
  return named ? [named] : registry.filter(({type, businessObject: step}) => type !== 'label'
      && [step.get('camunda:delegateExpression'), step.get('camunda:formRef'), step.get('calledElement')].includes(problem.element));
}

start({
  async open(xml) {
    of('elementTemplatesLoader').setTemplates(await ask('templates'));
    await modeler.importXML(xml);
    whole(of('canvas'));
  },

  content: async () => diagramText((await modeler.saveXML({format: true})).xml),

  changed: tell => of('eventBus').on('commandStack.changed', tell),

  advice: () => advice(modeler.getDefinitions(), document.body.dataset.file),

  mark(problems) {
    const canvas = of('canvas');
    const overlays = of('overlays');
    overlays.remove({type: 'problem'});
    of('elementRegistry').forEach(element => MARKS.forEach(mark => canvas.removeMarker(element, `problem-${mark}`)));
    const seen = new Map();
    for (const problem of problems) {
      for (const element of elements(problem).filter(one => one.parent)) {
        seen.set(element, [...seen.get(element) ?? [], problem]);
      }
    }
    seen.forEach((found, element) => {
      const worst = MARKS.find(mark => found.some(problem => problem.severity === mark));
      canvas.addMarker(element, `problem-${worst}`);
      const badge = document.createElement('div');
      badge.className = `badge ${worst}`;
      badge.textContent = SIGNS[worst];
      badge.title = found.map(problem => problem.text).join('\n');
      overlays.add(element, 'problem', {position: element.waypoints ? {top: -22, left: -6} : {top: -12, right: 10}, html: badge});
    });
  },

  show(problem) {
    const [element] = elements(problem);
    const canvas = of('canvas');
    if (!element || element === canvas.getRootElement()) {
      of('selection').select(null);
      return;
    }
    canvas.setRootElement(canvas.findRoot(element));
    of('selection').select(element);
    centre(canvas, element);
  }
});

/* All of it, beside the tools. */
function whole(canvas) {
  const {inner, outer} = canvas.viewbox();
  const width = outer.width - TOOLS_PX;
  const scale = Math.min(1, width / (inner.width + 2 * MARGIN_PX), outer.height / (inner.height + 2 * MARGIN_PX));
  canvas.viewbox({
    x: inner.x - MARGIN_PX - TOOLS_PX / scale,
    y: inner.y + inner.height / 2 - outer.height / scale / 2,
    width: outer.width / scale,
    height: outer.height / scale
  });
}

function centre(canvas, element) {
  const box = canvas.viewbox();
  const middle = element.waypoints
      ? element.waypoints[Math.floor(element.waypoints.length / 2)]
      : {x: element.x + element.width / 2, y: element.y + element.height / 2};
  canvas.viewbox({x: middle.x - box.width / 2, y: middle.y - box.height / 2, width: box.width, height: box.height});
}
