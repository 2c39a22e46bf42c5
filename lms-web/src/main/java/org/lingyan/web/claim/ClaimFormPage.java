package org.lingyan.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimFacts;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimWarnings;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.EvidenceKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/**
 * A trainee's claim, step by step. Each step is posted to {@link ClaimServlet}, which comes back
 * here with everything that was typed when something is wrong.
 */
@Named
@RequestScoped
public class ClaimFormPage {
  private final HttpServletRequest request;
  private final CurrentCaller current;
  private final Claims claims;
  private final ClaimWarnings warnings;
  private final ClaimFacts facts;
  private final ClaimDesk desk;
  private final PageTexts texts;
  private long id;
  private Steps step = Steps.WHAT;
  private Optional<Claim> claim = Optional.empty();
  private ClaimContent content = ClaimContent.empty(ClaimForm.FILED_TRAINING);
  private OptionalInt perHour = OptionalInt.empty();
  private Map<String, String> kept = Map.of();
  private List<String> offered = List.of();
  private ClaimCard card;

  /** For the container's proxy. */
  protected ClaimFormPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimFormPage(
      HttpServletRequest request,
      CurrentCaller current,
      Claims claims,
      ClaimWarnings warnings,
      ClaimFacts facts,
      ClaimDesk desk,
      PageTexts texts) {
    this.request = request;
    this.current = current;
    this.claims = claims;
    this.warnings = warnings;
    this.facts = facts;
    this.desk = desk;
    this.texts = texts;
  }

  /** Opens the claim that the address names; without one a new claim begins. */
  public void load() {
    long person =
        current.signedIn().personId().orElseThrow(() -> new UnknownSubject("person of an account"));
    String named = text("id");
    id =
        named.isEmpty()
            ? Ids.next()
            : Ids.parse(named).orElseThrow(() -> new UnknownSubject("claim:" + named));
    if (!named.isEmpty()) {
      open(person);
    }
    kept = ClaimFields.of(content);
    perHour = desk.perHour(person);
    claim.ifPresent(
        one ->
            card =
                new ClaimCard(
                    one, facts.forms().get(one.content().form()), perHour, texts.texts()));
    step = claim.isEmpty() ? Steps.WHAT : Steps.of(text("step"));
    offered = step == Steps.WHAT ? desk.offered(person) : List.of();
  }

  private void open(long person) {
    try {
      claim = Optional.of(claims.own(person, id, texts.texts().today()));
      content = claim.get().content();
    } catch (UnknownSubject unknown) {
      // A first step that was refused has no claim yet: it is shown with what was typed.
      if (!isTyped()) {
        throw unknown;
      }
    }
  }

  private String text(String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  private boolean isTyped() {
    return request.getAttribute(ClaimServlet.PROBLEMS) != null;
  }

  private Map<String, String> problems() {
    return request.getAttribute(ClaimServlet.PROBLEMS) instanceof ClaimServlet.Problems found
        ? found.byField()
        : Map.of();
  }

  /** What stands in a field: what was typed, else what the claim says. */
  public String value(String name) {
    return isTyped() && request.getParameter(name) != null
        ? text(name)
        : kept.getOrDefault(name, "");
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems().getOrDefault(field, "");
  }

  /** Whether the form asks for times: study has none. */
  private boolean isTimed() {
    return content.form() != ClaimForm.DEGREE && content.form() != ClaimForm.DEGREE_COURSES;
  }

  /** Everything that is wrong and does not stand at a field of this step. */
  public List<String> getProblems() {
    List<String> here =
        switch (step) {
          case WHAT -> List.of("title", "provider", "note");
          case WHEN ->
              isTimed()
                  ? List.of("first", "day", "from", "to", "minutes", "category", "courses")
                  : List.of("first", "day", "minutes", "category", "courses");
          case PROOF -> List.of("files");
          case SEND -> List.of();
        };
    return problems().entrySet().stream()
        .filter(one -> !here.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(id);
  }

  /** Where the form is. */
  public Steps getStep() {
    return step;
  }

  /** The steps, as places to go to; the first alone while there is no claim. */
  public List<Choice> getSteps() {
    return Arrays.stream(Steps.values())
        .map(
            one ->
                new Choice(
                    claim.isEmpty() && one != Steps.WHAT
                        ? ""
                        : "/trainee/claim?id=" + getId() + "&step=" + one.word(),
                    texts.get("claim.step." + one.name()),
                    one == step))
        .toList();
  }

  /** Whether it can be written. */
  public boolean isWritable() {
    return claim.map(one -> one.line().state().isWritable()).orElse(true);
  }

  /** Whether it can be taken back. */
  public boolean isOpen() {
    return claim
        .map(one -> one.line().state())
        .filter(
            state ->
                state == ClaimState.DRAFT
                    || state == ClaimState.SUBMITTED
                    || state == ClaimState.RETURNED)
        .isPresent();
  }

  /** Whether it was returned. */
  public boolean isReturned() {
    return claim.filter(one -> one.line().state() == ClaimState.RETURNED).isPresent();
  }

  /** The claim as it is shown; only where it was kept once. */
  public ClaimCard getCard() {
    return card;
  }

  /** Whether it was kept once. */
  public boolean isKept() {
    return claim.isPresent();
  }

  /** L4: what speaks against the provider. */
  public List<ReasonRow> getWarnings() {
    return claim
        .flatMap(one -> warnings.provider(one.content(), texts.texts().today()))
        .map(one -> ReasonRow.of(List.of(one), texts.texts()))
        .orElse(List.of());
  }

  /** The forms to choose from. */
  public List<Choice> getForms() {
    return Choice.of(ClaimForm.values(), value("form"), texts.texts());
  }

  /** The form that the claim has. */
  public ClaimForm getForm() {
    return content.form();
  }

  /** Names of providers to choose from. */
  public List<String> getOffered() {
    return offered;
  }

  /** The kinds of evidence; the one that is needed first. */
  public List<Choice> getKinds() {
    EvidenceKind needed =
        switch (content.form()) {
          case FILED_TRAINING, AUTHORITY_TRAINING -> EvidenceKind.CERTIFICATE;
          case DEGREE -> EvidenceKind.DIPLOMA;
          case DEGREE_COURSES -> EvidenceKind.TRANSCRIPT;
          case OTHER -> EvidenceKind.PHOTO;
        };
    return Choice.of(EvidenceKind.values(), needed.name(), texts.texts());
  }

  /** Courses that a file may prove. */
  public List<Choice> getCourseChoices() {
    return IntStream.range(0, content.courses().size())
        .mapToObj(i -> new Choice(Integer.toString(i + 1), content.courses().get(i).title(), false))
        .toList();
  }

  /** Numbers of the rows for courses. */
  public List<Integer> getCourseRows() {
    int rows = Math.max(4, Math.min(ClaimReader.COURSES, content.courses().size() + 2));
    return IntStream.rangeClosed(1, rows).boxed().toList();
  }

  /** Minutes that make one 学时; 0 where nothing is counted so. */
  public int getPerHour() {
    return perHour.orElse(0);
  }

  /** Whether 学时 were typed. */
  public boolean isInHours() {
    return value("unit").equals("HOURS");
  }

  /** What the minutes are; empty while they are not known. */
  public String getWorth() {
    return perHour.isEmpty() || content.minutes().isEmpty()
        ? ""
        : ClaimWords.minutes(content.minutes(), perHour, texts.texts());
  }

  /** The last day that can be claimed. */
  public String getToday() {
    return texts.texts().today().toString();
  }
}
