package org.lingyan.content;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Looks through a lesson's tree for what a lesson must not have, and counts its characters. */
final class LessonCheck {

  private final String file;
  private final String markdown;
  private final Sources sources;
  private final Figures figures;
  private final Findings findings;
  private int characters;

  LessonCheck(String file, String markdown, Sources sources, Figures figures, Findings findings) {
    this.file = file;
    this.markdown = markdown;
    this.sources = sources;
    this.figures = figures;
    this.findings = findings;
  }

  /**
   * Whether the tree is shallow enough to be worked on: what renders it descends by recursion, and
   * a hostile lesson could exhaust the stack.
   */
  boolean isShallow(Node document) {
    int depth = 0;
    Node last = document;
    for (Node node : LessonMarkdown.below(document)) {
      if (node.getParent() == last) {
        depth++;
      } else {
        for (Node up = last; up.getParent() != node.getParent(); up = up.getParent()) {
          depth--;
        }
      }
      if (depth > Limits.MARKDOWN_DEPTH) {
        findings.add(FindingCode.MARKDOWN_DEPTH, at(node), Integer.toString(Limits.MARKDOWN_DEPTH));
        return false;
      }
      last = node;
    }
    return true;
  }

  /** Reports everything in the tree; it must be shallow. Raw HTML is taken out of it. */
  void check(Node document) {
    for (Node node : LessonMarkdown.below(document)) {
      if (node instanceof HtmlBlock block) {
        html(node, block.getLiteral());
      } else if (node instanceof HtmlInline inline) {
        html(node, inline.getLiteral());
      } else if (node instanceof Link link) {
        link(link);
      } else if (node instanceof Image image) {
        image(image);
      } else if (node instanceof LessonNodes.Footnote footnote) {
        footnote(footnote);
      } else if (node instanceof LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
          findings.add(
              FindingCode.FOOTNOTE_DEFINITION, at(node), definition.getLabel().substring(1));
        }
      } else {
        text(node);
      }
    }
  }

  /** Returns how many characters {@link #check} has met, without spaces and alternative texts. */
  int characters() {
    return characters;
  }

  private void html(Node node, String literal) {
    findings.add(FindingCode.MARKDOWN_HTML, at(node), literal.strip());
    node.unlink();
  }

  private void link(Link link) {
    if (!Links.isAllowed(link.getDestination())) {
      findings.add(FindingCode.LINK_SCHEME, at(link), link.getDestination());
    }
  }

  private void image(Image image) {
    StringBuilder alt = new StringBuilder();
    for (Node node : LessonMarkdown.below(image)) {
      alt.append(literal(node));
    }
    if (alt.toString().isBlank()) {
      findings.add(FindingCode.IMAGE_ALT, at(image), image.getDestination());
    }
    Optional<String> name =
        SafePaths.figure(file, image.getDestination()).filter(Figures::isFigure);
    if (name.isPresent()) {
      figures.use(name.get(), at(image));
    } else {
      findings.add(FindingCode.IMAGE_PATH, at(image), image.getDestination());
    }
  }

  private void footnote(LessonNodes.Footnote footnote) {
    if (LessonMarkdown.isInside(footnote, Image.class)) {
      findings.add(FindingCode.FOOTNOTE_PLACE, at(footnote), footnote.key());
    } else if (isDefinition(footnote)) {
      findings.add(FindingCode.FOOTNOTE_DEFINITION, at(footnote), footnote.key());
    } else if (sources.cite(footnote.key()).isEmpty()) {
      findings.add(FindingCode.FOOTNOTE_UNKNOWN, at(footnote), footnote.key());
    }
  }

  /** At the beginning of a line and followed by a colon: other Markdowns define a footnote so. */
  private static boolean isDefinition(LessonNodes.Footnote footnote) {
    boolean begins =
        footnote.getPrevious() == null || LessonMarkdown.isLineBreak(footnote.getPrevious());
    return begins && footnote.getNext() instanceof Text text && text.getLiteral().startsWith(":");
  }

  private void text(Node node) {
    String literal = literal(node);
    if (!literal.isEmpty() && !LessonMarkdown.isInside(node, Image.class)) {
      characters += (int) literal.codePoints().filter(c -> !isSpace(c)).count();
    }
    if (node instanceof Text && literal.contains("**") && hasBareAsterisks(node.getSourceSpans())) {
      findings.add(FindingCode.MARKDOWN_EMPHASIS, at(node), around(literal));
    }
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof FencedCodeBlock block) {
      return block.getLiteral();
    }
    return node instanceof IndentedCodeBlock block ? block.getLiteral() : "";
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Looks at the source: asterisks written as {@code \*\*} are meant to be seen. */
  private boolean hasBareAsterisks(List<SourceSpan> spans) {
    return spans.stream()
        .map(
            span ->
                markdown.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .anyMatch(source -> source.contains("**"));
  }

  private static String around(String literal) {
    int at = literal.indexOf("**");
    return literal.substring(Math.max(0, at - 10), Math.min(literal.length(), at + 12)).strip();
  }

  private Place at(Node node) {
    return new Place(file, LessonMarkdown.line(node));
  }
}
