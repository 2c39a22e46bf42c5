package org.lingyan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.certificate.Proofs;
import org.lingyan.files.EvidenceFiles;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.statement.StatedEntry;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.inspection.DrawingSample;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.inspection.Sample;
import org.lingyan.inspection.SampleWish;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.web.text.PageTexts;

/** Draws a sample and gathers what stands beside its postings. */
@ApplicationScoped
public class SampleRows {
  private static final Page.Request A_YEAR = new Page.Request(0, 500);

  private final DrawingSample drawing;
  private final StatingHours stating;
  private final Proofs proofs;
  private final EvidenceFiles files;

  /** For the container's proxy. */
  protected SampleRows() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public SampleRows(
      DrawingSample drawing, StatingHours stating, Proofs proofs, EvidenceFiles files) {
    this.drawing = drawing;
    this.stating = stating;
    this.proofs = proofs;
    this.files = files;
  }

  Sample draw(Scope scope, SampleWish wish) {
    return drawing.draw(scope, wish);
  }

  /** The postings with what each counts and what proves it. */
  List<SampleRow> of(Sample sample, Instant at, PageTexts texts) {
    Map<Long, StatedEntry> stated = stated(sample, at);
    Map<Long, Integer> papers = new HashMap<>();
    Map<Long, Integer> brought = new HashMap<>();
    List<SampleRow> rows = new ArrayList<>();
    for (InspectedEntry one : sample.entries()) {
      long person = one.entry().personId();
      rows.add(
          new SampleRow(
              rows.size() + 1,
              one,
              Optional.ofNullable(stated.get(one.entry().id())),
              papers.computeIfAbsent(person, id -> proofs.of(id).size()),
              brought.computeIfAbsent(person, id -> files.about(id).size()),
              texts));
    }
    return rows;
  }

  private Map<Long, StatedEntry> stated(Sample sample, Instant at) {
    Map<Long, StatedEntry> stated = new HashMap<>();
    for (InspectedEntry one : sample.entries()) {
      EntryView entry = one.entry();
      if (!stated.containsKey(entry.id())) {
        stating
            .of(entry.personId(), DateRange.yearOf(entry.occurredOn()), A_YEAR, at)
            .entries()
            .items()
            .forEach(found -> stated.put(found.entry().id(), found));
      }
    }
    return stated;
  }
}
