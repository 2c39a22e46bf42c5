package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lingyan.people.account.Role;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleVersion;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What every version of a requirement says, line by line. */
@ApplicationScoped
public class VersionsSheet implements SheetSource {
  private final Requirements requirements;

  /** For the container's proxy. */
  protected VersionsSheet() {
    this(null);
  }

  /** Works through these. */
  @Inject
  public VersionsSheet(Requirements requirements) {
    this.requirements = requirements;
  }

  @Override
  public String name() {
    return "rule-versions";
  }

  @Override
  public Set<Role> roles() {
    return RuleReaders.READING;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String id = Optional.ofNullable(parameter.apply("id")).orElse("");
    Requirement requirement = requirements.one(id, asker.today());
    String title = requirement.shown(asker.today()).rule().title().in(texts.locale());
    return new ListSheet<>(
        SheetHead.of(
            title,
            title,
            new SheetColumn(texts.of("rules.column.version"), 10),
            new SheetColumn(texts.of("rules.column.from"), 14),
            new SheetColumn(texts.of("rules.column.key"), 36),
            new SheetColumn(texts.of("rules.column.value"), 60)),
        requirement.versions().stream().flatMap(version -> lines(version, texts)).toList(),
        line -> line);
  }

  private static Stream<List<Object>> lines(RuleVersion version, Texts texts) {
    RuleTyped said = RuleTyped.of(version.rule(), version.jurisdiction(), version.from());
    return said.paths().stream()
        .map(
            path ->
                List.<Object>of(
                    version.rule().version(),
                    version.from(),
                    RuleWords.full(path, texts),
                    RuleWords.said(path, said, texts)));
  }
}
