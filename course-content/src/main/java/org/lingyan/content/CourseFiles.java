package org.lingyan.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of one course, read one by one by the names that the course itself gives. Nothing is
 * listed in order to be read, so a course can come from anywhere that opens a file by its name.
 */
abstract class CourseFiles {

  /** A file is there but is no plain file: a symbolic link, a folder, a device. */
  static final class NotPlainException extends IOException {
    private static final long serialVersionUID = 1L;

    NotPlainException(String name) {
      super(name);
    }
  }

  private static final int BYTE_ORDER_MARK = '\uFEFF';

  private final Set<String> used = new TreeSet<>();
  private final Budget budget = new Budget();

  /**
   * Opens one file.
   *
   * @param name a path that {@link SafePaths} has passed
   * @throws NoSuchFileException if there is none
   * @throws NotPlainException if it must not be followed or is no file
   * @throws IOException if it cannot be read
   */
  abstract InputStream open(String name) throws IOException;

  /** Returns the names of all files, or nothing where the place cannot be listed. */
  abstract List<String> names();

  /** Returns what the course may still bring in. */
  final Budget budget() {
    return budget;
  }

  /** Returns the names that have been asked for so far. */
  final Set<String> used() {
    return used;
  }

  /**
   * Reads a file, or says why it cannot be read.
   *
   * @param limit the most bytes that it may have
   * @param blame where the course asks for the file
   * @return the bytes; nothing after a finding has been added
   */
  final Optional<byte[]> read(String name, int limit, Place blame, Findings findings) {
    used.add(name);
    try (InputStream stream = open(name)) {
      byte[] bytes = stream.readNBytes(limit + 1);
      if (bytes.length > limit) {
        findings.add(
            FindingCode.FILE_TOO_LARGE, blame, name, Integer.toString(limit / Limits.KIBIBYTE));
        return Optional.empty();
      }
      if (!budget.take(bytes.length, blame, findings)) {
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException e) {
      findings.add(FindingCode.FILE_MISSING, blame, name);
    } catch (NotPlainException e) {
      findings.add(FindingCode.FILE_NOT_PLAIN, blame, name);
    } catch (IOException e) {
      findings.add(FindingCode.FILE_UNREADABLE, blame, name);
    }
    return Optional.empty();
  }

  /** Reads a file as UTF-8, as {@link #read} does; bytes that are not UTF-8 are a finding. */
  final Optional<String> readText(String name, int limit, Place blame, Findings findings) {
    return read(name, limit, blame, findings).flatMap(bytes -> decode(name, bytes, findings));
  }

  /** Decodes strictly: a replaced character would be content changed in silence. */
  static Optional<String> decode(String name, byte[] bytes, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      findings.add(FindingCode.FILE_ENCODING, new Place(name, line), name);
      return Optional.empty();
    }
    String text = out.flip().toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(marked ? text.substring(1) : text);
  }
}
