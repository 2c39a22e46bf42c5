package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.sheet.SheetWriter;
import org.lingyan.web.text.Texts;

/** The board's list, all pages of it; the same filter, the same scope. */
@ApplicationScoped
public class BoardSheetSource implements SheetSource {
  /** Its name in addresses. */
  static final String NAME = "board";

  private final OpeningBoard opening;

  /** For the container's proxy. */
  protected BoardSheetSource() {
    this(null);
  }

  /** Works through this. */
  @Inject
  public BoardSheetSource(OpeningBoard opening) {
    this.opening = opening;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    long home =
        asker
            .caller()
            .topmost(roles())
            .orElseThrow(() -> new UnknownSubject("board of nobody"))
            .organisationId();
    BoardFilter filter = BoardFilter.of(parameter, home, asker.today());
    BoardQuery query = filter.query(PagedSheet.AT_ONCE);
    Scope scope = asker.scope(roles());
    OpenBoard first =
        opening.open(scope, query.at(new Page.Request(0, PagedSheet.AT_ONCE)), asker.at());
    return new BoardSheet(
        head(first, words(filter, asker.texts()), asker.texts()),
        asker.texts(),
        first,
        page -> opening.open(scope, query.at(page), asker.at()));
  }

  private static String words(BoardFilter filter, Texts texts) {
    BoardFilter.Who who = filter.who();
    return Stream.of(
            Optional.of(texts.of("board.own")).filter(word -> who.own()),
            who.status().map(texts::of),
            who.traits().worker().map(texts::of),
            who.traits().level().map(texts::of),
            who.traits().lacking().map(code -> texts.of("board.lacking.one", texts.category(code))),
            Optional.of(who.name()).filter(name -> !name.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /**
   * Title, day, filter and headings.
   *
   * @param filter what was filtered by, in words; empty when nothing was
   */
  static SheetHead head(OpenBoard open, String filter, Texts texts) {
    String year =
        Integer.toString(
            open.board().period().map(DateRange::from).orElse(open.board().asOf()).getYear());
    String place = open.board().organisation().name();
    return new SheetHead(
        texts.of("sheet.file", place, year),
        texts.of("sheet.name"),
        List.of(
            texts.of(
                "sheet.title",
                place,
                open.rule().map(rule -> rule.title().in(texts.locale())).orElse("–"),
                year),
            texts.of("sheet.as-of", open.board().asOf().toString(), open.people().total()),
            filter.isEmpty() ? "" : texts.of("sheet.filter", filter)),
        List.of(
            new SheetColumn(texts.of("board.sort.NAME"), 14),
            new SheetColumn(texts.of("board.sort.ORGANISATION"), 30),
            new SheetColumn(texts.of("sheet.needed"), 12),
            new SheetColumn(texts.of("sheet.counted"), 12),
            new SheetColumn(texts.of("sheet.missing"), 12),
            new SheetColumn(texts.of("board.sort.STATUS"), 14),
            new SheetColumn(texts.of("sheet.reason"), 60)));
  }

  /** Reads a page of the board. */
  @FunctionalInterface
  interface Pages {
    /** The board with this page of its list. */
    OpenBoard at(Page.Request page);
  }

  /** The list with its first page read. */
  record BoardSheet(SheetHead head, Texts texts, OpenBoard first, Pages pages) implements Sheet {
    @Override
    public long rows() {
      return first.people().total();
    }

    @Override
    public void write(SheetWriter writer) throws IOException {
      OpenBoard open = first;
      for (int page = 1; ; page++) {
        for (StandingList.Line line : open.people().items()) {
          writer.row(
              line.name(),
              line.organisation(),
              line.needed(),
              line.counted(),
              line.missing(),
              texts.of(line.status()),
              why(open, line));
        }
        if ((long) page * PagedSheet.AT_ONCE >= rows()) {
          return;
        }
        open = pages.at(new Page.Request(page, PagedSheet.AT_ONCE));
      }
    }

    /** The deciding reason, in full. */
    private String why(OpenBoard open, StandingList.Line line) {
      return Optional.ofNullable(open.verdicts().get(line.personId()))
          .map(judged -> texts.of(judged.reasons().get(0)))
          .orElse("");
    }
  }
}
