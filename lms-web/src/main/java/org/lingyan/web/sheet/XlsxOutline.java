package org.lingyan.web.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first look through a spreadsheet, before anything of it is believed: how large it is unpacked,
 * whether its XML is plain, and what the reader of cells does not tell: merged cells, hidden rows
 * and columns.
 */
final class XlsxOutline {
  private static final int MOST_ENTRIES = 2_000;
  private static final int LAST_COLUMN = 16_384;
  private static final int LAST_ROW = 1_048_576;
  private static final int MOST_MERGED = 20_000;
  private static final int PART = 1 << 16;
  private static final String WORDS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final XMLInputFactory XML = safe();

  private XlsxOutline() {}

  /**
   * What is known of one sheet.
   *
   * @param merged areas of merged cells
   * @param hiddenRows numbers of hidden rows, from 1
   * @param hiddenColumns whether a column is hidden
   */
  record Outline(List<Area> merged, BitSet hiddenRows, boolean hiddenColumns) {
    /** Whether a cell is part of merged cells; both from 1. */
    boolean isMerged(int row, int column) {
      return merged.stream().anyMatch(area -> area.contains(row, column));
    }

    /** Whether any merged cells lie in a row. */
    boolean isMerged(int row) {
      return merged.stream().anyMatch(area -> area.top() <= row && row <= area.bottom());
    }
  }

  /** Cells from a row and column to another, all from 1. */
  record Area(int top, int left, int bottom, int right) {
    boolean contains(int row, int column) {
      return top <= row && row <= bottom && left <= column && column <= right;
    }
  }

  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Looks through all of it.
   *
   * @return each sheet's outline, by its name
   * @throws Unreadable when it is not to be read
   */
  static Map<String, Outline> of(Path file, SheetLimits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      measure(zip, limits);
      Map<String, String> paths = paths(zip);
      Map<String, Outline> outlines = new HashMap<>();
      for (Map.Entry<String, String> sheet : paths.entrySet()) {
        outlines.put(sheet.getKey(), outline(zip, sheet.getValue()));
      }
      return outlines;
    } catch (ZipException | EOFException | XMLStreamException broken) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
  }

  /** Whether its days are counted from 1904, as programs on the Macintosh once did. */
  static boolean countsFrom1904(Path file) throws IOException {
    boolean[] counts = {false};
    try (ZipFile zip = new ZipFile(file.toFile())) {
      each(
          zip,
          BOOK,
          xml -> {
            if (xml.getLocalName().equals("workbookPr")) {
              counts[0] = isTrue(value(xml, "", "date1904"));
            }
          });
    } catch (XMLStreamException broken) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
    return counts[0];
  }

  /** Whether its numbers have formats, by which days are known; some programs write none. */
  static boolean hasFormats(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("xl/styles.xml") != null;
    }
  }

  /** What an archive says about sizes may be a lie: it is unpacked into nothing and counted. */
  private static void measure(ZipFile zip, SheetLimits limits) throws IOException {
    long all = 0;
    byte[] part = new byte[PART];
    int entries = 0;
    for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
      ZipEntry entry = each.nextElement();
      if (++entries > MOST_ENTRIES) {
        throw new Unreadable(new SheetRefusal.TooLarge());
      }
      long words = 0;
      try (InputStream stream = zip.getInputStream(entry)) {
        for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
          all += read;
          words += read;
          if (all > limits.inflated()
              || (entry.getName().equalsIgnoreCase(WORDS) && words > limits.words())) {
            throw new Unreadable(new SheetRefusal.TooLarge());
          }
        }
      }
    }
  }

  /** Where each sheet's cells lie, by its name. */
  private static Map<String, String> paths(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    each(
        zip,
        RELATIONS,
        xml -> {
          if (xml.getLocalName().equals("Relationship")) {
            targets.put(value(xml, "", "Id"), path(value(xml, "", "Target")));
          }
        });
    Map<String, String> paths = new HashMap<>();
    each(
        zip,
        BOOK,
        xml -> {
          if (STRICT.equals(xml.getNamespaceURI())) {
            throw new Unreadable(new SheetRefusal.Strict());
          }
          if (xml.getLocalName().equals("sheet")) {
            String target = targets.get(value(xml, TYPE, "id"));
            if (target != null) {
              paths.put(value(xml, "", "name"), target);
            }
          }
        });
    return paths;
  }

  private static String path(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static Outline outline(ZipFile zip, String path) throws IOException, XMLStreamException {
    List<Area> merged = new ArrayList<>();
    BitSet hidden = new BitSet();
    boolean[] columns = {false};
    each(
        zip,
        path,
        xml -> {
          switch (xml.getLocalName()) {
            case "mergeCell" -> {
              merged.add(area(value(xml, "", "ref")));
              if (merged.size() > MOST_MERGED) {
                throw new Unreadable(new SheetRefusal.TooLarge());
              }
            }
            case "row" -> {
              if (isTrue(value(xml, "", "hidden"))) {
                hidden.set(whole(value(xml, "", "r"), LAST_ROW));
              }
            }
            case "col" -> columns[0] |= isTrue(value(xml, "", "hidden"));
            case "c" -> {
              String at = value(xml, "", "r");
              if (!at.isEmpty()) {
                column(at);
              }
            }
            default -> {
              // Says nothing about the outline.
            }
          }
        });
    return new Outline(List.copyOf(merged), hidden, columns[0]);
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }

  private static Area area(String reference) {
    String[] ends = reference.split(":", 2);
    String last = ends[ends.length - 1];
    return new Area(row(ends[0]), column(ends[0]), row(last), column(last));
  }

  private static int row(String reference) {
    return whole(reference.replaceFirst("^[A-Z]{1,3}", ""), LAST_ROW);
  }

  /** The column of a cell, from 1; a reader of cells makes room for all before it. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
      column = column * 26 + reference.charAt(i) - 'A' + 1;
      if (column > LAST_COLUMN) {
        throw new Unreadable(new SheetRefusal.Broken());
      }
    }
    return column;
  }

  private static int whole(String text, int most) {
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
    return Integer.parseInt(text);
  }

  private static String value(XMLStreamReader xml, String namespace, String name) {
    String value = xml.getAttributeValue(namespace.isEmpty() ? null : namespace, name);
    return value == null ? "" : value;
  }

  /** Takes an element. */
  private interface Taker {
    void take(XMLStreamReader element);
  }

  private static void each(ZipFile zip, String path, Taker taker)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw new Unreadable(new SheetRefusal.Broken());
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(stream);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Unreadable(new SheetRefusal.Broken());
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          taker.take(xml);
        }
      }
    }
  }
}
