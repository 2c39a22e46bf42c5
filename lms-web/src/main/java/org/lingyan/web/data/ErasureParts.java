package org.lingyan.web.data;

import java.util.List;
import java.util.stream.Collectors;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.web.text.Texts;

/** What becomes of what is held: kinds of which there is something, and the names of the others. */
public final class ErasureParts {
  static final ErasureParts NONE = new ErasureParts(List.of(), "");

  private final List<ErasurePart> held;
  private final String nothing;

  private ErasureParts(List<ErasurePart> held, String nothing) {
    this.held = held;
    this.nothing = nothing;
  }

  static ErasureParts of(List<OwnData.Part> parts, Texts texts) {
    DataWords words = new DataWords(texts, false);
    return new ErasureParts(
        parts.stream()
            .filter(part -> part.rows() > 0)
            .map(part -> new ErasurePart(part, words))
            .toList(),
        parts.stream()
            .filter(part -> part.rows() == 0)
            .map(part -> words.title(part.kind()))
            .collect(Collectors.joining(texts.of("data.comma"))));
  }

  /** Kinds of which there is something. */
  public List<ErasurePart> getHeld() {
    return held;
  }

  /** Names of the kinds of which there is nothing, in one line; may be empty. */
  public String getNothing() {
    return nothing;
  }
}
