package org.lingyan.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The list of people, all pages of it; no numbers are in it. */
@ApplicationScoped
public class PeopleSheetSource implements SheetSource {
  private final Directory directory;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected PeopleSheetSource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public PeopleSheetSource(Directory directory, Organisations organisations) {
    this.directory = directory;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "people";
  }

  @Override
  public Set<Role> roles() {
    return Readers.roles();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    PeopleFilter filter = PeopleFilter.of(parameter);
    Scope scope = asker.scope(roles());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    PeopleQuery query = filter.query(below);
    return PagedSheet.of(
        head(asker, filter, below),
        page -> lines(directory.search(scope, query, page), scope.day()),
        line -> row(line, asker.texts()));
  }

  /** Somebody with everything that she is employed as beside her main employment. */
  private record Line(FoundPerson found, List<FoundPerson.Post> posts) {}

  private Page<Line> lines(Page<FoundPerson> found, LocalDate day) {
    Map<Long, List<FoundPerson.Post>> posts =
        directory.beside(found.items().stream().map(one -> one.person().id()).toList(), day);
    return new Page<>(
        found.items().stream()
            .map(one -> new Line(one, posts.getOrDefault(one.person().id(), List.of())))
            .toList(),
        found.page(),
        found.size(),
        found.total());
  }

  private static SheetHead head(
      SheetAsker asker, PeopleFilter filter, Optional<OrganisationView> below) {
    Texts texts = asker.texts();
    String place = below.map(OrganisationView::name).orElse("");
    return new SheetHead(
        texts.of("people.title") + "-" + asker.today(),
        texts.of("people.title"),
        List.of(
            place.isEmpty() ? texts.of("people.title") : texts.of("people.title") + " · " + place,
            texts.of("people.sheet.as-of", asker.today().toString(), filter.presence())),
        Arrays.stream(
                new String[] {
                  "people.name",
                  "people.former-name",
                  "people.organisation",
                  "people.category",
                  "people.level",
                  "people.since",
                  "people.until",
                  "people.post"
                })
            .map(key -> new SheetColumn(texts.of(key), key.equals("people.organisation") ? 30 : 16))
            .toList());
  }

  private static List<?> row(Line line, Texts texts) {
    FoundPerson found = line.found();
    return List.of(
        found.person().name(),
        found.formerName().orElse(""),
        found.person().organisation(),
        texts.of(found.person().category()),
        found.person().level().map(texts::of).orElse(""),
        found.person().since(),
        found.person().until().equals(DateRange.FOREVER) ? "" : found.person().until().minusDays(1),
        line.posts().stream()
            .map(post -> texts.of("people.post." + post.kind(), post.organisation()))
            .collect(Collectors.joining(texts.of("people.sheet.between"))));
  }
}
