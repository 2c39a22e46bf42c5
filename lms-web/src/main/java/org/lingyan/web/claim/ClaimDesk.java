package org.lingyan.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.files.FilePurpose;
import org.lingyan.files.NewFile;
import org.lingyan.files.StoredFile;
import org.lingyan.files.StoringFiles;
import org.lingyan.hours.claim.ClaimContent;
import org.lingyan.hours.claim.ClaimFacts;
import org.lingyan.hours.claim.ClaimFile;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimProvider;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.EvidenceKind;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.account.Caller;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** What a trainee's form looks up: her claim as it is, providers, evidence that comes in. */
@ApplicationScoped
public class ClaimDesk {
  private static final int OFFERED = 200;

  private final Claims claims;
  private final ClaimFacts facts;
  private final Providers providers;
  private final StoringFiles storing;
  private final Timekeeper time;

  /** For the container's proxy. */
  protected ClaimDesk() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimDesk(
      Claims claims, ClaimFacts facts, Providers providers, StoringFiles storing, Timekeeper time) {
    this.claims = claims;
    this.facts = facts;
    this.providers = providers;
    this.storing = storing;
    this.time = time;
  }

  /** What a claim of hers says; an empty one while there is none under this id. */
  ClaimContent content(long person, long id) {
    try {
      return claims.own(person, id, time.today()).content();
    } catch (UnknownSubject notYet) {
      return ClaimContent.empty(ClaimForm.FILED_TRAINING);
    }
  }

  /** Minutes that make one 学时 where she works; empty where nothing is counted so. */
  OptionalInt perHour(long person) {
    return facts.minutesPerCreditHour(person, time.today());
  }

  /** Who is meant by a name: of a register that she uses, or as it was typed. */
  ClaimProvider provider(long person, String name) {
    return facts
        .place(person, time.today())
        .flatMap(path -> providers.named(path, name, time.today()))
        .map(found -> new ClaimProvider(OptionalLong.of(found.id()), found.name()))
        .orElseGet(() -> new ClaimProvider(OptionalLong.empty(), name));
  }

  /** Names that she may choose from. */
  List<String> offered(long person) {
    return facts
        .place(person, time.today())
        .map(path -> providers.usedAt(path, "", time.today(), new Page.Request(0, OFFERED)))
        .map(page -> page.items().stream().map(one -> one.name()).toList())
        .orElse(List.of());
  }

  /** The claim with the evidence that came in, and without what is taken out. */
  Outcome<ClaimContent> files(Caller caller, ClaimContent base, HttpServletRequest request)
      throws IOException, ServletException {
    OptionalLong out = Ids.parse(Objects.toString(request.getParameter("remove"), ""));
    List<ClaimFile> files =
        new ArrayList<>(
            base.files().stream().filter(one -> one.fileId() != out.orElse(-1)).toList());
    EvidenceKind kind =
        Arrays.stream(EvidenceKind.values())
            .filter(one -> one.name().equals(request.getParameter("kind")))
            .findFirst()
            .orElse(EvidenceKind.OTHER);
    int course = Amount.minutes(Objects.toString(request.getParameter("course"), "")).orElse(0);
    for (Part part : parts(request)) {
      Outcome<StoredFile> stored = store(caller, part);
      if (stored instanceof Outcome.Refused<StoredFile> refused) {
        return new Outcome.Refused<>(refused.reasons());
      }
      files.add(
          ClaimFile.of(
              ((Outcome.Recorded<StoredFile>) stored).fact().id(),
              kind,
              course < 0 || course > base.courses().size() ? 0 : course));
    }
    return new Outcome.Recorded<>(base.with(files));
  }

  private static List<Part> parts(HttpServletRequest request) throws IOException, ServletException {
    boolean multipart =
        Objects.toString(request.getContentType(), "").startsWith("multipart/form-data");
    return multipart
        ? request.getParts().stream()
            .filter(part -> part.getName().equals("evidence") && part.getSize() > 0)
            .toList()
        : List.of();
  }

  private Outcome<StoredFile> store(Caller caller, Part part) throws IOException {
    NewFile wish =
        new NewFile(
            Objects.toString(part.getSubmittedFileName(), ""),
            FilePurpose.EVIDENCE,
            caller.accountId(),
            caller.personId(),
            Optional.empty());
    try (InputStream bytes = part.getInputStream()) {
      return storing.store(bytes, wish, time.now());
    }
  }
}
