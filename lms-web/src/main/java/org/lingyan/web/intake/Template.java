package org.lingyan.web.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.web.text.Texts;

/**
 * Writes the list to fill in. Its second sheet says what each column takes and holds the words to
 * choose from; only the first is read when it comes back.
 */
final class Template {
  private static final int FILLED_ROWS = 2_000;
  private static final String REQUIRED = "FFE3A3";
  private static final String OPTIONAL = "E3F0F0";

  private Template() {}

  static void write(OutputStream to, IntakeKind kind, Texts texts) throws IOException {
    List<IntakeField> fields = IntakeField.of(kind);
    Workbook book = new Workbook(to, "Lingyan", "1.0");
    Worksheet list = book.newWorksheet(texts.of("intake.template.list"));
    Worksheet notes = book.newWorksheet(texts.of("intake.template.notes"));
    for (int i = 0; i < fields.size(); i++) {
      IntakeField field = fields.get(i);
      list.inlineString(0, i, texts.of(field));
      list.style(0, i).bold().fillColor(field.required() ? REQUIRED : OPTIONAL).set();
      list.inlineString(1, i, texts.of("intake.example." + field));
      list.width(i, field.width());
      // Numbers typed here stay as they are typed, with all their digits.
      list.range(1, i, FILLED_ROWS, i).style().format("@").set();
      note(notes, i + 1, field, texts);
      choices(list, notes, i, field);
    }
    list.freezePane(0, 1);
    notes.inlineString(0, 0, texts.of("intake.template.column"));
    notes.inlineString(0, 1, texts.of("intake.template.needed"));
    notes.inlineString(0, 2, texts.of("intake.template.takes"));
    notes.style(0, 0).bold().set();
    notes.style(0, 1).bold().set();
    notes.style(0, 2).bold().set();
    notes.width(0, 18);
    notes.width(1, 10);
    notes.width(2, 90);
    book.finish();
  }

  private static void note(Worksheet notes, int row, IntakeField field, Texts texts) {
    notes.inlineString(row, 0, texts.of(field));
    notes.inlineString(
        row, 1, texts.of(field.required() ? "intake.template.yes" : "intake.template.no"));
    notes.inlineString(row, 2, texts.of("intake.takes." + field));
  }

  private static void choices(Worksheet list, Worksheet notes, int column, IntakeField field) {
    List<String> words = Vocabulary.choices(field);
    if (words.isEmpty()) {
      return;
    }
    int at = column + 4;
    for (int i = 0; i < words.size(); i++) {
      notes.inlineString(i, at, words.get(i));
    }
    Range from = notes.range(0, at, words.size() - 1, at);
    list.range(1, column, FILLED_ROWS, column).validateWithList(from);
  }
}
