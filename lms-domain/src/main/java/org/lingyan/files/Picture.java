package org.lingyan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * F1: looks whether what begins like a picture has a header that can be read, and how large the
 * picture would become. Its points are never decoded: that is what a bomb waits for.
 */
final class Picture {
  /** Most points of one side. */
  static final int MOST_SIDE = 30_000;

  /** Most points in all, in millions; a telephone takes a hundred or so. */
  static final int MOST_MILLIONS = 250;

  private static final int MILLION = 1_000_000;
  private static final int WEBP_HEADER = 30;

  private Picture() {}

  /** How large a picture is, in points. */
  private record Size(long width, long height) {}

  /** What stands against a file of this type as a picture; nothing against any other. */
  static Optional<FileRefusal> against(FileType type, Path file) throws IOException {
    if (type != FileType.PNG && type != FileType.JPEG && type != FileType.WEBP) {
      return Optional.empty();
    }
    Optional<Size> size = type == FileType.WEBP ? webp(file) : read(type, file);
    if (size.filter(found -> found.width() > 0 && found.height() > 0).isEmpty()) {
      return Optional.of(new FileRefusal.BrokenPicture());
    }
    boolean huge =
        size.get().width() > MOST_SIDE
            || size.get().height() > MOST_SIDE
            || size.get().width() * size.get().height() > (long) MOST_MILLIONS * MILLION;
    return huge
        ? Optional.of(new FileRefusal.HugePicture(MOST_SIDE, MOST_MILLIONS))
        : Optional.empty();
  }

  private static Optional<Size> read(FileType type, Path file) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
    if (!readers.hasNext()) {
      throw new IllegalStateException("no reader of " + type);
    }
    ImageReader reader = readers.next();
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(stream, true, true);
      return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
      // What a reader says of a header that it cannot read; a disk that fails was read before.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /** No reader of ours knows this one; its three kinds of headers are short. */
  private static Optional<Size> webp(Path file) throws IOException {
    byte[] begin;
    try (InputStream stream = Files.newInputStream(file)) {
      begin = stream.readNBytes(WEBP_HEADER);
    }
    if (begin.length < WEBP_HEADER) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(begin).order(ByteOrder.LITTLE_ENDIAN);
    return switch (new String(begin, 12, 4, StandardCharsets.US_ASCII)) {
      case "VP8 " ->
          Optional.of(new Size(header.getShort(26) & 0x3fff, header.getShort(28) & 0x3fff));
      case "VP8L" -> {
        int bits = header.getInt(21);
        yield Optional.of(new Size((bits & 0x3fff) + 1L, (bits >> 14 & 0x3fff) + 1L));
      }
      case "VP8X" ->
          Optional.of(
              new Size(
                  (header.getInt(24) & 0xffffff) + 1L, (header.getInt(26) >>> 8 & 0xffffff) + 1L));
      default -> Optional.empty();
    };
  }
}
