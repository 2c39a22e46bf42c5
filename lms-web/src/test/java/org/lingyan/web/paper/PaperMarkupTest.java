package org.lingyan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may stand in a paper's markup. */
class PaperMarkupTest {
  @Test
  void escapesEverythingThatIsMarkup() {
    assertThat(PaperMarkup.escaped("<a href=\"x\">&'</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;");
  }

  @Test
  void leavesOutWhatXmlCannotHold() {
    assertThat(PaperMarkup.escaped("a\u0000\u0008\uFFFE\uD800b𠮷")).isEqualTo("ab𠮷");
  }

  @Test
  void leavesRareCharactersAloneAndDropsTheInvisible() {
    PaperFonts fonts = new PaperFonts();
    assertThat(fonts.printable("王㛃\u202E\uFE00𠮷")).isEqualTo("王㛃[U+20BB7]");
  }
}
