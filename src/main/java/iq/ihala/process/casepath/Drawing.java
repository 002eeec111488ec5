package iq.ihala.process.casepath;

import java.util.List;

/**
 * A diagram to be drawn.
 *
 * @param box what can be seen of the plane: x, y, width, height
 * @param shapes those that hold others first
 */
record Drawing(String box, double width, double height, List<Shape> shapes, List<Line> lines) {

    /**
     * @param kind event, end, wait, beside, task, call, gateway or frame; decides the outline
     * @param icon name of a symbol, or null
     * @param label where the name stands, or null where it stands inside
     * @param state new, done, open or cancelled
     * @param visits the order numbers of its visits, such as «3، 7»
     * @param part the part that it called last, or null
     */
    record Shape(String kind, String icon, Box at, String name, Box label, String state, String visits, String part) {}

    /** @param points as a polyline wants them */
    record Line(String points, String name, Box label, boolean taken) {}

    record Box(double x, double y, double width, double height) {

        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }
    }
}
