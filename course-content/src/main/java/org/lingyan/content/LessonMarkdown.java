package org.lingyan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;

/** Markdown as lessons have it: CommonMark, tables, and footnotes that name a source. */
final class LessonMarkdown {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .linkProcessor((link, scanner, context) -> footnote(link))
          // One more than allowed, so that what is too deep is seen and reported.
          .maxOpenBlockParsers(Limits.MARKDOWN_DEPTH + 1)
          .build();

  private LessonMarkdown() {}

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  private static LinkResult footnote(LinkInfo link) {
    String text = link.text();
    if (!text.startsWith("^") || text.length() < 2) {
      return LinkResult.none();
    }
    return LinkResult.replaceWith(
        new LessonNodes.Footnote(text.substring(1)), link.afterTextBracket());
  }

  /** Returns the nodes below a root in reading order, found without recursion. */
  static List<Node> below(Node root) {
    List<Node> nodes = new ArrayList<>();
    Node node = root;
    while (true) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
      } else {
        while (node != root && node.getNext() == null) {
          node = node.getParent();
        }
        if (node == root) {
          return nodes;
        }
        node = node.getNext();
      }
      nodes.add(node);
    }
  }

  /** Returns a node's line, counted from 1; a node without a place of its own has its parent's. */
  static int line(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      Optional<SourceSpan> first = up.getSourceSpans().stream().findFirst();
      if (first.isPresent()) {
        return first.get().getLineIndex() + 1;
      }
    }
    return 1;
  }

  static boolean isLineBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  /** Whether a node lies in one of another kind. */
  static boolean isInside(Node node, Class<? extends Node> kind) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (kind.isInstance(up)) {
        return true;
      }
    }
    return false;
  }
}
