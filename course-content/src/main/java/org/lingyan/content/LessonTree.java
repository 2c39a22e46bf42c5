package org.lingyan.content;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes a checked tree into the tree that is shown: callouts, scrolling tables, anchors. */
final class LessonTree {

  private static final Map<String, String> CALLOUTS =
      Map.of(
          "想一想", "think",
          "记住", "remember",
          "案例", "case",
          "Think", "think",
          "Remember", "remember",
          "Case", "case");

  private final Node document;
  private final IdentityHashMap<Node, Integer> blocks = new IdentityHashMap<>();
  private int headings;

  private LessonTree(Node document) {
    this.document = document;
  }

  static LessonTree of(Node document) {
    LessonTree tree = new LessonTree(document);
    LessonMarkdown.below(document).forEach(tree::shape);
    tree.number();
    return tree;
  }

  Node document() {
    return document;
  }

  /** Returns how many top-level blocks there are. */
  int blocks() {
    return blocks.size();
  }

  /** Returns the number of a top-level block, counted from 1; nothing for any other node. */
  Optional<Integer> number(Node node) {
    return Optional.ofNullable(blocks.get(node));
  }

  private void shape(Node node) {
    if (node instanceof BlockQuote quote) {
      title(quote).ifPresent(title -> callout(quote, title));
    } else if (node instanceof TableBlock) {
      Node scroll = new LessonNodes.TableScroll();
      node.insertBefore(scroll);
      scroll.appendChild(node);
    } else if (node instanceof Heading) {
      moveChildren(node, new LessonNodes.HeadingAnchor(++headings));
    } else if (node instanceof SoftLineBreak && isBetweenIdeographs(node)) {
      // A browser shows a line break as a space, and Chinese has none between its words.
      node.unlink();
    }
  }

  private void number() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof LinkReferenceDefinition)) {
        blocks.put(node, blocks.size() + 1);
      }
    }
  }

  /** The bold words that fill the first line of a blockquote, if they are a callout's. */
  private static Optional<StrongEmphasis> title(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof StrongEmphasis bold
        && bold.getFirstChild() instanceof Text text
        && text.getNext() == null
        && CALLOUTS.containsKey(text.getLiteral())
        && (bold.getNext() == null || LessonMarkdown.isLineBreak(bold.getNext()))) {
      return Optional.of(bold);
    }
    return Optional.empty();
  }

  private static void callout(BlockQuote quote, StrongEmphasis bold) {
    String title = ((Text) bold.getFirstChild()).getLiteral();
    Node paragraph = bold.getParent();
    if (bold.getNext() != null) {
      bold.getNext().unlink();
    }
    bold.unlink();
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    Node callout = new LessonNodes.Callout(CALLOUTS.get(title), title);
    quote.insertBefore(callout);
    for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
      callout.appendChild(child);
    }
    quote.unlink();
  }

  private static void moveChildren(Node parent, Node wrapper) {
    for (Node child = parent.getFirstChild(); child != null; child = parent.getFirstChild()) {
      wrapper.appendChild(child);
    }
    parent.appendChild(wrapper);
  }

  private static boolean isBetweenIdeographs(Node lineBreak) {
    int before = width(edge(lineBreak.getPrevious(), true));
    int after = width(edge(lineBreak.getNext(), false));
    return before > 0 && after > 0 && before + after > 2;
  }

  /** The node of a neighbour that touches the line break. */
  private static Optional<Touching> edge(Node neighbour, boolean last) {
    Node node = neighbour;
    while (node != null && node.getFirstChild() != null) {
      node = last ? node.getLastChild() : node.getFirstChild();
    }
    if (node instanceof LessonNodes.Footnote) {
      return Optional.of(new Touching('[', true));
    }
    if (!(node instanceof Text text) || text.getLiteral().isEmpty()) {
      return Optional.empty();
    }
    String literal = text.getLiteral();
    int character = last ? literal.codePointBefore(literal.length()) : literal.codePointAt(0);
    return Optional.of(new Touching(character, false));
  }

  /** What touches a line break: a character, or a footnote's mark. */
  private record Touching(int character, boolean mark) {}

  /** 2 for what is only in Chinese, 1 for what Chinese and English share, 0 for all else. */
  private static int width(Optional<Touching> touching) {
    if (touching.isEmpty()) {
      return 0;
    }
    int character = touching.get().character();
    boolean symbol = character >= 0x3000 && character <= 0x303F;
    boolean fullWidth = character >= 0xFF00 && character <= 0xFFEF;
    if (Character.isIdeographic(character) || symbol || fullWidth) {
      return 2;
    }
    return touching.get().mark() || "“”‘’…—".indexOf(character) >= 0 ? 1 : 0;
  }
}
