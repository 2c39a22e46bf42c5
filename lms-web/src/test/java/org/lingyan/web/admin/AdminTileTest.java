package org.lingyan.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lingyan.web.text.Texts;

/** Every tile leads to a page, and says in both languages where to. */
class AdminTileTest {

  @ParameterizedTest
  @EnumSource
  void leadsToAPage(AdminTile tile) {
    assertThat(Files.exists(Path.of("src/main/webapp" + tile.getHref() + ".xhtml")))
        .as(tile.getHref())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereTo(AdminTile tile) {
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      Texts texts = new Texts(language, LocalDate.EPOCH);
      assertThat(texts.of(tile)).isNotBlank();
      assertThat(texts.of(tile.getLead())).isNotBlank();
      assertThat(texts.of(tile.group())).isNotBlank();
    }
  }
}
