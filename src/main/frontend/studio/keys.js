/*
 * The tools beside the canvas without a mouse: Tab reaches what can be put down, Enter puts it on the next free place of what is seen.
 * From there the library's own keys go on: arrows move it, A appends, R replaces, E writes its name.
 */
const PUT = '.entry[data-action^="create."]';
const STEP_PX = 40;
const ROUND_PX = 30;

class ToolKeys {

  constructor(eventBus, canvas, palette, dragging, elementRegistry) {
    Object.assign(this, {canvas, palette, dragging, registry: elementRegistry});
    eventBus.on('palette.create', ({container}) => container.addEventListener('keydown', event => this.pressed(event)));
    eventBus.on('palette.changed', () => document.querySelectorAll(`.djs-palette ${PUT}`).forEach(tool => tool.tabIndex = 0));
  }

  pressed(event) {
    const tool = event.target.closest(PUT);
    if (!tool || !['Enter', ' '].includes(event.key)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const seen = document.getElementById('canvas').getBoundingClientRect();
    this.palette.triggerEntry(tool.dataset.action, 'click', mouse(seen.left + seen.width / 2, seen.top + seen.height / 2));
    const {shape} = this.dragging.context()?.data ?? {};
    if (!shape) {
      return;
    }
    const root = this.canvas.getRootElement();
    const {x, y} = this.client(this.free(shape));
    this.dragging.hover({element: root, gfx: this.canvas.getGraphics(root)});
    this.dragging.move(mouse(x, y), true);
    this.dragging.end();
    this.canvas.scrollToElement(shape);
    this.canvas.focus();
  }

  /* The middle of what is seen, or below it, where nothing lies yet. */
  free({width, height}) {
    const {x, y, width: wide, height: high} = this.canvas.viewbox();
    const middle = {x: x + wide / 2, y: y + high / 2};
    const taken = this.registry.filter(element => element.parent && !element.waypoints && !element.hidden);
    const lies = spot => taken.some(one => Math.abs(one.x + one.width / 2 - spot.x) < (one.width + width) / 2 + ROUND_PX
        && Math.abs(one.y + one.height / 2 - spot.y) < (one.height + height) / 2 + ROUND_PX);
    while (lies(middle)) {
      middle.y += STEP_PX;
    }
    return middle;
  }

  client({x, y}) {
    const box = this.canvas.viewbox();
    const seen = this.canvas.getContainer().getBoundingClientRect();
    return {x: seen.left + (x - box.x) * box.scale, y: seen.top + (y - box.y) * box.scale};
  }
}
ToolKeys.$inject = ['eventBus', 'canvas', 'palette', 'dragging', 'elementRegistry'];

const mouse = (clientX, clientY) => new MouseEvent('mousemove', {clientX, clientY, bubbles: true});

export const keys = {__init__: ['toolKeys'], toolKeys: ['type', ToolKeys]};
