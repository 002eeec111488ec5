/*
 * The form library speaks English only: its messages about a wrong answer, the words in an empty list, its calendar. They are
 * put into Arabic where they appear.
 */
import {FORM_CALENDAR} from './calendar.js';
import {isArabic} from './language.js';

const WORDS = new Map([
  ['Field is required.', 'هذا الحقل إلزامي.'],
  ['Select', 'اختر'],
  ['Search', 'بحث'],
  ['No results', 'لا توجد نتائج'],
  ['Nothing found.', 'لا توجد نتائج'],
  ['Value is not a number.', 'القيمة ليست رقماً.'],
  ['Value is expected to be an integer.', 'يُطلب عدد صحيح.'],
  ['Field must be a valid email.', 'عنوان البريد الإلكتروني غير صالح.'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)', 'رقم الهاتف غير صالح. مثال: +9647701234567'],
  ['(checked)', '(مختار)'],
  ['Submit', 'إرسال'],
  ['Reset', 'مسح'],
  ['Increment', 'زيادة'],
  ['Remove tag', 'إزالة'],
  ['Previous page', 'الصفحة السابقة'],
  ['Next page', 'الصفحة التالية'],
  ['Nothing to show.', 'لا يوجد ما يُعرض.'],
  ['Decrement', 'إنقاص'],
  ['Time', 'الوقت'],
  ['Date', 'التاريخ']
]);

const PATTERNS = [
  [/^Field must match pattern .*$/s, () => 'القيمة ليست بالشكل المطلوب.'],
  [/^Field must have minimum value of (.+)\.$/, least => `أصغر قيمة مقبولة ${least}.`],
  [/^Field must have maximum value of (.+)\.$/, most => `أكبر قيمة مقبولة ${most}.`],
  [/^Field must have minimum length of (.+)\.$/, least => `النص قصير: الحروف المطلوبة ${least} على الأقل.`],
  [/^Field must have maximum length of (.+)\.$/, most => `النص طويل: الحروف المسموحة ${most} على الأكثر.`],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, most => `المراتب المسموحة بعد الفارزة ${most} على الأكثر.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (below, above) => `القيمة غير مقبولة، أقرب قيمتين ${below} و ${above}.`]
];

const OWN = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist, .fjs-table-empty';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/** What the library says, in Arabic; as it is if it is not one of its own sentences. */
export function inArabic(text) {
  const said = text.trim();
  if (WORDS.has(said)) {
    return WORDS.get(said);
  }
  for (const [pattern, arabic] of PATTERNS) {
    const found = pattern.exec(said);
    if (found) {
      return arabic(...found.slice(1));
    }
  }
  return text;
}

function translate(container) {
  for (const place of container.querySelectorAll(OWN)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const spoken = inArabic(walker.currentNode.data);
      if (spoken !== walker.currentNode.data) {
        walker.currentNode.data = spoken;
      }
    }
  }
  for (const field of container.querySelectorAll('input, button, textarea')) {
    for (const name of ATTRIBUTES) {
      const words = field.getAttribute(name);
      if (words && WORDS.has(words)) {
        field.setAttribute(name, WORDS.get(words));
      }
    }
    teachCalendar(field._flatpickr);
  }
}

function teachCalendar(calendar) {
  if (calendar && calendar.config.locale !== FORM_CALENDAR) {
    calendar.set('locale', FORM_CALENDAR);
    calendar.redraw();
  }
}

if (isArabic) {
  new MutationObserver(() => document.querySelectorAll('.fjs-container').forEach(translate))
      .observe(document.body, {childList: true, subtree: true, characterData: true});
}
