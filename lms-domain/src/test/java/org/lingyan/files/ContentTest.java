package org.lingyan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F1: every file here is called certificate.pdf; only its content counts. */
class ContentTest {
  @TempDir Path folder;

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> files() {
    String types = "[Content_Types].xml";
    return Stream.of(
        Arguments.of("PDF", Samples.PDF, "PDF"),
        Arguments.of("PNG", Samples.PNG, "PNG"),
        Arguments.of("JPEG", Samples.JPEG, "JPEG"),
        Arguments.of("workbook", Samples.zip(types, "xl/workbook.xml"), "XLSX"),
        Arguments.of("document", Samples.zip(types, "word/document.xml"), "DOCX"),
        Arguments.of("archive", Samples.zip("a.txt"), "ZIP"),
        Arguments.of("archive renamed to a workbook", Samples.zip("xl/workbook.xml"), "ZIP"),
        Arguments.of(
            "workbook with macros",
            Samples.zip(types, "xl/workbook.xml", "xl/vbaProject.bin"),
            "-"),
        Arguments.of("list in UTF-8", text("姓名,手机\n李丽,13800000000\n"), "CSV"),
        Arguments.of("list with a mark", text("\uFEFF姓名,手机\n"), "CSV"),
        Arguments.of(
            "list in GB18030", "姓名,手机\n李丽,138\n".getBytes(Charset.forName("GB18030")), "CSV"),
        Arguments.of("JSON", text(" {\"a\":1}"), "JSON"),
        Arguments.of("a page", text("<!DOCTYPE html><html><script>1</script></html>"), "-"),
        Arguments.of(
            "a drawing that runs", text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "-"),
        Arguments.of("a script", text("#!/bin/sh\nrm -rf /\n"), "-"),
        Arguments.of("a Windows program", Samples.PROGRAM, "-"),
        Arguments.of("a Linux program", Samples.ELF, "-"),
        Arguments.of("noise", new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, "-"),
        Arguments.of("half an archive", java.util.Arrays.copyOf(Samples.zip("a"), 40), "-"));
  }

  @ParameterizedTest(name = "F1 {0} is {2}")
  @MethodSource("files")
  void itsContentDecides(String what, byte[] bytes, String type) throws IOException {
    Path file = Files.write(folder.resolve("certificate.pdf"), bytes);
    assertThat(Content.of(file).type().map(Enum::name).orElse("-")).isEqualTo(type);
  }
}
