package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of all papers: Noto Sans SC in two weights, 10 MB each. Both are parsed once, with the
 * first paper, and kept; a paper carries only the characters it uses.
 */
@ApplicationScoped
public class PaperFonts {
  private static final Logger LOG = Logger.getLogger(PaperFonts.class.getName());
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  private TrueTypeFont regular;
  private TrueTypeFont bold;
  private CmapLookup characters;

  synchronized TrueTypeFont regular() {
    if (regular == null) {
      regular = parse("Regular");
    }
    return regular;
  }

  synchronized TrueTypeFont bold() {
    if (bold == null) {
      bold = parse("Bold");
    }
    return bold;
  }

  /**
   * A text as it can be printed: a character that the font lacks becomes its code point in brackets
   * instead of an empty box; what cannot be seen is left out.
   */
  String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .filter(PaperFonts::visible)
        .forEach(
            character -> {
              if (characters().getGlyphId(character) != 0) {
                shown.appendCodePoint(character);
              } else {
                String code = "U+%04X".formatted(character);
                LOG.log(Level.WARNING, "no glyph for {0}: its code is printed instead", code);
                shown.append('[').append(code).append(']');
              }
            });
    return shown.toString();
  }

  /** Controls, direction marks, joiners and variation selectors only change how others look. */
  private static boolean visible(int character) {
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && !(character >= 0xFE00 && character <= 0xFE0F)
        && !(character >= 0xE0100 && character <= 0xE01EF);
  }

  /** Which characters there are, and which share a glyph. */
  synchronized CmapLookup characters() {
    try {
      if (characters == null) {
        characters = regular().getUnicodeCmapLookup();
      }
      return characters;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(String weight) {
    try (InputStream file = PaperFonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
