import '../../../assets/arabic/form-words.js';
import '../../../assets/arabic/left-over.js';
import '../../../assets/arabic/side-column.js';
import {locales} from '../../../assets/arabic/language.js';

export default {
  app: {name: 'إحالة', vendor: ' '},
  locales,
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['../../assets/arabic/dates.js', 'scripts/today.js', 'scripts/case-path.js']
};
