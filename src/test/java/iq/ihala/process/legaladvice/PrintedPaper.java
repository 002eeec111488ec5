package iq.ihala.process.legaladvice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed paper as an eye sees it: what stands on each page, and what runs over its edge. */
public final class PrintedPaper {

    /** Points from the edge of the sheet inside which nothing may stand; the margins are 51. */
    private static final float EDGE = 45;

    /** Of a page, in points: number and page stand there, in the margin. */
    private static final float FOOT = 57;

    private final List<List<String>> pages = new ArrayList<>();
    private final List<String> overTheEdge = new ArrayList<>();

    public PrintedPaper(byte[] paper) {
        try (PDDocument printed = Loader.loadPDF(paper)) {
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                var reader = new Reader();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(Normalizer.normalize(reader.getText(printed), Normalizer.Form.NFKC)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of each page, its foot with them. */
    public List<List<String>> pages() {
        return pages;
    }

    /** All pages, a line each. */
    public String text() {
        return String.join("\n", pages.stream().flatMap(List::stream).toList());
    }

    public List<String> overTheEdge() {
        return overTheEdge;
    }

    /** How often this is said, also where its letters are spaced by the line. */
    public int times(String words) {
        return text().replaceAll("\\s+", " ").split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    private final class Reader extends PDFTextStripper {

        @Override
        protected void writeString(String text, List<TextPosition> letters) throws IOException {
            float width = getCurrentPage().getMediaBox().getWidth();
            for (TextPosition letter : letters) {
                boolean foot = letter.getY() > getCurrentPage().getMediaBox().getHeight() - FOOT;
                if (foot) {
                    continue;
                }
                if (letter.getX() < EDGE || letter.getX() + letter.getWidth() > width - EDGE) {
                    overTheEdge.add(text);
                }
            }
            super.writeString(text, letters);
        }
    }
}
