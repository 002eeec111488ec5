package iq.ihala.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.BidiTransform.Mirroring;
import com.ibm.icu.text.BidiTransform.Order;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Looks at a printed paper: what it says in reading order, where a word stands, and whether its first page still looks as it did when
 * somebody looked at it. Fonts come along, so every machine draws the same. New references: {@code -Dpapers.keep=true}.
 */
public final class PaperPictures {

    private static final int DPI = 50;

    /** Of a channel's 255, so much may a pixel differ before it counts: smoothing differs between Java versions. */
    private static final int PIXEL_TOLERANCE = 96;

    /** So many pixels of a page may count as different. */
    private static final double PAGE_TOLERANCE = 0.002;

    private PaperPictures() {}

    /** What somebody reads who reads each line from the right: letters as they are typed, in their order. */
    public static String text(byte[] pdf) throws IOException {
        StringBuilder read = new StringBuilder();
        for (List<TextPosition> line : lines(pdf)) {
            read.append(new BidiTransform()
                            .transform(seen(line), Bidi.LTR, Order.VISUAL, Bidi.RTL, Order.LOGICAL, Mirroring.OFF, 0))
                    .append('\n');
        }
        return read.toString().replace("\u200E", "");
    }

    /** The signs of one line from left to right. */
    private static String seen(List<TextPosition> line) {
        StringBuilder seen = new StringBuilder();
        TextPosition before = null;
        for (TextPosition sign : line) {
            boolean apart = before != null
                    && sign.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj() > sign.getFontSizeInPt() / 8;
            if (apart && !before.getUnicode().isBlank() && !sign.getUnicode().isBlank()) {
                seen.append(' ');
            }
            String letters = Normalizer.normalize(sign.getUnicode(), Normalizer.Form.NFKC);
            // One glyph for two letters is typed in reading order.
            seen.append(isArabic(letters) ? new StringBuilder(letters).reverse() : letters);
            before = sign;
        }
        return seen.toString();
    }

    private static boolean isArabic(String letters) {
        return letters.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** The lines of all pages from top to bottom, each from left to right. */
    private static List<List<TextPosition>> lines(byte[] pdf) throws IOException {
        Map<Integer, List<TextPosition>> lines = new TreeMap<>();
        var looking = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                int line = getCurrentPageNo() * 10_000 + Math.round(sign.getYDirAdj() / 2);
                lines.computeIfAbsent(line, none -> new ArrayList<>()).add(sign);
            }
        };
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            looking.writeText(printed, new StringWriter());
        }
        lines.values().forEach(line -> line.sort(Comparator.comparing(TextPosition::getXDirAdj)));
        return List.copyOf(lines.values());
    }

    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            return printed.getNumberOfPages();
        }
    }

    /** Where the left edge of these signs stands, in points from the left edge of the page; they are given from left to right. */
    public static float leftOf(byte[] pdf, String fromLeftToRight) throws IOException {
        for (List<TextPosition> line : lines(pdf)) {
            String seen = line.stream()
                    .map(sign -> Normalizer.normalize(sign.getUnicode(), Normalizer.Form.NFKC)
                            .substring(0, 1))
                    .collect(Collectors.joining());
            int at = seen.indexOf(fromLeftToRight);
            if (at >= 0) {
                return line.get(at).getXDirAdj();
            }
        }
        throw new AssertionError("Stands nowhere: " + fromLeftToRight);
    }

    static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            return new PDFRenderer(printed).renderImageWithDPI(0, DPI, ImageType.GRAY);
        }
    }

    /** @param name the reference is {@code /papers/<name>.png} */
    public static void assertLooksLike(byte[] pdf, String name) throws IOException {
        BufferedImage page = picture(pdf);
        keep(page, new File("target/pictures", name + ".png"));
        if (Boolean.getBoolean("papers.keep")) {
            keep(page, new File("src/test/resources/papers", name + ".png"));
        }
        try (InputStream stored = stored(name)) {
            assertThat(stored).as("reference of " + name).isNotNull();
            assertSame(page, ImageIO.read(stored));
        }
    }

    private static InputStream stored(String name) throws IOException {
        return Boolean.getBoolean("papers.keep")
                ? new FileInputStream(new File("src/test/resources/papers", name + ".png"))
                : PaperPictures.class.getResourceAsStream("/papers/" + name + ".png");
    }

    /** @throws AssertionError if the two are not one page */
    static void assertSame(BufferedImage page, BufferedImage reference) {
        assertThat(page.getWidth()).isEqualTo(reference.getWidth());
        assertThat(page.getHeight()).isEqualTo(reference.getHeight());
        assertThat(different(page, reference))
                .as("part of the page that differs")
                .isLessThan(PAGE_TOLERANCE);
    }

    /** From 0 to 1. */
    public static double different(BufferedImage one, BufferedImage other) {
        long count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                int difference = new Color(one.getRGB(x, y)).getRed() - new Color(other.getRGB(x, y)).getRed();
                count += Math.abs(difference) > PIXEL_TOLERANCE ? 1 : 0;
            }
        }
        return (double) count / ((long) one.getWidth() * one.getHeight());
    }

    private static void keep(BufferedImage page, File file) throws IOException {
        file.getParentFile().mkdirs();
        ImageIO.write(page, "png", file);
    }
}
