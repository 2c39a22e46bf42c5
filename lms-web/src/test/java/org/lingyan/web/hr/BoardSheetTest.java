package org.lingyan.web.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.Board;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.web.text.Texts;

/** The list as a spreadsheet. */
class BoardSheetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);

  private static final Pattern CODE = Pattern.compile("&#x([0-9a-f]+);");

  @TempDir private Path folder;

  private static OpenBoard board(String... names) {
    OrganisationView place =
        new OrganisationView(
            7, "=鹭洲县/社会工作部", OrganisationKind.BUREAU, OrganisationLevel.COUNTY, "/1/7/");
    List<StandingList.Line> people =
        java.util.stream.Stream.of(names)
            .map(
                name ->
                    new StandingList.Line(
                        name.hashCode(),
                        name,
                        7,
                        place.name(),
                        Status.AT_RISK,
                        Optional.of(new BigDecimal("60.00")),
                        new BigDecimal("18.50"),
                        Optional.of(new BigDecimal("41.50"))))
            .toList();
    return new OpenBoard(
        List.of(place),
        Optional.empty(),
        new Board(place, "zhengzhou-annual", DateRange.yearOf(TODAY), TODAY, Map.of(), List.of()),
        new Page<>(people, 0, 1000, people.size()),
        Map.of());
  }

  private String written(Texts texts, String... names) throws IOException {
    Path file = folder.resolve("board.xlsx");
    try (BoardSheet sheet = new BoardSheet(Files.newOutputStream(file), texts)) {
      OpenBoard open = board(names);
      sheet.begin(open, texts.of(Status.AT_RISK));
      sheet.add(open);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry rows = zip.getEntry("xl/worksheets/sheet1.xml");
      return CODE.matcher(
              new String(zip.getInputStream(rows).readAllBytes(), StandardCharsets.UTF_8))
          .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAName() throws IOException {
    assertThat(written(ZH, "=1+1", "+1", "@SUM(A1)", "<b>&"))
        .contains("<t>=1+1</t>", "<t>+1</t>", "<t>@SUM(A1)</t>", "&lt;b&gt;&amp;")
        .doesNotContain("<f>");
  }

  @Test
  void amountsAreNumbersAndWordsAreTheReaders() throws IOException {
    assertThat(written(ZH, "何小满"))
        .contains("姓名", "已计学时", "有风险", "<v>18.50</v>", "筛选：有风险")
        .contains("截至 2026-11-22，共 1 人");
    assertThat(written(new Texts(Locale.ENGLISH, TODAY), "何小满"))
        .contains("Name", "Counted", "At risk", "As of 2026-11-22, 1 people");
  }

  @Test
  void theFileHasANameForOldAndForNewBrowsers() {
    assertThat(BoardSheetServlet.attachment(board(), ZH))
        .startsWith("attachment; filename=\"compliance-2026.xlsx\"; filename*=UTF-8''")
        .contains("%E5%AD%A6%E6%97%B6")
        .doesNotContain("/", "+");
  }
}
