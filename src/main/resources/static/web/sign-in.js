/* What stood behind the # of the page before comes back after the sign-in: the task that was open, the place in Cockpit. */
const form = document.getElementById('sign-in');
const KEPT = /^#[!/].{0,4000}$/;

if (form && KEPT.test(window.location.hash)) {
  form.action += window.location.hash;
}
