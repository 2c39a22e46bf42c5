package org.lingyan.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.notice.ConfirmingAddress;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Takes the code for an address of one's own, or sends a new one (N15). */
@WebServlet("/account/notice-code")
public class AddressCodeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/account/notice-settings";

  private final transient ConfirmingAddress confirming;
  private final transient Channels channels;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient PageTexts texts;
  private final transient Refusals problems;

  /** For the container. */
  public AddressCodeServlet() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AddressCodeServlet(
      ConfirmingAddress confirming,
      Channels channels,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      Refusals problems) {
    this.confirming = confirming;
    this.channels = channels;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.problems = problems;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Instant now = time.now();
    try {
      long person =
          current
              .signedIn()
              .personId()
              .orElseThrow(() -> new UnknownSubject("person of an account without one"));
      ChannelKind channel =
          channel(text(request, "channel")).orElseThrow(() -> new UnknownSubject("channel"));
      boolean again = text(request, "wish").equals("again");
      Outcome<ChannelKind> outcome =
          again
              ? confirming.send(person, channel, now)
              : confirming.confirm(person, channel, text(request, "code"), now);
      if (outcome instanceof Outcome.Refused<ChannelKind> refused) {
        problems.set(refused.reasons(), texts.texts());
        request.getRequestDispatcher(PAGE + ".xhtml").forward(request, response);
      } else {
        response.sendRedirect(PAGE + "?saved=" + (again ? "sent" : "confirmed"));
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<ChannelKind> channel(String name) {
    return channels.open().stream()
        .filter(kind -> kind.toPerson() && kind.name().equals(name))
        .findFirst();
  }

  private static String text(HttpServletRequest request, String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }
}
