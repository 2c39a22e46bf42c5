package org.lingyan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F1: a picture is one that can be read, and not one that fills the memory. */
class PictureTest {
  private static final int HEADER = 16;
  private static final Optional<FileRefusal> BROKEN = Optional.of(new FileRefusal.BrokenPicture());
  private static final Optional<FileRefusal> HUGE =
      Optional.of(new FileRefusal.HugePicture(30_000, 250));

  @TempDir Path folder;

  private Optional<FileRefusal> against(FileType type, byte[] bytes) throws IOException {
    return Picture.against(type, Files.write(folder.resolve("picture"), bytes));
  }

  private static byte[] drawn(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  /** A small picture whose header says that it is another size. */
  private static byte[] png(int width, int height) {
    byte[] bytes = Samples.PNG.clone();
    ByteBuffer.wrap(bytes).putInt(HEADER, width).putInt(HEADER + 4, height);
    CRC32 crc = new CRC32();
    crc.update(bytes, 12, 17);
    ByteBuffer.wrap(bytes).putInt(29, (int) crc.getValue());
    return bytes;
  }

  private static byte[] webp(String kind, int... rest) {
    ByteBuffer bytes = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22);
    bytes.put(("WEBP" + kind).getBytes(StandardCharsets.US_ASCII)).putInt(10);
    for (int one : rest) {
      bytes.put((byte) one);
    }
    return bytes.array();
  }

  @Test
  void picturesThatProgramsWriteAreTaken() throws IOException {
    assertThat(against(FileType.PNG, Samples.PNG)).isEmpty();
    assertThat(against(FileType.PNG, drawn("png"))).isEmpty();
    assertThat(against(FileType.JPEG, drawn("jpeg"))).isEmpty();
    assertThat(against(FileType.WEBP, webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 3, 0, 2, 0))).isEmpty();
    assertThat(against(FileType.WEBP, webp("VP8L", 0x2f, 2, 0x40, 0, 0))).isEmpty();
    assertThat(against(FileType.WEBP, webp("VP8X", 0, 0, 0, 0, 2, 0, 0, 1, 0, 0))).isEmpty();
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {8, 12, 20})
  void theBeginningOfAPictureIsNone(int bytes) throws IOException {
    assertThat(against(FileType.PNG, Arrays.copyOf(Samples.PNG, bytes))).isEqualTo(BROKEN);
    assertThat(against(FileType.JPEG, Arrays.copyOf(drawn("jpeg"), bytes))).isEqualTo(BROKEN);
    assertThat(against(FileType.WEBP, Arrays.copyOf(webp("VP8L", 0x2f, 2, 0x40, 0, 0), bytes)))
        .isEqualTo(BROKEN);
  }

  @Test
  void aPictureOfNothingOrOfAnUnknownKindIsNone() throws IOException {
    assertThat(against(FileType.PNG, png(0, 1))).isEqualTo(BROKEN);
    assertThat(against(FileType.WEBP, webp("VP8 "))).isEqualTo(BROKEN);
    assertThat(against(FileType.WEBP, webp("VP9 "))).isEqualTo(BROKEN);
  }

  @ParameterizedTest(name = "{0} x {1}: {2}")
  @CsvSource({
    "29999, 1, false",
    "30000, 1, false",
    "30001, 1, true",
    "1, 30001, true",
    "25000, 10000, false",
    "25000, 10001, true",
    "2147483647, 2147483647, true",
  })
  void aBombIsNotOpened(int width, int height, boolean huge) throws IOException {
    assertThat(against(FileType.PNG, png(width, height))).isEqualTo(huge ? HUGE : Optional.empty());
  }

  @Test
  void whatIsNoPictureIsNotLookedAt() throws IOException {
    assertThat(against(FileType.PDF, Samples.PDF)).isEmpty();
  }
}
