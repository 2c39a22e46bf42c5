package org.lingyan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** F1: what a file that is not taken looks like to whoever brought it. */
public enum FileLook {
  /** An Office file of the form before 2007, or one that is locked by a password. */
  OLD_OFFICE,
  /** A workbook or document with macros, or another member of the family. */
  OTHER_OFFICE,
  /** A workbook, text or presentation of the OpenDocument family. */
  OPEN_DOCUMENT,
  /** An Excel workbook. */
  WORKBOOK,
  /** A Word document. */
  DOCUMENT,
  /** A PDF. */
  PDF,
  /** A picture. */
  PICTURE,
  /** A film or a sound. */
  RECORDING,
  /** Text, of one of the encodings that are read. */
  TEXT,
  /** Text in UTF-16, which some programs call "Unicode". */
  UTF_16,
  /** A web page. */
  WEB_PAGE,
  /** An archive. */
  ARCHIVE,
  /** A program. */
  PROGRAM,
  /** Nothing that is known. */
  UNKNOWN;

  /** By the beginning of the name on the network, the longest first that fits. */
  private static final Map<String, FileLook> LOOKS =
      Map.ofEntries(
          Map.entry("application/x-tika-msoffice", OLD_OFFICE),
          Map.entry("application/vnd.ms-", OLD_OFFICE),
          Map.entry("application/msword", OLD_OFFICE),
          Map.entry("application/x-tika-ooxml", OTHER_OFFICE),
          Map.entry("application/vnd.openxmlformats", OTHER_OFFICE),
          Map.entry("application/vnd.oasis.opendocument", OPEN_DOCUMENT),
          Map.entry(FileType.XLSX.mediaType(), WORKBOOK),
          Map.entry(FileType.DOCX.mediaType(), DOCUMENT),
          Map.entry("application/pdf", PDF),
          Map.entry("image/", PICTURE),
          Map.entry("video/", RECORDING),
          Map.entry("audio/", RECORDING),
          Map.entry("text/html", WEB_PAGE),
          Map.entry("application/xhtml", WEB_PAGE),
          Map.entry("text/", TEXT),
          Map.entry("application/json", TEXT),
          Map.entry("application/xml", TEXT),
          Map.entry("application/zip", ARCHIVE),
          Map.entry("application/x-rar", ARCHIVE),
          Map.entry("application/x-7z", ARCHIVE),
          Map.entry("application/gzip", ARCHIVE),
          Map.entry("application/java-archive", ARCHIVE),
          Map.entry("application/x-msdownload", PROGRAM),
          Map.entry("application/x-dosexec", PROGRAM),
          Map.entry("application/x-executable", PROGRAM),
          Map.entry("application/x-sh", PROGRAM));

  /** What a file of this media type looks like. */
  static FileLook of(String mediaType, Path file) throws IOException {
    String name = mediaType.toLowerCase(Locale.ROOT);
    FileLook look =
        LOOKS.entrySet().stream()
            .filter(one -> name.startsWith(one.getKey()))
            .max((one, other) -> one.getKey().length() - other.getKey().length())
            .map(Map.Entry::getValue)
            .orElse(UNKNOWN);
    return look == UNKNOWN && beginsAsUtf16(file) ? UTF_16 : look;
  }

  private static boolean beginsAsUtf16(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      int first = stream.read();
      int second = stream.read();
      return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }
  }
}
