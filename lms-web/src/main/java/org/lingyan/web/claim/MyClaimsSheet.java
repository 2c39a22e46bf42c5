package org.lingyan.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.hours.claim.Claims;
import org.lingyan.people.account.Role;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** One's own claims as a file. */
@ApplicationScoped
public class MyClaimsSheet implements SheetSource {
  private final Claims claims;

  /** For the container's proxy. */
  protected MyClaimsSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public MyClaimsSheet(Claims claims) {
    this.claims = claims;
  }

  @Override
  public String name() {
    return "my-claims";
  }

  @Override
  public Set<Role> roles() {
    return Set.of();
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Shown shown = Shown.of(Objects.toString(parameter.apply("show"), ""));
    long person =
        asker.caller().personId().orElseThrow(() -> new UnknownSubject("person of an account"));
    return PagedSheet.of(
        head(asker, shown),
        page -> claims.of(person, shown.states(), asker.today(), page),
        line -> cells(line, asker.texts()));
  }

  private static SheetHead head(SheetAsker asker, Shown shown) {
    Texts texts = asker.texts();
    String title = texts.of("claims.title") + " · " + texts.of("claims.show." + shown.name());
    return SheetHead.of(
        title + " " + asker.today(),
        texts.of("claims.title"),
        new SheetColumn(texts.of("claim.day"), 14),
        new SheetColumn(texts.of("claim.title"), 40),
        new SheetColumn(texts.of("claim.form"), 20),
        new SheetColumn(texts.of("claim.provider"), 24),
        new SheetColumn(texts.of("claim.category"), 12),
        new SheetColumn(texts.of("claim.minutes.name"), 10),
        new SheetColumn(texts.of("claim.granted"), 10),
        new SheetColumn(texts.of("claim.state"), 12));
  }

  private static List<?> cells(ClaimLine line, Texts texts) {
    return List.of(
        line.day(),
        line.title(),
        texts.of(line.form()),
        line.provider(),
        line.category().map(one -> texts.category(one.code())).orElse(""),
        line.minutes().isPresent() ? line.minutes().getAsInt() : "",
        line.granted().isPresent() && !line.reversed() ? line.granted().getAsInt() : "",
        line.reversed() ? texts.of("claim.reversed") : texts.of(line.state()));
  }
}
