package org.lingyan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** F1: says what a file is, by its content alone. */
final class Content {
  private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();
  private static final int MOST_ENTRIES = 10_000;
  private static final int BEGINNING = 64;
  private static final List<Charset> TEXTS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private Content() {}

  /**
   * What was found.
   *
   * @param mediaType its name on the network
   * @param type what it is for us; empty for what we never take
   */
  record Found(String mediaType, Optional<FileType> type) {}

  /** Looks into a file. No name is given to the detector, so none can lead it astray. */
  static Found of(Path file) throws IOException {
    MediaType detected;
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      detected = DETECTOR.detect(stream, new Metadata()).getBaseType();
    }
    String mediaType = detected.toString();
    if (mediaType.equals(FileType.ZIP.mediaType()) || mediaType.endsWith("tika-ooxml")) {
      return zipped(file);
    }
    // The detector does not know Chinese text that is not UTF-8.
    if (mediaType.equals("text/plain") || detected.equals(MediaType.OCTET_STREAM)) {
      return isText(file) ? text(file) : new Found("application/octet-stream", Optional.empty());
    }
    return new Found(
        mediaType,
        Arrays.stream(FileType.values())
            .filter(type -> type.mediaType().equals(mediaType))
            .filter(type -> type != FileType.CSV && type != FileType.JSON)
            .findFirst());
  }

  /** Office documents are archives: what lies inside says which. */
  private static Found zipped(Path file) throws IOException {
    Set<String> names = new HashSet<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        return new Found(FileType.ZIP.mediaType(), Optional.of(FileType.ZIP));
      }
      zip.stream().map(ZipEntry::getName).forEach(names::add);
    } catch (ZipException broken) {
      return new Found("application/octet-stream", Optional.empty());
    }
    if (!names.contains("[Content_Types].xml")) {
      return new Found(FileType.ZIP.mediaType(), Optional.of(FileType.ZIP));
    }
    // A document with a macro is code, whatever it is called.
    boolean macro = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
    if (!macro && names.contains("xl/workbook.xml")) {
      return new Found(FileType.XLSX.mediaType(), Optional.of(FileType.XLSX));
    }
    if (!macro && names.contains("word/document.xml")) {
      return new Found(FileType.DOCX.mediaType(), Optional.of(FileType.DOCX));
    }
    return new Found("application/x-tika-ooxml", Optional.empty());
  }

  /** Text is text: only what begins like JSON is taken for it. */
  private static Found text(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      String begin = new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).strip();
      FileType type = begin.startsWith("{") || begin.startsWith("[") ? FileType.JSON : FileType.CSV;
      return new Found(type.mediaType(), Optional.of(type));
    }
  }

  private static boolean isText(Path file) throws IOException {
    for (Charset charset : TEXTS) {
      if (decodes(file, charset.newDecoder())) {
        return true;
      }
    }
    return false;
  }

  private static boolean decodes(Path file, CharsetDecoder decoder) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    CharBuffer chars = CharBuffer.allocate(1 << 16);
    try (InputStream stream = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), end);
        if (result.isError() || chars.flip().chars().anyMatch(Content::isBinary)) {
          return false;
        }
        bytes.compact();
      }
      return true;
    }
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }
}
