import '../../../assets/arabic/left-over.js';
import {isArabic, locales} from '../../../assets/arabic/language.js';
import {ownPages} from '../../../assets/arabic/own-account.js';

/* The house's own pages, where Camunda would send people to its documentation. */
const PAGES = [
  {href: '/case', arabic: ['ملفات الحالات', 'ابحث عن حالة وافتح ملفها'], english: ['Case files', 'Find a case and open its file']},
  {href: '/directory', arabic: ['دليل الخدمات', 'الجهات التي تُحال إليها الحالات'], english: ['Directory', 'Where cases are referred to']},
  {href: '/law', arabic: ['القانون', 'الجرائم والمدد والجهات'], english: ['The law', 'Offences, deadlines, authorities']},
  {href: '/guide/risk', arabic: ['دليل تقييم الخطورة', 'ما الذي تسأل عنه كل أداة ومصدره'], english: ['Risk guide', 'What each tool asks, and its source']}
];

const OF_THE_ROLE = (await ownPages()).map(page =>
  ({href: page.href, arabic: [page.arabic, page.arabicWhat], english: [page.english, page.englishWhat]}));

export default {
  app: {name: 'إحالة', vendor: ' '},
  locales,
  links: [...PAGES, ...OF_THE_ROLE].map(({href, arabic, english}) => {
    const [label, description] = isArabic ? arabic : english;
    return {label, href, description};
  }),
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['../../assets/arabic/dates.js']
};
