package org.lingyan.content;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** What a lesson's tree holds beside the nodes of CommonMark. */
final class LessonNodes {

  private LessonNodes() {}

  /** {@code [^key]}: the place where a source is cited. */
  static final class Footnote extends CustomNode {
    private final String key;

    Footnote(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** A blockquote that asks the trainee to stop: the title line is taken out of the content. */
  static final class Callout extends CustomBlock {
    private final String kind;
    private final String title;

    Callout(String kind, String title) {
      this.kind = kind;
      this.title = title;
    }

    /** Returns the class in the page: {@code think}, {@code remember} or {@code case}. */
    String kind() {
      return kind;
    }

    String title() {
      return title;
    }
  }

  /** Wraps a table, which may be wider than a phone. */
  static final class TableScroll extends CustomBlock {}

  /**
   * Wraps a heading's text. The heading itself carries the block's anchor, and an element has only
   * one id.
   */
  static final class HeadingAnchor extends CustomNode {
    private final int number;

    HeadingAnchor(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }
}
