package org.lingyan.web.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.people.account.Role;
import org.lingyan.people.duplicate.Distinction;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.RecordGlances;
import org.lingyan.people.duplicate.SuspectedDuplicates;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The pairs of records that may be one person, all pages of them. */
@ApplicationScoped
public class DuplicatesSheetSource implements SheetSource {
  private final SuspectedDuplicates duplicates;
  private final RecordGlances glances;

  /** For the container's proxy. */
  protected DuplicatesSheetSource() {
    this(null, null);
  }

  /** Works through this. */
  @Inject
  public DuplicatesSheetSource(SuspectedDuplicates duplicates, RecordGlances glances) {
    this.duplicates = duplicates;
    this.glances = glances;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.HR);
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Scope scope = asker.scope(roles());
    boolean apart = DuplicatesPage.APART.equals(parameter.apply("show"));
    Texts texts = asker.texts();
    Function<Page.Request, Page<SuspectedPair>> pages =
        page ->
            apart
                ? duplicates.apart(scope, Optional.empty(), page)
                : duplicates.open(scope, Optional.empty(), page);
    return PagedSheet.of(
        head(apart, asker, texts), page -> lines(pages.apply(page)), line -> row(line, texts));
  }

  /** A pair with what tells its records apart. */
  private record Line(SuspectedPair pair, Map<Long, RecordGlance> glances) {
    String details(SuspectedPair.Suspect one, Texts texts) {
      return String.join(
          texts.of("duplicates.sheet.between"),
          GlanceWords.of(glances.getOrDefault(one.personId(), RecordGlance.NOTHING), texts));
    }
  }

  private Page<Line> lines(Page<SuspectedPair> found) {
    Map<Long, RecordGlance> known = glances.of(found.items());
    return new Page<>(
        found.items().stream().map(pair -> new Line(pair, known)).toList(),
        found.page(),
        found.size(),
        found.total());
  }

  private static SheetHead head(boolean apart, SheetAsker asker, Texts texts) {
    String title =
        apart
            ? texts.of("duplicates.title") + " · " + texts.of("duplicates.told-apart")
            : texts.of("duplicates.title");
    return new SheetHead(
        title + " " + asker.today(),
        texts.of("duplicates.title"),
        List.of(title, asker.today().toString()),
        List.of(
            new SheetColumn(texts.of("duplicates.sheet.first"), 14),
            new SheetColumn(texts.of("duplicates.sheet.first-place"), 30),
            new SheetColumn(texts.of("duplicates.sheet.first-details"), 50),
            new SheetColumn(texts.of("duplicates.sheet.second"), 14),
            new SheetColumn(texts.of("duplicates.sheet.second-place"), 30),
            new SheetColumn(texts.of("duplicates.sheet.second-details"), 50),
            new SheetColumn(texts.of("duplicates.sheet.reasons"), 40),
            new SheetColumn(texts.of("duplicates.sheet.apart"), 40)));
  }

  private static List<?> row(Line line, Texts texts) {
    SuspectedPair pair = line.pair();
    return List.of(
        pair.first().name(),
        pair.first().organisation(),
        line.details(pair.first(), texts),
        pair.second().name(),
        pair.second().organisation(),
        line.details(pair.second(), texts),
        pair.reasons().stream()
            .sorted()
            .map(one -> texts.of(one))
            .collect(Collectors.joining(texts.of("duplicates.sheet.between"))),
        pair.apart().map(Distinction::reason).orElse(""));
  }
}
