package iq.ihala.process.drawing;

import java.util.List;

/**
 * A diagram to be drawn.
 *
 * @param box what can be seen of the plane: x, y, width, height
 * @param shapes those that hold others first
 */
public record Drawing(String box, double width, double height, List<Shape> shapes, List<Line> lines) {

    /**
     * @param kind event, end, wait, beside, task, call, gateway or frame; decides the outline
     * @param icon name of a symbol, or null
     * @param label where the name stands, or null where it stands inside
     * @param state how it is to look, see {@link Marks}
     * @param mark words at its corner, such as «3، 7»; empty for none
     * @param link where it leads, or null
     */
    public record Shape(
            String kind, String icon, Box at, String name, Box label, String state, String mark, String link) {}

    /**
     * @param points as a polyline wants them
     * @param state how it is to look, see {@link Marks}
     */
    public record Line(String points, String name, Box label, String state) {}

    public record Box(double x, double y, double width, double height) {

        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }
    }
}
