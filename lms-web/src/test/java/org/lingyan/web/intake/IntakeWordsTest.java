package org.lingyan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lingyan.people.intake.Difference;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeNote;
import org.lingyan.web.text.Texts;

/** Several names or rows in a row, as the reader writes them. */
class IntakeWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final IntakeWords ZH =
      new IntakeWords(new Texts(Locale.SIMPLIFIED_CHINESE, TODAY));
  private static final IntakeWords EN = new IntakeWords(new Texts(Locale.ENGLISH, TODAY));

  /** As the rooms below keep a value of several texts. */
  private static String listed(String... texts) {
    return "\uE000" + String.join("\uE000", texts);
  }

  @Test
  void rowsAndNamesAreJoinedByLanguage() {
    IntakeNote rows = new IntakeNote("intake.document-twice", List.of(listed("3", "4", "7")));
    assertThat(ZH.reason(rows)).contains("3、4、7");
    assertThat(EN.reason(rows)).contains("3, 4, 7").doesNotContain("、");
    IntakeNote people =
        new IntakeNote("intake.several-managers", List.of("方圆", listed("方圆（一站，#3）", "方圆（二站，#4）")));
    assertThat(ZH.reason(people)).contains("方圆（一站，#3）、方圆（二站，#4）");
    assertThat(EN.reason(people)).contains("方圆（一站，#3）, 方圆（二站，#4）");
  }

  @Test
  void aNoteAndADifferenceLikewise() {
    assertThat(EN.note(new IntakeNote("intake.note.unknown-headings", List.of(listed("备注", "序号")))))
        .contains("备注, 序号");
    Difference names = new Difference(IntakeField.FORMER_NAMES, "", listed("甲", "乙"));
    assertThat(EN.difference(new Headings(List.of()), names)).contains("甲, 乙");
  }

  @Test
  void oneTextStaysAsItIs() {
    assertThat(EN.reason(new IntakeNote("intake.no-place", List.of("甲、乙")))).contains("甲、乙");
  }
}
