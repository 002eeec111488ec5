/*
 * Tasklist would keep a half-filled form as plain text in the browser when someone presses «Save» or when the session ends.
 * On a shared computer the next person could read it. So such entries are never written, and old ones are removed.
 */
const DRAFTS = ['camunda-form:', 'camForm:'];
const isDraft = key => DRAFTS.some(prefix => String(key).startsWith(prefix));
const write = Storage.prototype.setItem;

Storage.prototype.setItem = function (key, value) {
  if (!isDraft(key)) {
    write.call(this, key, value);
  }
};

for (const storage of [window.localStorage, window.sessionStorage]) {
  Object.keys(storage).filter(isDraft).forEach(key => storage.removeItem(key));
}

export default {
  app: {name: 'إحالة', vendor: ' '},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'},
    startProcess: {key: 'ctrl+alt+p', description: 'opens the start process modal dialog'}
  }
};
