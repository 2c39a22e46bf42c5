package org.lingyan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lingyan.content.FindingCode.*;
import static org.lingyan.content.Row.row;
import static org.lingyan.content.SmallCourse.FIGURE;
import static org.lingyan.content.SmallCourse.LESSON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureFindingsTest {

  static Stream<Row> rows() {
    return Stream.of(
        row(SVG_SYNTAX, FIGURE, 5, "height=\"10\"/>", "height=\"10\">"),
        svg(SVG_SYNTAX, 1, "not XML"),
        svg(SVG_DOCTYPE, 2, "\n<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<svg/>"),
        svg(SVG_ELEMENT, 1, "<html xmlns='http://www.w3.org/1999/xhtml'/>"),
        inside(SVG_ELEMENT, "<script>alert(1)</script>"),
        inside(SVG_ELEMENT, "<foreignObject/>"),
        inside(SVG_ELEMENT, "<set attributeName='href' to='#b'/>"),
        inside(SVG_ELEMENT, "<x:iframe xmlns:x='http://www.w3.org/1999/xhtml'/>"),
        inside(SVG_ELEMENT, "<?xml-stylesheet href='https://example.org/a.css'?>"),
        inside(SVG_ATTRIBUTE, "<g onload='alert(1)'/>"),
        inside(SVG_ATTRIBUTE, "<g ONCLICK='alert(1)'/>"),
        inside(SVG_REFERENCE, "<image href='https://example.org/a.png'/>"),
        inside(SVG_REFERENCE, "<use href='other.svg#a'/>"),
        inside(SVG_REFERENCE, "<a href=' javascript:alert(1)'/>"),
        inside(SVG_REFERENCE, "<use xmlns:l='http://www.w3.org/1999/xlink' l:href='//e.org/a'/>"),
        inside(SVG_REFERENCE, "<image href='data:image/svg+xml;base64,AAAA'/>"),
        inside(SVG_REFERENCE, "<g xml:base='https://example.org/'/>"),
        inside(SVG_REFERENCE, "<g style='fill:url( \"https://example.org/a\")'/>"),
        inside(SVG_REFERENCE, "<g fill='url(https://example.org/a#b)'/>"),
        inside(SVG_REFERENCE, "<style>@import 'https://example.org/a.css';</style>"),
        inside(SVG_REFERENCE, "<style>a{b:u\\72l(https://example.org)}</style>"),
        svg(SVG_SYNTAX, 1, "<?xml version='1.0' encoding='UTF-16'?><svg/>"),
        svg(FILE_ENCODING, 1, "<?xml version='1.0' encoding='none'?><svg/>"),
        svg(FILE_ENCODING, 1, "<?xml version='1.0' encoding='ISO-8859-1'?>" + EMPTY),
        row(IMAGE_TYPE, "figures/a.png", 1, "SVG called PNG", FigureFindingsTest::svgAsPng),
        row(IMAGE_TYPE, "figures/a.png", 1, "empty", course -> show(course, "a.png", "")));
  }

  private static final String EMPTY = "<svg xmlns='http://www.w3.org/2000/svg'/>";

  private static Row svg(FindingCode code, int line, String text) {
    return row(code, FIGURE, line, text, course -> course.write(FIGURE, text));
  }

  private static Row inside(FindingCode code, String element) {
    return row(
        code, FIGURE, 5, element, course -> course.replace(FIGURE, "</svg>", element + "</svg>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsTheFaultAndItsLine(Row row, @TempDir Path folder) {
    row.check(folder);
  }

  @Test
  void stillPicturesOfEveryKindAreTaken(@TempDir Path folder) {
    SmallCourse course = new SmallCourse(folder);
    show(course, "a.png", "\u0089PNG\r\n\u001A\n rest");
    show(course, "b.jpg", "\u00FF\u00D8\u00FF rest");
    show(course, "c.JPEG", "\u00FF\u00D8\u00FF rest");
    show(course, "d.webp", "RIFF    WEBP rest");
    show(
        course,
        "e.svg",
        """
        <?xml version="1.0" encoding="utf-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd">
          <sodipodi:namedview id="n"/>
          <metadata/>
          <g id="a" style="fill:url( '#b' )" clip-path="url(#c)"/>
          <use xlink:href="#a"/>
          <image href="data:image/png;base64,iVBORw0KGgo="/>
          <text>注意 https://example.org 只是文字</text>
        </svg>
        """);

    assertThat(course.findings()).isEmpty();
    assertThat(course.accepted().assets())
        .containsOnlyKeys("a.png", "b.jpg", "c.JPEG", "d.webp", "e.svg", "steps.svg");
    assertThat(course.accepted().assets().values())
        .extracting(Asset::mediaType)
        .containsExactly(
            "image/png",
            "image/jpeg",
            "image/jpeg",
            "image/webp",
            "image/svg+xml",
            "image/svg+xml");
  }

  private static void svgAsPng(SmallCourse course) {
    show(course, "a.png", EMPTY);
  }

  private static void show(SmallCourse course, String name, String latin1) {
    boolean svg = name.endsWith(".svg");
    course.write(
        "figures/" + name,
        latin1.getBytes(svg ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    course.append(LESSON, "\n![图](../figures/" + name + ")\n");
  }
}
