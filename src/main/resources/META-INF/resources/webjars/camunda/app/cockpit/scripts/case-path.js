/* From an instance in Cockpit to the way of its case, drawn with its times; a finished one is followed there too. */
import {isArabic} from '../../../assets/arabic/language.js';

const INSTANCE = '/camunda/api/engine/engine/default/process-instance/';
const CASE = /^SA-\d\d-[0-9A-Z]{6}$/;
const WORDS = isArabic ? 'مسار الحالة' : 'Way of the case';

async function lead(place, {processInstanceId}) {
  const answer = await fetch(INSTANCE + encodeURIComponent(processInstanceId));
  const number = answer.ok ? (await answer.json()).businessKey : null;
  // Other processes of the house belong to no case.
  if (CASE.test(number ?? '')) {
    const link = Object.assign(document.createElement('a'),
        {href: `/case/${number}/path`, className: 'btn btn-default action-button case-path', textContent: WORDS});
    place.append(link);
  }
}

export default {
  id: 'ihala.case-path',
  pluginPoint: 'cockpit.processInstance.runtime.action',
  render: (place, scope) => lead(place, scope).catch(() => null)
};
