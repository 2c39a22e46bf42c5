package org.lingyan.web.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads separated values: in UTF-8 with or without its mark, else in GB 18030, and says which. */
final class CsvReader {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char[] SEPARATORS = {',', '\t', ';', '，'};
  private static final int PROBED = 1 << 16;

  private final SheetLimits limits;

  CsvReader(SheetLimits limits) {
    this.limits = limits;
  }

  List<SheetNote> read(Path file, Consumer<SheetRow> rows) throws IOException {
    Charset charset = charset(file);
    char separator;
    try (Reader probe = open(file, charset)) {
      separator = separator(probe);
    }
    CSVFormat format =
        CSVFormat.EXCEL
            .builder()
            .setDelimiter(separator)
            .setTrailingData(true)
            .setLenientEof(false)
            .setIgnoreEmptyLines(false)
            .get();
    try (Reader reader = open(file, charset);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      pass(parser, rows);
    }
    return charset.equals(CHINESE)
        ? List.of(SheetNote.of("characters", "GB 18030 (GBK)"))
        : List.of();
  }

  private void pass(CSVParser parser, Consumer<SheetRow> rows) {
    Iterator<CSVRecord> records = parser.iterator();
    while (hasNext(parser, records)) {
      CSVRecord record = records.next();
      List<SheetText> cells = new ArrayList<>(record.size());
      if (record.size() > limits.columns() * 2) {
        throw new Unreadable(new SheetRefusal.TooManyColumns(limits.columns()));
      }
      record.forEach(value -> cells.add(SheetText.of(withoutMark(value), limits.longest())));
      rows.accept(new SheetRow(Math.toIntExact(record.getRecordNumber()), cells));
    }
  }

  private static boolean hasNext(CSVParser parser, Iterator<CSVRecord> records) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof CSVException
          || broken.getCause().getClass() == IOException.class) {
        throw new Unreadable(new SheetRefusal.BrokenLine(parser.getRecordNumber() + 1));
      }
      throw broken;
    } catch (IllegalStateException | IllegalArgumentException broken) {
      throw new Unreadable(new SheetRefusal.BrokenLine(parser.getRecordNumber() + 1));
    }
  }

  /** The apostrophe that {@link CsvWriter} put there goes again. */
  private static String withoutMark(String value) {
    return value.length() > 1
            && value.charAt(0) == CsvWriter.APOSTROPHE
            && CsvWriter.beginsFormula(value.substring(1))
        ? value.substring(1)
        : value;
  }

  private static Reader open(Path file, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict(charset)));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The first charset in which every byte has a meaning. */
  private static Charset charset(Path file) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
      if (decodes(file, charset)) {
        return charset;
      }
    }
    throw new Unreadable(new SheetRefusal.UnknownCharacters());
  }

  private static boolean decodes(Path file, Charset charset) throws IOException {
    CharBuffer some = CharBuffer.allocate(PROBED);
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict(charset))) {
      while (reader.read(some) >= 0) {
        if (some.flip().chars().anyMatch(c -> c == 0)) {
          return false;
        }
        some.clear();
      }
      return true;
    } catch (CharacterCodingException foreign) {
      return false;
    }
  }

  /** What stands most often between the values of the first line. */
  private static char separator(Reader reader) throws IOException {
    char[] begin = new char[PROBED];
    int length = Math.max(0, reader.read(begin));
    String line =
        new String(begin, 0, length).lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    char most = SEPARATORS[0];
    long found = 0;
    for (char separator : SEPARATORS) {
      long times = line.chars().filter(c -> c == separator).count();
      if (times > found) {
        most = separator;
        found = times;
      }
    }
    return most;
  }
}
