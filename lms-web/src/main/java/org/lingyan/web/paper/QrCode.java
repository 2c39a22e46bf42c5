package org.lingyan.web.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as an image that stands in the page itself. */
final class QrCode {
  private static final int DOTS_PER_MODULE = 8;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** The code of an address, as a {@code data:} address of a PNG. */
  static String of(String address) {
    try {
      // The writer takes the least size that fits; each module is then drawn as a square of dots.
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      1,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no code for an address this long", tooLong);
    }
  }

  private static byte[] png(BitMatrix modules) {
    int side = modules.getWidth() * DOTS_PER_MODULE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = modules.get(x / DOTS_PER_MODULE, y / DOTS_PER_MODULE);
        image.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }
}
