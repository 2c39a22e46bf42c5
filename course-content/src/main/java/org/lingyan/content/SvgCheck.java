package org.lingyan.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks that an SVG file is a still picture that needs nothing but itself. It is a list of what is
 * allowed: SVG grows, and a list of what is dangerous would be out of date.
 */
final class SvgCheck extends DefaultHandler {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "title",
          "desc",
          "metadata",
          "switch",
          "a",
          "view",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "image",
          "text",
          "tspan",
          "textPath",
          "linearGradient",
          "radialGradient",
          "stop",
          "pattern",
          "clipPath",
          "mask",
          "marker",
          "style",
          "filter",
          "feBlend",
          "feColorMatrix",
          "feComponentTransfer",
          "feComposite",
          "feConvolveMatrix",
          "feDiffuseLighting",
          "feDisplacementMap",
          "feDistantLight",
          "feDropShadow",
          "feFlood",
          "feFuncA",
          "feFuncB",
          "feFuncG",
          "feFuncR",
          "feGaussianBlur",
          "feMerge",
          "feMergeNode",
          "feMorphology",
          "feOffset",
          "fePointLight",
          "feSpecularLighting",
          "feSpotLight",
          "feTile",
          "feTurbulence");

  /** Notes that drawing programs leave behind; no browser does anything with them. */
  private static final Set<String> INERT =
      Set.of(
          "http://www.inkscape.org/namespaces/inkscape",
          "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://creativecommons.org/ns#",
          "http://web.resource.org/cc/",
          "http://purl.org/dc/elements/1.1/");

  private static final Pattern INSIDE = Pattern.compile("#[^\\s\"'()<>]*");
  private static final Pattern EMBEDDED =
      Pattern.compile("(?i)data:image/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\\s]*");

  /**
   * Style that asks for something outside, or hides what it asks for behind a backslash. The
   * possessive quantifiers keep a file of a million spaces from taking a million times a million
   * steps.
   */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?i)url\\(\\s*+[\"']?+\\s*+(?!#)|@import|image-set|src\\(|\\\\|javascript:");

  private final StringBuilder style = new StringBuilder();
  private final String file;
  private final Findings findings;
  private Optional<Locator> locator = Optional.empty();
  private boolean rootSeen;
  private boolean inStyle;

  private SvgCheck(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  static void check(String file, byte[] bytes, Findings findings) {
    Optional<String> text = CourseFiles.decode(file, bytes, findings);
    if (text.isEmpty()) {
      return;
    }
    int doctype = text.get().indexOf("<!DOCTYPE");
    if (doctype >= 0) {
      int line = 1 + (int) text.get().substring(0, doctype).chars().filter(c -> c == '\n').count();
      findings.add(FindingCode.SVG_DOCTYPE, new Place(file, line));
      return;
    }
    try {
      parser().parse(new ByteArrayInputStream(bytes), new SvgCheck(file, findings));
    } catch (SAXParseException e) {
      Place place = new Place(file, Math.max(1, e.getLineNumber()));
      findings.add(FindingCode.SVG_SYNTAX, place, String.valueOf(e.getMessage()));
    } catch (SAXException e) {
      findings.add(FindingCode.SVG_SYNTAX, new Place(file, 1), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      // Bytes that lie in memory; only an encoding that the file declares wrongly ends here.
      findings.add(FindingCode.FILE_ENCODING, new Place(file, 1), file);
    }
  }

  private static SAXParser parser() throws SAXException {
    // The platform's own parser, not one that a server puts before it: the features must hold.
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's XML parser knows these features", e);
    }
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = Optional.of(given);
  }

  @Override
  public void processingInstruction(String target, String data) {
    findings.add(FindingCode.SVG_ELEMENT, here(), "?" + target);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    if (!rootSeen) {
      rootSeen = true;
      checkEncoding();
      if (!uri.equals(SVG) || !localName.equals("svg")) {
        findings.add(FindingCode.SVG_ELEMENT, here(), name);
      }
    }
    boolean known = uri.equals(SVG) ? ELEMENTS.contains(localName) : INERT.contains(uri);
    if (!known) {
      findings.add(FindingCode.SVG_ELEMENT, here(), name);
    }
    inStyle = localName.equals("style");
    style.setLength(0);
    for (int i = 0; i < attributes.getLength(); i++) {
      checkAttribute(attributes.getLocalName(i), attributes.getValue(i).strip());
    }
  }

  private void checkAttribute(String attribute, String value) {
    String name = attribute.toLowerCase(Locale.ROOT);
    if (name.startsWith("on")) {
      findings.add(FindingCode.SVG_ATTRIBUTE, here(), attribute);
    } else if (name.equals("href") || name.equals("src") || name.equals("base")) {
      if (!INSIDE.matcher(value).matches() && !EMBEDDED.matcher(value).matches()) {
        findings.add(FindingCode.SVG_REFERENCE, here(), value);
      }
    } else if (OUTSIDE.matcher(value).find()) {
      findings.add(FindingCode.SVG_REFERENCE, here(), value);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inStyle) {
      style.append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    if (inStyle && OUTSIDE.matcher(style).find()) {
      findings.add(FindingCode.SVG_REFERENCE, here(), style.toString().strip());
    }
    inStyle = false;
  }

  /** We have read the bytes as UTF-8; a browser that believes another encoding reads other text. */
  private void checkEncoding() {
    Optional<String> declared =
        locator
            .filter(Locator2.class::isInstance)
            .map(Locator2.class::cast)
            .map(Locator2::getEncoding);
    if (declared.isPresent() && !declared.get().equalsIgnoreCase("UTF-8")) {
      findings.add(FindingCode.FILE_ENCODING, here(), file);
    }
  }

  private Place here() {
    return new Place(file, locator.map(Locator::getLineNumber).filter(n -> n > 0).orElse(1));
  }
}
