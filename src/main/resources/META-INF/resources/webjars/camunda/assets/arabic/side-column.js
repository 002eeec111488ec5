/*
 * The border of Cockpit's side column can be dragged. Cockpit's own script counts from the left; in Arabic the column stands on
 * the right.
 */
import {isArabic} from './language.js';

const HANDLE = '.resize-handle.vertical';
const LEAST = 160;
const LARGEST_SHARE = 0.6;

function remember(columns, width) {
  const injector = window.angular.element(document.body).injector();
  injector.get('localConf').set(`ctnCollapsableParent:size:${columns.getAttribute('ctn-collapsable-parent')}`, width);
  injector.get('$rootScope').$broadcast('resize', {direction: 'left', collapsed: false});
}

function drag(event) {
  const handle = event.target.closest?.(HANDLE);
  const columns = handle?.parentElement;
  const column = columns?.querySelector(':scope > [ctn-collapsable]');
  if (!column) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const room = columns.getBoundingClientRect();
  let width = column.getBoundingClientRect().width;
  const move = ({clientX}) => {
    width = Math.round(Math.min(Math.max(room.right - clientX, LEAST), room.width * LARGEST_SHARE));
    column.classList.remove('collapsed');
    column.style.width = `${width}px`;
    column.nextElementSibling.style.right = `${width}px`;
    handle.style.right = `${width}px`;
  };
  const end = () => {
    document.removeEventListener('mousemove', move, true);
    document.removeEventListener('mouseup', end, true);
    remember(columns, width);
  };
  document.addEventListener('mousemove', move, true);
  document.addEventListener('mouseup', end, true);
}

if (isArabic) {
  document.addEventListener('mousedown', drag, true);
}
