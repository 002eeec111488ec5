/* Leaves the form's tab and enters it again: Tasklist then asks the server for the form and its values anew. */
export function loadFormAgain() {
  const tabs = [...document.querySelectorAll('[ng-click="selectTaskDetailTab(taskDetailTab)"]')];
  if (tabs.length > 1 && document.querySelector('.form-pane')) {
    tabs.at(-1).click();
    tabs.at(0).click();
  }
}
