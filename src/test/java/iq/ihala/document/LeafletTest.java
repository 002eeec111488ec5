package iq.ihala.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.ihala.document.ArabicDocument.Line;
import iq.ihala.document.ArabicDocument.Section;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafletTest {

    private final ArabicPdf printer = new ArabicPdf();
    private final byte[] leaflet = new Leaflet(printer).pdf();

    @Test
    void leafletSaysWhatAPersonMayExpectAndWhatNot() throws IOException {
        assertThat(PaperPictures.text(leaflet))
                .contains("غير مسلح", "ومن المجتمع نفسه")
                .contains("كل ما يُقدَّم لك مجاني".replaceAll("[\\u064B-\\u0652]", ""))
                .contains("للسرية حدود", "حياة أحد في خطر", "طفل في خطر جدي", "أوجب القانون")
                .contains("تسحب/ي أي موافقة", "تصحيحه أو محوه")
                .contains("تشتكي/تشتكين من أي موظف/ة", "من دون اسم");
    }

    @Test
    void leafletFitsOnOnePageAndLooksAsWhenSomebodyLookedAtIt() throws IOException {
        assertThat(PaperPictures.pages(leaflet)).isEqualTo(1);
        PaperPictures.assertLooksLike(leaflet, "leaflet");
    }

    @Test
    void leafletNamesNoOfficeAndNoProblem() throws IOException {
        assertThat(PaperPictures.text(leaflet))
                .doesNotContain("شط العرب", "مركز", "عنف", "ابتزاز", "مخدر", "انتحار", "البصرة");
    }

    @Test
    void numbersStandWhereTheyAreReadInAnArabicLine() throws IOException {
        assertThat(PaperPictures.text(leaflet)).contains("برقم الطوارئ 911، أو", "خلال 30 يوم");
        // The sentence begins at the right edge and goes on to the left of its number.
        assertThat(PaperPictures.leftOf(leaflet, "911")).isBetween(200f, 450f);
    }

    @Test
    void aPageThatChangedIsNoticed() throws IOException {
        var other = new ArabicDocument(
                "حقوقك هنا", "نسخة 1", List.of(new Section("باب", null, List.of(Line.paragraph("سطر آخر تماماً")))));
        assertThatThrownBy(() -> PaperPictures.assertSame(
                        PaperPictures.picture(printer.print(other)), PaperPictures.picture(leaflet)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs");
    }
}
