package org.lingyan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Writes a lesson's tree as the fragment of HTML that the player shows. */
final class LessonPage {

  private static final String OUTSIDE_LINK = "noopener noreferrer";

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "hr", "br", "aside", "section")
          .addTags("div", "code", "em", "strong", "sup", "span", "a", "img")
          .addAttributes(":all", "id")
          .addAttributes("a", "href", "title", "rel", "aria-label")
          .addAttributes("img", "src", "alt", "title", "loading")
          .addAttributes("ol", "start")
          .addAttributes("th", "align")
          .addAttributes("td", "align")
          .addAttributes("code", "class")
          .addAttributes("p", "class")
          .addAttributes("aside", "class", "role")
          .addAttributes("section", "class")
          .addAttributes("div", "class", "tabindex")
          .addProtocols("a", "href", "https", "http", "mailto", "#")
          .preserveRelativeLinks(true);

  private final String file;
  private final LessonTree tree;
  private final Sources sources;
  private final Locale language;
  private final Map<String, Citation> citations = new LinkedHashMap<>();

  /** A source's number in the lesson, and the ids of the places that cite it. */
  private record Citation(int number, List<String> ids) {}

  LessonPage(String file, LessonTree tree, Sources sources, Locale language) {
    this.file = file;
    this.tree = tree;
    this.sources = sources;
    this.language = language;
  }

  /**
   * Renders the lesson.
   *
   * @return sanitised HTML
   * @throws BoundedText.FullException if it becomes longer than a page may be
   */
  String html() {
    BoundedText text = new BoundedText(Limits.PAGE_CHARACTERS);
    HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .escapeHtml(true)
        .attributeProviderFactory(context -> this::addAttributes)
        .nodeRendererFactory(OwnNodes::new)
        .build()
        .render(tree.document(), text);
    writeSources(new HtmlWriter(text));
    Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(text.toString(), "", ALLOWED, settings).strip();
  }

  private void addAttributes(Node node, String tag, Map<String, String> attributes) {
    boolean inner =
        tag.equals("code")
            && (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock);
    if (!inner) {
      tree.number(node).ifPresent(number -> attributes.put("id", "b-" + number));
    }
    if (node instanceof Image image) {
      Optional<String> name = SafePaths.figure(file, image.getDestination());
      attributes.put("src", name.map(SafePaths::ofFigure).orElse(""));
      attributes.put("loading", "lazy");
    } else if (node instanceof Link link && Links.isWeb(link.getDestination())) {
      attributes.put("rel", OUTSIDE_LINK);
    }
  }

  private void writeSources(HtmlWriter html) {
    if (citations.isEmpty()) {
      return;
    }
    boolean chinese = language.getLanguage().equals("zh");
    html.tag("section", Map.of("class", "sources"));
    element(html, "h2", Map.of(), chinese ? "资料来源" : "Sources");
    html.tag("ol");
    citations.forEach(
        (key, citation) -> {
          html.tag("li", Map.of("id", "s-" + key));
          sources.cite(key).ifPresent(source -> write(html, source));
          for (String id : citation.ids()) {
            html.raw(" ");
            String label = chinese ? "回到正文" : "Back to the text";
            element(html, "a", attributes("href", "#" + id, "aria-label", label), "↩");
          }
          html.tag("/li");
        });
    html.tag("/ol");
    html.tag("/section");
  }

  private static void write(HtmlWriter html, Source source) {
    html.text(source.text());
    source
        .url()
        .ifPresent(
            url -> {
              html.raw(" ");
              Map<String, String> link = attributes("href", url.toString(), "rel", OUTSIDE_LINK);
              element(html, "a", link, url.toString());
            });
  }

  private static void element(
      HtmlWriter html, String tag, Map<String, String> attributes, String text) {
    html.tag(tag, attributes);
    html.text(text);
    html.tag('/' + tag);
  }

  /** Keeps the order, so that a lesson always gives the same bytes. */
  private static Map<String, String> attributes(
      String name, String value, String second, String secondValue) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(name, value);
    attributes.put(second, secondValue);
    return attributes;
  }

  /** Writes the nodes that CommonMark does not have. */
  private final class OwnNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    private OwnNodes(HtmlNodeRendererContext context) {
      this.context = context;
      this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(
          LessonNodes.Footnote.class,
          LessonNodes.Callout.class,
          LessonNodes.TableScroll.class,
          LessonNodes.HeadingAnchor.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof LessonNodes.Footnote footnote) {
        footnote(footnote.key());
      } else if (node instanceof LessonNodes.Callout callout) {
        // A note, not the landmark that an aside is by itself: a page may have dozens.
        html.line();
        wrap(node, "aside", attributes("class", "callout " + callout.kind(), "role", "note"));
      } else if (node instanceof LessonNodes.HeadingAnchor anchor) {
        wrap(node, "span", Map.of("id", "h-" + anchor.number()));
      } else {
        html.line();
        wrap(node, "div", attributes("class", "table-scroll", "tabindex", "0"));
      }
    }

    private void footnote(String key) {
      int next = citations.size() + 1;
      Citation citation =
          citations.computeIfAbsent(key, unused -> new Citation(next, new ArrayList<>()));
      String id = "r-" + key + '-' + (citation.ids().size() + 1);
      citation.ids().add(id);
      String mark = "[" + citation.number() + "]";
      html.tag("sup");
      element(html, "a", attributes("href", "#s-" + key, "id", id), mark);
      html.tag("/sup");
    }

    private void wrap(Node node, String tag, Map<String, String> attributes) {
      html.tag(tag, context.extendAttributes(node, tag, attributes));
      if (node instanceof LessonNodes.Callout callout) {
        element(html, "p", Map.of("class", "callout-title"), callout.title());
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag('/' + tag);
    }
  }
}
