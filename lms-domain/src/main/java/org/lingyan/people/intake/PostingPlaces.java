package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Establishing;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Reason;

/** Puts the rows of a list of organisations on record, those above before those below. */
@ApplicationScoped
class PostingPlaces {
  private final EntityManager em;
  private final Keyring keys;
  private final Establishing establishing;
  private final PersonWriter writer;

  /** For the container's proxy. */
  protected PostingPlaces() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  PostingPlaces(EntityManager em, Keyring keys, Establishing establishing, PersonWriter writer) {
    this.em = em;
    this.keys = keys;
    this.establishing = establishing;
    this.writer = writer;
  }

  /**
   * Posts all rows.
   *
   * @return what stands against it; then the transaction must be taken back
   */
  @Transactional
  public List<Reason> post(IntakeView intake, Scope scope, Change change, Progress progress) {
    // Nobody else changes the tree between this look at it and what follows from it.
    establishing.lock();
    List<IntakeRow> rows = new ArrayList<>();
    new IntakeRows(em, keys, intake.id())
        .each(some -> some.stream().filter(row -> !row.isLeftOut()).forEach(rows::add));
    Map<Integer, PlaceLine> lines = new LinkedHashMap<>();
    rows.forEach(row -> lines.put(row.raw().number(), PlaceLine.of(intake.headings(), row)));
    PlacesJudge judge = new PlacesJudge(Places.in(em, scope), List.copyOf(lines.values()));
    Map<Integer, PlacesJudge.Finding> waiting = new LinkedHashMap<>();
    for (IntakeRow row : rows) {
      PlacesJudge.Finding found = judge.judge(row.raw().number());
      if (!row.verdict().equals(Optional.of(found.verdict()))) {
        return IntakeRefusal.judgedAnew(row.raw().number(), found.troubles());
      }
      if (found.verdict() == RowVerdict.NEW) {
        waiting.put(row.raw().number(), found);
      }
    }
    writer.keep(intake.id(), established(waiting, lines, progress, rows.size()));
    return List.of();
  }

  private List<IntakeFact> established(
      Map<Integer, PlacesJudge.Finding> waiting,
      Map<Integer, PlaceLine> lines,
      Progress progress,
      int total) {
    Map<Integer, OrganisationView> made = new HashMap<>();
    List<IntakeFact> facts = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Integer> ready =
          waiting.entrySet().stream()
              .filter(
                  one ->
                      one.getValue().above().isPresent()
                          || made.containsKey(one.getValue().aboveRow().orElseThrow()))
              .map(Map.Entry::getKey)
              .toList();
      for (int number : ready) {
        PlacesJudge.Finding found = waiting.remove(number);
        OrganisationView above =
            found
                .above()
                .map(Places.Place::view)
                .orElseGet(() -> made.get(found.aboveRow().orElseThrow()));
        OrganisationView added = establish(above, lines.get(number), found.since().orElseThrow());
        made.put(number, added);
        facts.add(
            PersonWriter.fact(IntakeFact.Kind.ORGANISATION, added.id(), OptionalLong.empty()));
      }
      progress.told(total - waiting.size(), total);
    }
    return facts;
  }

  private OrganisationView establish(OrganisationView above, PlaceLine line, LocalDate since) {
    return establishing.organisation(
        Optional.of(above),
        line.kind().orElseThrow(),
        line.level().orElseThrow(),
        line.name(),
        since);
  }
}
