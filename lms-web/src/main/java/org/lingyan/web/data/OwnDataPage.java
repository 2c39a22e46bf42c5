package org.lingyan.web.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.privacy.correction.CorrectionRequests;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Page;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What the product holds about me, how I correct it, and how I take it along. */
@Named
@RequestScoped
public class OwnDataPage {
  private static final Page.Request LATEST = new Page.Request(0, 20);

  private final CurrentCaller current;
  private final OwnData data;
  private final CorrectionRequests requests;
  private final PageTexts texts;
  private boolean known;
  private List<DataPart> parts = List.of();
  private List<DataPart> empty = List.of();
  private List<DataRow> facts = List.of();
  private List<CorrectionRow> corrections = List.of();

  /** For the container's proxy. */
  protected OwnDataPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OwnDataPage(
      CurrentCaller current, OwnData data, CorrectionRequests requests, PageTexts texts) {
    this.current = current;
    this.data = data;
    this.requests = requests;
    this.texts = texts;
  }

  @PostConstruct
  void load() {
    OptionalLong person = current.signedIn().personId();
    known = person.isPresent();
    if (!known) {
      return;
    }
    DataWords words = new DataWords(texts.texts(), false);
    List<OwnData.Part> all = data.overview(person.getAsLong());
    parts =
        all.stream()
            .filter(part -> part.rows() > 0)
            .map(part -> new DataPart(part, words))
            .toList();
    empty =
        all.stream()
            .filter(part -> part.rows() == 0)
            .map(part -> new DataPart(part, words))
            .toList();
    facts =
        DataRow.of(
            data.kind("facts"), data.rows(person.getAsLong(), "facts", LATEST).items(), words);
    corrections =
        requests.of(person.getAsLong(), LATEST).items().stream()
            .map(request -> new CorrectionRow(request, texts))
            .toList();
  }

  /** Whether there is a person behind the account. */
  public boolean isKnown() {
    return known;
  }

  /** Kinds of which there is something. */
  public List<DataPart> getParts() {
    return parts;
  }

  /** Kinds of which there is nothing. */
  public List<DataPart> getEmptyKinds() {
    return empty;
  }

  /** What is on record about herself. */
  public List<DataRow> getFacts() {
    return facts;
  }

  /** What she asked to have corrected. */
  public List<CorrectionRow> getCorrections() {
    return corrections;
  }
}
