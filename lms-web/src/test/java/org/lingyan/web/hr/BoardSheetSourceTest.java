package org.lingyan.web.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.Board;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.web.sheet.SheetFile;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetWriter;
import org.lingyan.web.text.Texts;

/** The board's list as a file. */
class BoardSheetSourceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Texts ZH = new Texts(Locale.SIMPLIFIED_CHINESE, TODAY);

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
                        Optional.of(new BigDecimal("41.50")),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
            .toList();
    return new OpenBoard(
        List.of(place),
        List.of(),
        Optional.empty(),
        new Board(
            place,
            "zhengzhou-annual",
            Optional.of(DateRange.yearOf(TODAY)),
            TODAY,
            Map.of(),
            Map.of(),
            List.of()),
        Map.of(),
        new Page<>(people, 0, 1000, people.size()),
        Map.of());
  }

  private static String written(Texts texts, String... names) throws IOException {
    OpenBoard open = board(names);
    SheetHead head = BoardSheetSource.head(open, texts.of(Status.AT_RISK), texts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SheetWriter writer = SheetWriter.of(SheetFormat.CSV, bytes, head)) {
      new BoardSheetSource.BoardSheet(head, texts, open, page -> board()).write(writer);
    }
    return String.join("\n", head.above()) + bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void amountsAreNumbersAndWordsAreTheReaders() throws IOException {
    assertThat(written(ZH, "何小满"))
        .contains("姓名", "已计学时", "有风险", ",18.50,", "筛选：有风险")
        .contains("截至 2026-11-22，共 1 人");
    assertThat(written(new Texts(Locale.ENGLISH, TODAY), "何小满"))
        .contains("Name", "Counted", "At risk", "As of 2026-11-22, 1 people");
  }

  @Test
  void theFileHasANameForOldAndForNewBrowsers() {
    String name = SheetFile.named(BoardSheetSource.head(board(), "", ZH), SheetFormat.XLSX);
    assertThat(SheetFile.attachment("board", name))
        .startsWith("attachment; filename=\"board.xlsx\"; filename*=UTF-8''")
        .contains("%E5%AD%A6%E6%97%B6")
        .doesNotContain("/", "+");
  }
}
