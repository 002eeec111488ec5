/*
 * What neither the labels nor the mirrored stylesheets reach: places that scripts set from the left, and a few words that stand
 * in the applications' own pages in English.
 */
import {application, isArabic} from './language.js';
import {permissions} from './permissions.js';

const PLACED = '.ctn-content, .search-container, .resize-handle.vertical';
const OPPOSITE = {left: 'right', paddingRight: 'paddingLeft'};

const WORDS = new Map([
  ['State', 'الوضع'],
  ['Actions', 'إجراءات'],
  ['String', 'نص'],
  ['Boolean', 'نعم أو لا'],
  ['Integer', 'عدد'],
  ['Long', 'عدد كبير'],
  ['Double', 'عدد عشري'],
  ['Date', 'تاريخ'],
  ['null', 'بلا قيمة'],
  ['Null', 'بلا نوع'],
  ['previous', 'السابق'],
  ['next', 'التالي'],
  ['HH', 'ساعة'],
  ['MM', 'دقيقة'],
  ['Increment', 'زيادة'],
  ['Decrement', 'إنقاص'],
  ['zoom in', 'تكبير'],
  ['zoom out', 'تصغير'],
  ['reset zoom', 'الحجم الأصلي'],
  ['Powered by bpmn.io', 'رسم bpmn.io'],
  ['Hit policy:', 'قاعدة الاختيار:'],
  ['Hit Policy:', 'قاعدة الاختيار:'],
  ['Tasklist', 'المهام'],
  ['Cockpit', 'لوحة الإشراف'],
  ['Admin', 'الإدارة'],
  ['WORKFLOW', 'فريق عمل'],
  ['SYSTEM', 'النظام'],
  ['Jonny', 'الاسم'],
  ['Prosciutto', 'اللقب'],
  ['Rules may overlap. The first matching rule will be chosen', 'قد يطابق أكثر من صف، ويُختار أولها'],
  ['Input label', 'المدخل'],
  ['Input type', 'نوع المدخل'],
  ['Output label', 'النتيجة'],
  ['Output type', 'نوع النتيجة'],
  ['First', 'أول صف مطابق'],
  ['Unique', 'صف واحد فقط'],
  ['Any', 'أي صف مطابق'],
  ['Collect', 'كل الصفوف المطابقة'],
  ['Collect (Max)', 'أعلى الصفوف المطابقة'],
  ['Collect (Sum)', 'مجموع الصفوف المطابقة'],
  ['Rule order', 'بترتيب الصفوف'],
  ['When', 'إذا كان'],
  ['Then', 'فالنتيجة'],
  ['And', 'و'],
  ['Annotations', 'ملاحظات'],
  ['string', 'نص'],
  ['boolean', 'نعم أو لا'],
  ['integer', 'عدد'],
  ['long', 'عدد كبير'],
  ['double', 'عدد عشري'],
  ['date', 'تاريخ']
]);
const BEGINNINGS = [
  ['Error: ', ''],
  ['النسخ الجارية: No', 'النسخ الجارية: 0'],
  ['Decision name: ', 'اسم القرار: '],
  ['Input label: ', 'المدخل: '],
  ['Output label: ', 'النتيجة: '],
  ['Rules may overlap. ', 'قد يطابق أكثر من صف. '],
  ['Rules cannot overlap. ', 'لا يطابق أكثر من صف. ']
];

/* Admin sets the resource before the word «authorizations»; in Arabic it stands behind: «صلاحيات التطبيق». */
const AUTHORIZATIONS = /^(.+) الصلاحيات$/;
const ATTRIBUTES = ['title', 'placeholder', 'aria-label'];

function mirror(element) {
  for (const [side, other] of Object.entries(OPPOSITE)) {
    if (element.style[side]) {
      element.style[other] = element.style[side];
      element.style[side] = '';
    }
  }
}

function arabic(text) {
  const said = text.trim();
  if (WORDS.has(said)) {
    return text.replace(said, WORDS.get(said));
  }
  const allowed = application === 'admin' && permissions(said);
  if (allowed) {
    return text.replace(said, allowed);
  }
  const beginning = BEGINNINGS.find(([english]) => said.startsWith(english));
  return beginning ? text.replace(beginning[0], beginning[1]) : text;
}

function speak(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const spoken = node.parentElement?.matches('.section-content h3')
      ? arabic(node.data).trim().replace(AUTHORIZATIONS, 'صلاحيات $1')
      : arabic(node.data);
    if (spoken !== node.data) {
      node.data = spoken;
    }
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || node.closest('.djs-container svg, .fjs-container, pre, textarea')) {
    return;
  }
  for (const name of ATTRIBUTES) {
    const words = node.getAttribute(name);
    if (words && arabic(words) !== words) {
      node.setAttribute(name, arabic(words));
    }
  }
  node.childNodes.forEach(speak);
}

if (isArabic) {
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'attributes') {
      if (change.target.matches(PLACED)) {
        mirror(change.target);
      }
    } else if (change.type === 'characterData') {
      speak(change.target);
    } else {
      change.addedNodes.forEach(speak);
      change.addedNodes.forEach(node => node.querySelectorAll?.(PLACED).forEach(mirror));
    }
  })).observe(document.body,
      {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['style']});
}
