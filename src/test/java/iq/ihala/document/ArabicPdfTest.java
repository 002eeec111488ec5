package iq.ihala.document;

import static org.assertj.core.api.Assertions.assertThat;

import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ArabicPdfTest {

    private final ArabicPdf pdf = new ArabicPdf();

    @Test
    void arabicIsPrintedJoinedAndFromRightToLeft() throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf.print(paper("نعم، في 2026 وبرقم SA-26-7K3M9Q.")))) {
            BufferedImage page = picture(printed, "arabic-paper");
            assertThat(joined(printed))
                    .as("letters in their joined forms")
                    .contains("ملفي في مركز توجيه الإحالة")
                    .contains("SA-26-7K3M9Q");
            assertThat(ink(page, 0.55, 0.95)).as("right half").isGreaterThan(3 * ink(page, 0.05, 0.25));
        }
    }

    @Test
    void answersArePrintedAsTypedAndNeverAsMarkup() throws IOException {
        String typed = "<b>عريض</b> & <img src='http://127.0.0.1/x'/> \u0000\u0008 😀 \"'";
        try (PDDocument printed = Loader.loadPDF(pdf.print(paper(typed)))) {
            assertThat(joined(printed)).contains("<img src=");
        }
    }

    @Test
    void nothingIsLoadedFromAnywhereWhilePrinting() throws IOException {
        Path secret = Files.createTempFile("ihala-secret", ".txt");
        Files.writeString(secret, "SECRETTEXT");
        try (ServerSocket stranger = new ServerSocket(0)) {
            stranger.setSoTimeout(500);
            String address = "http://127.0.0.1:" + stranger.getLocalPort() + "/x";
            String html = "<html><head><link rel='stylesheet' href='" + address + ".css'/><style>@import url('"
                    + address
                    + "2.css'); @font-face { font-family: X; src: url('" + address + ".ttf'); } body { font-family: X;"
                    + " background: url('" + address + ".png') }</style></head><body><img src='" + address
                    + ".jpg'/><object data='" + secret.toUri() + "'></object><img src='" + secret.toUri()
                    + "'/><a href='" + address + "'>a</a></body></html>";
            byte[] printed = ArabicPdf.print(html);
            assertThat(new String(printed, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("SECRETTEXT");
            org.assertj.core.api.Assertions.assertThatThrownBy(stranger::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void longPaperIsPrintedOnNumberedPages() throws IOException {
        var section = new Section("ما قلته", "2026-11-21", Collections.nCopies(120, new Line("السؤال", "جواب طويل")));
        try (PDDocument printed = Loader.loadPDF(pdf.print(new ArabicDocument("ملفي", "مركز", List.of(section))))) {
            assertThat(printed.getNumberOfPages()).isGreaterThan(2);
            picture(printed, "arabic-paper-long");
            assertThat(printed.getNumberOfPages()).isLessThan(10);
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                assertThat(footFromTheRight(printed, page))
                        .as("as an eye reads it")
                        .isEqualTo("مركز·صفحة" + page + "من" + printed.getNumberOfPages());
            }
        }
    }

    private static ArabicDocument paper(String answer) {
        return new ArabicDocument(
                "ملفي في مركز توجيه الإحالة",
                "مركز توجيه الإحالة، شط العرب",
                List.of(
                        new Section(
                                "قبل أن تقرأ/ي",
                                null,
                                List.of(Line.paragraph(
                                        "هذه الورقة لك وحدك. إن لم يكن مكانك آمناً فاقرأها هنا واتركها."))),
                        new Section(
                                "استمارة الاستقبال",
                                "2026-11-21 · مرشدة الاستقبال",
                                List.of(
                                        new Line("ملخص الحادث (بكلمات الشخص)", answer),
                                        new Line("القضاء", "شط العرب")))));
    }

    /** The letters at the foot of a page in their order from the right edge to the left. */
    private static String footFromTheRight(PDDocument printed, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        var reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> some) {
                some.stream()
                        .filter(one ->
                                one.getY() > getCurrentPage().getMediaBox().getHeight() - 57)
                        .forEach(letters::add);
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(printed);
        letters.sort(Comparator.comparing(TextPosition::getX).reversed());
        return Normalizer.normalize(
                        letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                        Normalizer.Form.NFKC)
                .replaceAll("\\s+", "");
    }

    /** Text extraction gives presentation forms. */
    private static String joined(PDDocument printed) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(printed), Normalizer.Form.NFKC);
    }

    private static BufferedImage picture(PDDocument printed, String name) throws IOException {
        BufferedImage page = new PDFRenderer(printed).renderImageWithDPI(0, 80);
        File folder = new File("target/pictures");
        folder.mkdirs();
        ImageIO.write(page, "png", new File(folder, name + ".png"));
        return page;
    }

    private static int ink(BufferedImage page, double from, double to) {
        int dark = 0;
        for (int x = (int) (page.getWidth() * from); x < page.getWidth() * to; x++) {
            for (int y = 0; y < page.getHeight() * 0.9; y++) {
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
