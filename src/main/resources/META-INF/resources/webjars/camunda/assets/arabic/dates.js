/*
 * Dates in words: «بعد 3 ساعات», months as they are called in Iraq, weeks that begin on Sunday. Two libraries draw the
 * calendars of the web applications; each has words of its own.
 */
import {DAYS, MONTHS, SHORT_DAYS} from './calendar.js';
import {application, isArabic} from './language.js';

/* Angular counts the days of a week from Monday. */
const SUNDAY = 6;

/* Two have a form of their own, three to ten the plural, more than ten the singular. */
const counted = (two, few, many) => number => {
  const last = number % 100;
  return number === 2 ? two : last >= 3 && last <= 10 ? `${number} ${few}` : `${number} ${many}`;
};

const COUNTED = {
  mm: counted('دقيقتين', 'دقائق', 'دقيقة'),
  hh: counted('ساعتين', 'ساعات', 'ساعة'),
  dd: counted('يومين', 'أيام', 'يوماً'),
  MM: counted('شهرين', 'أشهر', 'شهراً'),
  yy: counted('سنتين', 'سنوات', 'سنة')
};

/* The labels' file can hold «%d ساعة» only; the right form depends on the number. */
function teachNumbers(moment) {
  for (const learn of ['defineLocale', 'updateLocale']) {
    const original = moment[learn];
    moment[learn] = (name, words) => original.call(moment, name,
        name === 'ar' && words ? {...words, relativeTime: {...words.relativeTime, ...COUNTED}} : words);
  }
  if (moment.locales().includes('ar')) {
    moment.updateLocale('ar', {relativeTime: COUNTED});
  }
}

function teachCalendar($locale) {
  Object.assign($locale.DATETIME_FORMATS, {
    MONTH: MONTHS, SHORTMONTH: MONTHS, STANDALONEMONTH: MONTHS, DAY: DAYS, SHORTDAY: SHORT_DAYS, AMPMS: ['ص', 'م'],
    FIRSTDAYOFWEEK: SUNDAY
  });
}

function arabicDates() {
  const dates = window.angular.module('ihala.dates', []);
  dates.config(['$localeProvider', $localeProvider => {
    const original = $localeProvider.$get;
    $localeProvider.$get = function () {
      const locale = original.call(this);
      teachCalendar(locale);
      return locale;
    };
  }]);
  // The labels bring the words of the dates with them: at once if the browser keeps them, or when they arrive.
  dates.run(['$injector', $injector => {
    if ($injector.has('moment')) {
      teachNumbers($injector.get('moment'));
    }
    if ($injector.has('uibDatepickerPopupConfig')) {
      Object.assign($injector.get('uibDatepickerPopupConfig'), {clearText: 'مسح', closeText: 'تم', currentText: 'اليوم'});
    }
  }]);
  window.angular.module(`cam.${application}.custom`).requires.push(dates.name);
}

/* A script that fails here would keep the whole application from starting; English dates are the lesser evil. */
if (isArabic) {
  try {
    arabicDates();
  } catch (unexpected) {
    console.error('Dates stay English', unexpected);
  }
}
