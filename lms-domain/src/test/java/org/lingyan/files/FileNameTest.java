package org.lingyan.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F3. */
class FileNameTest {
  @ParameterizedTest(name = "F3 {0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "证书 2026.pdf ~ 证书 2026.pdf",
        "../../etc/passwd ~ passwd",
        "C:\\Users\\li\\证书.pdf ~ 证书.pdf",
        "..\\..\\a.pdf ~ a.pdf",
        ".htaccess ~ htaccess",
        "... ~ file",
        "/ ~ file",
        "a\"b<c>|:*?.pdf ~ abc.pdf",
      })
  void leadsNowhere(String claimed, String name) {
    assertThat(FileName.clean(claimed)).isEqualTo(name);
  }

  @Test
  void f3NeitherLinesNorDirectionsNorHalfCharactersStay() {
    assertThat(FileName.clean("a\r\nSet-Cookie: b\u0000.pdf")).isEqualTo("aSet-Cookie b.pdf");
    assertThat(FileName.clean("fdp.\u202Eexe")).isEqualTo("fdp.exe");
    assertThat(FileName.clean("a\uD840.pdf")).isEqualTo("a.pdf");
    assertThat(FileName.clean("𠮷.pdf")).isEqualTo("𠮷.pdf");
    assertThat(FileName.clean("")).isEqualTo(FileName.NAMELESS);
  }

  @Test
  void f3OfALongNameTheEndStays() {
    String fits = "字".repeat(FileName.MOST_CHARACTERS - 4) + ".pdf";
    assertThat(FileName.clean(fits)).isEqualTo(fits);
    assertThat(FileName.clean("长" + fits)).isEqualTo(fits);
    assertThat(FileName.clean(fits.substring(1))).isEqualTo(fits.substring(1));
  }
}
