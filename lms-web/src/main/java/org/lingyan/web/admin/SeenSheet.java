package org.lingyan.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetSource;

/** Who can see a person, and through which right. */
@ApplicationScoped
public class SeenSheet implements SheetSource {
  private final Directory people;
  private final Rights rights;

  /** For the container's proxy. */
  protected SeenSheet() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public SeenSheet(Directory people, Rights rights) {
    this.people = people;
    this.rights = rights;
  }

  @Override
  public String name() {
    return "seen";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.ADMIN);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    PersonView person =
        people.inScope(
            Administrator.scope(asker.caller(), asker.today()),
            Administrator.id("person", Optional.ofNullable(parameter.apply("person")).orElse("")));
    return new ListSheet<>(
        SightCells.head(asker.texts().of("seen.of", person.name()), asker),
        rights.over(person.path(), asker.today()),
        right -> SightCells.of(right, asker.texts()));
  }
}
