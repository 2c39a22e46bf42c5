package org.lingyan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;

/** Papers as somebody holds them: read back, looked into, scanned. */
class DrawingPaperTest {
  private static final String PUBLIC = "https://learn.example.org";
  private static final DrawingPaper DRAWING = new DrawingPaper(new Press(new PaperFonts()));

  private static byte[] drawn(ProofView proof) {
    return drawn(SamplePaper.of(proof, ProofStatus.VALID, ""));
  }

  private static byte[] drawn(Paper paper) {
    return DRAWING.draw(paper, PUBLIC, false);
  }

  @Test
  void callsTheProfessionAsItIsCalledThere() {
    String text = read(drawn(SamplePaper.hours("何小满", "鹭洲镇社会工作站")), DrawingPaperTest::text);
    assertThat(text).contains("兹证明社会工作专业人员何小满").contains("social work professional 何小满");
    assertThat(text)
        .as("V1: the authority of the day and place")
        .contains("主管部门", SamplePaper.TERM.authority().zh());
  }

  private static <T> T read(byte[] file, Function<PDDocument, T> question) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return question.apply(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String text(PDDocument document) {
    try {
      return new PDFTextStripper().getText(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void saysEverythingInBothLanguages() {
    String text = read(drawn(SamplePaper.hours("何小满", "鹭洲镇社会工作站")), DrawingPaperTest::text);
    assertThat(text)
        .contains("学时证明", "何小满", "鹭洲镇社会工作站", "42.5 学时", "60.0 学时", "有风险", "At risk")
        .contains("2026年1月1日至2026年12月31日", "22 Nov 2026", "郑民文〔2022〕7号", "征求意见稿")
        .contains("7K3M-9QXT-B2H4-WZ5C", PUBLIC + "/verify/" + SamplePaper.NUMBER)
        .contains("第 1 页，共 1 页", "Page 1 of 1")
        .contains("draft for comments")
        .doesNotContain("样本");
  }

  /** Z8: what the hours are made of, the verdict's day, the rule's version. */
  @Test
  void z8SaysWhatTheHoursAreMadeOf() {
    String text =
        read(drawn(SamplePaper.hours("何小满", "鹭洲镇社会工作站")), DrawingPaperTest::text)
            .replaceAll("\\s+", "");
    assertThat(text)
        .contains("专业科目30.0学时；公需科目12.67学时", "在线课程40.0学时；历史导入2.67学时")
        .contains("Professional:30.0credithours;Common:12.67credithours")
        .contains("有风险（截至2026年11月22日）", "规则第1版")
        .doesNotContain("上期结转");
  }

  /** Z4, Z9: whoever saves it anew later sees what became of it. */
  @Test
  void z4SaysWhatBecameOfItSince() {
    ProofView proof = SamplePaper.hours("何小满", "站");
    assertThat(read(drawn(SamplePaper.of(proof, ProofStatus.REVOKED, "")), DrawingPaperTest::text))
        .contains("本证明已于2026年12月1日撤销", "revoked on");
    assertThat(
            read(drawn(SamplePaper.of(proof, ProofStatus.SUPERSEDED, "")), DrawingPaperTest::text))
        .contains("ABCD-EFGH-1234-5678");
    assertThat(read(drawn(SamplePaper.of(proof, ProofStatus.DIFFERS, "")), DrawingPaperTest::text))
        .contains("学时台账有更正");
    assertThat(read(drawn(proof), DrawingPaperTest::text)).doesNotContain("撤销", "替代", "更正");
  }

  /** Y1: a picture stands where the stamp would; the paper stays on one page. */
  @Test
  void y1BearsASeal() {
    byte[] sealed =
        drawn(
            SamplePaper.of(
                SamplePaper.hours("何小满", "站"), ProofStatus.VALID, QrCode.of("a seal to look at")));
    assertThat(read(sealed, PDDocument::getNumberOfPages)).isEqualTo(1);
    assertThat(read(sealed, DrawingPaperTest::pictures)).isEqualTo(2);
    assertThat(read(drawn(SamplePaper.hours("何小满", "站")), DrawingPaperTest::pictures)).isEqualTo(1);
  }

  private static int pictures(PDDocument document) {
    PDResources resources = document.getPage(0).getResources();
    int found = 0;
    for (COSName name : resources.getXObjectNames()) {
      found += resources.isImageXObject(name) ? 1 : 0;
    }
    return found;
  }

  /** Q3: one file for many, each paper as it would be alone. */
  @Test
  void q3ManyPapersAreOneFile() {
    try (JoiningPapers joining = new JoiningPapers("学时证明")) {
      for (String name : List.of("何小满", "周语桐", "张三")) {
        joining.add(drawn(SamplePaper.hours(name, "站")), name);
      }
      byte[] file = joining.file();
      assertThat(read(file, PDDocument::getNumberOfPages)).isEqualTo(3);
      assertThat(read(file, DrawingPaperTest::text))
          .containsSubsequence("何小满", "第 1 页，共 1 页", "周语桐", "第 1 页，共 1 页", "张三");
      String bookmark =
          read(
              file,
              document ->
                  document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      assertThat(bookmark).isEqualTo("何小满");
    }
  }

  @Test
  void printsRareCharactersAndNamesThoseThatTheFontLacks() {
    byte[] file = drawn(SamplePaper.hours("㛃𬭎𫖯𠮷", "站"));
    assertThat(read(file, DrawingPaperTest::text)).contains("㛃𬭎𫖯[U+20BB7]");
    String title = read(file, document -> document.getDocumentInformation().getTitle());
    assertThat(title).contains("㛃𬭎𫖯𠮷");
  }

  @Test
  void takesHostileNamesAsWords() {
    String name = "<script>alert(1)</script>&\"'\u0001\u202E{number}<img src='file:/x'/>";
    byte[] file = drawn(SamplePaper.hours(name, name));
    assertThat(read(file, DrawingPaperTest::text).replaceAll("\\s", ""))
        .contains("<script>alert(1)</script>&\"'{number}<imgsrc='file:/x'/>");
    int pages = read(file, PDDocument::getNumberOfPages);
    assertThat(pages).isEqualTo(1);
  }

  @Test
  void keepsALongNameOnThePaper() {
    byte[] file = drawn(SamplePaper.hours("阿卜杜拉·买买提".repeat(7), "青岚市鹭洲县".repeat(20)));
    assertThat(read(file, DrawingPaperTest::text).replaceAll("\\s", ""))
        .contains("阿卜杜拉·买买提".repeat(7), "青岚市鹭洲县".repeat(20));
  }

  @Test
  void embedsItsFontsAndNothingThatRuns() {
    byte[] file = drawn(SamplePaper.hours("何小满", "鹭洲镇社会工作站"));
    read(
        file,
        document -> {
          assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
          assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
          assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
              .isFalse();
          assertThat(document.getDocumentCatalog().getNames()).isNull();
          return document;
        });
    assertThat(file.length).isLessThan(200_000);
  }

  private static List<PDFont> fonts(PDDocument document) {
    try {
      PDResources resources = document.getPage(0).getResources();
      List<PDFont> fonts = new ArrayList<>();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      return fonts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void carriesACodeThatLeadsToTheCheck() {
    BufferedImage page =
        read(
            drawn(SamplePaper.course("何小满")),
            document -> {
              try {
                return new PDFRenderer(document).renderImageWithDPI(0, 150);
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            });
    int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
    assertThat(scanned(light)).isEqualTo(PUBLIC + "/verify/" + SamplePaper.NUMBER);
  }

  private static String scanned(LuminanceSource light) {
    try {
      return new GenericMultipleBarcodeReader(new QRCodeReader())
          .decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)))[0].getText();
    } catch (NotFoundException none) {
      return "";
    }
  }

  @Test
  void saysThatItIsASampleWhereNobodyElseCanCheckIt() {
    byte[] file =
        DRAWING.draw(
            SamplePaper.of(SamplePaper.hours("何小满", "站"), ProofStatus.VALID, ""),
            "http://127.0.0.1:8080",
            true);
    assertThat(read(file, DrawingPaperTest::text)).contains("样本：查验网址只在本机有效", "Sample:");
  }
}
