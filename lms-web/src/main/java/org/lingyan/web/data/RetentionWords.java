package org.lingyan.web.data;

import java.util.Locale;
import java.util.Optional;
import org.lingyan.privacy.retention.RetentionLine;
import org.lingyan.shared.Citation;
import org.lingyan.web.text.Texts;

/** What the product brings along about periods, in the reader's language. */
final class RetentionWords {
  private RetentionWords() {}

  /** Why a period is that long: in the words of who set it, or in ours while it is as delivered. */
  static String reason(RetentionLine line, Texts texts) {
    String key = "retention.delivered." + line.kind();
    return isDelivered(key, line.reason(), texts) ? texts.of(key) : line.reason();
  }

  /** The law behind the least; one that the product does not know keeps its own name. */
  static String basis(String kind, Citation citation, Texts texts) {
    String key = "retention.basis." + kind;
    return isDelivered(key, texts.of(citation), texts) ? texts.of(key) : texts.of(citation);
  }

  private static boolean isDelivered(String key, String words, Texts texts) {
    return new Texts(Locale.SIMPLIFIED_CHINESE, texts.today()).find(key).equals(Optional.of(words));
  }
}
