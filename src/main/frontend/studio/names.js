/*
 * Ids that the contract wants and nobody should have to type: a step's from what it does, a flow's from the two steps that it joins.
 * Only ids that the library made up are replaced, in the same move, so that undoing undoes both.
 */
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';

const MADE_UP = /^(Activity|Event|Gateway|Flow)_[0-9a-z]{7}$/;
const PREFIX = {
  'bpmn:ServiceTask': 'serviceTask', 'bpmn:UserTask': 'userTask', 'bpmn:BusinessRuleTask': 'businessRuleTask', 'bpmn:CallActivity': 'callActivity'
};
const CHANGES = ['connection.create', 'connection.reconnect', 'element.updateProperties', 'element.updateModdleProperties'];
const LAST = 100;

const camel = words => words.replace(/[-_]+([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
const phrase = id => id.slice(id.indexOf('_') + 1);
const capital = word => word.charAt(0).toUpperCase() + word.slice(1);

class OwnNames extends CommandInterceptor {

  constructor(eventBus, modeling, elementRegistry) {
    super(eventBus);
    this.modeling = modeling;
    this.registry = elementRegistry;
    this.postExecuted(CHANGES, LAST, ({context}) => this.name(context.connection ?? context.element));
  }

  name(element) {
    if (!element?.businessObject || element.labelTarget) {
      return;
    }
    const id = MADE_UP.test(element.id) ? this.own(element) : null;
    if (id && !this.registry.get(id)) {
      this.modeling.updateProperties(element, {id});
    } else if (!MADE_UP.test(element.id)) {
      [...element.incoming ?? [], ...element.outgoing ?? []].filter(flow => MADE_UP.test(flow.id)).forEach(flow => this.name(flow));
    }
  }

  own({type, businessObject: step, source, target}) {
    if (type === 'bpmn:SequenceFlow') {
      return source && target && ![source, target].some(end => MADE_UP.test(end.id))
          ? `flow_from${capital(phrase(source.id))}_to${capital(phrase(target.id))}` : null;
    }
    const does = [
      /^\$\{([A-Za-z]\w*)}$/.exec(step.get('camunda:delegateExpression') ?? '')?.[1],
      step.get('camunda:formRef')?.split('.').pop(),
      step.get('calledElement'),
      step.get('camunda:decisionRef')
    ].find(Boolean);
    return PREFIX[type] && does && /^[a-z]/.test(does) ? `${PREFIX[type]}_${camel(does)}` : null;
  }
}
OwnNames.$inject = ['eventBus', 'modeling', 'elementRegistry'];

export const names = {__init__: ['ownNames'], ownNames: ['type', OwnNames]};
