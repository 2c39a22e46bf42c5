package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.DecidingClaims;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/**
 * L9: approves at once what a filter shows and nobody has to look at. The form carries exactly the
 * claims that were shown, each with the sending that was seen.
 */
@Named
@RequestScoped
public class ClaimsApprovePage {
  private static final int MOST = 200;

  private final Claims claims;
  private final DecidingClaims deciding;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private ClaimFilter filter;
  private String words = "";
  private List<ClaimRow> ready = List.of();
  private List<ClaimRow> doubted = List.of();
  private String wanted = "";
  private boolean done;
  private int approved;
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** For the container's proxy. */
  protected ClaimsApprovePage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimsApprovePage(
      Claims claims,
      DecidingClaims deciding,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.claims = claims;
    this.deciding = deciding;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads what the filter of the address shows. */
  public void load() {
    filter =
        ClaimFilter.of(request::getParameter)
            .in(Optional.of(org.lingyan.hours.claim.ClaimState.SUBMITTED));
    Scope scope = scope(time.now());
    Optional<OrganisationView> below =
        filter.organisation().map(id -> organisations.inScope(scope, id));
    words = FilterWords.of(filter, below, "", texts.texts());
    List<ClaimLine> lines =
        claims.inScope(scope, filter.query(below), new Page.Request(0, MOST)).items();
    ready = rows(lines, false);
    doubted = rows(lines, true);
    // A form that was sent carries what was shown, even when that was nothing.
    if (!request.getMethod().equals("POST")) {
      wanted =
          lines.stream()
              .filter(line -> !line.warned())
              .map(line -> Ids.text(line.id()) + ":" + line.round())
              .collect(Collectors.joining(" "));
    }
  }

  private List<ClaimRow> rows(List<ClaimLine> lines, boolean warned) {
    return lines.stream()
        .filter(line -> line.warned() == warned)
        .map(line -> new ClaimRow(line, time.today(), texts.texts()))
        .toList();
  }

  private Scope scope(Instant at) {
    return Reviewer.scope(current.signedIn(), Timekeeper.day(at));
  }

  /** Approves each by itself; what stands against one leaves that one out. */
  public void approve() {
    for (String one : wanted.isBlank() ? new String[0] : wanted.split(" ")) {
      if (approved + leftOut.size() < MOST) {
        approve(one);
      }
    }
    done = true;
    load();
  }

  private void approve(String one) {
    String[] parts = one.split(":", 2);
    OptionalLong id = Ids.parse(parts[0]);
    OptionalInt round = Amount.minutes(parts.length > 1 ? parts[1] : "");
    if (id.isEmpty() || round.isEmpty()) {
      return;
    }
    Instant at = time.now();
    try {
      Outcome<Long> outcome =
          deciding.approveUnlessDoubted(
              scope(at),
              id.getAsLong(),
              round.getAsInt(),
              current.signedIn().accountId(),
              filter.used(),
              at);
      if (outcome instanceof Outcome.Refused<Long> refused) {
        leftOut.add(
            new LeftOut(
                Ids.text(id.getAsLong()),
                claims.inScope(scope(at), id.getAsLong()).line(),
                texts.texts().of(refused.reasons().get(0))));
      } else {
        approved++;
      }
    } catch (UnknownSubject gone) {
      // She works elsewhere by now: it is somebody else's to decide.
      leftOut.add(new LeftOut("", texts.get("claims.approve.gone"), ""));
    }
  }

  /** A claim that was left out. */
  public static final class LeftOut {
    private final String id;
    private final String what;
    private final String why;

    private LeftOut(String id, ClaimLine line, String why) {
      this(id, line.name() + " · " + line.title(), why);
    }

    private LeftOut(String id, String what, String why) {
      this.id = id;
      this.what = what;
      this.why = why;
    }

    /** Its id; empty when it cannot be opened. */
    public String getId() {
      return id;
    }

    /** Whose, and which. */
    public String getWhat() {
      return what;
    }

    /** Why; may be empty. */
    public String getWhy() {
      return why;
    }
  }

  /** The claims that the form carries. */
  public String getWanted() {
    return wanted;
  }

  /** Takes the claims. */
  public void setWanted(String wanted) {
    this.wanted = wanted == null ? "" : wanted;
  }

  /** What the filter asks for, in words. */
  public String getWords() {
    return words;
  }

  /** What would be approved. */
  public List<ClaimRow> getReady() {
    return ready;
  }

  /** What somebody has to look at. */
  public List<ClaimRow> getDoubted() {
    return doubted;
  }

  /** Whether it was done. */
  public boolean isDone() {
    return done;
  }

  /** How many were approved. */
  public int getApproved() {
    return approved;
  }

  /** What was left out. */
  public List<LeftOut> getLeftOut() {
    return leftOut;
  }

  /** The words of the button. */
  public String getButton() {
    return texts.of("claims.approve.go", ready.size());
  }

  /** Address of the inbox with the same filter. */
  public String getBack() {
    return filter.href("/hr/claims");
  }

  /** The parameters under which the same list is saved as a file. */
  public String getQuery() {
    return filter.parameters();
  }
}
