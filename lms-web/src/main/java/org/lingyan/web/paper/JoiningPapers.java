package org.lingyan.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Papers one behind the other in one file, each with its own page numbers and a bookmark. */
final class JoiningPapers implements AutoCloseable {
  private final PDFMergerUtility merger = new PDFMergerUtility();
  private final PDDocument whole = new PDDocument();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  // A page may still lie in the file that it came from until the whole is saved.
  private final List<PDDocument> open = new ArrayList<>();

  JoiningPapers(String title) {
    whole.getDocumentInformation().setTitle(title);
    whole.getDocumentInformation().setProducer("Lingyan");
  }

  /**
   * Puts a paper behind those that are there.
   *
   * @param bookmark how it is found in the file
   */
  void add(byte[] paper, String bookmark) {
    try {
      PDDocument one = Loader.loadPDF(paper);
      open.add(one);
      int first = whole.getNumberOfPages();
      merger.appendDocument(whole, one);
      PDPageFitDestination place = new PDPageFitDestination();
      place.setPage(whole.getPage(first));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark);
      item.setDestination(place);
      outline.addLast(item);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The file. */
  byte[] file() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      whole.getDocumentCatalog().setDocumentOutline(outline);
      whole.save(file);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return file.toByteArray();
  }

  @Override
  public void close() {
    try {
      whole.close();
      for (PDDocument one : open) {
        one.close();
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
