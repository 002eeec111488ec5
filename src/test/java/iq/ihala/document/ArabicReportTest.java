package iq.ihala.document;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.document.ArabicReport.Row;
import iq.ihala.document.ArabicReport.Table;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class ArabicReportTest {

    private static final int DPI = 72;
    private static final int ACCENT = 0x1d5d6b;

    private final ArabicPdf pdf = new ArabicPdf();

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(pdf.print(report())).isEqualTo(pdf.print(report()));
    }

    @Test
    void barsGrowFromTheLabelTowardsTheLeftAndAreAsLongAsTheyShould() throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.print(report()))) {
            BufferedImage page = new PDFRenderer(printed).renderImageWithDPI(0, DPI);
            ImageIO.write(page, "png", new File("target/arabic-report.png"));
            List<Integer> bars = lengths(page);
            assertThat(bars).hasSize(2);
            assertThat(bars.get(1)).isBetween(bars.get(0) / 2 - 3, bars.get(0) / 2 + 3);
        }
    }

    /** How many points of the bars' colour there are in each bar, from the top. */
    private static List<Integer> lengths(BufferedImage page) {
        java.util.List<Integer> lengths = new java.util.ArrayList<>();
        boolean inside = false;
        for (int y = 0; y < page.getHeight(); y++) {
            int points = 0;
            for (int x = 0; x < page.getWidth() / 2; x++) {
                points += (page.getRGB(x, y) & 0xffffff) == ACCENT ? 1 : 0;
            }
            boolean bar = points > 20 && points < page.getWidth() * 0.4;
            if (bar && !inside) {
                lengths.add(points);
            }
            inside = bar;
        }
        return lengths;
    }

    private static ArabicReport report() {
        return new ArabicReport(
                "مؤشرات مركز الإرشاد – شباط 2027",
                "إصدار 2027-02 – الجمهور",
                Instant.parse("2027-03-08T06:40:00Z"),
                List.of("لا يظهر هنا عدد من 1 إلى 4."),
                List.of(
                        new Table(
                                "I01 – حالات جديدة",
                                "عدد الحالات التي فُتحت في الشهر",
                                null,
                                List.of(new Row("حالات جديدة", "36 حالة", null))),
                        new Table(
                                null,
                                null,
                                "حالات جديدة حسب الجنس",
                                List.of(
                                        new Row("إناث", "24 حالة", 100),
                                        new Row("ذكور", "12 حالة", 50),
                                        new Row("لم يُذكر", "أقل من 5", null)))));
    }
}
