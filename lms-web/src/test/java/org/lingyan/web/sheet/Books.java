package org.lingyan.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets written by hand, so that they can be as odd as they like. */
final class Books {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Books() {}

  /** A text cell. */
  static String text(String at, String text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  /** Parts of a book with one visible sheet that has these rows and whatever comes after them. */
  static Map<String, String> parts(String rows, String after) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
            + " PartName=\"/xl/workbook.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
            + " PartName=\"/xl/styles.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\""
            + RELATIONS
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put("xl/workbook.xml", book("<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
            + RELATIONS
            + "/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\""
            + RELATIONS
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><numFmts count=\"1\"><numFmt numFmtId=\"165\""
            + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs"
            + " count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf"
            + " numFmtId=\"165\"/></cellXfs></styleSheet>");
    parts.put("xl/worksheets/sheet1.xml", sheet(rows, after));
    parts.put("xl/worksheets/sheet2.xml", sheet("<row r=\"1\">" + text("A1", "旁边") + "</row>", ""));
    return parts;
  }

  static String book(String sheets) {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATIONS
        + "\"><sheets>"
        + sheets
        + "</sheets></workbook>";
  }

  static String sheet(String rows, String after) {
    return "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData>"
        + after
        + "</worksheet>";
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] rows(String rows) throws IOException {
    return zip(parts(rows, ""));
  }
}
