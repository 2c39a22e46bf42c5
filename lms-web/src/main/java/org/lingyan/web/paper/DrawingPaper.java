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
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;

/** Draws a paper as PDF, A4. One at a time: the parsed fonts are shared. */
@ApplicationScoped
public class DrawingPaper {
  private static final String FAMILY = "Paper";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final PaperFonts fonts;
  private final Lock one = new ReentrantLock();

  /** For the container's proxy. */
  protected DrawingPaper() {
    this(null);
  }

  /** Draws with these. */
  @Inject
  public DrawingPaper(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * A paper as a PDF file.
   *
   * @param rule the version that judged; empty where no rule is cited
   * @param publicAddress where strangers reach the product
   * @param sample whether that address is this machine only
   */
  public byte[] draw(
      ProofView proof, Optional<HoursRule> rule, String publicAddress, boolean sample) {
    PaperWriter writer = new PaperWriter(proof, rule);
    PaperSheet sheet = writer.sheet(publicAddress, sample);
    return drawn(() -> new PaperMarkup(fonts::printable, writer.words()).of(sheet));
  }

  /** A copy of personal data as a PDF file. */
  public byte[] draw(DataSheet sheet) {
    return drawn(() -> new DataMarkup(fonts::printable).of(sheet));
  }

  private byte[] drawn(Supplier<String> page) {
    one.lock();
    try {
      byte[] drawn = pdf(page.get());
      return new ReadableText(fonts.characters()).of(drawn);
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
