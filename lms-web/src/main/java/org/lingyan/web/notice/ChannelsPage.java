package org.lingyan.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.inspection.DeliveryLine;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.Robots;
import org.lingyan.notice.outbox.DeliveryState;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What became of messages outside the product, and the robots of groups; it names no person. */
@Named
@RequestScoped
public class ChannelsPage {
  private static final int ROWS = 50;
  private static final String ROBOT = "robot.";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final ReadingDeliveries deliveries;
  private final Robots robots;
  private final Channels channels;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String problem = "";
  private List<Line> counts = List.of();
  private List<Line> troubled = List.of();
  private List<Line> speaking = List.of();
  private List<Line> places = List.of();
  private List<ChannelKind> groups = List.of();

  /** For the container's proxy. */
  protected ChannelsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ChannelsPage(
      ReadingDeliveries deliveries,
      Robots robots,
      Channels channels,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.deliveries = deliveries;
    this.robots = robots;
    this.channels = channels;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once. */
  public void load() {
    Scope scope = current.signedIn().scope(EnumSet.of(Role.ADMIN), time.today());
    counts =
        deliveries.counts(scope).stream()
            .map(
                one ->
                    new Line(
                        "",
                        texts.word(one.channel()) + " · " + texts.word(one.state()),
                        Long.toString(one.deliveries())))
            .toList();
    troubled =
        deliveries.troubled(scope, new Page.Request(0, ROWS)).items().stream()
            .map(this::line)
            .toList();
    groups = channels.open().stream().filter(kind -> !kind.toPerson()).sorted().toList();
    speaking = robots.all().stream().flatMap(robot -> line(robot, scope).stream()).toList();
    places = places();
  }

  private Line line(DeliveryLine entry) {
    LocalDateTime next = LocalDateTime.ofInstant(entry.times().next(), Timekeeper.ZONE);
    String why = entry.failure().map(texts::word).orElse("");
    boolean over = entry.state() == DeliveryState.GIVEN_UP;
    return new Line(
        over ? Ids.text(entry.id()) : "",
        texts.word(entry.channel()) + " · " + texts.word(entry.state()) + " · " + why,
        over
            ? texts.of("channels.tries", entry.attempts())
            : texts.of(
                "channels.next",
                entry.attempts(),
                texts.day(next.toLocalDate()) + " " + TIME.format(next)));
  }

  private Optional<Line> line(Robots.Robot robot, Scope scope) {
    return organisations
        .find(robot.organisationId(), scope.day())
        .filter(place -> scope.covers(place.path()))
        .map(
            place ->
                new Line(
                    Ids.text(robot.id()),
                    robot.name(),
                    texts.word(robot.channel()) + " · " + place.name()));
  }

  private List<Line> places() {
    Map<Long, String> all = new LinkedHashMap<>();
    for (Grant grant : current.signedIn().grants()) {
      if (grant.role() == Role.ADMIN) {
        all.put(grant.organisationId(), grant.organisation());
        for (OrganisationView child :
            organisations.children(grant.organisationId(), time.today())) {
          all.putIfAbsent(child.id(), "　" + child.name());
        }
      }
    }
    return all.entrySet().stream()
        .map(place -> new Line(Ids.text(place.getKey()), place.getValue(), ""))
        .toList();
  }

  /** Not empty when the last wish could not be done. */
  public String getProblem() {
    return problem;
  }

  /** What is to be put right with a field of the robot that was not added; empty for nothing. */
  public String problem(String field) {
    return problem.equals(ROBOT + field) ? texts.get("reason." + ROBOT + field) : "";
  }

  /** Words about the last wish when it could not be done; empty when it could. */
  public String getTrouble() {
    if (problem.isEmpty()) {
      return "";
    }
    return texts.get(problem.startsWith(ROBOT) ? "channels.problem.robot" : "channels.problem");
  }

  /** Takes whether the last wish could not be done. */
  public void setProblem(String problem) {
    this.problem = problem == null ? "" : problem;
  }

  /** How many deliveries of each channel are in each state. */
  public List<Line> getCounts() {
    return counts;
  }

  /** Deliveries in trouble; those that were given up have an id. */
  public List<Line> getTroubled() {
    return troubled;
  }

  /** Robots of groups inside the scope. */
  public List<Line> getSpeaking() {
    return speaking;
  }

  /** Organisations to choose from. */
  public List<Line> getPlaces() {
    return places;
  }

  /** Kinds of groups that are set up. */
  public List<ChannelKind> getGroups() {
    return groups;
  }

  /** A line of a list. */
  public static final class Line {
    private final String id;
    private final String text;
    private final String detail;

    private Line(String id, String text, String detail) {
      this.id = id;
      this.text = text;
      this.detail = detail;
    }

    /** What it stands for; empty when nothing can be done with it. */
    public String getId() {
      return id;
    }

    /** What it is. */
    public String getText() {
      return text;
    }

    /** What decides. */
    public String getDetail() {
      return detail;
    }
  }
}
