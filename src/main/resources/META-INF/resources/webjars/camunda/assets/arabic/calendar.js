/* What months and days are called in Iraq. */
export const MONTHS = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول',
  'تشرين الثاني', 'كانون الأول'];
export const DAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
export const SHORT_DAYS = ['أحد', 'اثن', 'ثلا', 'أرب', 'خمي', 'جمع', 'سبت'];

/** The words of the calendar in the forms, in the shape that flatpickr takes. */
export const FORM_CALENDAR = {
  weekdays: {shorthand: SHORT_DAYS, longhand: DAYS},
  months: {shorthand: MONTHS, longhand: MONTHS},
  firstDayOfWeek: 0,
  rangeSeparator: ' - '
};
