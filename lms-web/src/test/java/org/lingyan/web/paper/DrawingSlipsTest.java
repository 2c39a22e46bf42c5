package org.lingyan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lingyan.web.text.Texts;

/** P14: slips as somebody cuts them. */
class DrawingSlipsTest {
  private static final String ADDRESS = "https://learn.example.org/sign-in-code";
  private static final DrawingSlips DRAWING = new DrawingSlips(new Press(new PaperFonts()));
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, LocalDate.of(2026, 11, 28));

  private static byte[] drawn(Slip... slips) {
    return DRAWING.draw(List.of(slips), ZH, ADDRESS, "12月5日 18:00");
  }

  private static Slip slip(int n) {
    return new Slip("何小满" + n, "鹭洲镇社会工作站", "hexm" + n, "K7PM-3XWQ-9RT" + n);
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  @Test
  void eightStandOnASheetAndEachSaysAllThatIsNeeded() throws IOException {
    try (PDDocument eight =
            Loader.loadPDF(
                drawn(
                    IntStream.rangeClosed(2, 9)
                        .mapToObj(DrawingSlipsTest::slip)
                        .toArray(Slip[]::new)));
        PDDocument nine =
            Loader.loadPDF(
                drawn(
                    IntStream.rangeClosed(1, 9)
                        .mapToObj(DrawingSlipsTest::slip)
                        .toArray(Slip[]::new)))) {
      assertThat(eight.getNumberOfPages()).isEqualTo(1);
      assertThat(nine.getNumberOfPages()).isEqualTo(2);
      String text = text(eight).replaceAll("\\s", "");
      for (int n = 2; n <= 9; n++) {
        assertThat(text).contains("何小满" + n, "hexm" + n, "K7PM-3XWQ-9RT" + n);
      }
      assertThat(text).contains("有效到12月5日18:00", ADDRESS, "设置自己的新密码");
    }
  }

  @Test
  void theLongestNamesStayOnTheirSlip() throws IOException {
    Slip longest =
        new Slip(
            "阿卜杜拉·买买提".repeat(7), "青岚市鹭洲县第一社会工作服务中心".repeat(7), "w".repeat(60), "K7PM-3XWQ-9RTD");
    try (PDDocument sheet = Loader.loadPDF(drawn(longest, slip(1)))) {
      assertThat(sheet.getNumberOfPages()).isEqualTo(1);
      assertThat(text(sheet).replaceAll("\\s", "")).contains("K7PM-3XWQ-9RTD", "w".repeat(60));
    }
  }

  @Test
  void hostileNamesAreWordsAndRareCharactersArePrinted() throws IOException {
    Slip hostile = new Slip("<b>{code}</b>㛃𠮷", "&amp;", "a\"b", "K7PM-3XWQ-9RTD");
    try (PDDocument sheet = Loader.loadPDF(drawn(hostile))) {
      assertThat(text(sheet).replaceAll("\\s", ""))
          .contains("<b>{code}</b>㛃[U+20BB7]", "&amp;", "a\"b");
    }
  }

  /** The code that a phone reads is the address, and never carries the one-time code. */
  @Test
  void theSquareLeadsToThePageWithoutTheCode() throws IOException, ReaderException {
    try (PDDocument sheet = Loader.loadPDF(drawn(slip(1)))) {
      PDResources resources = sheet.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        if (resources.getXObject(name) instanceof PDImageXObject square) {
          assertThat(read(square.getImage())).isEqualTo(ADDRESS);
          return;
        }
      }
      throw new AssertionError("no square on the slip");
    }
  }

  private static String read(BufferedImage square) throws ReaderException {
    int width = square.getWidth();
    int[] dots = square.getRGB(0, 0, width, square.getHeight(), null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(width, square.getHeight(), dots))),
            Map.of(DecodeHintType.PURE_BARCODE, true))
        .getText();
  }
}
