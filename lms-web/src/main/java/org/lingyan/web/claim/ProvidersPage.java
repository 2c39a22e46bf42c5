package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.lingyan.hours.claim.ProviderKind;
import org.lingyan.hours.claim.ProviderRegister;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The registers of providers that one keeps or uses, and who is put into one. */
@Named
@RequestScoped
public class ProvidersPage {
  private static final int ROWS = 50;

  private final Providers providers;
  private final ProviderRegister register;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private String text = "";
  private Page<ProviderRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private String name = "";
  private String kind = ProviderKind.FILED_INSTITUTION.name();
  private String organisation = "";
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected ProvidersPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProvidersPage(
      Providers providers,
      ProviderRegister register,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.providers = providers;
    this.register = register;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the page that the address names. */
  public void load() {
    text = Objects.toString(request.getParameter("q"), "").strip();
    String page = Objects.toString(request.getParameter("page"), "");
    Scope scope = Reviewer.scope(current.signedIn(), time.today());
    rows =
        providers
            .inScope(
                scope,
                text,
                new Page.Request(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, ROWS))
            .map(one -> new ProviderRow(one, time.today(), texts.texts()));
  }

  /** The kind that was chosen; the first one of the list where the browser sent none. */
  private ProviderKind chosenKind() {
    return Arrays.stream(ProviderKind.values())
        .filter(known -> kind.isEmpty() || known.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("kind of a provider"));
  }

  /** Puts a provider into the register. */
  public void add(ExternalContext external) throws IOException {
    Instant at = time.now();
    long place =
        Ids.parse(organisation.isEmpty() ? getRegisters().values().iterator().next() : organisation)
            .orElseThrow(() -> new UnknownSubject("organisation of a register"));
    Outcome<Long> outcome =
        register.add(
            Reviewer.scope(current.signedIn(), Timekeeper.day(at)),
            place,
            name,
            chosenKind(),
            new Change(
                Timekeeper.day(at), "", OptionalLong.of(current.signedIn().accountId()), at));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      long id =
          outcome instanceof Outcome.Recorded<Long> recorded
              ? recorded.fact()
              : ((Outcome.AlreadyRecorded<Long>) outcome).fact();
      external.redirect("/hr/provider?id=" + Ids.text(id));
    }
  }

  private String href(int page) {
    return "/hr/providers?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=" + page;
  }

  /** Registers to put one into: those that one keeps. */
  public Map<String, String> getRegisters() {
    Map<String, String> choices = new LinkedHashMap<>();
    current.signedIn().grants().stream()
        .filter(grant -> Reviewer.roles().contains(grant.role()))
        .forEach(grant -> choices.put(grant.organisation(), Ids.text(grant.organisationId())));
    return choices;
  }

  /** Kinds to choose from. */
  public Map<String, String> getKinds() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (ProviderKind one : ProviderKind.values()) {
      choices.put(texts.word(one), one.name());
    }
    return choices;
  }

  /** Part of a name that was looked for. */
  public String getText() {
    return text;
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return text.isEmpty() ? "" : "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The providers. */
  public List<ProviderRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("providers.lead", rows.total());
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : href(rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total() ? "" : href(rows.page() + 1);
  }

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Takes its name. */
  public void setName(String name) {
    this.name = name == null ? "" : name;
  }

  /** What it is. */
  public String getKind() {
    return kind;
  }

  /** Takes what it is. */
  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
  }

  /** Who keeps the register. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes who keeps it. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation == null ? "" : organisation;
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }
}
