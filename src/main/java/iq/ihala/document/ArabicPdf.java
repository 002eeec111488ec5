package iq.ihala.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints an {@link ArabicDocument} or {@link Certificate}s: right to left, letters joined, in a font that comes along. Nothing is loaded from
 * anywhere while it prints, whatever the text says.
 */
@Component
public class ArabicPdf {

    /** What XML cannot hold; a stray one in an answer must not cost the person her paper. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Vowel signs tear the joined letters apart in print; no Arabic reader misses them. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670]");

    /** A remark in square brackets that ends a line stands out: it says that something is not certain. */
    private static final Pattern REMARK = Pattern.compile("\\[[^\\[\\]<>]{1,40}\\](?=</(span|p)>)");

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final String END_OF_HEAD = "</head>";

    static {
        // Its log repeats the text that it has trouble with.
        XRLog.setLoggingEnabled(false);
    }

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    ArabicPdf() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("document/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /**
     * Prints on A4.
     *
     * @throws IllegalStateException if it cannot be printed; never quotes the text
     */
    public byte[] print(ArabicDocument document) {
        return printed("paper", Map.of("paper", document));
    }

    /**
     * Prints one page to be handed over.
     *
     * @throws IllegalStateException if it cannot be printed; never quotes the text
     */
    public byte[] print(Sheet sheet) {
        return printed("sheet", Map.of("sheet", sheet));
    }

    /**
     * Prints each on a landscape A4 page of its own.
     *
     * @throws IllegalStateException if they cannot be printed; never quotes a name
     */
    public byte[] print(List<Certificate> certificates) {
        return printed("certificate", Map.of("certificates", certificates));
    }

    private byte[] printed(String template, Map<String, Object> words) {
        String html = templates.process(template, new Context(ARABIC, words));
        try {
            return print(set(VOWEL_SIGNS
                    .matcher(UNPRINTABLE.matcher(html).replaceAll(""))
                    .replaceAll("")));
        } catch (IOException | RuntimeException e) {
            // The cause is dropped on purpose: a parser's message quotes what it reads.
            throw new IllegalStateException(
                    "The paper cannot be printed: " + e.getClass().getSimpleName());
        }
    }

    /**
     * Prints figures on A4; the same report gives the same bytes.
     *
     * @throws IllegalStateException if it cannot be printed; never quotes the text
     */
    public byte[] print(ArabicReport report) {
        String html = templates.process("report", new Context(ARABIC, Map.of("report", report)));
        var out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(VOWEL_SIGNS
                        .matcher(UNPRINTABLE.matcher(html).replaceAll(""))
                        .replaceAll(""))
                .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument pages = renderer.getPdfDocument();
            Calendar made = GregorianCalendar.from(report.madeAt().atZone(ZoneOffset.UTC));
            pages.getDocumentInformation().setCreationDate(made);
            // Else the file is named after the time of day.
            pages.setDocumentId(report.madeAt().getEpochSecond());
            pages.save(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "The report cannot be printed: " + e.getClass().getSimpleName());
        }
    }

    private static String set(String html) {
        int head = html.indexOf(END_OF_HEAD);
        return html.substring(0, head)
                + REMARK.matcher(html.substring(head)).replaceAll("<span class=\"mark\">$0</span>");
    }

    static byte[] print(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        builder(html).toStream(out).run();
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .useFastMode()
                .useFont(font("Amiri-Regular.ttf"), "Amiri", 400, FontStyle.NORMAL, true)
                .useFont(font("Amiri-Bold.ttf"), "Amiri", 700, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.RTL)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUriResolver((base, address) -> null)
                .withProducer("Ihala")
                .withHtmlContent(html, null);
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            InputStream font = ArabicPdf.class.getResourceAsStream("/document/" + file);
            if (font == null) {
                throw new UncheckedIOException(new IOException("Font is missing: " + file));
            }
            return font;
        };
    }
}
