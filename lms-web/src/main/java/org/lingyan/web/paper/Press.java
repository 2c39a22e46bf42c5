package org.lingyan.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Turns a page of markup into a PDF file. One at a time: the parsed fonts are shared. */
@ApplicationScoped
public class Press {
  private static final String FAMILY = "Paper";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final PaperFonts fonts;
  private final Lock one = new ReentrantLock();

  /** For the container's proxy. */
  protected Press() {
    this(null);
  }

  /** Prints with these. */
  @Inject
  public Press(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * What of a text the fonts can print.
   *
   * @return the text, with the code of a character that they lack in its place
   */
  String printable(String text) {
    return fonts.printable(text);
  }

  /** The file of a page, its text readable for machines. */
  byte[] print(String page) {
    one.lock();
    try {
      return new ReadableText(fonts.characters()).of(pdf(page));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    } finally {
      one.unlock();
    }
  }

  private byte[] pdf(String page) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      new PdfRendererBuilder()
          .withHtmlContent(page, "")
          .usePDDocument(document)
          .usePdfUaAccessibility(true)
          .withProducer("Lingyan")
          .useFont(embedded(document, fonts.regular()), FAMILY, REGULAR, FontStyle.NORMAL, true)
          .useFont(embedded(document, fonts.bold()), FAMILY, BOLD, FontStyle.NORMAL, true)
          // A paper stands for itself: nothing is fetched from anywhere while it is drawn.
          .useExternalResourceAccessControl(
              (address, kind) -> address.startsWith("data:image/png;"),
              ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .toStream(file)
          .run();
    }
    return file.toByteArray();
  }

  private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font)
      throws IOException {
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }
}
