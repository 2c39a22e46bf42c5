package org.lingyan.web.data;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.account.Caller;
import org.lingyan.privacy.consent.ConsentAnswer;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;

/** Takes an answer; leads to the start once nothing waits any more. */
@WebServlet("/account/consent-answer")
public class ConsentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient CurrentCaller current;
  private final transient Consents consents;
  private final transient Timekeeper time;

  /** For the container. */
  public ConsentServlet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ConsentServlet(CurrentCaller current, Consents consents, Timekeeper time) {
    this.current = current;
    this.consents = consents;
    this.time = time;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Caller caller = current.signedIn();
    OptionalLong text = Ids.parse(request.getParameter("text"));
    Optional<ConsentAnswer> answer =
        Arrays.stream(ConsentAnswer.values())
            .filter(one -> one.name().equals(request.getParameter("answer")))
            .findFirst();
    if (caller.personId().isEmpty() || text.isEmpty() || answer.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Instant at = time.now();
    long person = caller.personId().getAsLong();
    boolean waited = consents.pending(person, Timekeeper.day(at));
    Outcome<Long> outcome =
        consents.answer(person, caller.accountId(), text.getAsLong(), answer.get(), at);
    if (outcome instanceof Outcome.Refused<Long>) {
      response.sendRedirect("/account/consents?done=changed");
    } else {
      boolean over = waited && !consents.pending(person, Timekeeper.day(at));
      response.sendRedirect(over ? "/" : "/account/consents?done=answered");
    }
  }
}
