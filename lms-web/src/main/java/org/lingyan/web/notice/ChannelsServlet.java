package org.lingyan.web.notice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.lingyan.inspection.RobotWish;
import org.lingyan.inspection.TendingChannels;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;

/** Starts a delivery again, adds a robot to a group, ends one; inside the caller's scope. */
@WebServlet("/admin/channel-change")
public class ChannelsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/admin/channels";

  private final transient TendingChannels tending;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;

  /** For the container. */
  public ChannelsServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ChannelsServlet(TendingChannels tending, CurrentCaller current, Timekeeper time) {
    this.tending = tending;
    this.current = current;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      String wish = text(request, "wish");
      Optional<String> problem =
          switch (wish) {
            case "again" -> problem(tending.again(scope(), id(request, "subject"), time.now()));
            case "end" -> end(request);
            case "add" -> problem(tending.add(scope(), robot(request), time.now()));
            default -> Optional.of("wish");
          };
      if (problem.isPresent() && wish.equals("add")) {
        // A key belongs into no address: the page finds in the request what was typed.
        request
            .getRequestDispatcher(PAGE + ".xhtml?problem=" + problem.get())
            .forward(request, response);
      } else {
        response.sendRedirect(problem.map(code -> PAGE + "?problem=" + code).orElse(PAGE));
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The code of what stands against it. */
  private static Optional<String> problem(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused
        ? refused.reasons().stream().map(Reason::code).findFirst()
        : Optional.empty();
  }

  private Optional<String> end(HttpServletRequest request) {
    tending.end(scope(), id(request, "subject"), time.now());
    return Optional.empty();
  }

  private static RobotWish robot(HttpServletRequest request) {
    return new RobotWish(
        id(request, "organisation"),
        Arrays.stream(ChannelKind.values())
            .filter(kind -> kind.name().equals(request.getParameter("channel")))
            .findFirst(),
        text(request, "name"),
        text(request, "token"),
        text(request, "secret"));
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
