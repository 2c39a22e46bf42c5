package org.lingyan.web.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.announcement.AnnouncementDraft;
import org.lingyan.announcement.AnnouncementRefusal;
import org.lingyan.announcement.Announcements;
import org.lingyan.announcement.Announcing;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Writes an announcement, also one that replaces another. */
@Named
@RequestScoped
public class WritePage {
  private static final int SHOWN_DAYS = 14;
  // A menu hands an empty choice on as no value at all.
  private static final String EVERYBODY = "ALL";

  private final Announcing announcing;
  private final Announcements announcements;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String replaces = "";
  private String replaced = "";
  private String organisation = "";
  private String role = EVERYBODY;
  private String title = "";
  private String body = "";
  private String from = "";
  private String until = "";
  private List<SelectItem> places = List.of();
  private List<SelectItem> roles = List.of();
  private List<String> problems = List.of();
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** For the container's proxy. */
  protected WritePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public WritePage(
      Announcing announcing,
      Announcements announcements,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.announcing = announcing;
    this.announcements = announcements;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** What can be chosen has to be there before what was chosen is looked at. */
  @PostConstruct
  void prepare() {
    LocalDate today = time.today();
    places = places();
    roles = new ArrayList<>();
    roles.add(new SelectItem(EVERYBODY, texts.get("announcements.roles.all")));
    Arrays.stream(Role.values())
        .filter(one -> !one.isRight())
        .forEach(one -> roles.add(new SelectItem(one.name(), texts.word(one))));
    from = today.toString();
    until = today.plusDays(SHOWN_DAYS).toString();
  }

  /** Names the one that it replaces; outside the writer's scope there is none. */
  public void load() {
    if (!replaces.isEmpty()) {
      replaced =
          texts.of(
              "announcements.replacing",
              announcements
                  .written(Writer.scope(current, time.today()), Writer.id(replaces))
                  .title());
    }
  }

  private List<SelectItem> places() {
    Map<Long, String> all = new LinkedHashMap<>();
    for (Grant grant : current.signedIn().grants()) {
      if (Writer.ROLES.contains(grant.role())) {
        all.put(grant.organisationId(), grant.organisation());
        organisations
            .children(grant.organisationId(), time.today())
            .forEach(child -> all.putIfAbsent(child.id(), "　" + child.name()));
      }
    }
    return all.entrySet().stream()
        .map(place -> new SelectItem(Ids.text(place.getKey()), place.getValue()))
        .toList();
  }

  /** Announces it, or says what is not right. */
  public void send(ExternalContext external) throws IOException {
    Optional<DateRange> days = days();
    if (days.isEmpty()) {
      fields.put("until", texts.get("announcements.days"));
      return;
    }
    Instant now = time.now();
    Scope scope = Writer.scope(current, Timekeeper.day(now));
    AnnouncementDraft draft =
        new AnnouncementDraft(
            Writer.id(organisation),
            role.equals(EVERYBODY) ? Set.of() : Set.of(Role.valueOf(role)),
            title,
            body,
            days.get(),
            replaces.isEmpty() ? Optional.empty() : Optional.of(Writer.id(replaces)));
    Outcome<Integer> outcome = announcing.announce(scope, draft, now);
    if (outcome instanceof Outcome.Recorded<Integer> sent) {
      external.redirect("/announcements/list?told=" + sent.fact());
    } else if (outcome instanceof Outcome.Refused<Integer> refused) {
      problems =
          refused.reasons().stream()
              .filter(reason -> field(reason).isEmpty())
              .map(texts.texts()::of)
              .toList();
      refused
          .reasons()
          .forEach(
              reason ->
                  field(reason).ifPresent(name -> fields.put(name, texts.texts().of(reason))));
    }
  }

  /** What is to be put right; empty when that is not one field. */
  private static Optional<String> field(Reason reason) {
    if (reason instanceof AnnouncementRefusal.InThePast
        || reason instanceof AnnouncementRefusal.NotThere) {
      return Optional.of("from");
    }
    return reason instanceof AnnouncementRefusal.Over ? Optional.of("until") : Optional.empty();
  }

  private Optional<DateRange> days() {
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = LocalDate.parse(until);
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(DateRange.inclusive(first, last));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** The id of the one that it replaces; empty when it replaces none. */
  public String getReplaces() {
    return replaces;
  }

  /** Takes the id of the one that it replaces. */
  public void setReplaces(String replaces) {
    this.replaces = replaces;
  }

  /** Words about the one that it replaces. */
  public String getReplaced() {
    return replaced;
  }

  /** Organisations to choose from. */
  public List<SelectItem> getPlaces() {
    return places;
  }

  /** Roles to choose from. */
  public List<SelectItem> getRoles() {
    return roles;
  }

  /** The organisation chosen. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the organisation. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** The role chosen, or the word for everybody. */
  public String getRole() {
    return role;
  }

  /** Takes the role. */
  public void setRole(String role) {
    // An empty choice comes as null from a menu.
    this.role = role == null ? EVERYBODY : role;
  }

  /** The title. */
  public String getTitle() {
    return title;
  }

  /** Takes the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** The text. */
  public String getBody() {
    return body;
  }

  /** Takes the text. */
  public void setBody(String body) {
    this.body = body;
  }

  /** First day. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Last day. */
  public String getUntil() {
    return until;
  }

  /** Takes the last day. */
  public void setUntil(String until) {
    this.until = until;
  }

  /** What is not right with a field; empty for nothing. */
  public String problem(String field) {
    return fields.getOrDefault(field, "");
  }

  /** What is not right and belongs to no one field. */
  public List<String> getProblems() {
    return problems;
  }
}
