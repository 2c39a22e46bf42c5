package org.lingyan.web.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.personal.Called;
import org.lingyan.personal.Held;
import org.lingyan.personal.Masked;
import org.lingyan.personal.Subject;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.Words;
import org.lingyan.web.paper.DataSheet;
import org.lingyan.web.paper.DrawingPaper;
import org.lingyan.web.text.Texts;

/** Writes a person's data down, for people and for programs. */
@ApplicationScoped
public class DataCopy {
  private static final int AT_ONCE = 500;

  private final OwnData data;
  private final DrawingPaper drawing;

  /** For the container's proxy. */
  protected DataCopy() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public DataCopy(OwnData data, DrawingPaper drawing) {
    this.data = data;
    this.drawing = drawing;
  }

  /**
   * V3: the copy for programs; its shape is described in docs/api.md.
   *
   * @param told how many kinds are gathered, and of how many, before each
   */
  public byte[] json(long personId, Instant at, Told told) {
    Subject subject = data.subject(personId);
    JsonArrayBuilder kinds = Json.createArrayBuilder();
    int done = 0;
    for (Held kind : data.kinds()) {
      told.of(done++, data.kinds().size());
      JsonArrayBuilder rows = Json.createArrayBuilder();
      for (List<Object> row : all(kind, subject)) {
        rows.add(Json.createObjectBuilder(row(kind, row)));
      }
      kinds.add(Json.createObjectBuilder().add("name", kind.name()).add("rows", rows));
    }
    return Json.createObjectBuilder()
        .add("shape", OwnData.SHAPE)
        .add("madeAt", at.toString())
        .add("personId", Ids.text(personId))
        .add("kinds", kinds)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A row for programs, each value under the name of its column; what is not on record is null, as
   * everywhere in the API.
   */
  public static Map<String, Object> row(Held kind, List<Object> values) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(kind.columns().get(i), plain(values.get(i)).orElse(null));
    }
    return row;
  }

  private static Optional<Object> plain(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return Optional.of(value);
    }
    String text =
        value instanceof Words words
            ? words.zh()
            : value instanceof Called called
                ? called.code()
                : value instanceof Masked masked
                    ? masked.full()
                    : value instanceof Enum<?> word ? word.name() : value.toString();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The copy for people, A4; told as the other. */
  public byte[] pdf(long personId, Texts texts, Instant at, Told told) {
    Subject subject = data.subject(personId);
    DataWords words = new DataWords(texts, true);
    List<DataSheet.Section> sections = new ArrayList<>();
    for (Held kind : data.kinds()) {
      told.of(sections.size(), data.kinds().size());
      List<List<String>> rows =
          all(kind, subject).stream().map(row -> cells(kind, row, words)).toList();
      sections.add(
          new DataSheet.Section(
              words.title(kind),
              words.fate(kind),
              kind.columns().stream().map(words::column).toList(),
              rows,
              texts.of("data.copy.none")));
    }
    return drawing.draw(
        new DataSheet(
            texts.locale(),
            texts.of("data.copy.title"),
            texts.of("data.copy.lead", texts.datedFully(Timekeeper.day(at))),
            sections));
  }

  private static List<String> cells(Held kind, List<Object> row, DataWords words) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(words.cell(kind.columns().get(i), row.get(i)));
    }
    return cells;
  }

  private static List<List<Object>> all(Held kind, Subject subject) {
    List<List<Object>> all = new ArrayList<>();
    Page<List<Object>> page;
    int number = 0;
    do {
      page = kind.rows(subject, new Page.Request(number++, AT_ONCE));
      all.addAll(page.items());
    } while (page.items().size() == AT_ONCE);
    return all;
  }

  /** Is told how far a copy is; may end it by an exception. */
  @FunctionalInterface
  public interface Told {
    /** So many of so many kinds are gathered. */
    void of(int done, int total);
  }
}
