/*
 * The form editor of this version knows no language but its own. Texts that are exactly its own are replaced where they are shown; what
 * somebody writes into a form, and the form itself, is never touched.
 */
const WORDS = {
  'Components': 'المكوّنات', 'Search components': 'ابحث عن مكوّن', 'Clear content': 'امسح', 'No components found.': 'لا مكوّن بهذا الاسم.',
  'Input': 'أسئلة', 'Selection': 'اختيار', 'Presentation': 'عرض', 'Containers': 'حاويات', 'Action': 'أزرار',
  'Text field': 'سطر نص', 'Text area': 'نص طويل', 'Number': 'عدد', 'Date time': 'تاريخ', 'Checkbox': 'مربع نعم', 'Checkbox group': 'عدة اختيارات',
  'Checklist': 'عدة اختيارات', 'Radio group': 'اختيار واحد', 'Radio': 'اختيار واحد', 'Select': 'قائمة اختيار', 'Text view': 'نص ثابت', 'Text': 'نص',
  'Group': 'مجموعة', 'Separator': 'خط فاصل', 'Spacer': 'فراغ', 'Form': 'استمارة',
  'TEXT FIELD': 'سطر نص', 'TEXT AREA': 'نص طويل', 'NUMBER': 'عدد', 'DATE TIME': 'تاريخ', 'CHECKBOX': 'مربع نعم', 'CHECKBOX GROUP': 'عدة اختيارات',
  'RADIO GROUP': 'اختيار واحد', 'SELECT': 'قائمة اختيار', 'TEXT VIEW': 'نص ثابت', 'GROUP': 'مجموعة', 'SEPARATOR': 'خط فاصل', 'SPACER': 'فراغ', 'FORM': 'استمارة',
  'Build your form': 'ابنِ استمارتك', 'Drag and drop components here to start designing.': 'اسحب المكوّنات إلى هنا.',
  'Drag and drop components here.': 'اسحب المكوّنات إلى هنا.', 'Use the preview window to test your form.': '',
  'Select a form field to edit its properties.': 'اختر حقلاً لتعديل خصائصه.',
  'Multiple form fields are selected. Select a single form field to edit its properties.': 'اختر حقلاً واحداً لتعديل خصائصه.',
  'General': 'عام', 'ID': 'المعرّف', 'Key': 'المفتاح', 'Label': 'التسمية', 'Field label': 'التسمية', 'Date label': 'تسمية التاريخ', 'Time label': 'تسمية الوقت', 'Group label': 'اسم المجموعة',
  'Field description': 'شرح تحت الحقل', 'Default value': 'القيمة الأولى', 'Disabled': 'معطّل', 'Read only': 'للعرض فقط', 'Path': 'المسار',
  'Binds to a form variable': 'اسم الجواب، بحروف لاتينية', 'Where the child variables of this component are pathed to.': 'أين تُحفظ أجوبة المجموعة',
  'Field cannot be edited by the end-user, but the data will still be submitted.': 'لا يُكتب فيه، ويُرسل ما فيه.',
  'Field cannot be edited by the end-user, and the data is not submitted. Takes precedence over read only.': 'لا يُكتب فيه ولا يُرسل.',
  'Type': 'النوع', 'Subtype': 'النوع', 'Date': 'تاريخ', 'Time': 'وقت', 'Date & Time': 'تاريخ ووقت', 'Date & time': 'تاريخ ووقت',
  'Time format': 'شكل الوقت', 'Time interval': 'الفاصل', 'Use 24h': '24 ساعة', 'Disallow past dates': 'لا تاريخ مضى',
  'Condition': 'الشرط', 'Hide if': 'يُخفى إذا', 'Condition under which the field is hidden': 'شرط إخفاء الحقل', 'Layout': 'المكان', 'Columns': 'العرض', 'Auto': 'تلقائي', 'Height': 'الارتفاع', 'Vertical alignment': 'المحاذاة',
  'Top': 'فوق', 'Center': 'وسط', 'Bottom': 'تحت', 'Appearance': 'المظهر', 'Prefix': 'قبله', 'Suffix': 'بعده', 'Show outline': 'إطار', 'Content': 'المحتوى',
  'Serialization': 'الحفظ', 'Output as string': 'يُحفظ نصاً', 'Allows arbitrary precision values': 'لأعداد بدقة كبيرة', 'Constraints': 'القيود',
  'Validation': 'التحقق', 'Validation pattern': 'شكل الجواب', 'Custom': 'آخر', 'Custom regular expression': 'تعبير نمطي', 'Email': 'بريد', 'Phone': 'هاتف', 'Required': 'لازم',
  'Minimum': 'الأدنى', 'Maximum': 'الأعلى', 'Minimum length': 'أقل الأحرف', 'Maximum length': 'أكثر الأحرف', 'Decimal digits': 'منازل عشرية', 'Increment': 'الخطوة',
  'Options source': 'من أين الاختيارات', 'Static options': 'الاختيارات', 'Dynamic options': 'اختيارات متغيرة', 'Input data': 'بيانات', 'Options expression': 'تعبير', 'Expression': 'تعبير',
  'Static': 'مكتوبة هنا', 'Input values key': 'المفتاح', 'Value': 'الرمز', 'Searchable': 'فيها بحث', 'Checked': 'نعم', 'Not checked': 'لا', 'None': 'بلا', '<none>': 'بلا',
  'Custom properties': 'خصائص أخرى (fact، prefill…)',
  'Add properties directly to the form schema, useful to configure functionality in custom-built task applications and form renderers.': 'خصائص تقرؤها المنظومة.',
  'Create': 'أضف', 'Create new list item': 'أضف إلى القائمة', 'Delete item': 'احذف', 'Delete': 'احذف', 'Toggle list item': 'افتح أو أغلق', 'Toggle section': 'افتح أو أغلق', 'Remove form field': 'احذف الحقل',
  'Section contains an error': 'في القسم خطأ', 'Section contains data': 'في القسم قيم', 'Open pop-up editor': 'افتح في نافذة أكبر', 'Close pop-up editor': 'أغلق', 'Opened in editor': 'مفتوح في نافذة',
  'Close': 'أغلق', 'Learn more': '', 'Open documentation': 'التوثيق (خارج المنظومة)', 'Repeatable': 'يتكرر',
  'Must not be empty.': 'لا يُترك فارغاً.', 'Must be unique.': 'مستعمل من قبل.', 'Must not contain spaces.': 'بلا فراغ.', 'Must not contain prefix.': 'بلا نقطتين.', 'Must be a valid QName.': 'حروف لاتينية وأرقام و_ فقط.',
  'Must be a variable or a dot separated path.': 'حروف لاتينية وأرقام ونقاط.', 'A number is required.': 'يلزم عدد.', 'Should be a valid number.': 'يلزم عدد.', 'Should be an integer.': 'يلزم عدد صحيح.',
  'Should be greater than or equal to zero.': 'صفر أو أكثر.', 'Should be greater than zero.': 'أكثر من صفر.',
  '16 columns': '16 عموداً'
};
const ATTRIBUTES = ['title', 'placeholder', 'aria-label'];

/* What the form itself shows, and what somebody writes. */
const NOT_OURS = '.fjs-form-field, input, textarea, [contenteditable=true], .house-entry';

export function speakArabic(...places) {
  const watcher = new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'characterData') {
      say(change.target);
    } else if (change.type === 'attributes') {
      attributes(change.target);
    } else {
      change.addedNodes.forEach(walk);
    }
  }));
  for (const place of places) {
    watcher.observe(place, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES});
  }
  // The library's hints hang on the page itself.
  watcher.observe(document.body, {childList: true});
  places.forEach(walk);
}

function walk(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    say(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    attributes(node);
    if (!node.matches(NOT_OURS)) {
      node.childNodes.forEach(walk);
    }
  }
}

function say(text) {
  const own = WORDS[text.data.trim()];
  if (own !== undefined && !text.parentElement?.closest(NOT_OURS)) {
    text.data = own;
  }
}

const MAKES = /^Create an? (.+) element$/;

function attributes(element) {
  const made = MAKES.exec(element.title)?.[1];
  if (made) {
    element.title = `أضف: ${WORDS[made] ?? made}`;
  }
  for (const name of ATTRIBUTES) {
    const own = WORDS[element.getAttribute(name)];
    if (own !== undefined) {
      element.setAttribute(name, own);
    }
  }
}
