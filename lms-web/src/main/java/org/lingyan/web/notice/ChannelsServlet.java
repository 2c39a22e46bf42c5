package org.lingyan.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.lingyan.inspection.ReadingDeliveries;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Robots;
import org.lingyan.notice.outbox.DeliveryLog;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Starts a delivery again, adds a robot to a group, ends one; inside the caller's scope. */
@WebServlet("/admin/channel-change")
public class ChannelsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/admin/channels";
  private static final int LONGEST = 60;

  private final transient DeliveryLog log;
  private final transient ReadingDeliveries deliveries;
  private final transient Robots robots;
  private final transient Organisations organisations;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public ChannelsServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ChannelsServlet(
      DeliveryLog log,
      ReadingDeliveries deliveries,
      Robots robots,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time) {
    this.log = log;
    this.deliveries = deliveries;
    this.robots = robots;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      boolean done =
          switch (text(request, "wish")) {
            case "again" -> again(request);
            case "end" -> end(request);
            case "add" -> add(request);
            default -> false;
          };
      response.sendRedirect(done ? PAGE : PAGE + "?problem=true");
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean again(HttpServletRequest request) {
    return log.again(deliveries.inScope(scope(), id(request, "subject")), time.now());
  }

  private boolean end(HttpServletRequest request) {
    long id = id(request, "subject");
    Robots.Robot robot =
        robots.all().stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("robot:" + id));
    organisations.inScope(scope(), robot.organisationId());
    robots.end(id, time.now());
    return true;
  }

  private boolean add(HttpServletRequest request) {
    long place = organisations.inScope(scope(), id(request, "organisation")).id();
    String name = text(request, "name");
    String token = text(request, "token");
    Optional<ChannelKind> channel =
        Arrays.stream(ChannelKind.values())
            .filter(kind -> !kind.toPerson() && kind.name().equals(request.getParameter("channel")))
            .findFirst();
    String secret = text(request, "secret");
    if (channel.isEmpty()
        || name.isEmpty()
        || name.length() > LONGEST
        || !Robots.isKey(token)
        || secret.length() > 2 * LONGEST) {
      return false;
    }
    robots.add(new Robots.Robot(0, place, channel.get(), name), token, secret, time.now());
    return true;
  }

  private Scope scope() {
    return current.signedIn().scope(EnumSet.of(Role.ADMIN), time.today());
  }

  private static String text(HttpServletRequest request, String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }

  private static long id(HttpServletRequest request, String field) {
    String value = text(request, field);
    return Ids.parse(value).orElseThrow(() -> new UnknownSubject(field + ":" + value));
  }
}
