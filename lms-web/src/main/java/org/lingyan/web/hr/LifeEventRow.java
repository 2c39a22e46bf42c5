package org.lingyan.web.hr;

import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.people.person.WorkingLifeEvent;
import org.lingyan.people.person.WorkingLifeKind;
import org.lingyan.people.tree.DatedNames;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** One change in the history of a working life. */
public final class LifeEventRow {
  private final WorkingLifeEvent event;
  private final DatedNames places;
  private final Map<Long, String> people;
  private final boolean latest;
  private final PageTexts texts;

  LifeEventRow(
      WorkingLifeEvent event,
      DatedNames places,
      Map<Long, String> people,
      boolean latest,
      PageTexts texts) {
    this.event = event;
    this.places = places;
    this.people = people;
    this.latest = latest;
    this.texts = texts;
  }

  /** What happened. */
  public String getKind() {
    return texts.word(event.kind());
  }

  /** From which day on. */
  public String getDay() {
    return texts.day(event.day());
  }

  /** From where to where; one of them alone when there is no other. */
  public String getPlaces() {
    String from = name(event.from());
    String to = name(event.to());
    boolean moved = !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    return moved ? from + " → " + to : to.isEmpty() ? from : to;
  }

  private String name(OptionalLong id) {
    return places.on(id, event.day());
  }

  /** Whom it names: the new line manager, or who takes over; empty when it is about nobody else. */
  public String getOther() {
    return switch (event.kind()) {
      case MANAGER, SUPERIOR_LEFT ->
          event.other().isPresent()
              ? texts.of("life.event.manager", other())
              : texts.get("life.event.manager.none");
      case LEAVE -> event.other().isPresent() ? texts.of("life.event.successor", other()) : "";
      default -> "";
    };
  }

  private String other() {
    return people.getOrDefault(event.other().orElseThrow(), "");
  }

  /** As what from then on; empty when that did not change. */
  public String getCategory() {
    return event.category().map(texts::word).orElse("");
  }

  /** Why, as it was entered. */
  public String getReason() {
    return event.reason();
  }

  /** When it was entered. */
  public String getRecorded() {
    return texts.of("life.recorded", org.lingyan.shared.Timekeeper.day(event.at()));
  }

  /** Whether it was taken back. */
  public boolean isUndone() {
    return event.undone();
  }

  /** Address of the form that takes it back; empty for all but the latest. */
  public String getUndoHref() {
    if (!latest) {
      return "";
    }
    return event.kind() == WorkingLifeKind.MERGE
        ? "/people/unmerge?merge=" + Ids.text(event.id())
        : "/hr/life-undo?id=" + Ids.text(event.personId()) + "&event=" + Ids.text(event.id());
  }
}
