/*
 * bpmnlint's rules, packed: advice on how a diagram reads. What must be kept, the server says.
 */
import Linter from 'bpmnlint/lib/linter';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver';
import adHoc from 'bpmnlint/rules/ad-hoc-sub-process';
import conditionalFlows from 'bpmnlint/rules/conditional-flows';
import endEvent from 'bpmnlint/rules/end-event-required';
import eventBasedGateway from 'bpmnlint/rules/event-based-gateway';
import eventSubProcess from 'bpmnlint/rules/event-sub-process-typed-start-event';
import label from 'bpmnlint/rules/label-required';
import linkEvent from 'bpmnlint/rules/link-event';
import noShape from 'bpmnlint/rules/no-bpmndi';
import complexGateway from 'bpmnlint/rules/no-complex-gateway';
import disconnected from 'bpmnlint/rules/no-disconnected';
import duplicateFlows from 'bpmnlint/rules/no-duplicate-sequence-flows';
import implicitEnd from 'bpmnlint/rules/no-implicit-end';
import implicitSplit from 'bpmnlint/rules/no-implicit-split';
import implicitStart from 'bpmnlint/rules/no-implicit-start';
import overlapping from 'bpmnlint/rules/no-overlapping-elements';
import blankStart from 'bpmnlint/rules/single-blank-start-event';
import oneDefinition from 'bpmnlint/rules/single-event-definition';
import startEvent from 'bpmnlint/rules/start-event-required';
import subProcessStart from 'bpmnlint/rules/sub-process-blank-start-event';
import superfluousGateway from 'bpmnlint/rules/superfluous-gateway';
import superfluousTermination from 'bpmnlint/rules/superfluous-termination';

/** Each rule and what it says in Arabic; the library speaks English. Off are two of them: paths of this
 * house do meet without a gateway (fake-join), and do part where they met (no-gateway-join-fork). */
const RULES = {
  'ad-hoc-sub-process': [adHoc, 'العملية الفرعية الحرة لا تبدأ ولا تنتهي بحدث'],
  'conditional-flows': [conditionalFlows, 'مسار بلا شرط بين مسارات مشروطة'],
  'end-event-required': [endEvent, 'لا حدث نهاية في العملية'],
  'event-based-gateway': [eventBasedGateway, 'بعد بوابة الأحداث لا تأتي إلا أحداث تُنتظر'],
  'event-sub-process-typed-start-event': [eventSubProcess, 'عملية الحدث الفرعية تبدأ بحدث له نوع'],
  'label-required': [label, 'العنصر بلا اسم'],
  'link-event': [linkEvent, 'حدث الوصل بلا طرف آخر'],
  'no-bpmndi': [noShape, 'العنصر غير مرسوم'],
  'no-complex-gateway': [complexGateway, 'بوابة معقدة'],
  'no-disconnected': [disconnected, 'العنصر غير موصول بشيء'],
  'no-duplicate-sequence-flows': [duplicateFlows, 'مساران بين العنصرين نفسيهما'],
  'no-implicit-end': [implicitEnd, 'ينتهي المسار هنا بلا حدث نهاية'],
  'no-implicit-split': [implicitSplit, 'تتفرع المسارات هنا بلا بوابة'],
  'no-implicit-start': [implicitStart, 'يبدأ المسار هنا بلا حدث بداية'],
  'no-overlapping-elements': [overlapping, 'عنصران مرسومان أحدهما فوق الآخر'],
  'single-blank-start-event': [blankStart, 'أكثر من حدث بداية واحد بلا نوع'],
  'single-event-definition': [oneDefinition, 'للحدث أكثر من نوع'],
  'start-event-required': [startEvent, 'لا حدث بداية في العملية'],
  'sub-process-blank-start-event': [subProcessStart, 'العملية الفرعية تبدأ بحدث بلا نوع'],
  'superfluous-gateway': [superfluousGateway, 'بوابة لا تجمع ولا تفرّق'],
  'superfluous-termination': [superfluousTermination, 'حدث الإنهاء هنا لا ينهي شيئاً']
};

const resolver = new StaticResolver(Object.fromEntries(Object.entries(RULES).map(([name, [rule]]) => [`rule:bpmnlint/${name}`, rule])));
const config = {rules: Object.fromEntries(Object.keys(RULES).map(name => [name, 'warn']))};

export async function advice(definitions, file) {
  // A rule remembers what it saw before, so each time begins anew.
  const found = await new Linter({resolver, config}).lint(definitions);
  return Object.entries(found).flatMap(([rule, reports]) => [...new Set(reports.map(({id}) => id ?? ''))].map(element => ({
    severity: 'advice', rule, file, element, text: RULES[rule]?.[1] ?? rule, detail: ''
  })));
}
