package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonMarkupTest {
  private static final String SVG = "<svg xmlns=\"x\" viewBox=\"0 0 720 340.5\"><rect/></svg>";

  @Test
  void figuresGetTheirAddressAndTheirSize() {
    LessonText text = page("<p id=\"b-1\"><img src=\"figures/a.svg\" alt=\"a\"></p>");

    assertThat(text.html())
        .contains("id=\"b-1\"")
        .contains("src=\"/figures-of/a.svg\"")
        .contains("width=\"720\"")
        .contains("height=\"340\"");
  }

  @Test
  void aPictureWithoutAKnownSizeStaysWithoutOne() {
    assertThat(page("<p><img src=\"figures/b.png\" alt=\"b\"></p>").html())
        .contains("/figures-of/b.png")
        .doesNotContain("width");
  }

  @Test
  void sourcesLoseTheWayBackAndKeepTheirAddress() {
    LessonText text =
        page(
            "<section class=\"sources\"><ol><li id=\"s-a\">民政部，2012 <a href=\"https://e.org/x\">"
                + "https://e.org/x</a> <a href=\"#r-a-1\">↩</a></li><li>无链接</li></ol></section>");

    assertThat(text.sources()).extracting(SourceRow::getText).containsExactly("民政部，2012", "无链接");
    assertThat(text.sources())
        .extracting(SourceRow::getHref)
        .containsExactly("https://e.org/x", "");
  }

  private static LessonText page(String stored) {
    return LessonMarkup.of(
        stored,
        name -> "/figures-of/" + name,
        name -> name.endsWith(".svg") ? Optional.of(SVG) : Optional.empty());
  }
}
