package org.lingyan.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes a drawn paper readable for machines. Fonts draw a character such as 月 and the radical ⽉
 * with one glyph, and of the two the PDF library writes down the radical, so that nobody who
 * searches, copies or listens finds the word. Here the table from glyphs to characters is written
 * again with the ordinary characters.
 */
final class ReadableText {
  private static final int CODE_BYTES = 2;
  private static final int LAST_CODE = 0xFFFF;
  private static final int ENTRIES_PER_BLOCK = 100;
  private static final String BEGINNING =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final CmapLookup characters;

  /**
   * For papers in one family of fonts.
   *
   * @param characters which characters share a glyph
   */
  ReadableText(CmapLookup characters) {
    this.characters = characters;
  }

  byte[] of(byte[] drawn) throws IOException {
    try (PDDocument document = Loader.loadPDF(drawn)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        if (document.getDocument().getObjectFromPool(key).getObject()
                instanceof COSDictionary dictionary
            && dictionary.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
          dictionary.setItem(COSName.TO_UNICODE, rewritten(document, table));
        }
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  private COSStream rewritten(PDDocument document, COSStream table) throws IOException {
    CMap map =
        new CMapParser().parse(new RandomAccessReadBuffer(new PDStream(table).toByteArray()));
    Map<Integer, String> entries = new TreeMap<>();
    for (int code = 0; code <= LAST_CODE; code++) {
      String text = map.toUnicode(code, CODE_BYTES);
      if (text != null) {
        entries.put(code, ordinary(text));
      }
    }
    PDStream stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(written(entries).getBytes(StandardCharsets.US_ASCII));
    }
    return stream.getCOSObject();
  }

  private String ordinary(String text) {
    int drawn = text.codePointAt(0);
    if (drawn >= 0xFB00 && drawn <= 0xFB06) {
      // Latin ligatures: one glyph for the letters of "fi".
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    if (!isRadical(drawn) || text.codePointCount(0, text.length()) > 1) {
      return text;
    }
    return characters.getCharCodes(characters.getGlyphId(drawn)).stream()
        .filter(same -> !isRadical(same))
        .findFirst()
        .map(Character::toString)
        .orElse(text);
  }

  private static boolean isRadical(int character) {
    return character >= 0x2E80 && character <= 0x2FDF;
  }

  private static String written(Map<Integer, String> entries) {
    StringBuilder text = new StringBuilder(BEGINNING);
    int left = entries.size();
    int inBlock = 0;
    for (Map.Entry<Integer, String> entry : entries.entrySet()) {
      if (inBlock == 0) {
        text.append(Math.min(left, ENTRIES_PER_BLOCK)).append(" beginbfchar\n");
      }
      text.append("<%04X> <".formatted(entry.getKey()))
          .append(
              HexFormat.of()
                  .withUpperCase()
                  .formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
          .append(">\n");
      left--;
      inBlock++;
      if (inBlock == ENTRIES_PER_BLOCK || left == 0) {
        text.append("endbfchar\n");
        inBlock = 0;
      }
    }
    return text.append(END).toString();
  }
}
